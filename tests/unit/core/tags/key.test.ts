import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, keyOfRow } from '../../../../core/tags/key.ts';
import { tokenize } from '../../../../core/text/document.ts';

describe('the key of a row of words', () => {
  it('is that of their text, whether spaces or hyphens are between them', () => {
    const word = fc.constantFrom('space', 'Stations', 'running', 'ships', 'is', 'Policies', 'Wives', 'women');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join(' ');
        expect(keyOfRow(tokenize(text, 'en'))).toBe(keyOf(text, 'en'));
        expect(keyOfRow(tokenize(text, 'en'))).toBe(keyOf(words.join('-'), 'en'));
      }),
    );
  });

  it('is the same for a plural of its own kind and its singular', () => {
    for (const [plural, one] of [
      ['sex lives', 'sex life'],
      ['women', 'woman'],
      ['geese', 'goose'],
      ['mice', 'mouse'],
      ['fishermen', 'fisherman'],
      ['school-children', 'school child'],
    ])
      expect(keyOf(plural!, 'en')).toBe(keyOf(one!, 'en'));
    expect(keyOf('specimens', 'en')).toBe(keyOf('specimen', 'en'));
  });

  it('is not told where words have other signs', () => {
    for (const text of ['low-Earth orbit', 'the U.S. senate', 'café owner', 'MS-21'])
      expect(keyOfRow(tokenize(text, 'en'))).toBeUndefined();
  });
});
