import type { Box } from './page.ts';

/** Adds an amount to a box's own, by the box's index. */
export function add(sums: Float64Array, { index }: Box, amount: number): void {
  sums[index] = (sums[index] ?? 0) + amount;
}

/** Adds to every box what its inner boxes hold: those come after it. */
export function addUp(boxes: readonly Box[], sums: Float64Array): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const outer = boxes[i]?.parent;
    if (outer) add(sums, outer, sums[i] ?? 0);
  }
}
