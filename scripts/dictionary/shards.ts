import { entryLine, sortKey } from '../../core/glossary/shards.ts';
import type { Headword } from './wordnet.ts';

/** Size of a shard in bytes: one is read for each first look-up, so small enough to be quick, large enough to be few. */
const SHARD_BYTES = 64 * 1024;
/** Senses kept for one spelling: a card shows three, chosen by part of speech. */
const MOST_SENSES = 8;

/** Headwords as sorted text shards; all spellings of a key stand in the same shard. */
export function toShards(words: Iterable<Headword>): string[] {
  const lines = [...words].map(({ form, senses }) => ({
    key: sortKey(form),
    line: entryLine(form, senses.slice(0, MOST_SENSES)),
  }));
  lines.sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line));
  const shards: string[] = [];
  let shard: string[] = [];
  let size = 0;
  lines.forEach(({ key, line }, i) => {
    const bytes = Buffer.byteLength(line) + 1;
    if (size > 0 && size + bytes > SHARD_BYTES && lines[i - 1]?.key !== key) {
      shards.push(shard.join(''));
      shard = [];
      size = 0;
    }
    shard.push(`${line}\n`);
    size += bytes;
  });
  if (shard.length > 0) shards.push(shard.join(''));
  return shards;
}

/** By UTF-16 units, the order the look-up's binary search expects. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
