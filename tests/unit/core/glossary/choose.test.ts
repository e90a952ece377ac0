import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget, stepOf } from '../../../../core/glossary/choose.ts';
import { LIMITS } from '../../../../core/settings.ts';

const { min, max, step } = LIMITS.explain;
const SLIDER = Array.from({ length: (max - min) / step + 1 }, (_, i) => min + i * step);
const at = (explain: number, words: number) => budget(words, stepOf(explain));

describe('how much is explained', () => {
  it.each([
    [0, 12],
    [0.25, 26],
    [0.5, 40],
    [0.75, 65],
    [1, 90],
  ])('at step %d is up to %d terms in 1,000 words', (explain, terms) => {
    expect(at(explain, 1000)).toBe(terms);
  });

  it('grows with every step of the slider, in what may be explained and in what counts as hard', () => {
    for (const [i, explain] of SLIDER.slice(1).entries()) {
      const [less, more] = [stepOf(SLIDER[i]!), stepOf(explain)];
      expect(more.perThousand).toBeGreaterThan(less.perThousand);
      expect(more.least).toBeGreaterThan(less.least);
      for (const bar of ['rank', 'bar', 'nameBar'] as const) expect(more[bar]).toBeLessThan(less[bar]);
    }
  });

  it('is as dense in a long text as in one of ordinary length', () => {
    for (const explain of SLIDER) expect(at(explain, 10_000)).toBe(10 * at(explain, 1000));
  });

  it('is somewhat more in a short text, but leaves most of its words alone', () => {
    expect(at(0.5, 150)).toBe(10);
    expect(at(0, 150)).toBe(3);
    expect(at(1, 20)).toBe(4);
    expect(at(0.5, 0)).toBe(0);
  });

  it('never grows less by more words or more to explain', () => {
    const explain = fc.constantFrom(...SLIDER);
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(5000), explain, explain, (words, more, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        return at(low, words) <= at(low, words + more) && at(low, words) <= at(high, words);
      }),
    );
  });

  it('takes any number for the step that is nearest', () => {
    expect(stepOf(-3)).toBe(stepOf(0));
    expect(stepOf(0.6)).toBe(stepOf(0.5));
    expect(stepOf(Number.NaN)).toBe(stepOf(0.5));
  });
});
