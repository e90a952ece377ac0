import type { Box, Page } from '../../page.ts';
import type { Setting } from '../setting.ts';
import { numberOf } from './looks.ts';

/**
 * What Readability keeps of the lines that look like one, as their boxes and those around them do, and of those with the
 * same parent.
 * @param looks of the boxes.
 */
export function likenessOf({ boxes, lines }: Page, { shares, total }: Setting, looks: Int32Array) {
  const numbers = new Map<number, number>();
  const kinds = Int32Array.from(boxes, ({ index, parent }) => {
    const outer = parent ? (looks[parent.index] ?? 0) + 1 : 0;
    return numberOf(numbers, (looks[index] ?? 0) * (boxes.length + 1) + outer);
  });
  const kindOf = (box: Box): number => kinds[box.index] ?? 0;
  const kept = new Float64Array(numbers.size);
  const all = new Float64Array(numbers.size);
  const ofParent = new Float64Array(boxes.length);
  lines.forEach(({ box, text }, i) => {
    const inEngine = (shares[i] ?? 0) * text.length;
    add(kept, kindOf(box), inEngine);
    add(all, kindOf(box), text.length);
    add(ofParent, (box.parent ?? box).index, inEngine);
  });
  return {
    /** Of all it keeps, the share in lines of the same look. */
    alikeEngine: (box: Box): number => (kept[kindOf(box)] ?? 0) / total,
    /** Of the lines of the same look, the share it keeps. */
    alikeKept: (box: Box): number => (kept[kindOf(box)] ?? 0) / Math.max(1, all[kindOf(box)] ?? 0),
    /** Of all it keeps, the share in lines of the same parent. */
    besideEngine: (box: Box): number => (ofParent[(box.parent ?? box).index] ?? 0) / total,
  };
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}
