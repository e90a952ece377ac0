import { fnv } from './fnv.ts';

/**
 * Keys inside a text and where they stand: a hash table (open addressing, linear probing) of offsets, made with the
 * dictionary. A `Map` of the same keys takes five times the memory, and its making most of the time of a first look-up.
 */
export interface KeyTable {
  text: string;
  /** Offset of a key + 1, below the first bits of its hash; 0 where there is none. */
  slots: Uint32Array;
}

/** Slots for each key: with more than two thirds of them taken, searches grow long. */
const ROOM = 1.5;
/** The bits of a slot that hold an offset, enough for a text of 64 MB; those above hold the same bits of the hash. */
const PLACE = 0x3ffffff;
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
    const hash = fnv(text.slice(offset, end));
    let slot = hash % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = (hash & ~PLACE) | (offset + 1);
  }
  return { text, slots };
}

/** Where a key stands; -1 when nowhere. Of equal keys the one that was given first. */
export function offsetOf(table: KeyTable, key: string): number {
  const hash = fnv(key);
  return placeIn(table, slotOf(table, key, hash, hash % table.slots.length)) - 1;
}

/** Where equal keys stand, in the order in which they were given. */
export function offsetsOf(table: KeyTable, key: string): readonly number[] {
  const { length } = table.slots;
  const hash = fnv(key);
  let slot = slotOf(table, key, hash, hash % length);
  // nearly all keys that are asked for
  if (placeIn(table, slot) === 0) return NOWHERE;
  const offsets: number[] = [];
  for (let place = placeIn(table, slot); place > 0; place = placeIn(table, slot)) {
    offsets.push(place - 1);
    slot = slotOf(table, key, hash, (slot + 1) % length);
  }
  return offsets;
}

/** The first slot from `slot` on that holds the key, or the free one that ends the search. */
function slotOf({ text, slots }: KeyTable, key: string, hash: number, slot: number): number {
  for (let at = slot; ; at = (at + 1) % slots.length) {
    const held = slots[at] ?? 0;
    if (held === 0) return at;
    // a large text is far away for the processor: it is looked at where the hash agrees only
    if (((held ^ hash) & ~PLACE) === 0 && isAt(text, key, (held & PLACE) - 1)) return at;
  }
}

const placeIn = ({ slots }: KeyTable, slot: number): number => (slots[slot] ?? 0) & PLACE;

function isAt(text: string, key: string, offset: number): boolean {
  return text.startsWith(key, offset) && isEnd(text, offset + key.length);
}

/** Whether a key ends before `at`. */
function isEnd(text: string, at: number): boolean {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  return code === TAB || code === LINE_BREAK || code === BAR;
}
