import { fnv } from './fnv.ts';

/**
 * Keys inside a text and where they stand: a hash table (open addressing, linear probing) of offsets, made with the
 * dictionary. A `Map` of the same keys takes five times the memory, and its making most of the time of a first look-up.
 */
export interface KeyTable {
  text: string;
  /** Offset of a key + 1, or 0 where there is none. */
  slots: Uint32Array;
}

/** Slots for each key: with more than two thirds of them taken, searches grow long. */
const ROOM = 1.5;
/** Codes of what may stand behind a key. */
const TAB = 9;
const LINE_BREAK = 10;
const BAR = 124;
const NOWHERE: readonly number[] = [];

/** The table of the keys that stand at `offsets` of a text, up to the next tab, line break or bar. */
export function makeKeyTable(text: string, offsets: readonly number[]): KeyTable {
  const slots = new Uint32Array(1 + Math.ceil(offsets.length * ROOM));
  for (const offset of offsets) {
    let end = offset;
    while (!isEnd(text, end)) end++;
    let slot = fnv(text.slice(offset, end)) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = offset + 1;
  }
  return { text, slots };
}

/** Where a key stands; -1 when nowhere. Of equal keys the one that was given first. */
export function offsetOf(table: KeyTable, key: string): number {
  const { slots } = table;
  return (slots[slotOf(table, key, fnv(key) % slots.length)] ?? 0) - 1;
}

/** Where equal keys stand, in the order in which they were given. */
export function offsetsOf(table: KeyTable, key: string): readonly number[] {
  const { slots } = table;
  let slot = slotOf(table, key, fnv(key) % slots.length);
  // nearly all keys that are asked for
  if (slots[slot] === 0) return NOWHERE;
  const offsets: number[] = [];
  for (let found = slots[slot] ?? 0; found > 0; found = slots[slot] ?? 0) {
    offsets.push(found - 1);
    slot = slotOf(table, key, (slot + 1) % slots.length);
  }
  return offsets;
}

/** The first slot from `slot` on that holds the key, or the free one that ends the search. */
function slotOf({ text, slots }: KeyTable, key: string, slot: number): number {
  let at = slot;
  while ((slots[at] ?? 0) > 0 && !isAt(text, key, (slots[at] ?? 0) - 1)) at = (at + 1) % slots.length;
  return at;
}

function isAt(text: string, key: string, offset: number): boolean {
  // most other keys are of another length
  return isEnd(text, offset + key.length) && text.startsWith(key, offset);
}

/** Whether a key ends before `at`. */
function isEnd(text: string, at: number): boolean {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  return code === TAB || code === LINE_BREAK || code === BAR;
}
