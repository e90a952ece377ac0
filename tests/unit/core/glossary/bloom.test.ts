import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBloom, mayHold } from '../../../../core/glossary/bloom.ts';

describe('a Bloom filter', () => {
  it('holds every key it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const filter = makeBloom(keys);
        expect(keys.every((key) => mayHold(filter, key))).toBe(true);
      }),
    );
  });

  it('is wrong for about one in a thousand other keys', () => {
    const filter = makeBloom(Array.from({ length: 5000 }, (_, i) => `key ${i}`));
    const wrong = Array.from({ length: 5000 }, (_, i) => `other ${i}`).filter((key) => mayHold(filter, key));
    expect(wrong.length).toBeLessThan(25);
  });

  it('holds nothing when empty', () => {
    expect(mayHold(new Uint8Array(), 'a b')).toBe(false);
    expect(mayHold(makeBloom([]), 'a b')).toBe(false);
  });
});
