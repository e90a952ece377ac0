import { describe, expect, it } from 'vitest';
import { learn, type Task } from '../../../../scripts/train/policy.ts';
import { reference, rouge, stems } from '../../../../scripts/train/rouge.ts';

describe('rouge', () => {
  it('is 1 for the reference itself and 0 for other words', () => {
    const refs = [reference('The cat sat on mats.')];
    expect(rouge(stems('the cat sat on mats'), refs)).toEqual({ one: 1, two: 1 });
    expect(rouge(stems('dogs bark'), refs)).toEqual({ one: 0, two: 0 });
  });

  it('counts stems, and each no more often than the reference does', () => {
    const refs = [reference('running cats')];
    const { one, two } = rouge(stems('runs cat cat'), refs);
    expect(one).toBeCloseTo((2 * 2) / 5);
    expect(two).toBeCloseTo((2 * 1) / 3);
  });
});

describe('learn', () => {
  // The reward asks for the sentence with the first feature; the second feature is noise.
  const task = (good: number): Task => ({
    rows: [0, 1, 2, 3].map((i) => [i === good ? 1 : 0, (i * good) % 3]),
    wanted: 1,
    weight: 1,
    similarity: () => 0,
    allowed: () => true,
    reward: ([chosen]) => (chosen === good ? 1 : 0),
  });
  const training = { rounds: 60, samples: 4, rate: 0.1, decay: 0.001, seed: 3 };

  it('finds the feature that is rewarded, the same way each time', () => {
    const policy = learn([0, 1, 2, 3].map(task), training);
    expect(policy.weights[0]).toBeGreaterThan(2 * Math.abs(policy.weights[1]!));
    expect(learn([0, 1, 2, 3].map(task), training)).toEqual(policy);
  });
});
