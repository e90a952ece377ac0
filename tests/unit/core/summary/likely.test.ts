import { describe, expect, it } from 'vitest';
import { likely } from '../../../../core/summary/likely.ts';
import { PAIR_FEATURES, pairFeatures, pairsOf } from '../../../../core/summary/pairs.ts';
import { PAIR_WEIGHTS, WORD_WEIGHTS } from '../../../../core/summary/weights.ts';
import { WORD_FEATURES, type Words, wordsOf } from '../../../../core/summary/words.ts';
import type { Sentence } from '../../../../core/text/document.ts';
import { tokenize } from '../../../../core/text/document.ts';
import { named } from '../../../../core/text/weigher.ts';

const sentence = (text: string, index: number): Sentence => ({
  text,
  lang: 'en',
  start: 0,
  end: text.length,
  block: index,
  kind: 'paragraph',
  index,
  inBlock: 0,
  tokens: tokenize(text, 'en'),
});
const TEXT = [
  'The lighthouse of Skarn lost its lamp in the storm of January.',
  'The keepers of the lighthouse lit a fire on the rocks.',
  'A cook counted the onions.',
].map(sentence);
const setting = { title: new Set(['lighthous']), central: [1, 0.5, 0], rank: () => Number.POSITIVE_INFINITY };
const text = wordsOf(TEXT, setting);
const word = (stem: string) => text.words.find((w) => w.stem === stem)!;
const seen = (word: Words['words'][number]) => named(WORD_FEATURES, word.features);

describe('wordsOf', () => {
  it('counts all forms of a word together, and knows where they are', () => {
    const features = seen(word('lighthous'));
    expect(features).toMatchObject({ firstSentence: 1, title: 1, central: 0.75, repeatedEarly: 1, stop: 0 });
    expect(features.sentences).toBeCloseTo(2 / 3);
    expect(features.spread).toBeCloseTo(1 / 3);
  });

  it('takes a capital inside a sentence for a name’s, one at its start for the sentence’s', () => {
    expect(seen(word('skarn')).capitals).toBe(1);
    expect(seen(wordsOf([sentence('Onions fell.', 0)], setting).words[0]!).capitals).toBe(0);
  });

  it('keeps function words, marked as such', () => {
    expect(seen(word('the')).stop).toBe(1);
  });

  it('gives each sentence its words in their order', () => {
    expect(text.inSentences.map((ids) => ids.map((id) => text.words[id]?.stem))).toEqual(
      TEXT.map((s) => s.tokens.map((t) => t.stem)),
    );
  });
});

describe('pairsOf', () => {
  it('counts neighbours in their order', () => {
    const { pairs, inSentences } = pairsOf([[0, 1, 0], [], [0, 1]], 2);
    expect(pairs).toEqual([
      { left: 0, right: 1, times: 2, first: 0 },
      { left: 1, right: 0, times: 1, first: 0 },
    ]);
    expect(inSentences).toEqual([[0, 1], [], [0]]);
  });

  it('sees which words of a pair are function words', () => {
    const at = (stem: string) => text.words.indexOf(word(stem));
    const pair = { left: at('the'), right: at('lighthous'), times: 2, first: 0 };
    const features = pairFeatures(pair, text.words, new Float64Array(text.words.length));
    expect(named(PAIR_FEATURES, features)).toMatchObject({
      oneStop: 1,
      twoStops: 0,
      repeated: 1,
      inverse: 1,
    });
  });
});

describe('likely', () => {
  it('expects more of a summary to be shared by what the text is about than by what it mentions', () => {
    const [about, , mentioned] = likely(text, { words: WORD_WEIGHTS, pairs: PAIR_WEIGHTS });
    for (const of of ['content', 'mean', 'words', 'pairs'] as const)
      expect(about![of]).toBeGreaterThan(mentioned![of]);
  });

  it('counts a word and a pair once a sentence', () => {
    const model = { words: WORD_WEIGHTS, pairs: PAIR_WEIGHTS };
    const once = wordsOf([sentence('Storm lamp storm lamp storm lamp.', 0)], setting);
    const [{ content, mean } = { content: 0, mean: 0 }] = likely(once, model);
    expect(content).toBeCloseTo(2 * mean);
  });

  it('takes a sentence without words', () => {
    const [empty] = likely(wordsOf([sentence('…', 0)], setting), {
      words: WORD_WEIGHTS,
      pairs: PAIR_WEIGHTS,
    });
    expect(empty).toEqual({ content: 0, mean: 0, words: 0, pairs: 0 });
  });
});
