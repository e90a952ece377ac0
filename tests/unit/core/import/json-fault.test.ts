import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfFault } from '../../../../core/import/json-fault.ts';

describe('the line at which a text stops being JSON', () => {
  it.each([
    ['a comma too many', '{\n "a": 1,\n}', 3],
    ['a comma too few', '[\n 1\n 2\n]', 3],
    ['a text that never ends', '[\n "a",\n "b\n]', 3],
    ['a bracket of another kind', '[\n {"a": 1]\n]', 2],
    ['a key without quotes', '{\n\n a: 1}', 3],
    ['a word that is none of JSON', '[true,\n maybe]', 2],
    ['an end that is missing', '[\n[1],\n', 3],
  ])('is that of %s', (_what, text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(lineOfFault(text)).toBe(line);
  });

  it('is not before the end of anything that is JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(lineOfFault(text)).toBe(text.split('\n').length);
      }),
    );
  });
});
