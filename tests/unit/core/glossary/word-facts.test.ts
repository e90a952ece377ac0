import { describe, expect, it } from 'vitest';
import { wordFacts, wordTable } from '../../../../core/glossary/word-facts.ts';

describe('facts on words', () => {
  const { rank, letters, level, irregular } = wordFacts(
    wordTable({
      common: [
        ['the', ''],
        ['ran', 'v', 0],
        ['row', 'nv', 0],
      ],
      known: ['gnomon'],
      irregular: new Map([
        ['ran', ['run']],
        ['axes', ['ax', 'axis']],
      ]),
    }),
  );

  it('tell a word’s rank, the commonest having the first', () => {
    expect(['the', 'ran', 'row', 'axes', 'gnomon', ''].map(rank)).toEqual([
      ...[1, 2, 3],
      ...Array(3).fill(Infinity),
    ]);
  });

  it('tell its parts of speech, where it is common', () => {
    expect(['the', 'ran', 'row', 'axes', 'gnomon'].map(letters)).toEqual(['', 'v', 'nv', '', '']);
  });

  it('tell how well it is known: a common word’s own level, the last of another that is known, none of the rest', () => {
    expect(['ran', 'row', 'the', 'gnomon', 'axes'].map(level)).toEqual([0, 0, 6, 5, 6]);
  });

  it('tell what it is an irregular form of, common or not', () => {
    expect(['the', 'ran', 'axes'].map(irregular)).toEqual([[], ['run'], ['ax', 'axis']]);
  });
});
