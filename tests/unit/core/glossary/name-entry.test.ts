import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../../core/glossary/index.ts';
import { docOf, textAt } from '../doc.ts';
import { lexiconOf } from './lexicon.ts';

const LEXICON = lexiconOf({}, [
  {
    name: 'test',
    entries: [
      { term: 'PocketBook', kind: 'name', gloss: 'A reading device.' },
      { term: 'X-16', kind: 'name', gloss: 'An aircraft.' },
      { term: 'Orchard', kind: 'name', gloss: 'A maker of telephones.' },
      { term: "Merry's", kind: 'name', gloss: 'A chain of shops.' },
      { term: 'Freedonia', kind: 'name', gloss: 'A small country between two larger ones.' },
      { term: 'Nelson', kind: 'name', gloss: 'An American politician and administrator.' },
    ],
  },
]);

/** The names explained in a text, each with the stretches of text that it stands for. */
async function explained(...text: string[]) {
  const doc = docOf(...text);
  const terms = await findTerms(doc, LEXICON, { explain: 1 });
  return Object.fromEntries(
    terms
      .filter(({ definitions }) => definitions.some(({ source }) => source === 'pack:test'))
      .map(({ name, places }) => [name, places.map((place) => textAt(doc, place))]),
  );
}

describe('the pack entry of a name', () => {
  it('is that of a product also for its plural', async () => {
    expect(await explained('The shop sold two PocketBooks, and the X-16s flew.')).toEqual({
      PocketBook: ['PocketBooks'],
      'X-16': ['X-16s'],
    });
  });

  it('is not that of a name that merely lacks an s', async () => {
    expect(await explained('In the park the Orchards met.')).toEqual({});
  });

  it('is that of a name with a possessive ending of its own, with either apostrophe', async () => {
    expect(await explained("We ate at Merry's, and then the Merry’s of the next town was open.")).toEqual({
      "Merry's": ["Merry's", 'Merry’s'],
    });
  });

  it('is not that of a shop for a person whose name has a possessive ending now and then', async () => {
    expect(await explained('The singer Ann Merry came. We heard Merry’s voice.')).toEqual({});
    expect(await explained('We saw Merry. We heard Merry’s voice.')).toEqual({});
  });

  it('is not that of the place in a title or a slogan', async () => {
    expect(await explained('A group named Free Freedonia marched. Freedonia was calm.')).toEqual({});
  });

  it('is that of a place by itself, and of a person for the full name', async () => {
    expect(
      await explained('They live in Freedonia now.', 'Then Bill Nelson spoke; Nelson was right.'),
    ).toEqual({
      Freedonia: ['Freedonia'],
      'Bill Nelson': ['Bill Nelson', 'Nelson'],
    });
  });
});
