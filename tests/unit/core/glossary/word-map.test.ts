import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordMap, placeOf } from '../../../../core/glossary/word-map.ts';

describe('a map of words', () => {
  it('tells of every word its number and its place, and nothing of others', () => {
    const entry = fc.tuple(fc.string(), fc.nat(0xff));
    const entries = fc.uniqueArray(entry, { selector: ([word]) => word });
    fc.assert(
      fc.property(entries, fc.array(fc.string()), (given, others) => {
        const map = makeWordMap(given);
        given.forEach(([word, number], place) => {
          expect(placeOf(map, word)).toBe(place);
          expect(map.numbers[place]).toBe(number);
        });
        const words = new Set(given.map(([word]) => word));
        for (const other of others.filter((word) => !words.has(word))) expect(placeOf(map, other)).toBe(-1);
      }),
    );
  });

  it('holds no more words than it can number', () => {
    const words = Array.from({ length: 0x10000 }, (_, i) => [String(i), 0] as const);
    expect(() => makeWordMap(words)).toThrow(RangeError);
    expect(placeOf(makeWordMap(words.slice(1)), '65535')).toBe(0xfffe);
  });
});
