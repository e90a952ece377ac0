import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesIn, entryLine } from '../../../../core/glossary/entries.ts';
import { shardLookup, shardOf } from '../../../../core/glossary/shards.ts';
import { entryLines, keyOf, toShards } from '../../../../scripts/dictionary/shards.ts';

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
        const words = forms.map((form) => ({ form, senses: [{ letter: 'n' as const, gloss }], uses: {} }));
        const shards = toShards(entryLines(words));
        const firstKeys = shards.map(keyOf);
        const define = shardLookup({ firstKeys, kept: 4, read: async (n) => shards[n]!, find: entriesIn });
        for (const form of forms) {
          const found = await define(form.toLowerCase());
          expect(found.map((entry) => entry.headword)).toContain(form);
        }
      }),
    );
  });

  /** A look-up over shards of two words each, "0a" and "0b", with the numbers of those read. */
  const counting = () => {
    const read: number[] = [];
    const firstKeys = Array.from({ length: 9 }, (_, i) => `${i}a`);
    const define = shardLookup({
      ...{ firstKeys, kept: 4, find: entriesIn },
      read: async (n) => {
        read.push(n);
        return `${n}a\t${n}a\tnnumber\n${n}b\t${n}b\tnnumber\n`;
      },
    });
    return { define, read };
  };

  it('reads a shard once, and the oldest of five again', async () => {
    const { define, read } = counting();
    await Promise.all([define('0a'), define('0b')]);
    for (const number of [1, 2, 3, 4]) await define(`${number}a`);
    await define('4b');
    await define('0c');
    expect(read).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('remembers what it found when the shard is gone', async () => {
    const { define, read } = counting();
    for (const number of [0, 1, 2, 3, 4, 5]) await define(`${number}a`);
    expect(await define('0a')).toMatchObject([{ headword: '0a' }]);
    expect(read).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('answers nothing when a shard cannot be read, and tries again', async () => {
    let broken = true;
    const read = async () => {
      if (broken) throw new Error('gone');
      return SHARD;
    };
    const define = shardLookup({ firstKeys: ['a'], kept: 4, read, find: entriesIn });
    expect(await define('lander')).toEqual([]);
    broken = false;
    expect(await define('lander')).toHaveLength(2);
  });
});
