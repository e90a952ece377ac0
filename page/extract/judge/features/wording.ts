import type { Line, Page } from '../../survey.ts';
import { CONSENT, DATE, FURNITURE, SENTENCE_END } from '../patterns.ts';
import { hostOf, inlineOf } from './inline.ts';
import { COUNT_SCALE, flag, LENGTH_SCALE, scaled } from './scale.ts';

/** Longest furniture line and date line, characters. */
const FURNITURE_LONGEST = 200;
const DATE_LONGEST = 120;

/** Characters at the end of a line in which a sentence's end shows. */
const ENDING = 8;

/** So much of a line tells whether it is written with capitals, characters. */
const OPENING = 250;

const isComma = (code: number): boolean =>
  code === 0x2c || code === 0x3b || code === 0x60c || code === 0xff0c || code === 0x3001;
const isSpace = (code: number): boolean => code === 0x20;

/** How many characters of a text are of a kind: a loop, for this looks at all text of a page. */
function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) found++;
  return found;
}

const CAPITAL = /^\p{Lu}/u;

function capitalised(text: string): number {
  const words = text.slice(0, OPENING).split(' ');
  return words.filter((word) => CAPITAL.test(word)).length / words.length;
}

/** What a line's text says, whatever is around it. */
export function wordingFeatures(page: Page) {
  const host = hostOf(page);
  const seen = new Set<string>();
  return (line: Line) => {
    const { text } = line;
    const links = line.linkChars / text.length;
    const { emphasis, sameSite } = inlineOf(line, host);
    const ending = text.slice(-ENDING);
    const repeated = flag(seen.has(text));
    seen.add(text);
    return {
      length: scaled(text.length, LENGTH_SCALE),
      words: scaled(count(text, isSpace) + 1, COUNT_SCALE),
      links,
      allLinks: flag(links > 0.9),
      sameSite,
      otherSite: Math.max(0, links - sameSite),
      emphasis,
      sentence: flag(SENTENCE_END.test(ending)),
      question: flag(/[?？]["”»)]*$/.test(ending)),
      bracket: flag(/^[([{*•►▶→»›<–—-]/.test(text)),
      bar: flag(/[|·•»›]/.test(text)),
      commas: Math.min(1, count(text, isComma) / 5),
      capitals: capitalised(text),
      furniture: flag(text.length < FURNITURE_LONGEST && FURNITURE.test(text)),
      date: flag(text.length < DATE_LONGEST && DATE.test(text)),
      consentText: flag((text.toLowerCase().match(CONSENT)?.length ?? 0) > 1),
      repeated,
    };
  };
}
