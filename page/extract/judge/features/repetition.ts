import type { Box, Page } from '../../survey.ts';
import { lookOf } from './likeness.ts';

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

/** Gives the function that says of a box which of the boxes around it, inside the article, is repeated most. */
export function repetitionsOf(page: Page, isAround: (box: Box) => boolean): (box: Box) => Repetition {
  const rows = new Map<string, { count: number; chars: number; linkChars: number }>();
  const rowOf = page.boxes.map((box) => {
    if (!box.parent || TEXT.test(box.name)) return undefined;
    const key = `${box.parent.index} ${lookOf(box)}`;
    const row = rows.get(key) ?? { count: 0, chars: 0, linkChars: 0 };
    row.count++;
    row.chars += box.chars;
    row.linkChars += box.linkChars;
    rows.set(key, row);
    return row;
  });
  const known = new Map<Box, Repetition>();
  const most = (box: Box): Repetition => {
    const found = known.get(box);
    if (found) return found;
    const outer = box.parent && !isAround(box) ? most(box.parent) : NONE;
    const row = isAround(box) ? undefined : rowOf[box.index];
    const repetition =
      row && row.count > 1 && row.count >= outer.count
        ? { count: row.count, size: row.chars / row.count, links: row.linkChars / Math.max(1, row.chars) }
        : outer;
    known.set(box, repetition);
    return repetition;
  };
  return most;
}
