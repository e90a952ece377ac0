import { describe, expect, it } from 'vitest';
import { withoutForms, wordLevels } from '../../../../scripts/dictionary/levels.ts';

describe('how well words are known', () => {
  const levels = wordLevels();

  it('begins with what children know, and goes by how many lists have a word', () => {
    expect(levels.get('insect')).toBe(0);
    const rising = ['insect', 'available', 'tractor', 'encyclopaedic'].map((word) => levels.get(word) ?? 6);
    expect(rising).toEqual([...new Set(rising)].toSorted((a, b) => a - b));
  });

  it('is known of British and American spellings', () => {
    expect(levels.get('neighbour')).toBeLessThan(6);
    expect(levels.get('neighbor')).toBeLessThan(6);
  });

  it('is not known of names, nor of what hardly anybody knows', () => {
    for (const word of ['London', 'london', 'gnomonics']) expect(levels.get(word)).toBeUndefined();
  });

  it('is told of base forms only, where these are there', () => {
    expect(withoutForms(new Set(['wilt', 'wilted', 'wilting', 'yodels']))).toEqual(['wilt', 'yodels']);
  });
});
