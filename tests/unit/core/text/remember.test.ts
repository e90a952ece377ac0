import { expect, it, vi } from 'vitest';
import { remember } from '../../../../core/text/remember.ts';

it('answers once for a word that comes again', () => {
  const answer = vi.fn((word: string) => word.length);
  const length = remember(answer);
  expect([length('moon'), length('moon'), length('sun')]).toEqual([4, 4, 3]);
  expect(answer).toHaveBeenCalledTimes(2);
});

it('keeps what is asked for again and forgets what is not', () => {
  const answer = vi.fn((word: string) => word);
  const same = remember(answer, 4);
  for (const word of ['the', 'a', 'the', 'b', 'c', 'the', 'd', 'e']) same(word);
  answer.mockClear();
  same('the');
  expect(answer).not.toHaveBeenCalled();
  same('a');
  expect(answer).toHaveBeenCalledOnce();
});
