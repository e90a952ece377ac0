import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByTerms } from '../../../components/popup/split-by-terms.ts';
import type { Place } from '../../../core/article.ts';
import type { Term } from '../../../core/report.ts';
import { NOTHING_TOLD, toldIn } from '../../../core/told.ts';

const TEXT = 'The space agency NASA said the agency would wait.';
/** The sentence stands in block 2, from offset 100. */
const AT: Place = { block: 2, start: 100, end: 100 + TEXT.length };
const NONE = toldIn(NOTHING_TOLD);

const term = (name: string, ...places: Place[]): Term => ({
  name,
  aliases: [],
  kind: 'name',
  importance: 1,
  difficulty: 1,
  places,
  definitions: [{ text: 'Something.', source: 'dictionary', confidence: 1 }],
});

const placeOf = (words: string): Place => {
  const start = AT.start + TEXT.indexOf(words);
  return { block: AT.block, start, end: start + words.length };
};

describe('marking the terms of a summary sentence', () => {
  it('marks a mention with the index of its term', () => {
    const pieces = splitByTerms(TEXT, AT, [term('else'), term('NASA', placeOf('NASA'))], NONE);
    expect(pieces).toEqual(['The space agency ', { text: 'NASA', term: 1 }, ' said the agency would wait.']);
  });

  it('leaves mentions in other blocks and sentences alone', () => {
    const elsewhere = [
      { block: 1, start: 117, end: 121 },
      { block: 2, start: 10, end: 14 },
    ];
    expect(splitByTerms(TEXT, AT, [term('NASA', ...elsewhere)], NONE)).toEqual([TEXT]);
  });

  it('marks the first mention of each term only', () => {
    const first = placeOf('agency');
    const second = { ...first, start: AT.start + 31, end: AT.start + 37 };
    const marked = splitByTerms(TEXT, AT, [term('agency', first, second)], NONE);
    expect(marked.filter((p) => typeof p !== 'string')).toHaveLength(1);
  });

  it('prefers the longer of two mentions that start together', () => {
    const pieces = splitByTerms(
      TEXT,
      AT,
      [term('space', placeOf('space')), term('space agency', placeOf('space agency'))],
      NONE,
    );
    expect(pieces).toContainEqual({ text: 'space agency', term: 1 });
  });

  it('does not mark what the reader muted', () => {
    expect(
      splitByTerms(TEXT, AT, [term('NASA', placeOf('NASA'))], toldIn({ ...NOTHING_TOLD, muted: ['nasa'] })),
    ).toEqual([TEXT]);
  });

  it('does not mark what the reader knows, in whatever form', () => {
    const told = toldIn({ ...NOTHING_TOLD, known: ['agency'] });
    expect(splitByTerms(TEXT, AT, [term('agencies', placeOf('agency'))], told)).toEqual([TEXT]);
  });

  it('does not mark a term that was muted by another of its names', () => {
    const agency = { ...term('space agency', placeOf('NASA')), aliases: ['NASA'] };
    expect(splitByTerms(TEXT, AT, [agency], toldIn({ ...NOTHING_TOLD, muted: ['nasa'] }))).toEqual([TEXT]);
  });

  it('marks nothing when the text is not the stretch it is said to be', () => {
    expect(splitByTerms('Shortened…', AT, [term('NASA', placeOf('NASA'))], NONE)).toEqual(['Shortened…']);
  });

  it('never loses or doubles a letter, however mentions overlap', () => {
    const spans = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({
      block: AT.block,
      start: AT.start + Math.min(a, b),
      end: AT.start + Math.max(a, b) + 1,
    }));
    fc.assert(
      fc.property(fc.array(spans), (places) => {
        const pieces = splitByTerms(
          TEXT,
          AT,
          places.map((p, i) => term(`t${i}`, p)),
          NONE,
        );
        expect(pieces.map((p) => (typeof p === 'string' ? p : p.text)).join('')).toBe(TEXT);
      }),
    );
  });
});
