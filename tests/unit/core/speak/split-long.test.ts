import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLong } from '../../../../core/speak/split-long.ts';

const texts = (sentence: string) => splitLong(sentence).map(({ text }) => text);
const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');

describe('splitLong', () => {
  it('leaves an ordinary sentence whole', () => {
    expect(texts('The wind fell, and nobody noticed.')).toEqual(['The wind fell, and nobody noticed.']);
  });

  it('takes breath after a semicolon rather than after a later comma', () => {
    const long = `${words(20)}; ${words(10)}, ${words(20)}.`;
    expect(texts(long)[0]).toBe(`${words(20)}; `);
  });

  it('takes breath after a comma rather than between two words', () => {
    const long = `${words(25)}, ${words(30)}.`;
    expect(texts(long)[0]).toBe(`${words(25)}, `);
  });

  it('takes no breath just after the beginning', () => {
    const long = `Yes, ${words(60)}.`;
    expect(texts(long)[0]?.length).toBeGreaterThan(60);
  });

  it('cuts Chinese and Japanese, which take longer to say, into shorter pieces', () => {
    expect(Math.max(...texts('風'.repeat(300)).map((t) => t.length))).toBeLessThanOrEqual(60);
  });

  it('loses nothing, says nothing twice, and cuts no character in two, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 900 }), (sentence) => {
        const spans = splitLong(sentence);
        expect(spans.map(({ text }) => text).join('')).toBe(sentence);
        for (const { start, end, text } of spans) {
          expect(sentence.slice(start, end)).toBe(text);
          expect(text.length).toBeLessThanOrEqual(180);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
