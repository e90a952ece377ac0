import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineFrom,
  lineStart,
  makeKeyTable,
  offsetOf,
  offsetsOf,
} from '../../../../core/glossary/key-table.ts';

/** Keys, a line each, as a table. */
function tableOf(keys: readonly string[]) {
  let at = 0;
  const offsets = keys.map((key) => {
    at += key.length + 1;
    return at - key.length - 1;
  });
  return { table: makeKeyTable(keys.map((key) => `${key}\n`).join(''), offsets), offsets };
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
    const table = makeKeyTable('moon|lune\tbright\nmoonlight\n', [0, 5, 17]);
    expect(['moon', 'lune', 'moonlight', 'moo', 'bright'].map((key) => offsetOf(table, key))).toEqual([
      0, 5, 17, -1, -1,
    ]);
  });

  it('gives equal keys in their order', () => {
    const { table } = tableOf(['moon', 'sun', 'moon', 'star', 'moon']);
    expect(offsetsOf(table, 'moon')).toEqual([0, 9, 19]);
    expect(offsetsOf(table, 'comet')).toEqual([]);
  });

  it('gives the line in which a key stands', () => {
    const table = makeKeyTable('sun\t1\nmoon|lune\tblême\n', [0, 6, 11]);
    const start = lineStart(table, offsetOf(table, 'lune'));
    expect(start).toBe(6);
    expect(lineFrom(table, start)).toBe('moon|lune\tblême');
    expect(lineFrom(table, lineStart(table, 0))).toBe('sun\t1');
  });

  it('takes no sign that needs two bytes', () => {
    expect(() => makeKeyTable('Łódź\n', [0])).toThrow(RangeError);
  });
});
