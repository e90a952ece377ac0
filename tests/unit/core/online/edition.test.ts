import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../core/online/edition.ts';

describe('the edition that is asked', () => {
  it.each([
    ['en', 'en'],
    ['de-AT', 'de'],
    ['zh-Hans', 'zh'],
    ['nb', 'no'],
    ['und', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('for %j is %s', (lang, edition) => {
    expect(editionOf(lang)).toBe(edition);
  });

  it('is one label of a host name, whatever a page declares', () => {
    const odd = fc.constantFrom('evil.example/', 'a.b', 'en@x', 'EN');
    fc.assert(fc.property(fc.oneof(fc.string(), odd), (lang) => /^[a-z]{2,3}$/.test(editionOf(lang))));
  });
});
