import { describe, expect, it } from 'vitest';
import { halvesOf, rootsOf } from '../../../../core/glossary/roots.ts';

describe('roots', () => {
  it.each([
    ['unemployment', 'employment'],
    ['smokeless', 'smoke'],
    ['determination', 'determine'],
    ['strengthen', 'strength'],
    ['neighbouring', 'neighboring'],
    ['organisation', 'organization'],
    ['gunshots', 'gunshot'],
  ])('of %s have %s among them', (word, root) => {
    expect(rootsOf(word)).toContain(root);
  });

  it('are none of short words that only look like it', () => {
    expect(rootsOf('rely')).not.toContain('ly');
    expect(rootsOf('bird')).toEqual([]);
  });
});

describe('halves', () => {
  it('are all ways to cut a word in two that may be words', () => {
    expect(halvesOf('farmland')).toContainEqual(['farm', 'land']);
    expect(halvesOf('gunman')).toEqual([['gun', 'man']]);
    expect(halvesOf('lamp')).toEqual([]);
    expect(halvesOf('x'.repeat(100_000))).toEqual([]);
  });
});
