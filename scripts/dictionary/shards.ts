import { entryLine } from '../../core/glossary/entries.ts';
import type { Headword } from './wordnet.ts';

/** Size of a shard in bytes: one is read for each first look-up, so small enough to be quick, large enough to be few. */
const SHARD_BYTES = 64 * 1024;
/** Senses kept for one spelling: a card shows three, chosen by part of speech. */
const MOST_SENSES = 8;

/** The lines of headwords. */
export const entryLines = (words: Iterable<Headword>): string[] =>
  [...words].map(({ form, senses }) => entryLine(form, senses.slice(0, MOST_SENSES)));

/** Lines `key⇥…` as sorted text shards; all lines of a key stand in the same shard. */
export function toShards(lines: readonly string[]): string[] {
  const sorted = lines
    .map((line) => ({ key: keyOf(line), line }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line));
  const shards: string[] = [];
  let shard: string[] = [];
  let size = 0;
  sorted.forEach(({ key, line }, i) => {
    const bytes = Buffer.byteLength(line) + 1;
    if (size > 0 && size + bytes > SHARD_BYTES && sorted[i - 1]?.key !== key) {
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

/** The key of a line, or the first one of a shard. */
export const keyOf = (text: string): string => text.slice(0, text.indexOf('\t'));

/** By UTF-16 units, the order the look-up's binary search expects. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
