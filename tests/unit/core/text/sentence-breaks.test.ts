import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '../../../../core/text/sentence-breaks.ts';

const bySegmenter = (text: string, lang: string) =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].slice(1).map(({ index }) => index);

describe('sentenceBreaks', () => {
  it('stand behind the spaces that follow a sentence', () => {
    expect(sentenceBreaks('It rained. “Go home!” We went.', 'en')).toEqual([11, 22]);
  });

  it('are not within numbers and initials, nor before a small letter', () => {
    expect(sentenceBreaks('About 3.5 tons, said the U.S. agency, i.e. much.', 'en')).toEqual([]);
  });

  it('are those of TR29 in plain Latin text, which is split without the segmenter', () => {
    const signs = [...`abzéßŁAZÉª_019 .!?.!?,:;-–—'"‘’“”«»()[]{}%$/…\u00a0\n\r\t`];
    const langs = fc.constantFrom('en', 'de', 'fr', 'fi', 'el', 'und');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), langs, (text, lang) => {
        expect(sentenceBreaks(text, lang)).toEqual(bySegmenter(text, lang));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the segmenter’s in any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sentenceBreaks(text, 'en')).toEqual(bySegmenter(text, 'en'));
      }),
    );
  });
});
