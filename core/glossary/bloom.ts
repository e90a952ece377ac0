import { fnv } from './fnv.ts';

/**
 * A Bloom filter (Bloom 1970): tells that a key is certainly not, or most likely is, in a set, from a few bits a key.
 * With 14 bits a key and 10 hashes it is wrong for 0.12 % of the keys it does not hold.
 */
const BITS_PER_KEY = 14;
const HASHES = 10;
/** Smaller filters are wrong more often than the theory says. */
const LEAST_BYTES = 128;

/** The filter of some keys, as bytes. */
export function makeBloom(keys: readonly string[]): Uint8Array {
  const bytes = emptyBloom(keys.length);
  addKeys(bytes, keys);
  return bytes;
}

/** A filter that has room for so many keys; with more it is wrong more often. */
export function emptyBloom(keys: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Math.max(LEAST_BYTES, Math.ceil((keys * BITS_PER_KEY) / 8)));
}

/** Takes further keys into a filter. */
export function addKeys(bytes: Uint8Array, keys: readonly string[]): void {
  const size = bytes.length * 8;
  for (const key of keys) {
    const [first, second] = [firstSum(key), secondSum(key)];
    for (let i = 0; i < HASHES; i++) {
      const bit = bitOf(first, second, i, size);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

/** Whether the filter's set may hold `key`; `false` is certain. */
export function mayHold(bytes: Uint8Array, key: string): boolean {
  if (bytes.length === 0) return false;
  const size = bytes.length * 8;
  const has = (bit: number) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  const first = firstSum(key);
  // half of the keys that are not there fail here
  if (!has(bitOf(first, 0, 0, size))) return false;
  const second = secondSum(key);
  for (let i = 1; i < HASHES; i++) if (!has(bitOf(first, second, i, size))) return false;
  return true;
}

/** Two FNV-1a sums of the UTF-16 units, for double hashing (Kirsch & Mitzenmacher 2006). */
const firstSum = (key: string): number => fnv(key);
const secondSum = (key: string): number => fnv(key, 0x01000193) | 1;

function bitOf(first: number, second: number, i: number, size: number): number {
  return ((first + Math.imul(i, second)) >>> 0) % size;
}
