import { calloutOf } from './callouts.ts';
import { type Opinion, shareOf } from './engine/index.ts';
import { isImprint } from './judge/elsewhere.ts';
import { SENTENCE_END } from './judge/patterns.ts';
import type { Box, Line, Page } from './page.ts';

const HEADING = /^h[2-6]$/;
const LIST = /^(?:[uo]l|dl)$/;
const CARD = /^(?:div|section|article|a)$/;

/** From this share of its text on, Readability keeps a section. */
const MOST = 0.8;
/** A list of links has at least this share of its text in them. */
const LINKED = 0.6;
/** So far above a list is the box that holds it and the text, boxes. */
const FRAME = 2;
/** Cards are so many at least, of which this share is kept, and have so many lines at most. */
const CARDS = 3;
const CARDS_KEPT = 1 / 3;
const CARD_LINES = 4;

/**
 * What belongs to a document besides the text that was chosen. The judge of lines has learned from articles, around which
 * lists of links and cards lead elsewhere; in a manual they are content, when they stand where its text stands.
 */
export function documentLines(page: Page, kept: ReadonlySet<Line>, engine: Opinion): Line[] {
  const boxes = [...chapterContents(page, kept), ...callouts(page, kept), ...cards(page, kept)];
  const lines = boxes.flatMap((box) => linesOf(page, box));
  return [...sections(page, kept, engine), ...lines].filter(
    ({ box, text }) => !box.hidden && !isImprint(text),
  );
}

const linesOf = ({ lines }: Page, { first, last }: Box): Line[] => lines.slice(first, last + 1);

/** The lists and their headings, such as "See also", beside the headings of the kept text, when Readability keeps them. */
function sections(page: Page, kept: ReadonlySet<Line>, engine: Opinion): Line[] {
  const known = new Set([...kept].flatMap(({ box }) => placesOf(box)));
  return page.lines.flatMap((heading, i) => {
    if (!placesOf(heading.box).some((place) => known.has(place))) return [];
    const section = sectionAt(page, i);
    const size = section.reduce((sum, line) => sum + line.text.length, 0);
    const inEngine = section.reduce((sum, line) => sum + line.text.length * shareOf(line, engine), 0);
    if (shareOf(heading, engine) < MOST || inEngine < size * MOST) return [];
    return section.filter((line) => line === heading || isInList(line.box, frameOf(heading.box)));
  });
}

/** Where a heading stands, and of which rank it is: in the box around it, and around the section that it opens. */
function placesOf({ name, parent, first }: Box): string[] {
  if (!parent || !HEADING.test(name)) return [];
  const opened = parent.first === first ? parent.parent : undefined;
  return [parent, ...(opened ? [opened] : [])].map(({ index }) => `${name} ${index}`);
}

/** The box around a heading and what it heads; one that holds the heading alone, with tools to link or edit, is passed by. */
function frameOf({ parent }: Box): Box | undefined {
  return parent && parent.first === parent.last ? parent.parent : parent;
}

/** A heading with what stands under it, to the next heading or the end of the box around. */
function sectionAt({ lines }: Page, at: number): Line[] {
  const heading = lines[at]?.box;
  const last = (heading && frameOf(heading)?.last) ?? at;
  let end = at + 1;
  while (end <= last && !HEADING.test(lines[end]?.box.name ?? '')) end++;
  return lines.slice(at, end);
}

function isInList(box: Box, outer: Box | undefined): boolean {
  for (let at: Box | undefined = box; at && at !== outer; at = at.parent) if (LIST.test(at.name)) return true;
  return false;
}

/** Lists of the pages of a chapter beside the paragraphs that introduce it, which are the shorter part. */
function chapterContents(page: Page, kept: ReadonlySet<Line>): Box[] {
  const introductions = new Map<Box, number>();
  for (const { box, text } of kept) {
    if (box.name !== 'p' || !box.parent) continue;
    introductions.set(box.parent, (introductions.get(box.parent) ?? 0) + text.length);
  }
  return page.boxes.flatMap((list) => {
    if (!LIST.test(list.name) || list.linkChars < list.chars * LINKED) return [];
    let whole = list;
    for (let step = 0; step < FRAME && whole.parent && !introductions.has(whole.parent); step++) {
      whole = whole.parent;
    }
    const introduction = whole.parent && introductions.get(whole.parent);
    const leadsOn = introduction !== undefined && !list.element.querySelector('a[href^="#"]');
    return leadsOn && introduction <= list.chars ? [whole] : [];
  });
}

/** Remarks set off in boxes of their own behind the first kept line, such as "Note" and "See also". */
function callouts({ lines, boxes }: Page, kept: ReadonlySet<Line>): Box[] {
  const first = lines.findIndex((line) => kept.has(line));
  const around = new Set([...kept].map(({ box }) => box.parent));
  return boxes.filter(
    (box) => box.first > first && box.parent && around.has(box.parent) && calloutOf(box.element),
  );
}

/** Cards with a sentence each, beside others like them of which a good part is kept. */
function cards(page: Page, kept: ReadonlySet<Line>): Box[] {
  const rows = new Map<string, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || !CARD.test(box.name) || box.last - box.first >= CARD_LINES) continue;
    const key = `${box.parent.index} ${box.name} ${box.className}`;
    const row = rows.get(key);
    if (row) row.push(box);
    else rows.set(key, [box]);
  }
  const says = (line: Line): boolean => SENTENCE_END.test(line.text);
  return [...rows.values()].flatMap((row) => {
    const told = row.filter((box) => linesOf(page, box).some(says));
    const chosen = told.filter((box) => linesOf(page, box).some((line) => says(line) && kept.has(line)));
    return told.length >= CARDS && chosen.length >= told.length * CARDS_KEPT ? told : [];
  });
}
