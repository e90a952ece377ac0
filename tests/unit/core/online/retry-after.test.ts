import { describe, expect, it } from 'vitest';
import { retryAt } from '../../../../core/online/retry-after.ts';

const NOW = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

describe('when a server may be asked again', () => {
  it.each([
    ['120', 2 * MINUTE],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:05:00 GMT', 5 * MINUTE],
    [null, MINUTE],
    ['soon', MINUTE],
    ['-5', MINUTE],
    ['Wed, 31 Dec 2025 00:00:00 GMT', MINUTE],
    ['999999999', 24 * 60 * MINUTE],
  ])('by %j', (header, wait) => {
    expect(retryAt(header, NOW) - NOW).toBe(wait);
  });
});
