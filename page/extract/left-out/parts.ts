import type { Article, LeftOut, LeftOutReason } from '../../../core/article.ts';
import { folded } from '../metadata/sources.ts';
import type { Box, Line, Page } from '../page.ts';
import { countWords } from '../words.ts';
import { reasonsOf } from './reason.ts';

/** A stretch of the page that is not in the article, all of it for one reason. */
export interface Part {
  reason: LeftOutReason;
  words: number;
  lines: Line[];
  /** The element that holds these lines and no others; none for lines among others of the same box. */
  element: Element | undefined;
}

/** What is shown above the article: it is no part of its text, and yet not left out. */
type Head = Pick<Article, 'title' | 'byline' | 'siteName'>;

const KEPT = 1;

/** What of a page is not in the article, in order: a part is the largest element that is left out for one reason. */
export function partsOf(page: Page, kept: ReadonlySet<Line>, head: Head): Part[] {
  const { lines, boxes } = page;
  const isHead = headOf(head);
  /** What is in each box, as bits: something kept, and each reason. */
  const contents = new Uint32Array(boxes.length);
  const put = (line: Line, bit: number): void => {
    for (let box: Box | undefined = line.box; box; box = box.parent) {
      const before = contents[box.index] ?? 0;
      if ((before & bit) !== 0) return;
      contents[box.index] = before | bit;
    }
  };
  for (const line of kept) put(line, KEPT);
  const reasons = reasonsOf(
    page,
    (line) => !kept.has(line) && !isHead(line),
    (box) => ((contents[box.index] ?? 0) & KEPT) !== 0,
  );
  const bits = new Map<LeftOutReason, number>();
  lines.forEach((line, i) => {
    const reason = reasons[i];
    if (!reason) return;
    const bit = bits.get(reason) ?? 2 << bits.size;
    bits.set(reason, bit);
    put(line, bit);
  });
  const largest = largestOfOne(boxes, contents);

  const parts: Part[] = [];
  let last: Box | undefined;
  lines.forEach((line, i) => {
    const reason = reasons[i];
    const box = largest[line.box.index];
    const open = parts.at(-1);
    if (reason && open?.reason === reason && last === (box ?? line.box)) {
      open.lines.push(line);
      open.words += countWords(line.text);
    } else if (reason) {
      parts.push({ reason, words: countWords(line.text), lines: [line], element: box?.element });
    }
    last = reason && (box ?? line.box);
  });
  return parts;
}

/** For each box with contents of only one kind, the largest such box around it. */
function largestOfOne(boxes: readonly Box[], contents: Uint32Array): (Box | undefined)[] {
  const largest: (Box | undefined)[] = [];
  for (const box of boxes) {
    const mask = contents[box.index] ?? 0;
    const isOne = (mask & (mask - 1)) === 0;
    largest[box.index] = isOne ? ((box.parent && largest[box.parent.index]) ?? box) : undefined;
  }
  return largest;
}

/** The parts counted by reason, the reason with the most words first. */
export function summed(parts: readonly Part[]): LeftOut[] {
  const found = new Map<LeftOutReason, LeftOut>();
  for (const { reason, words } of parts) {
    const entry = found.get(reason) ?? { reason, count: 0, words: 0 };
    entry.count++;
    entry.words += words;
    found.set(reason, entry);
  }
  return [...found.values()].sort((a, b) => b.words - a.words);
}

function headOf({ title, byline = '', siteName = '' }: Head): (line: Line) => boolean {
  const shown = new Set([title, byline, siteName].map(folded));
  shown.delete('');
  const longest = Math.max(...[...shown].map((text) => text.length * 2));
  return ({ text }) => text.length <= longest && shown.has(folded(text));
}
