import type { Box, Page } from '../../page.ts';

/** A box as one of several of the same look beside each other: cards, teasers, comments. */
export interface Repetition {
  /** How many there are beside each other. */
  count: number;
  /** Their mean size, characters. */
  size: number;
  /** Share of their text in links, 0–1. */
  links: number;
}

const NONE: Repetition = { count: 1, size: 0, links: 0 };

/** Boxes that are many in any text. */
const TEXT = /^(?:p|li|tr|td)$/;

/**
 * Gives the function that says of a box which of the boxes around it, inside the article, is repeated most.
 * @param looks of the boxes.
 */
export function repetitionsOf(
  { boxes }: Page,
  looks: Int32Array,
  isAround: (box: Box) => boolean,
): (box: Box) => Repetition {
  const rows = new Map<number, { count: number; chars: number; linkChars: number }>();
  const rowOf = boxes.map((box) => {
    if (!box.parent || TEXT.test(box.name)) return undefined;
    const key = box.parent.index * boxes.length + (looks[box.index] ?? 0);
    const row = rows.get(key) ?? { count: 0, chars: 0, linkChars: 0 };
    row.count++;
    row.chars += box.chars;
    row.linkChars += box.linkChars;
    rows.set(key, row);
    return row;
  });
  const most: Repetition[] = [];
  // outer boxes come first
  for (const box of boxes) {
    const around = isAround(box);
    const outer = around ? NONE : (most[box.parent?.index ?? -1] ?? NONE);
    const row = around ? undefined : rowOf[box.index];
    most.push(
      row && row.count > 1 && row.count >= outer.count
        ? { count: row.count, size: row.chars / row.count, links: row.linkChars / Math.max(1, row.chars) }
        : outer,
    );
  }
  return (box) => most[box.index] ?? NONE;
}
