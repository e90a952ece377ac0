import { describe, expect, it } from 'vitest';
import { wordFacts, wordTable } from '../../../../core/glossary/word-facts.ts';

describe('facts on words', () => {
  const { rank, letters, irregular } = wordFacts(
    wordTable({
      common: [
        ['the', ''],
        ['ran', 'v'],
      ],
      irregular: new Map([
        ['ran', ['run']],
        ['axes', ['ax', 'axis']],
      ]),
    }),
  );

  it('tell a word’s rank, the commonest having the first', () => {
    expect(['the', 'ran', 'axes', 'gnomon', ''].map(rank)).toEqual([1, 2, ...Array(3).fill(Infinity)]);
  });

  it('tell its parts of speech, where it is common', () => {
    expect(['the', 'ran', 'axes', 'gnomon'].map(letters)).toEqual(['', 'v', '', '']);
  });

  it('tell what it is an irregular form of, common or not', () => {
    expect(['the', 'ran', 'axes'].map(irregular)).toEqual([[], ['run'], ['ax', 'axis']]);
  });
});
