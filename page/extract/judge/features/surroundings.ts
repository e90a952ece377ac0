import type { Box, Line, Page } from '../../page.ts';
import { isIn } from '../context.ts';
import { LONG, type Setting } from '../setting.ts';
import { articlesOf } from './articles.ts';
import { repetitionsOf } from './repetition.ts';
import { COUNT_SCALE, flag, isInside, LENGTH_SCALE, scaled } from './scale.ts';

/** How many lines on either side are near. */
const NEAR = 4;

/** Natural logarithms of what is far to the next paragraph (lines), many repeated boxes, a large part (characters). */
const NEXT_SCALE = 4;
const REPEATED_SCALE = 3;
const PART_SCALE = 8;

/** Steps up from a line that are far, and many `article` elements. */
const FAR_UP = 9;
const MANY_ARTICLES = 10;

/** What is around a line: its neighbours, the part of the page it is in, boxes like those around it. @param looks of the boxes. */
export function surroundingFeatures(page: Page, setting: Setting, looks: Int32Array) {
  const { lines, boxes } = page;
  const { dense } = setting;
  const sizeAt = (i: number): number => lines[i]?.text.length ?? 0;
  const linksAt = (i: number): number => lines[i]?.linkChars ?? 0;
  const pageChars = Math.max(1, boxes[0]?.chars ?? 0);
  const linkAll = (boxes[0]?.linkChars ?? 0) / pageChars;
  const running = lines.filter(isRunning);
  const runningChars = Math.max(1, sizeOf(running));
  const inArticle = ({ box }: Line): boolean => isIn(setting.contextOf(box).names, 'article');
  const inArticles = sizeOf(running.filter(inArticle)) / runningChars;
  const toRunning = stepsToRunning(lines);
  const beside = new Float64Array(boxes.length);
  for (const { box, text } of running) {
    const { index } = box.parent ?? box;
    beside[index] = (beside[index] ?? 0) + text.length;
  }
  const repetitionOf = repetitionsOf(page, looks, setting.isAround);
  const articleOf = articlesOf(page);
  let heading = Number.NEGATIVE_INFINITY;

  return ({ box }: Line, i: number) => {
    if (/^h[1-6]$/.test(box.name)) heading = i;
    let nearChars = 0;
    let nearLinks = 0;
    for (let distance = 1; distance <= NEAR; distance++) {
      nearChars += sizeAt(i - distance) + sizeAt(i + distance);
      nearLinks += linksAt(i - distance) + linksAt(i + distance);
    }
    const part = setting.partOf(box);
    const article = articleOf(box);
    const repetition = repetitionOf(box);
    return {
      linkAll,
      inArticles,
      longBefore: flag(sizeAt(i - 1) >= LONG),
      lengthAfter: scaled(sizeAt(i + 1), LENGTH_SCALE),
      near: scaled(nearChars / (2 * NEAR), LENGTH_SCALE),
      nearLinks: nearLinks / Math.max(1, nearChars),
      nextLong: scaled(toRunning[i] ?? 0, NEXT_SCALE),
      sinceHeading: scaled(i - heading, COUNT_SCALE),
      besideLong: (beside[(box.parent ?? box).index] ?? 0) / runningChars,
      partLinks: part.linkChars / Math.max(1, part.chars),
      partLength: scaled(part.chars / (part.last - part.first + 1), LENGTH_SCALE),
      partSize: scaled(part.chars, PART_SCALE),
      dense: flag(isInside(i, dense)),
      belowDense: Math.min(1, stepsUpTo(dense, box) / FAR_UP),
      articleNumber: article ? Math.min(1, article.number / MANY_ARTICLES) : 0,
      articleEngine: article ? setting.engineIn(article.box) / setting.total : 0,
      articleSize: article ? article.box.chars / pageChars : 0,
      repetition: scaled(repetition.count - 1, REPEATED_SCALE),
      repetitionSize: scaled(repetition.size, PART_SCALE),
      repetitionLinks: repetition.links,
    };
  };
}

/** Running text: long and not made of links. */
const isRunning = ({ text, linkChars }: Line): boolean => text.length >= LONG && linkChars < text.length / 2;

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** For each line, how many further the next running text is. */
function stepsToRunning(lines: readonly Line[]): Float64Array {
  const found = new Float64Array(lines.length);
  let next = Number.POSITIVE_INFINITY;
  for (let i = lines.length - 1; i >= 0; i--) {
    found[i] = next - i;
    const line = lines[i];
    if (line && isRunning(line)) next = i;
  }
  return found;
}

/** How many boxes up from a box is one that holds another whole. */
function stepsUpTo(held: Box | undefined, box: Box): number {
  let steps = 0;
  for (let at: Box | undefined = held && box; at && held; at = at.parent) {
    if (at.first <= held.first && at.last >= held.last) return steps;
    steps++;
  }
  return Number.POSITIVE_INFINITY;
}
