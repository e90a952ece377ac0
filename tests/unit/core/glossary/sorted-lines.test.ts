import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesUnder } from '../../../../core/glossary/sorted-lines.ts';

describe('sorted lines', () => {
  it('are found by their keys, all that have one, in their order', () => {
    const key = fc.stringMatching(/^[a-c é]{0,3}$/);
    fc.assert(
      fc.property(fc.array(key), key, (keys, other) => {
        const lines = keys.toSorted().map((each, i) => ({ key: each, rest: `${i}\tof ${each}` }));
        const text = lines.map(({ key, rest }) => `${key}\t${rest}\n`).join('');
        for (const asked of [...keys, other])
          expect(linesUnder(text, asked)).toEqual(
            lines.filter((line) => line.key === asked).map(({ rest }) => rest),
          );
      }),
    );
  });
});
