import { describe, expect, it } from 'vitest';
import { makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../doc.ts';

const article = articleOf(['# The storm', 'It rained. NASA’s satellites saw the storms.'], { title: 'Rain' });

describe('makeDoc', () => {
  const doc = makeDoc(article, 'en');

  it('numbers sentences through the article and within their block', () => {
    expect(doc.sentences.map((s) => [s.block, s.inBlock, s.index, s.kind])).toEqual([
      [0, 0, 0, 'heading'],
      [1, 0, 1, 'paragraph'],
      [1, 1, 2, 'paragraph'],
    ]);
  });

  it('gives words their place in the block, stem and grammar', () => {
    const [nasa] = doc.sentences[2]!.tokens;
    expect(nasa).toMatchObject({ text: 'NASA', lower: 'nasa', start: 11, end: 15, stop: false });
    expect(doc.sentences[2]!.tokens.map((t) => t.stem)).toEqual(['nasa', 'satellit', 'saw', 'the', 'storm']);
    expect(doc.sentences[2]!.tokens.map((t) => t.stop)).toEqual([false, false, true, true, false]);
    expect(doc.wordCount).toBe(9);
  });

  it('has no dateline in a sentence, and places behind it where they are', () => {
    const text = 'VIK, Nor. (NP) — Rain fell.';
    const [only, other] = makeDoc({ ...article, blocks: [{ kind: 'paragraph', text }] }, 'en').sentences;
    expect(only).toMatchObject({ text: 'Rain fell.', start: 17, end: 27, inBlock: 0 });
    expect(only!.tokens[0]).toMatchObject({ text: 'Rain', start: 17 });
    expect(other).toBeUndefined();
  });

  it('has no sentences of names of who speaks, and does not count them', () => {
    const thread = {
      ...article,
      blocks: [{ kind: 'speaker' as const, text: 'NASA Ames' }, ...article.blocks],
    };
    const { sentences, wordCount } = makeDoc(thread, 'en');
    expect(sentences.map((s) => s.block)).toEqual([1, 2, 2]);
    expect(wordCount).toBe(9);
  });
});
