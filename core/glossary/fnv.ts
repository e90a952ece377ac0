const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The FNV-1a sum of a string's UTF-16 units, 32 bits, from a `seed` (Fowler, Noll & Vo 1991). */
export function fnv(key: string, seed: number = OFFSET_BASIS): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return hash >>> 0;
}
