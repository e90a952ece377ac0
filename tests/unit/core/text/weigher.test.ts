import { describe, expect, it } from 'vitest';
import { named, weighed, weigher } from '../../../../core/text/weigher.ts';

const NAMES = ['length', 'rank'] as const;
const WEIGHTS = { rank: -1, length: 0.5 };

describe('a linear model', () => {
  it('sums the numbers of a row, each times the weight of its name, in whatever order the weights are', () => {
    expect(weigher(NAMES, WEIGHTS)([4, 3])).toBe(-1);
  });

  it('comes to the same for an object', () => {
    expect(weighed({ length: 4, rank: 3 }, WEIGHTS)).toBe(-1);
  });

  it('gives the numbers of a row their names', () => {
    expect(named(NAMES, [4, 3])).toEqual({ length: 4, rank: 3 });
  });
});
