import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { sumUp } from '../../../../core/summary/sum-up.ts';
import { docOf, sentencesAbout } from './article.ts';

describe('key sentences for skimming', () => {
  it('hold every sentence of the usual summary and of the key points', () => {
    const doc = docOf(['mill', 'barn', 'tower'].flatMap((t) => [`# ${t}`, sentencesAbout(t, 24)]));
    const { summary, usual, sections, keySentences } = sumUp(doc, NOTHING_KNOWN);
    expect(sections.length).toBe(3);
    const shown = [...summary.filter((s) => s.order < usual), ...sections.flatMap((s) => s.sentences)];
    for (const { place } of shown) expect(keySentences).toContainEqual(place);
  });

  it('leave no long stretch of the text without one', () => {
    const doc = docOf(Array.from({ length: 40 }, (_, i) => sentencesAbout(`room ${i}`, 8)));
    const { keySentences } = sumUp(doc, NOTHING_KNOWN);
    let words = 0;
    let longest = 0;
    for (const { block, start, tokens } of doc.sentences) {
      words = keySentences.some((p) => p.block === block && p.start === start) ? 0 : words + tokens.length;
      longest = Math.max(longest, words);
    }
    expect(longest).toBeLessThan(400);
    expect(keySentences.length).toBeLessThan(doc.sentences.length / 5);
  });

  it('stand in the text’s order, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 12 }), (lines) => {
        const { keySentences } = sumUp(docOf([...lines, sentencesAbout('mill', 5)]), NOTHING_KNOWN);
        const order = keySentences.map((p) => p.block * 1e6 + p.start);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }),
    );
  });

  it('are none in a text that is short enough to be read', () => {
    expect(sumUp(docOf(['The mill was sold. Nobody was told.']), NOTHING_KNOWN).keySentences).toEqual([]);
  });
});
