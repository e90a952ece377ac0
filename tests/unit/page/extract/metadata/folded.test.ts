import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../../../page/extract/metadata/sources.ts';

describe('folded', () => {
  it('has letters and digits in lower case, single spaces between words, and none at the ends', () => {
    expect(folded(' “Wind,  rain – and ÉTÉ 2024!” ')).toBe('wind rain and été 2024');
    expect(folded('a b  c ,d, e')).toBe('a b c d e');
    expect(folded(' … ')).toBe('');
  });

  it('has one space for each stretch of other signs, whatever they are', () => {
    const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const signs = fc.constantFrom('a', 'É', '7', '字', ' ', '\n', '-', '…', '😀');
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        expect(folded(text)).toBe(words(text));
      }),
    );
  });
});
