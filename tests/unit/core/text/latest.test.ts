import { expect, it, vi } from 'vitest';
import { latest } from '../../../../core/text/latest.ts';

it('keeps its last answer while it is asked the same', () => {
  const answer = vi.fn((of: object, n: number) => ({ of, n }));
  const kept = latest(answer);
  const one = {};
  const first = kept(one, 1);
  expect(kept(one, 1)).toBe(first);
  expect(answer).toHaveBeenCalledTimes(1);
});

it('answers anew when something else is asked, and forgets what was before', () => {
  const answer = vi.fn((of: object, n: number) => ({ of, n }));
  const kept = latest(answer);
  const one = {};
  kept(one, 1);
  expect(kept(one, 2).n).toBe(2);
  expect(kept({}, 2).of).not.toBe(one);
  kept(one, 1);
  expect(answer).toHaveBeenCalledTimes(4);
});

it('keeps no failure', () => {
  let fails = true;
  const kept = latest((n: number) => {
    if (fails) throw new Error('not yet');
    return n;
  });
  expect(() => kept(1)).toThrow('not yet');
  fails = false;
  expect(kept(1)).toBe(1);
});
