import { languageOf } from './code.ts';
import type { Line } from './page.ts';

/** Names of programming languages are shorter, characters. */
const LONGEST = 20;
const NUMBER = /^\d{1,3}[.)]?$/;

/**
 * Whether a line of its own only says what what follows shows by itself: the language over a piece of code, the number
 * of an item in a numbered list.
 */
export function isLabel(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next || line.text.length > LONGEST) return false;
  const { box, text } = line;
  if (next.box.name === 'pre') return text.toLowerCase() === languageOf(next.box.element);
  const item = box.name === 'li' ? box : box.parent;
  return (
    NUMBER.test(text) &&
    item?.name === 'li' &&
    item.parent?.name === 'ol' &&
    item.first === i &&
    item.last > i
  );
}
