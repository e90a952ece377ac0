import { calloutOf } from '../callouts.ts';
import type { Box, Line, Page } from '../page.ts';
import { FURNITURE, isAnnouncement, SENTENCE_END } from './patterns.ts';
import { LONG, type Setting } from './setting.ts';

/** Boxes whose lines mean little without each other. */
const TOGETHER = /^(?:table|ul|ol|dl)$/;
const HEADING = /^h[2-6]$/;
/** Shorter lines may be said twice in a row, characters. */
const PARAGRAPH = 80;

/** From this chance on a paragraph after a chosen one is chosen, and a list amidst the text: short lines are easily doubted. */
const RUNS_ON = 0.25;
/** From this chance on a heading over a chosen line is chosen. */
const HEADS = 0.1;
/** From this chance on the title of a card is chosen whose text is chosen. */
const TITLES = 0.04;
/** A card has no more lines, and its title no more characters. */
const CARD = 4;
const CARD_TITLE = 80;
/** Boxes that wrap a paragraph on pages with a frame for each. */
const LITTLE_ABOVE = 4;

/** The link from a note back to its mark. */
const BACK = /\s*[↩↑⤴^]\uFE0E?$/u;

/** The lines of one list or table. */
interface Group {
  box: Box;
  members: number[];
}

/**
 * Mends a choice of lines where it would tear things apart. A list or table is chosen whole or not at all, by the larger
 * part of its text; of twin paragraphs one is chosen; a paragraph that runs on from a chosen line is, when it is not unlikely.
 * Amidst chosen lines, these are chosen too: code; lists that are not unlikely, stand under a chosen heading or are announced
 * by a line's colon; headings over a chosen line; and when Readability keeps them, tables and sentences however short between
 * two of their like.
 * @param chances of the lines, 0–1; 0 for those that are not to be chosen.
 */
export function mend(
  { lines }: Page,
  likely: readonly boolean[],
  { shares, isAround }: Setting,
  chances: readonly number[],
): boolean[] {
  const isNever = (i: number): boolean => chances[i] === 0;
  const chosen = likely.slice();
  lines.forEach((line, i) => {
    const before = HEADING.test(lines[i - 1]?.box.name ?? '') && !isNever(i - 1) ? i - 2 : i - 1;
    if ((chances[i] ?? 0) >= RUNS_ON && (chosen[i - 1] || chosen[before]) && runsOn(line, i))
      chosen[i] = true;
  });
  const whole = chosen.slice();
  const first = whole.indexOf(true);
  const last = whole.lastIndexOf(true);
  const isBetween = (i: number): boolean => i > first && i < last;
  const shareOf = (members: readonly number[], inside: (i: number) => number): number => {
    const size = (i: number): number => lines[i]?.text.length ?? 0;
    const all = members.reduce((sum, i) => sum + size(i), 0);
    return members.reduce((sum, i) => sum + size(i) * inside(i), 0) / Math.max(1, all);
  };
  for (const { box, members } of groupsOf(lines, isAround)) {
    const start = members[0] ?? 0;
    const before = chosen[start - 1] === true ? lines[start - 1] : undefined;
    const headed = before?.box.parent === box.parent && HEADING.test(before?.box.name ?? '');
    const plain = shareOf(members, (i) => (lines[i]?.linkChars ? 1 : 0)) < 0.5;
    const announced = before !== undefined && isAnnouncement(before.text);
    const isLikely = shareOf(members, (i) => chances[i] ?? 0) >= RUNS_ON;
    const isTable = box.name === 'table' || box.name === 'dl';
    const belongs = announced || (isTable && shareOf(members, (i) => shares[i] ?? 0) > 0.5);
    const is =
      (members.every(isBetween) && (belongs || (plain && (headed || isLikely)))) ||
      shareOf(members, (i) => (chosen[i] ? 1 : 0)) >= 0.5;
    for (const i of members) whole[i] = is && !isNever(i);
  }
  for (let i = last; i >= first; i--) {
    const line = lines[i];
    if (!line || whole[i] || isNever(i)) continue;
    const heads =
      whole[i + 1] === true && ((shares[i] ?? 0) > 0.5 || (chances[i] ?? 0) >= HEADS) && isPlainHeading(line);
    const fits =
      chosen[i - 1] === true &&
      chosen[i + 1] === true &&
      (shares[i] ?? 0) > 0.5 &&
      isLike(line, lines[i - 1]);
    const titles = whole[i + 1] === true && (chances[i] ?? 0) >= TITLES && isCardTitle(lines, i);
    whole[i] = heads || fits || titles || isCode(line);
  }
  for (let i = last; i > first; i--) {
    const { text = '' } = lines[i] ?? {};
    const isTwin = (at: number): boolean => whole[at] === true && lines[at]?.text === text;
    if (text.length >= PARAGRAPH && (isTwin(i - 1) || isTwin(i - 2))) whole[i] = false;
  }
  return whole;
}

const isCode = ({ box }: Line): boolean => box.name === 'pre' || box.parent?.name === 'pre';

/** Whether a line is a paragraph without links but a note's own, and a box little above it holds the line before, too. */
function runsOn({ box, text, linkChars }: Line, i: number): boolean {
  const said = text.replace(BACK, '');
  if (said.length < LONG || linkChars > text.length - said.length || !SENTENCE_END.test(said)) return false;
  let around = box.parent;
  for (let step = 1; around && around.first === i && step < LITTLE_ABOVE; step++) around = around.parent;
  return around !== undefined && around.first < i;
}

/** Whether a sentence without links stands in the same kind of place as the one before it: an answer of one word. */
const isLike = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  SENTENCE_END.test(line.text) &&
  line.linkChars === 0 &&
  line.box.name === before.box.name &&
  line.box.depth === before.box.depth &&
  line.box.hints === before.box.hints &&
  line.box.parent?.hints === before.box.parent?.hints &&
  !FURNITURE.test(line.text);

const isPlainHeading = ({ box, linkChars, text }: Line): boolean =>
  HEADING.test(box.name) && linkChars === 0 && !FURNITURE.test(text);

/** Whether a line is the title of a callout, or of a card: a link or heading above a sentence or two. */
function isCardTitle(lines: readonly Line[], i: number): boolean {
  const [title, said] = [lines[i], lines[i + 1]];
  if (!title || !said || title.text.length > CARD_TITLE || FURNITURE.test(title.text)) return false;
  // what is above code are its tools
  if (isCode(said)) return false;
  let around: Box | undefined = said.box;
  while (around && around.first > i) around = around.parent;
  if (around?.first !== i) return false;
  if (calloutOf(around.element)) return true;
  const isTitle = HEADING.test(title.box.name) || title.linkChars === title.text.length;
  return isTitle && SENTENCE_END.test(said.text) && around.last - i < CARD;
}

/** Every list and table; a table that lays out the page is none. */
function groupsOf(lines: readonly Line[], isAround: (box: Box) => boolean): Iterable<Group> {
  const groups = new Map<Box, Group>();
  lines.forEach(({ box }, i) => {
    let group: Box | undefined = box;
    while (group && !TOGETHER.test(group.name)) group = group.parent;
    if (!group || isAround(group)) return;
    const known = groups.get(group);
    if (known) known.members.push(i);
    else groups.set(group, { box: group, members: [i] });
  });
  return groups.values();
}
