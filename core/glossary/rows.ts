import type { Item } from './phrase.ts';

/*
 * Rows of names: "Ann Kim, the Orvo and Dr. Bo Ek".
 */

const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Capt|Lt)$/;
/** Names of a row that are looked back over. */
const MOST_LISTED = 14;

/** The first of the names in whose row item `name` stands, or of the words with capitals there. */
export function firstListed(items: readonly Item[], name: number): number {
  let first = name;
  while (first > 0 && name - first < MOST_LISTED && isListed(items, first)) first--;
  // "sailors and Orvo": the row is not of names alone.
  while (first < name && /^(?:and|or|&)$/.test(items[first]?.text ?? '')) first++;
  return first;
}

/** The last of the names in whose row item `name` stands. */
export function lastListed(items: readonly Item[], name: number): number {
  let last = name;
  for (let i = name + 1; i < items.length && i - name < MOST_LISTED && isListed(items, i); i++) {
    // "including Name, and Ann left": what has a verb behind it is the next clause.
    if (isLink(items[i - 1]) && items[i - 1]?.gap === ', ' && isVerbal(items[i + 1])) break;
    if (!isLink(items[i]) && !isModifier(items, i)) last = i;
  }
  return last;
}

/** Whether an item goes on with the list to its left: a name after a comma, or after "and", with "the" or without. */
function isListed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const last = items[at - 1];
  if (!item || !last) return false;
  if (last.text === 'the') return item.gap === ' ' && isNamed(item);
  // "Dr. Ann Lee, Dr. Bo Ek"
  if (ADDRESS.test(last.text) && item.cls === 'name') return /^\.? $/.test(item.gap);
  if (isLink(last)) return /^,? $/.test(item.gap) && (isNamed(item) || item.text === 'the');
  if (!isNamed(last)) return false;
  if (item.text === 'the') return item.gap === ', ' && isNamed(items[at + 1]);
  return (isNamed(item) || isLink(item)) && /^["”’]?,?["”’]? ["“‘]?$|^-$/.test(item.gap);
}

/** "Orvo’s boats", "the Orvo merger": whether a name only goes with a noun behind it. */
export function isModifier(items: readonly Item[], name: number): boolean {
  const next = items[name + 1];
  return /^['’]s?/.test(next?.gap ?? '') || (next?.gap === ' ' && ['noun', 'capital'].includes(next.cls));
}

const isLink = (item: Item | undefined) => /^(?:and|or|&|the)$/.test(item?.text ?? '');

const isNamed = (item: Item | undefined) => ['name', 'capital', 'number'].includes(item?.cls ?? '');

const isVerbal = (item: Item | undefined) =>
  item?.gap === ' ' && ['verb', 'auxiliary', 'participle'].includes(item.cls);
