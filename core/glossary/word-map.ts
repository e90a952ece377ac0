import { fnv } from './fnv.ts';

/**
 * Small numbers by word, without the words: a word is known by its hash alone, which is a third of the bytes of its text
 * with a `KeyTable`. One of some 200,000 words that are not in a map of 20,000 is taken for one that is.
 */
export interface WordMap {
  /** Of each word, in their order. */
  hashes: Uint32Array;
  /** A hash table (open addressing, linear probing) of places in that order + 1; 0 where there is none. */
  slots: Uint16Array;
  /** Of each word, in their order. */
  numbers: Uint8Array;
}

/** Slots for each word: with more than two thirds of them taken, searches grow long. */
const ROOM = 1.5;

/** As many as the places that a slot can hold. */
const MOST_WORDS = 0xffff;

/**
 * The map of some words; numbers are 0–255. Of words with one hash, the first is found for all.
 * @throws RangeError when there are more words than it can hold
 */
export function makeWordMap(numbers: Iterable<readonly [word: string, number: number]>): WordMap {
  const entries = [...numbers];
  if (entries.length > MOST_WORDS) throw new RangeError('Too many words for a map.');
  const hashes = Uint32Array.from(entries, ([word]) => fnv(word));
  const slots = new Uint16Array(1 + Math.ceil(entries.length * ROOM));
  hashes.forEach((hash, place) => {
    let slot = hash % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = place + 1;
  });
  return { hashes, slots, numbers: Uint8Array.from(entries, ([, number]) => number) };
}

/** The place of a word in the order of the map, from 0; -1 when it is not there. */
export function placeOf({ hashes, slots }: WordMap, word: string): number {
  const hash = fnv(word);
  for (let slot = hash % slots.length; ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0 || hashes[place] === hash) return place;
  }
}
