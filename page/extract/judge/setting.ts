import { add, addUp } from '../box-sums.ts';
import { type Opinion, shareOf } from '../engine/index.ts';
import type { Box, Page } from '../page.ts';
import { type Context, contextsOf, FOREIGN, NONE } from './context.ts';

/** A box with at least this share of what Readability keeps is around the article. */
const AROUND = 0.5;
/** Lines this long are running text, characters. */
export const LONG = 100;
/** Share of Readability's text that the home of the article holds. */
const HOME = 0.85;
/** Share of the page's plain text that the dense box holds. */
const DENSE = 0.7;

/** What is known of a page before its lines are judged one by one. */
export interface Setting {
  /** For each line, the share of it that Readability keeps, 0–1. */
  shares: readonly number[];
  /** Characters Readability keeps, 1 at least. */
  total: number;
  /** Characters Readability keeps in a box. */
  engineIn(box: Box): number;
  /** Whether a box is around the article, so that its names say nothing of a single line. */
  isAround(box: Box): boolean;
  /** What the boxes around a line in a box say of it, that box among them. */
  contextOf(box: Box): Context;
  /** The innermost box with most of what Readability keeps. */
  home: Box | undefined;
  /** What a look at the text alone takes for the article: the innermost box with most of the text that is no link. */
  dense: Box | undefined;
  /** Readability's first and last long line; -1 when it has none. */
  first: number;
  last: number;
  /** Share of Readability's text in long lines. */
  running: number;
  /** How much less Readability keeps than the dense box has, 0–1. */
  missed: number;
  /** For each line the number of its group: the lines of one list or table, or else of one parent. */
  groups: readonly number[];
  /** The largest box around a line's box that is not around the article. */
  partOf(box: Box): Box;
}

export function settingOf(page: Page, engine: Opinion): Setting {
  const { lines } = page;
  const shares = lines.map((line) => shareOf(line, engine));
  const inEngine = totals(page, (i) => (shares[i] ?? 0) * (lines[i]?.text.length ?? 0));
  const engineIn = (box: Box): number => inEngine[box.index] ?? 0;
  const total = Math.max(1, engine.chars);
  const isAround = (box: Box): boolean => engine.chars > 0 && engineIn(box) >= total * AROUND;

  const contexts = contextsOf(page.boxes, isAround);
  const contextOf = (box: Box): Context => contexts[box.index] ?? NONE;
  const plain = totals(page, (i) => {
    const line = lines[i];
    if (!line || line.box.hidden || (contextOf(line.box).names & FOREIGN) !== 0) return 0;
    return line.text.length - line.linkChars;
  });
  const dense = innermost(page.boxes, plain, (plain[0] ?? 0) * DENSE);
  const isLong = (i: number): boolean => (shares[i] ?? 0) > 0.5 && (lines[i]?.text.length ?? 0) >= LONG;
  const long = lines.reduce(
    (sum, line, i) => (line.text.length >= LONG ? sum + (shares[i] ?? 0) * line.text.length : sum),
    0,
  );

  const parts: Box[] = [];
  // outer boxes come first
  for (const box of page.boxes) {
    parts.push(!box.parent || isAround(box.parent) ? box : (parts[box.parent.index] ?? box));
  }
  return {
    shares,
    total,
    engineIn,
    isAround,
    contextOf,
    home: innermost(page.boxes, inEngine, total * HOME),
    dense,
    first: lines.findIndex((_, i) => isLong(i)),
    last: lines.findLastIndex((_, i) => isLong(i)),
    running: Math.min(1, long / total),
    missed: 1 - Math.min(1, engine.chars / Math.max(1, dense ? (plain[dense.index] ?? 0) : 1)),
    groups: groupsOf(page),
    partOf: (box) => parts[box.index] ?? box,
  };
}

/** Boxes whose lines belong together. */
const TOGETHER = /^(?:table|ul|ol|dl)$/;

function groupsOf({ lines, boxes }: Page): number[] {
  /** Of each box, the innermost list or table around its lines; outer boxes come first. */
  const around: (Box | undefined)[] = [];
  for (const box of boxes) {
    around.push(TOGETHER.test(box.name) ? box : box.parent && around[box.parent.index]);
  }
  const numbers = new Map<Box, number>();
  return lines.map(({ box }) => {
    const key = around[box.index] ?? box.parent ?? box;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** A quantity of lines summed up in every box around them, by the box's index. */
function totals({ lines, boxes }: Page, amount: (line: number) => number): Float64Array {
  const sums = new Float64Array(boxes.length);
  for (const [i, { box }] of lines.entries()) add(sums, box, amount(i));
  addUp(boxes, sums);
  return sums;
}

function innermost(boxes: readonly Box[], sums: Float64Array, least: number): Box | undefined {
  let found: Box | undefined;
  for (const box of boxes) {
    const sum = sums[box.index] ?? 0;
    if (sum >= least && sum > 0 && (!found || box.depth > found.depth)) found = box;
  }
  return found;
}
