import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAfter, lineOf } from '../../../../core/glossary/sorted-lines.ts';

describe('sorted lines', () => {
  it('are found by their keys; else where they would stand', () => {
    const key = fc.stringMatching(/^[a-c é]{0,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(key), key, (keys, asked) => {
        const sorted = keys.toSorted();
        const text = sorted.map((each) => `${each}\tof ${each}\n`).join('');
        const before = sorted.filter((each) => each < asked);
        expect(lineOf(text, asked)).toBe(before.reduce((at) => lineAfter(text, at), 0));
      }),
    );
  });
});
