import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_CONFIDENCE } from '../../../../core/glossary/definitions.ts';
import { findTerms } from '../../../../core/glossary/index.ts';
import { NOTHING_TOLD, type ToldWords } from '../../../../core/told.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';
import { docOf, textAt } from '../doc.ts';
import { lexiconOf } from './lexicon.ts';

const PACK = {
  name: 'test',
  entries: [
    { term: 'Progress', kind: 'name', gloss: 'A cargo craft.', needs: ['space agency'] },
    { term: 'low Earth orbit', kind: 'phrase', gloss: 'A path close to Earth.' },
    { term: 'coolant', kind: 'word', gloss: 'A liquid that carries heat away.' },
    { term: 'Krikalev', aliases: ['Sergei Krikalev'], kind: 'name', gloss: 'A cosmonaut.' },
  ],
} as const;
const LEXICON = lexiconOf(
  {
    progress: ['nforward motion'],
    station: ['na place'],
    leak: ['nan escape of liquid'],
    Earth: ['nthe planet we live on'],
    micrometeorite: ['na tiny meteorite'],
    'Lake Vostok': ['na lake in Antarctica'],
  },
  [PACK],
);
const TEXT = [
  'The Russian space agency Roscosmos said that the cargo ship Progress leaked coolant in low Earth orbit.',
  'A micrometeorite had hit the pipe. Later micrometeorites found Progress and the station, said Roscosmos.',
  'The World Weather Office (WWO) agreed. The WWO and Sergei Krikalev saw Lake Vostok.',
];

describe('the terms of an article', () => {
  const find = (explain?: number, told: Partial<ToldWords> = {}) =>
    findTerms(docOf(...TEXT), LEXICON, {
      ...(explain === undefined ? {} : { explain }),
      told: { ...NOTHING_TOLD, ...told },
    });
  const named = async (name: string) => (await find()).find((term) => term.name === name);

  it('are marked by a pack of what most readers know only where much is to be explained', async () => {
    const familiar = {
      name: 'common',
      familiar: true,
      entries: [{ term: 'Vostok Island', kind: 'name', gloss: 'An island far south.' }],
    } as const;
    const doc = docOf('They sailed to Vostok Island in May, and saw the station of Vostok Island.');
    const terms = (explain: number) => findTerms(doc, lexiconOf({}, [familiar]), { explain });
    expect(await terms(0.5)).toEqual([]);
    expect((await terms(1)).map(({ name }) => name)).toEqual(['Vostok Island']);
  });

  it('take definitions from the article first, then from packs, then from the dictionary', async () => {
    expect((await named('Roscosmos'))?.definitions).toMatchObject([
      { text: 'The Russian space agency', source: 'article' },
    ]);
    expect((await named('coolant'))?.definitions).toMatchObject([{ source: 'pack:test' }]);
    expect((await named('micrometeorite'))?.definitions).toMatchObject([
      { source: 'dictionary', pos: 'noun' },
    ]);
    expect((await named('Lake Vostok'))?.definitions).toMatchObject([{ source: 'dictionary' }]);
  });

  it('put a pack before a bare description, and a telling one that says something like it before the pack', async () => {
    const sources = async (text: string, name: string) =>
      (await findTerms(docOf(text), LEXICON))
        .find((term) => term.name === name)
        ?.definitions.map((definition) => definition.source);
    const bare = 'The Russian space agency said that the cargo ship Progress leaked coolant.';
    expect(await sources(bare, 'Progress')).toEqual(['pack:test', 'article']);
    const alike = 'The veteran Russian cosmonaut Krikalev said that coolant leaked.';
    expect(await sources(alike, 'Krikalev')).toEqual(['article', 'pack:test']);
  });

  it('leave out what the article says beside a pack when that is a bare title, or no more than the pack says', async () => {
    for (const title of ['Cosmonaut', 'Director']) {
      const doc = docOf(
        `They met ${title} Sergei Krikalev there. The coolant leaked, said ${title} Krikalev.`,
      );
      const krikalev = (await findTerms(doc, LEXICON)).find(
        (term) => term.aliases.includes('Krikalev') || term.name === 'Krikalev',
      );
      expect(krikalev?.definitions.map(({ source }) => source)).toEqual(['pack:test']);
    }
  });

  it('put a pack before what the article seems to say of a name when the two have nothing in common', async () => {
    const terms = await findTerms(
      docOf('The Russian space agency Krikalev said that coolant leaked.'),
      LEXICON,
    );
    const krikalev = terms.find(({ name }) => name === 'Krikalev');
    expect(krikalev?.definitions.map(({ source }) => source)).toEqual(['pack:test', 'article']);
  });

  it('give every mention, whole words only, in any form', async () => {
    const doc = docOf(...TEXT);
    const term = await named('micrometeorite');
    expect(term?.places.map((place) => textAt(doc, place))).toEqual(['micrometeorite', 'micrometeorites']);
    expect((await named('Progress'))?.places).toHaveLength(2);
  });

  it('leave a pack’s meaning of letters that stand for something else here', async () => {
    const broadcaster = {
      term: 'RTE',
      kind: 'abbreviation',
      gloss: 'Radio Telefís Éireann: a broadcaster.',
    } as const;
    const lexicon = lexiconOf({}, [{ name: 'media', entries: [broadcaster] }]);
    const explained = async (text: string) => {
      const terms = await findTerms(docOf(text), lexicon, {});
      return terms.flatMap(({ definitions }) => definitions.map(({ source }) => source));
    };
    expect(
      await explained('We solve the radiative transfer equation (RTE). The RTE has no simple form.'),
    ).not.toContain('pack:media');
    expect(await explained('Radio Telefís Éireann (RTE) said so. The RTE was right.')).toContain(
      'pack:media',
    );
    expect(await explained('The broadcaster RTE said so.')).toContain('pack:media');
  });

  it('expand an abbreviation with the article’s own words', async () => {
    // all that is known of it is its long form, so the card is headed by the letters
    expect(await named('WWO')).toMatchObject({
      aliases: ['World Weather Office'],
      kind: 'abbreviation',
      definitions: [{ text: 'World Weather Office', source: 'article' }],
    });
    expect((await named('WWO'))?.places).toHaveLength(3);
  });

  it('prefer a phrase to the name inside it', async () => {
    expect(await named('low Earth orbit')).toBeDefined();
    expect(await named('Earth')).toBeUndefined();
  });

  it('leave ordinary words alone', async () => {
    const names = (await find(1)).map((term) => term.name);
    expect(names).not.toContain('station');
    expect(names).not.toContain('leak');
  });

  it('show a person under the full name the article gives', async () => {
    expect(await named('Sergei Krikalev')).toMatchObject({ definitions: [{ text: 'A cosmonaut.' }] });
  });

  it('use a pack entry only where the words it needs occur', async () => {
    const terms = await findTerms(docOf('They spoke of Progress, and of how Progress fails.'), LEXICON);
    expect(terms).toEqual([]);
  });

  it('leave out what the reader muted, under any form', async () => {
    const names = (await find(0.5, { muted: ['wwo', 'coolant'] })).map((term) => term.name);
    expect(names).not.toContain('World Weather Office');
    expect(names).not.toContain('coolant');
  });

  it('leave out what the reader knows, in every form, the irregular ones as well', async () => {
    const doc = docOf('Two micrometeorites came. The larvae of a Pompilid came later.');
    const lexicon = {
      ...lexiconOf({ micrometeorite: ['na tiny meteorite'], larva: ['nthe young of an insect'] }),
      irregular: (word: string) => (word === 'larvae' ? ['larva'] : []),
    };
    const told = { muted: [], known: ['micrometeorite', 'larva'] };
    const names = async (words: ToldWords) =>
      (await findTerms(doc, lexicon, { explain: 1, told: words })).map(({ name }) => name);
    expect(await names(NOTHING_TOLD)).toEqual(expect.arrayContaining(['micrometeorites', 'larvae']));
    expect(await names(told)).toEqual([]);
  });

  it('explain more the more is asked, within the budget', async () => {
    const doc = docOf(
      Array.from({ length: 40 }, (_, i) => `The Lake Vostok${i} crew saw a micrometeorite and coolant.`).join(
        ' ',
      ),
      ...TEXT,
    );
    const counts = await Promise.all(
      [0, 0.5, 1].map(async (explain) => (await findTerms(doc, LEXICON, { explain })).length),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[1]).toBeLessThanOrEqual(Math.ceil(doc.wordCount * 0.04));
  });

  it('come best first, sure enough, with places that never overlap', async () => {
    const piece = fc.constantFrom(
      ...TEXT,
      'Progress ',
      'low Earth orbit',
      ' (ISS) ',
      'the ',
      'WWO',
      ' coolant',
      '. ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), async (parts) => {
        const terms = await findTerms(docOf(parts.join('') || 'x'), LEXICON, { explain: 1 });
        const places = terms
          .flatMap((term) => term.places)
          .sort((a, b) => a.block - b.block || a.start - b.start);
        places.forEach((place, i) => {
          expect(place.end).toBeGreaterThan(place.start);
          if (i > 0 && places[i - 1]!.block === place.block)
            expect(place.start).toBeGreaterThanOrEqual(places[i - 1]!.end);
        });
        for (const term of terms) {
          expect(term.definitions.length).toBeGreaterThan(0);
          for (const d of term.definitions) expect(d.confidence).toBeGreaterThanOrEqual(MIN_CONFIDENCE);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are silent, not broken, without a dictionary', async () => {
    const broken = { ...lexiconOf(), define: async () => [] };
    const terms = await findTerms(docOf(...TEXT), broken);
    expect(terms.map((term) => term.name)).toContain('Roscosmos');
  });

  it('never take an everyday word of a news text for a hard one', async () => {
    const terms = await findTerms(
      docOf(
        'The station leaked for two days. People were embarrassed, and someone quietly fixed the old pipe.',
      ),
      diskLexicon(),
      { explain: 0.5 },
    );
    expect(terms).toEqual([]);
  });
});
