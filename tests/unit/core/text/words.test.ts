import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../../core/text/words.ts';

const split = (text: string, lang = 'en') => words(text, lang).map((w) => w.text);

describe('words', () => {
  it('keeps hyphenated parts and ampersands together', () => {
    expect(split('Progress-82, MS-21 and AT&T - a low-Earth orbit')).toEqual([
      'Progress-82',
      'MS-21',
      'and',
      'AT&T',
      'a',
      'low-Earth',
      'orbit',
    ]);
  });

  it('leaves possessive endings out and keeps contractions', () => {
    expect(split('NASA’s crew doesn’t know')).toEqual(['NASA', 'crew', 'doesn’t', 'know']);
  });

  it('are those of TR29 in plain Latin text, which is split without the segmenter', () => {
    const signs = [..."abzéßŁ019 .,:;'‘’“”()%$/!?–—…«»\n"];
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        const parts = [...segmenter.segment(text)].filter((part) => part.isWordLike);
        const ours = words(text, 'en').map(({ start }) => start);
        expect(ours).toEqual(parts.map(({ index }) => index));
      }),
      { numRuns: 500 },
    );
  });

  it('gives initials their last full stop', () => {
    expect(split('the U.S. senate, e.g. now.')).toEqual(['the', 'U.S.', 'senate', 'e.g.', 'now']);
  });

  it('leaves elided articles out where a language elides', () => {
    expect(split("l'eau qu'il boit aujourd'hui", 'fr')).toEqual(['eau', 'il', 'boit', "aujourd'hui"]);
  });

  it('finds words where no spaces are written', () => {
    expect(split('我们在家看书', 'zh').join('')).toBe('我们在家看书');
    expect(split('我们在家看书', 'zh').length).toBeGreaterThan(2);
  });

  it('gives exact, ascending places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'fr', 'th', 'und'), (text, lang) => {
        let at = 0;
        for (const w of words(text, lang)) {
          expect(text.slice(w.start, w.end)).toBe(w.text);
          expect(w.start).toBeGreaterThanOrEqual(at);
          expect(w.end).toBeGreaterThan(w.start);
          at = w.end;
        }
      }),
    );
  });
});
