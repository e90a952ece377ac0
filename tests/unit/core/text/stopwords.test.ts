import { describe, expect, it } from 'vitest';
import { isFunctionWord, LISTED } from '../../../../core/text/stopwords.ts';

describe('isFunctionWord', () => {
  it.each([
    ['en', 'the', 'station'],
    ['de', 'und', 'bahnhof'],
    ['ar', 'في', 'حديقة'],
    ['hi', 'के', 'पानी'],
    ['zh', '的', '图书馆'],
    ['ko', '그리고', '도서관'],
  ])('tells grammar from content in %s', (lang, grammar, content) => {
    expect(isFunctionWord(grammar, lang)).toBe(true);
    expect(isFunctionWord(content, lang)).toBe(false);
  });

  it('takes Japanese words in hiragana alone for grammar', () => {
    expect(isFunctionWord('いました', 'ja')).toBe(true);
    expect(isFunctionWord('図書館', 'ja')).toBe(false);
    expect(isFunctionWord('読む', 'ja')).toBe(false);
  });

  it('knows the languages it has a list for', () => {
    expect(LISTED).toEqual(
      expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'sv', 'ar', 'ja']),
    );
    expect(isFunctionWord('the', 'xx')).toBe(false);
  });
});
