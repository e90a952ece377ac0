import { describe, expect, it } from 'vitest';
import { claimPage } from '../../../page/session.ts';

describe('a page', () => {
  it('is taken by the first script that comes, and by no other', () => {
    expect(claimPage()).toBe(true);
    expect(claimPage()).toBe(false);
  });
});
