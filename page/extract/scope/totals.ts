import { add, addUp } from '../box-sums.ts';
import { SENTENCE_END } from '../judge/patterns.ts';
import type { Box, Line, Page } from '../page.ts';

/** Lines this long are running text, shorter ones than `SHORT` labels and the like; characters. */
const LONG = 100;
const SHORT = 40;
/** A line with more of its characters in links is a link. */
const LINK = 0.9;
/** Characters at the end of a line in which a sentence's end shows. */
const ENDING = 8;

const FOREIGN_NAME = /^(?:nav|footer|aside|form|header|dialog)$/;
const FOREIGN_ROLE =
  /^(?:navigation|menu|menubar|complementary|contentinfo|banner|search|dialog|alertdialog)$/;

/** What stands in each box of a page, by the box's index; headings, and parts that hold something else, are left out. */
export interface Totals {
  /** Characters outside links; of those the ones in long and short lines, in sentences, in paragraphs. */
  text: Float64Array;
  long: Float64Array;
  short: Float64Array;
  sentences: Float64Array;
  paragraphs: Float64Array;
  /** Characters in links. */
  links: Float64Array;
  /** Lines, and of those the ones that are links. */
  lines: Float64Array;
  linkLines: Float64Array;
  /** Whether a box, by its element or role, is or is in something else than the content of the page. */
  isForeign(box: Box): boolean;
}

export const isLink = (line: Line): boolean => line.linkChars > LINK * line.text.length;

export function totalsOf({ lines, boxes }: Page): Totals {
  const zeros = () => new Float64Array(boxes.length);
  const shown = zeros();
  for (const { box, text, linkChars } of lines) if (!box.hidden) add(shown, box, text.length - linkChars);
  addUp(boxes, shown);
  const foreign = new Uint8Array(boxes.length);
  for (const { index, parent, hidden, name, role } of boxes) {
    const says = hidden || FOREIGN_NAME.test(name) || FOREIGN_ROLE.test(role);
    // what holds most of a page is its content, whatever it is called
    const isSmall = (shown[index] ?? 0) < (shown[0] ?? 0) / 2;
    foreign[index] = (parent && foreign[parent.index]) || (says && isSmall) ? 1 : 0;
  }
  const sums = {
    text: zeros(),
    long: zeros(),
    short: zeros(),
    sentences: zeros(),
    paragraphs: zeros(),
    links: zeros(),
    lines: zeros(),
    linkLines: zeros(),
  };
  for (const line of lines) {
    const { box, text } = line;
    if (foreign[box.index]) continue;
    const plain = text.length - line.linkChars;
    add(sums.links, box, line.linkChars);
    add(sums.lines, box, 1);
    if (/^h[1-6]$/.test(box.name)) continue;
    if (isLink(line)) {
      add(sums.linkLines, box, 1);
      continue;
    }
    add(sums.text, box, plain);
    if (text.length >= LONG) add(sums.long, box, plain);
    else if (text.length < SHORT) add(sums.short, box, plain);
    if (SENTENCE_END.test(text.slice(-ENDING))) add(sums.sentences, box, plain);
    if (box.name === 'p' && text.length > SHORT) add(sums.paragraphs, box, plain);
  }
  for (const sum of Object.values(sums)) addUp(boxes, sum);
  return { ...sums, isForeign: (box) => foreign[box.index] === 1 };
}
