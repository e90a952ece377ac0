import { describe, expect, it } from 'vitest';
import { textLanguage } from '../../../../components/reader/text-language.ts';

describe('the language of the text', () => {
  it.each([
    ['de-AT', 'de', 'de-AT'],
    ['en-US', 'de', 'de'],
    ['en-US', 'und', 'en-US'],
    [undefined, 'fr', 'fr'],
    [undefined, 'und', ''],
  ])('declared %s, found %s: %s', (lang, found, language) => {
    expect(textLanguage(lang ? { lang } : {}, { lang: found })).toBe(language);
  });
});
