import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKeyTable, offsetOf, offsetsOf } from '../../../../core/glossary/key-table.ts';

/** Keys, a line each, as a table. */
function tableOf(keys: readonly string[]) {
  let at = 0;
  const offsets = keys.map((key) => {
    at += key.length + 1;
    return at - key.length - 1;
  });
  return { table: makeKeyTable(keys.join('\n'), offsets), offsets };
}

describe('a table of keys', () => {
  it('finds every key where it stands, and nothing else', () => {
    const key = fc.stringMatching(/^[a-zé ]{0,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.array(key), (keys, others) => {
        const { table, offsets } = tableOf(keys);
        expect(keys.map((k) => offsetOf(table, k))).toEqual(offsets);
        for (const other of others) expect(offsetOf(table, other)).toBe(offsets[keys.indexOf(other)] ?? -1);
      }),
    );
  });

  it('ends a key at a tab, a bar or a line', () => {
    const table = makeKeyTable('moon|lune\tbright\nmoonlight', [0, 5, 17]);
    expect(['moon', 'lune', 'moonlight', 'moo', 'bright'].map((key) => offsetOf(table, key))).toEqual([
      0, 5, 17, -1, -1,
    ]);
  });

  it('gives equal keys in their order', () => {
    const { table } = tableOf(['moon', 'sun', 'moon', 'star', 'moon']);
    expect(offsetsOf(table, 'moon')).toEqual([0, 9, 19]);
    expect(offsetsOf(table, 'comet')).toEqual([]);
  });
});
