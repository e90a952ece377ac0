import { describe, expect, it } from 'vitest';
import { type Choice, fitChoices, softmax } from '../../../../scripts/train/choices.ts';

describe('fitChoices', () => {
  // the better option has more of the first feature; the second tells nothing, the third is the same for all
  const choices: Choice[] = [1, 2, 3, 4].map((k) => ({
    rows: [
      [k, k % 2, 1],
      [k + 1, (k + 1) % 2, 1],
    ],
    merits: [0.2, 0.8],
    weight: 1,
  }));

  it('finds the feature by which the better options differ', () => {
    const [first = 0, second = 0, third = 0] = fitChoices(choices, 0.3, 1e-6);
    expect(first).toBeGreaterThan(0);
    expect(Math.abs(second)).toBeLessThan(0.01);
    expect(Math.abs(third)).toBeLessThan(0.01);
  });

  it('gives the options the chances that their merits make', () => {
    const [first = 0] = fitChoices(choices, 0.3, 1e-6);
    const [worse = 0] = softmax([0, first]);
    expect(worse).toBeCloseTo(1 / (1 + Math.exp(0.6 / 0.3)), 2);
  });

  it('is drawn towards 0 by its penalty', () => {
    const [free = 0] = fitChoices(choices, 0.3, 1e-6);
    const [drawn = 0] = fitChoices(choices, 0.3, 1);
    expect(drawn).toBeLessThan(free);
  });
});
