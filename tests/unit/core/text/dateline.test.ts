import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../../../core/text/dateline.ts';

const reported = (text: string) => text.slice(afterDateline(text));

describe('a dateline', () => {
  it.each([
    'TRONDHEIM, Dec 20 (Nordpress) — ',
    'VIK, Nor. (NP) — ',
    'NEW HOLM (NP) - ',
    '(NP) -- ',
    'TRONDHEIM ― ',
    'NEW HOLM, Norway — ',
  ])('ends before what is reported: %s', (dateline) => {
    expect(reported(`${dateline}Rain fell.`)).toBe('Rain fell.');
  });

  it.each([
    'NASA — the space agency — says so.',
    'Rain fell (NP) — it was much.',
    'A (small) — rain.',
    'RAIN FELL ON THE TOWN AND THE LAKE — Nobody minded.',
    'Rain.',
    '',
  ])('is none: %s', (text) => {
    expect(reported(text)).toBe(text);
  });
});
