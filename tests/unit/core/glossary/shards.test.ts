import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesIn, entryLine, shardLookup, shardOf } from '../../../../core/glossary/shards.ts';
import { toShards } from '../../../../scripts/dictionary/shards.ts';

const SHARD = `${entryLine('Lander', [{ letter: 'n', gloss: 'a town' }])}
${entryLine('lander', [
  { letter: 'n', gloss: 'a craft that lands' },
  { letter: 'v', gloss: 'a verb' },
])}
${entryLine('landing', [{ letter: 'n', gloss: 'the act of coming down' }])}
`;

describe('dictionary shards', () => {
  it('finds every spelling of a key, each with its parts of speech', () => {
    expect(entriesIn(SHARD, 'lander')).toEqual([
      { headword: 'Lander', proper: true, senses: [{ pos: 'noun', gloss: 'a town' }] },
      {
        headword: 'lander',
        proper: false,
        senses: [
          { pos: 'noun', gloss: 'a craft that lands' },
          { pos: 'verb', gloss: 'a verb' },
        ],
      },
    ]);
  });

  it('finds no key that is only part of another', () => {
    expect(entriesIn(SHARD, 'land')).toEqual([]);
    expect(entriesIn(SHARD, 'ander')).toEqual([]);
    expect(entriesIn('', 'lander')).toEqual([]);
  });

  it('knows which shard may hold a key', () => {
    expect(['a', 'm', 'mz', 'z'].map((key) => shardOf(['b', 'm', 'n'], key))).toEqual([-1, 1, 1, 2]);
  });

  it('finds every headword it was built of, whatever their spelling', async () => {
    const word = fc.stringMatching(/^[A-Za-z' -]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1 }), async (forms) => {
        const gloss = 'x'.repeat(9000);
        const shards = toShards(forms.map((form) => ({ form, senses: [{ letter: 'n', gloss }], uses: {} })));
        const firstKeys = shards.map((shard) => shard.slice(0, shard.indexOf('\t')));
        const define = shardLookup(firstKeys, async (n) => shards[n]!);
        for (const form of forms) {
          const found = await define(form.toLowerCase());
          expect(found.map((entry) => entry.headword)).toContain(form);
        }
      }),
    );
  });

  it('reads a shard once, and the oldest of nine again', async () => {
    const read: number[] = [];
    const define = shardLookup(
      Array.from({ length: 9 }, (_, i) => String(i)),
      async (n) => {
        read.push(n);
        return `${n}\t${n}\tnnumber\n`;
      },
    );
    await Promise.all([define('0'), define('0')]);
    for (const key of '12345678') await define(key);
    await define('8');
    await define('0');
    expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 0]);
  });

  it('answers nothing when a shard cannot be read, and tries again', async () => {
    let broken = true;
    const define = shardLookup(['a'], async () => {
      if (broken) throw new Error('gone');
      return SHARD;
    });
    expect(await define('lander')).toEqual([]);
    broken = false;
    expect(await define('lander')).toHaveLength(2);
  });
});
