import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../core/article.ts';
import { findTerms } from '../../../../core/glossary/index.ts';
import { foldedForms, type OwnFind, type OwnLookup } from '../../../../core/own/entry.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { docOf, textAt } from '../doc.ts';
import { lexiconOf } from './lexicon.ts';

const LEXICON = lexiconOf({ coolant: ['na cooling liquid'] }, [
  { name: 'test', entries: [{ term: 'coolant', kind: 'word', gloss: 'A liquid that carries heat away.' }] },
]);

function glossary(...entries: (Partial<OwnFind> & { term: string })[]): OwnLookup {
  const all = entries.map((e) => ({
    definition: `own ${e.term}`,
    aliases: [],
    general: false,
    glossary: 'Plumbing',
    ...e,
  }));
  return async (formsOf) => {
    const forms = formsOf();
    const found = new Map<string, OwnFind[]>();
    for (const e of all)
      for (const form of foldedForms(e))
        if (forms.has(form)) found.set(form, [...(found.get(form) ?? []), e]);
    return found;
  };
}

const french: Article = {
  ...docOf('La pompe à chaleur réchauffe la maison. Une pompe à chaleur coûte cher.').article,
  lang: 'fr',
};

describe('the reader’s own glossaries', () => {
  const doc = docOf(
    'The space agency said that the coolant pump leaked near the town. Pumps fail.',
    'The engineer Sergei Krikalev found the pump. Krikalev works for the agency.',
    'Who pays? The WHO and the station do.',
  );
  const terms = (own: OwnLookup, explain = 0.5) => findTerms(doc, LEXICON, { own, explain });
  const named = async (own: OwnLookup, name: string) =>
    (await terms(own)).find((term) => [term.name, ...term.aliases].includes(name));

  it('explain first, before pack and dictionary', async () => {
    const term = await named(glossary({ term: 'coolant' }), 'coolant');
    expect(term?.definitions).toMatchObject([
      { source: 'yours', glossary: 'Plumbing' },
      { source: 'pack:test' },
    ]);
  });

  it('explain also common words, however little is explained, in all their places and as plural', async () => {
    const [term] = (await terms(glossary({ term: 'pump' }), 0)).filter(({ name }) => name === 'pump');
    expect(term?.places.map((place) => textAt(doc, place))).toEqual(['pump', 'Pumps', 'pump']);
  });

  it('leave common words alone when they are a whole dictionary', async () => {
    expect(await named(glossary({ term: 'town', general: true }), 'town')).toBeUndefined();
    expect(await named(glossary({ term: 'town' }), 'town')).toBeDefined();
  });

  it('take the longest term and its aliases', async () => {
    const own = glossary({ term: 'pump' }, { term: 'cooling pump', aliases: ['coolant pump'] });
    expect((await named(own, 'coolant pump'))?.definitions[0]?.text).toBe('own cooling pump');
  });

  it('know a name by any form the article uses', async () => {
    expect((await named(glossary({ term: 'Krikalev' }), 'Sergei Krikalev'))?.definitions[0]?.source).toBe(
      'yours',
    );
  });

  it('do not take a pronoun for an abbreviation', async () => {
    const term = await named(glossary({ term: 'WHO' }), 'WHO');
    expect(term?.places.map((place) => place.start)).toEqual([14]);
  });

  it('stay silent about muted words', async () => {
    const found = await findTerms(doc, LEXICON, {
      own: glossary({ term: 'pump' }),
      told: { muted: ['pump'], known: [] },
    });
    expect(found.some(({ name }) => name === 'pump')).toBe(false);
  });

  it('work in any language', async () => {
    const text = makeDoc(french, 'fr');
    const [term] = await findTerms(text, LEXICON, { own: glossary({ term: 'pompe à chaleur' }) });
    expect(term?.places.map((place) => textAt(text, place))).toEqual(['pompe à chaleur', 'pompe à chaleur']);
  });
});
