import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../../core/glossary/index.ts';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { docOf, textAt } from '../doc.ts';

/** What an article in a language explains, by term. */
async function explained(lang: string, ...paragraphs: string[]) {
  const doc = makeDoc(docOf(...paragraphs).article, lang);
  const terms = await findTerms(doc, NOTHING_KNOWN, { explain: 1 });
  for (const { definitions } of terms)
    for (const { text, place } of definitions) expect(place && textAt(doc, place)).toBe(text);
  return Object.fromEntries(terms.map(({ name, definitions }) => [name, definitions[0]?.text]));
}

describe('definitions in other languages than English', () => {
  it.each<[string, string, string, string]>([
    [
      'de',
      'Wir fuhren nach Halmstett.',
      'Halmstett ist eine kleine Stadt an der Lohe, die kaum jemand kennt.',
      'eine kleine Stadt an der Lohe',
    ],
    [
      'de',
      'Es gab die Freie Liste Halmstett.',
      'Die Freie Liste Halmstett ist ein Bündnis von Fischern und Bauern.',
      'ein Bündnis von Fischern',
    ],
    [
      'fr',
      'Nous avons vu le Halmstett.',
      'Le Halmstett est un fleuve du nord qui se jette dans la mer.',
      'un fleuve du nord qui se jette dans la mer',
    ],
    [
      'es',
      'Fuimos a Halmstett.',
      'Halmstett es una ciudad del norte, que vive de la pesca.',
      'una ciudad del norte',
    ],
    [
      'it',
      'Siamo andati a Halmstett.',
      'Halmstett è una città del nord, che vive di pesca.',
      'una città del nord',
    ],
    [
      'nl',
      'Wij reden naar Halmstett.',
      'Halmstett is een stad aan de kust, die van de visvangst leeft.',
      'een stad aan de kust',
    ],
    [
      'pt',
      'Fomos para Halmstett.',
      'Halmstett é uma cidade do norte, que vive da pesca.',
      'uma cidade do norte',
    ],
  ])('are read in %s: “%s %s”', async (lang, before, sentence, definition) => {
    expect(Object.values(await explained(lang, before, sentence))).toEqual([definition]);
  });

  it('explain an abbreviation that the same sentence spells out', async () => {
    const text =
      'Die Kommunale Verkehrsgesellschaft (KVG) ist ein städtisches Unternehmen, das alle Busse betreibt.';
    expect(await explained('de', text)).toEqual({
      'Kommunale Verkehrsgesellschaft': 'ein städtisches Unternehmen',
    });
  });

  it.each([
    ['an opinion', 'Halmstett ist eine sehr schöne Stadt an der Lohe.'],
    ['too little', 'Halmstett ist ein Problem.'],
    ['one of many', 'Halmstett ist eine der ältesten Städte im Norden.'],
    ['a list that would be cut in its middle', 'Halmstett ist ein Bund von regionalen, nationalen Vereinen.'],
    ['a common noun with its capital', 'Die Fähre ist ein altes Schiff aus Holz. Jeder mag die Fähre.'],
  ])('are not made of %s', async (_what, text) => {
    expect(await explained('de', 'Wir fuhren nach Halmstett.', text)).toEqual({});
  });
});
