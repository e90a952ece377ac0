import { type Hint, has, hasAny } from '../hints.ts';
import type { Metadata } from '../metadata/index.ts';
import { folded } from '../metadata/sources.ts';
import type { Box, Page } from '../survey.ts';
import { contextOf, isIn } from './context.ts';
import { CONSENT, DATE, FURNITURE, SENTENCE_END } from './patterns.ts';
import { LONG, type Setting } from './setting.ts';

/** Hints of things that are not the article, of which a small box is sure to be one. */
const UNWANTED: readonly Hint[] = ['consent', 'advertising', 'sharing', 'newsletter', 'comments'];

/** A box no larger than this is small, characters. */
const SMALL = 300;

/** Longest furniture line and date line, characters. */
const FURNITURE_LONGEST = 200;
const DATE_LONGEST = 120;
const BYLINE_LONGEST = 150;

/** Natural logarithms of the sizes at which these features reach 1: a long paragraph, many lines. */
const LENGTH_SCALE = 6.5;
const COUNT_SCALE = 5;

/** Characters at the end of a line in which a sentence's end shows. */
const ENDING = 8;

const isComma = (code: number): boolean =>
  code === 0x2c || code === 0x3b || code === 0x60c || code === 0xff0c || code === 0x3001;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How many characters of a text are of a kind: a loop, for this looks at all text of a page. */
function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) found++;
  return found;
}

const flag = (value: boolean): number => (value ? 1 : 0);
const scaled = (value: number, scale: number): number => Math.min(1, Math.log1p(Math.max(0, value)) / scale);

/** What there is to know of each line of a page: named features, mostly 0–1; hints and elements around it, as bits. */
export function featuresOf(page: Page, setting: Setting, metadata: Metadata) {
  const { lines } = page;
  const { shares, home, dense, first, last, running, missed } = setting;
  const title = folded(metadata.title);
  const byline = folded(metadata.byline ?? '');
  const description = folded(metadata.description);
  const compared = Math.max(BYLINE_LONGEST, title.length * 2, description.length * 1.2);
  const seen = new Set<string>();
  const isHeadline = (name: string): boolean => name === 'h1' || name === 'h2';
  const titleAt = lines.findIndex(
    ({ box, text }) => isHeadline(box.name) && text.length <= compared && isTitle(folded(text), title),
  );
  const nextTitle = lines.findIndex(({ box }, i) => i > titleAt && box.name === 'h1');
  const engineShare = (box: Box | undefined): number =>
    box ? Math.min(1, setting.engineIn(box) / Math.max(1, box.chars)) : 0;

  return lines.map((line, i) => {
    const { box, text } = line;
    const { parent } = box;
    const share = shares[i] ?? 0;
    const context = contextOf(box, setting.isAround);
    const hints = context.hints | line.hints;
    const part = setting.partOf(box);
    // comparing folded texts is dear: only lines short enough to be one of them are folded
    const key = text.length <= compared ? folded(text) : '';
    const length = scaled(text.length, LENGTH_SCALE);
    const links = line.linkChars / text.length;
    const heading = flag(/^h[1-6]$/.test(box.name));
    const code = flag(box.name === 'pre' || parent?.name === 'pre');
    const caption = flag(box.name === 'figcaption' || isIn(context.names, 'figure'));
    const li = flag(isIn(context.names, 'li'));
    const inSpan = flag(first >= 0 && i >= first && i <= last);
    const inHome = flag(isInside(i, home));
    const inDense = flag(isInside(i, dense));
    const siblings = parent ? parent.last - parent.first + 1 : 1;
    const repeated = flag(seen.has(text));
    seen.add(text);

    const own = {
      bias: 1,
      engine: share,
      parent: engineShare(parent),
      ancestor: engineShare(parent?.parent?.parent),
      inSpan,
      before: first >= 0 && i < first ? scaled(first - i, COUNT_SCALE) : 0,
      after: last >= 0 && i > last ? scaled(i - last, COUNT_SCALE) : 0,
      home: inHome,
      length,
      links,
      allLinks: flag(links > 0.9),
      sentence: flag(SENTENCE_END.test(text.slice(-ENDING))),
      commas: Math.min(1, count(text, isComma) / 5),
      digits: count(text, isDigit) / text.length,
      heading,
      paragraph: flag(box.name === 'p'),
      cell: flag(box.name === 'td' || box.name === 'th'),
      code,
      caption,
      term: flag(box.name === 'dt' || box.name === 'dd'),
      hidden: flag(box.hidden),
      articleBody: flag(context.body),
      dialog: flag(context.dialog),
      siblings: scaled(siblings, COUNT_SCALE),
      title: flag(isTitle(key, title)),
      furniture: flag(text.length < FURNITURE_LONGEST && FURNITURE.test(text)),
      date: flag(text.length < DATE_LONGEST && DATE.test(text)),
      byline: flag(byline !== '' && text.length < BYLINE_LONGEST && key.includes(byline)),
      repeated,
      described: flag(key.length > 25 && description.includes(key)),
      longBefore: flag((lines[i - 1]?.text.length ?? 0) >= LONG),
      longAfter: flag((lines[i + 1]?.text.length ?? 0) >= LONG),
      missed,
      running,
      partEngine: engineShare(part),
      partLinks: part.linkChars / Math.max(1, part.chars),
      partLength: scaled(part.chars / (part.last - part.first + 1), LENGTH_SCALE),
      dense: inDense,
      engineXlength: share * length,
      engineXheading: share * heading,
      engineXli: share * li,
      engineXarticle: share * flag(isIn(context.names, 'article')),
      engineXinSpan: share * inSpan,
      engineXscattered: share * (1 - running),
      homeXli: inHome * li,
      homeXscattered: inHome * (1 - running),
      lengthXscattered: length * (1 - running),
      denseXmissed: inDense * missed,
      denseXmissedXlength: inDense * missed * length,
      commentsXoutside: flag(has(hints, 'comments')) * (1 - share),
      smallUnwanted: flag(isSmallUnwanted(box)),
      consentText: flag((text.toLowerCase().match(CONSENT)?.length ?? 0) > 1),
      beforeTitle: flag(titleAt >= 0 && i < titleAt),
      sinceTitle: titleAt >= 0 && i > titleAt ? scaled(i - titleAt, COUNT_SCALE) : 0,
      otherTitle: flag(titleAt >= 0 && nextTitle >= 0 && i >= nextTitle),
    };
    return { own, hints, names: context.names };
  });
}

export type Features = ReturnType<typeof featuresOf>[number];

function isSmallUnwanted(box: Box): boolean {
  for (let at: Box | undefined = box; at && at.chars <= SMALL; at = at.parent) {
    if (hasAny(at.hints, UNWANTED)) return true;
  }
  return false;
}

const isInside = (line: number, box: Box | undefined): boolean =>
  box !== undefined && line >= box.first && line <= box.last;

/** Whether a folded line is the folded title, or most of it. */
function isTitle(line: string, title: string): boolean {
  if (title === '') return false;
  if (line === title) return true;
  if (line.length <= 15) return false;
  return title.includes(line) || (line.includes(title) && line.length < title.length * 1.5);
}
