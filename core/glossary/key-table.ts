import { fnv } from './fnv.ts';

/**
 * Keys inside a text and where they stand: a hash table (open addressing, linear probing) of offsets, made with the
 * dictionary. A `Map` of the same keys takes five times the memory, and its making most of the time of a first look-up.
 */
export interface KeyTable {
  /** A byte a sign (Latin-1), as it is in the file: it is searched without being decoded. */
  text: Uint8Array;
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

/**
 * The table of the keys that stand at `offsets` of a text, up to the next tab, line break or bar. Each line ends with a break.
 * @throws RangeError when a sign does not fit into a byte
 */
export function makeKeyTable(text: string, offsets: readonly number[]): KeyTable {
  const bytes = bytesOf(text);
  const slots = new Uint32Array(1 + Math.ceil(offsets.length * ROOM));
  for (const offset of offsets) {
    let end = offset;
    while (!isEnd(bytes, end)) end++;
    const hash = fnv(text.slice(offset, end));
    let slot = hash % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = (hash & ~PLACE) | (offset + 1);
  }
  return { text: bytes, slots };
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

/** Where the line begins in which an offset stands. */
export const lineStart = ({ text }: KeyTable, offset: number): number =>
  text.lastIndexOf(LINE_BREAK, offset) + 1;

/** The line from an offset on. */
export function lineFrom({ text }: KeyTable, offset: number): string {
  const end = text.indexOf(LINE_BREAK, offset);
  let line = '';
  for (let at = offset; at < end; at++) line += String.fromCharCode(text[at] ?? 0);
  return line;
}

/** The first slot from `slot` on that holds the key, or the free one that ends the search. */
function slotOf({ text, slots }: KeyTable, key: string, hash: number, slot: number): number {
  for (let at = slot; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const held = slots[at] ?? 0;
    if (held === 0) return at;
    // a large text is far away for the processor: it is looked at where the hash agrees only
    if (((held ^ hash) & ~PLACE) === 0 && isAt(text, key, (held & PLACE) - 1)) return at;
  }
}

const placeIn = ({ slots }: KeyTable, slot: number): number => (slots[slot] ?? 0) & PLACE;

function isAt(text: Uint8Array, key: string, offset: number): boolean {
  for (let i = 0; i < key.length; i++) if (text[offset + i] !== key.charCodeAt(i)) return false;
  return isEnd(text, offset + key.length);
}

/** Whether a key ends before `at`. */
function isEnd(text: Uint8Array, at: number): boolean {
  const code = text[at];
  return code === undefined || code === TAB || code === LINE_BREAK || code === BAR;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`No byte holds ${sign}.`);
    return code;
  });
}
