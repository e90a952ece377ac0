import type { Line, Page } from '../../page.ts';
import { CONSENT, DATE, FURNITURE, SENTENCE_END } from '../patterns.ts';
import { inlineOf, siteOf } from './inline.ts';
import { COUNT_SCALE, flag, LENGTH_SCALE, scaled } from './scale.ts';

/** Longest furniture line and date line, characters. */
const FURNITURE_LONGEST = 200;
const DATE_LONGEST = 120;

/** Characters at the end of a line in which a sentence's end shows. */
const ENDING = 8;

/** So much of a line tells whether it is written with capitals, characters. */
const OPENING = 250;

const SPACE = 0x20;
const COMMAS: ReadonlySet<number> = new Set([...',;،，、'].map((sign) => sign.charCodeAt(0)));
const BARS: ReadonlySet<number> = new Set([...'|·•»›'].map((sign) => sign.charCodeAt(0)));

/** How many signs of some kinds a text has, in one loop by code, for this looks at all text of a page. */
function countSigns(text: string): { spaces: number; commas: number; bars: number } {
  let spaces = 0;
  let commas = 0;
  let bars = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) spaces++;
    else if (isLetter(code)) continue;
    else if (COMMAS.has(code)) commas++;
    else if (BARS.has(code)) bars++;
  }
  return { spaces, commas, bars };
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || isCapital(code);

const CAPITAL = /^\p{Lu}/u;

/** The share of words that start with a capital. */
function capitalised(text: string): number {
  const end = Math.min(text.length, OPENING);
  let words = 1;
  let capitals = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) words++;
    else if (i > 0 && text.charCodeAt(i - 1) !== SPACE) continue;
    else if (code < 0x80 ? isCapital(code) : CAPITAL.test(text.slice(i, Math.min(i + 2, end)))) capitals++;
  }
  return capitals / words;
}

/** What a line's text says, whatever is around it. */
export function wordingFeatures(page: Page) {
  const site = siteOf(page);
  const seen = new Set<string>();
  return (line: Line) => {
    const { text } = line;
    const links = line.linkChars / text.length;
    const { spaces, commas, bars } = countSigns(text);
    const { emphasis, sameSite, inPage } = inlineOf(line, site);
    const ending = text.slice(-ENDING);
    const repeated = flag(seen.has(text));
    seen.add(text);
    return {
      length: scaled(text.length, LENGTH_SCALE),
      words: scaled(spaces + 1, COUNT_SCALE),
      links,
      allLinks: flag(links > 0.9),
      sameSite,
      inPage,
      emphasis,
      sentence: flag(SENTENCE_END.test(ending)),
      question: flag(/[?？]["”»)]*$/.test(ending)),
      bracket: flag(/^[([{*•►▶→»›<–—-]/.test(text)),
      bar: flag(bars > 0),
      commas: Math.min(1, commas / 5),
      capitals: capitalised(text),
      furniture: flag(text.length < FURNITURE_LONGEST && FURNITURE.test(text)),
      date: flag(text.length < DATE_LONGEST && DATE.test(text)),
      consentText: flag((text.toLowerCase().match(CONSENT)?.length ?? 0) > 1),
      repeated,
    };
  };
}
