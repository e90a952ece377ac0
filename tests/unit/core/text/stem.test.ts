import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../../core/text/stem.ts';

describe('stem', () => {
  it.each([
    ['en', ['bridge', 'bridges']],
    ['de', ['stadt', 'städte', 'städten']],
    ['fr', ['réparation', 'réparations']],
    ['es', ['reparación', 'reparaciones']],
    ['pt', ['ponte', 'pontes']],
    ['it', ['sindaco', 'sindaci']],
    ['nl', ['gemeente', 'gemeenten']],
    ['ru', ['мост', 'моста', 'мосту', 'мостов']],
    ['sv', ['kommunen', 'kommuner', 'kommun']],
    ['da', ['kommunen', 'kommuner', 'kommune']],
    ['nb', ['kommunen', 'kommuner', 'kommune']],
    ['fi', ['talossa', 'talosta']],
    ['ar', ['المدينة', 'مدينة', 'بالمدينة']],
    ['hi', ['किताब', 'किताबें', 'किताबों']],
  ])('merges the forms of a word in %s', (lang, forms) => {
    expect(new Set(forms.map((form) => stem(form, lang))).size).toBe(1);
  });

  it('keeps words apart that only look alike', () => {
    expect(stem('stadt', 'de')).not.toBe(stem('staat', 'de'));
    expect(stem('город', 'ru')).not.toBe(stem('гора', 'ru'));
  });

  it('leaves short words and other languages as they are', () => {
    expect(stem('sea', 'en')).toBe('sea');
    expect(stem('図書館', 'ja')).toBe('図書館');
    expect(stem('kitabı', 'xx')).toBe('kitabı');
  });

  it('takes any string', () => {
    const lang = fc.constantFrom(
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'ru',
      'sv',
      'fi',
      'ar',
      'hi',
      'ja',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), lang, (word, lang) => {
        expect(typeof stem(word, lang)).toBe('string');
      }),
    );
  });
});
