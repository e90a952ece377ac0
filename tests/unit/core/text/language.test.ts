import { describe, expect, it } from 'vitest';
import { language } from '../../../../core/text/language.ts';

const GERMAN =
  'Der Frachter hat in der Nacht seine Kühlung verloren, und bisher weiß niemand genau, warum das geschehen ist.';
const ENGLISH =
  'The freighter lost its cooling during the night, and so far nobody knows exactly why that has happened.';

describe('language', () => {
  it('reads the language from the text', () => {
    expect(language(GERMAN)).toBe('de');
    expect(language(ENGLISH)).toBe('en');
    expect(language('今天天气很好，我们去公园看花。')).toBe('zh');
  });

  it('does not believe a page that declares another language than it is written in', () => {
    expect(language(GERMAN, 'en-US')).toBe('de');
  });

  it('believes the page when the text is too short to tell', () => {
    expect(language('Bonjour', 'fr-CA')).toBe('fr');
    expect(language('', 'pt_BR')).toBe('pt');
  });

  it('goes by function words when the text is too short and declares nothing', () => {
    expect(language('It was cold, said the crew.')).toBe('en');
    expect(language('Es war kalt, und das Schiff schwieg.')).toBe('de');
    expect(language('Roscosmos')).toBe('und');
  });

  it('says und when nothing is known, and takes odd declarations in its stride', () => {
    expect(language('')).toBe('und');
    expect(language('Hm', 'xx yy !')).toBe('und');
  });
});
