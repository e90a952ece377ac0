import type { Box, Page } from '../../page.ts';

/** By the index of each box a number, the same for boxes that look alike: with the same name and first class. */
export function looksOf({ boxes }: Page): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(boxes, (box) => numberOf(numbers, lookOf(box)));
}

function lookOf({ name, className }: Box): string {
  const first = /\S+/.exec(className)?.[0];
  return first ? `${name}.${first}` : name;
}

/** Numbers keys in the order they come. */
export function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
