import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article.ts';
import { lookUp } from '../../../core/look-up.ts';
import { foldedForms, type OwnLookup } from '../../../core/own/entry.ts';
import { keptArticle } from '../../../core/read-article.ts';
import { docOf } from './doc.ts';
import { lexiconOf } from './glossary/lexicon.ts';

const LEXICON = lexiconOf(
  {
    coolant: ['na cooling liquid'],
    depressurize: ['vlower the pressure of'],
    Paris: ['nthe capital of France'],
    progress: ['nforward movement'],
    'carbon dioxide': ['na heavy gas'],
    goose: ['na water bird'],
    leak: ['na hole that lets fluid through', 'vlet fluid through a hole'],
  },
  [
    {
      name: 'test',
      entries: [{ term: 'low Earth orbit', kind: 'phrase', gloss: 'An orbit close above the air.' }],
    },
  ],
);

const article: Article = docOf(
  '# The Coolant Problem',
  'The Russian space agency Roscosmos said that coolant leaked. They leak often; the leak was long.',
  'Coolant leaked again, and the crew flew to Paris. Roscosmos made Progress. Progress flies in low Earth orbit.',
  'Depressurization followed, with carbon dioxide in the cabin. The European Space Agency (ESA) helped.',
).article;

const NO_BLOCKS: Article = { ...article, blocks: [], title: 'A Board' };

const own: OwnLookup = async (formsOf) => {
  const forms = formsOf();
  const entry = {
    term: 'crew',
    definition: 'Those on board.',
    aliases: [],
    general: false,
    glossary: 'Ships',
  };
  return new Map(foldedForms(entry).flatMap((form) => (forms.has(form) ? [[form, [entry]]] : [])));
};

/** Looks up a text where it stands in the article for the nth time, from 0. */
function at(text: string, nth = 0) {
  const places = article.blocks.flatMap((block, b) =>
    [...block.text.matchAll(new RegExp(text, 'g'))].map((m) => ({
      block: b,
      start: m.index,
      end: m.index + text.length,
    })),
  );
  return lookUp({ text, article, place: places[nth]! }, LEXICON, own);
}
const first = async (term: ReturnType<typeof lookUp>) => (await term).definitions[0];

describe('looking one word up after another', () => {
  it('gives the same of an article that is kept as of one that is read anew', async () => {
    const read = keptArticle();
    for (const [block, { text }] of article.blocks.entries())
      for (const { 0: word, index } of text.matchAll(/[\p{L}-]+/gu)) {
        const asked = { text: word, article, place: { block, start: index, end: index + word.length } };
        const kept = await lookUp(structuredClone(asked), LEXICON, own, read);
        expect(kept).toEqual(await lookUp(asked, LEXICON, own));
      }
  });
});

describe('looking a selection up', () => {
  it('finds what the article says of it', async () => {
    expect(await first(at('Roscosmos'))).toMatchObject({
      text: 'The Russian space agency',
      source: 'article',
      place: { block: 1 },
    });
  });

  it('finds what an abbreviation stands for, by either form', async () => {
    expect(await first(at('ESA'))).toMatchObject({ text: 'European Space Agency', source: 'article' });
    expect((await at('European Space Agency')).aliases).toEqual(['ESA']);
  });

  it('finds an entry of a pack, also in another case', async () => {
    expect(await first(at('low Earth orbit'))).toMatchObject({ source: 'pack:test' });
  });

  it('finds the reader’s own entry', async () => {
    expect(await first(at('crew'))).toMatchObject({ text: 'Those on board.', source: 'yours' });
  });

  it('finds dictionary words by their inflected and derived forms', async () => {
    expect((await first(at('leaked')))?.text).toBe('let fluid through a hole');
    expect((await first(at('Depressurization')))?.text).toContain('lower the pressure');
  });

  it('chooses the sense by the place', async () => {
    expect(await first(at('leak', 1))).toMatchObject({ pos: 'verb' });
    expect(await first(at('leak', 2))).toMatchObject({ pos: 'noun' });
  });

  it('takes a half selected word for the whole, and leaves function words at the ends out', async () => {
    expect((await at('oolan')).name).toBe('coolant');
    expect((await at('with carbon dioxide in the')).name).toBe('carbon dioxide');
  });

  it('tells the small word of a heading or a sentence’s first from a name', async () => {
    expect((await at('Coolant')).name).toBe('coolant');
    expect((await at('Coolant', 1)).name).toBe('coolant');
    expect((await at('Progress')).definitions).toEqual([]);
  });

  it('gives a name as the dictionary spells it, when nothing is surer', async () => {
    expect(await first(at('Paris'))).toMatchObject({ text: 'the capital of France', source: 'dictionary' });
  });

  it('tells all places of the same words in the article', async () => {
    expect((await at('coolant')).places.map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  it('says that nothing is known, rather than something else', async () => {
    expect(await at('cabin')).toMatchObject({ name: 'cabin', definitions: [] });
  });

  it('takes a passage for no term', async () => {
    const text = 'Roscosmos said that coolant leaked from pipes of the ship made long ago';
    expect((await lookUp({ text, article }, LEXICON, own)).definitions).toEqual([]);
  });

  it('explains what stands outside of the article, too, without a place of it', async () => {
    const found = await lookUp({ text: 'geese, coolant', article }, LEXICON, own);
    expect(found.definitions).toEqual([]);
    const goose = await lookUp({ text: 'goose', article }, LEXICON, own);
    expect(goose).toMatchObject({ places: [], definitions: [{ text: 'a water bird' }] });
  });

  it('knows English words on a page without text, and none on one in another language', async () => {
    expect((await lookUp({ text: 'coolant', article: NO_BLOCKS }, LEXICON, own)).definitions).toHaveLength(1);
    const german = { ...NO_BLOCKS, lang: 'de' };
    expect((await lookUp({ text: 'coolant', article: german }, LEXICON, own)).definitions).toEqual([]);
    expect((await lookUp({ text: 'crew', article: german }, LEXICON, own)).definitions).toHaveLength(1);
  });

  it.each(['', '  ', '…', '🚀', '\u0000', '('])('has nothing to say of %j', async (text) => {
    expect((await lookUp({ text, article }, LEXICON, own)).definitions).toEqual([]);
  });
});

describe('a part of a name, or another form of it', () => {
  const WORLD = lexiconOf({ Michael: ['nan archangel'] }, [
    {
      name: 'world',
      entries: [
        { term: 'The Orvo Times', kind: 'name', gloss: 'A daily newspaper.' },
        { term: 'Vell', kind: 'name', gloss: 'A feast in winter.' },
        { term: 'NARVO', kind: 'abbreviation', gloss: 'North Arvo: a club.' },
        { term: 'Lindau', kind: 'name', gloss: 'An old town on a lake.' },
        { term: 'Ohio', kind: 'name', gloss: 'A state of the Union.' },
        { term: 'United Orvos', kind: 'name', gloss: 'A federation.' },
        { term: 'Orvo', kind: 'name', gloss: 'A maker of lamps.' },
      ],
    },
  ]);
  const text =
    'They read The Orvo Times often, and T. Michael Luding, the founder of the town, came. Many Vells passed, the Narvo met and LINDAU froze. ' +
    'It rained in Elm County, Ohio. They played Orvo 20 in the park, and saw Ann Roe, Ohio. They met the President of the United Orvos there.';
  const page = docOf(text).article;
  const look = async (term: string) => {
    const start = text.indexOf(term);
    const found = await lookUp(
      { text: term, article: page, place: { block: 0, start, end: start + term.length } },
      WORLD,
      undefined,
    );
    return [found.name, found.definitions[0]?.text];
  };

  it('is explained as the whole name', async () => {
    expect(await look('Orvo Times')).toEqual(['The Orvo Times', 'A daily newspaper.']);
    expect(await look('Michael')).toEqual(['T. Michael Luding', 'the founder of the town']);
  });

  it('is not taken for its namesake in the dictionary where nothing is known of the whole', async () => {
    const unknown = docOf('They met Michael Orlov there.').article;
    const place = { block: 0, start: 9, end: 16 };
    expect(
      (await lookUp({ text: 'Michael', article: unknown, place }, WORLD, undefined)).definitions,
    ).toEqual([]);
  });

  it('is explained by itself where nothing is known of the whole', async () => {
    expect(await look('Orvo 20')).toEqual(['Orvo 20', undefined]);
    const start = text.indexOf('Orvo 20');
    const part = { text: 'Orvo', article: page, place: { block: 0, start, end: start + 4 } };
    expect((await lookUp(part, WORLD, undefined)).definitions[0]?.text).toBe('A maker of lamps.');
  });

  it('is not what something of it is', async () => {
    expect((await look('President of the United Orvos'))[1]).toBeUndefined();
    const night = docOf('Vell came. They saw Late Night With Vell there.').article;
    const place = { block: 0, start: 20, end: 40 };
    const show = await lookUp({ text: 'Late Night With Vell', article: night, place }, WORLD, undefined);
    expect(show.definitions).toEqual([]);
  });

  it.each([
    ['They met Ohios there.', 'Ohios'],
    ['They sailed on the uss Lindau there.', 'uss Lindau'],
    ['They prayed at St. Lindau there.', 'St. Lindau'],
  ])('is not the plural of a place, nor a saint or ship that bears its name: %s', async (said, term) => {
    const start = said.indexOf(term);
    const asked = { text: term, article: docOf(said).article };
    const found = await lookUp(
      { ...asked, place: { block: 0, start, end: start + term.length } },
      WORLD,
      undefined,
    );
    expect(found.definitions).toEqual([]);
  });

  it('is no state’s capital where it speaks', async () => {
    const capital = lexiconOf({ Elm: ['ncapital of the state of Orvo'] });
    const article = docOf('Then Ada left. “It was cold,” Elm said to them.').article;
    const place = { block: 0, start: 30, end: 33 };
    expect((await lookUp({ text: 'Elm', article, place }, capital, undefined)).definitions).toEqual([]);
  });

  it('is explained in the plural, without shouting, and with small letters of an abbreviation', async () => {
    expect(await look('Vells')).toEqual(['Vell', 'A feast in winter.']);
    expect(await look('LINDAU')).toEqual(['Lindau', 'An old town on a lake.']);
    expect(await look('Narvo')).toEqual(['NARVO', 'North Arvo: a club.']);
  });

  it('is explained in a dateline, which is no part of a sentence', async () => {
    const dated = docOf('LINDAU, Ohio (AP) — They met at noon and saw it.').article;
    const at = (start: number, end: number) => ({ block: 0, start, end });
    const ohio = await lookUp({ text: 'Ohio', article: dated, place: at(8, 12) }, WORLD, undefined);
    expect(ohio.definitions[0]?.text).toBe('A state of the Union.');
    const town = await lookUp({ text: 'LINDAU', article: dated, place: at(0, 6) }, WORLD, undefined);
    expect(town.definitions[0]?.text).toBe('An old town on a lake.');
  });

  it('is told with where it is, if its name says what it is', async () => {
    const of = async (text: string) => {
      const place = { block: 0, start: 12, end: 23 };
      const asked = { text: 'Orvo Clinic', article: docOf(text).article, place };
      return (await lookUp(asked, WORLD, undefined)).definitions[0]?.text;
    };
    expect(await of('They saw the Orvo Clinic.')).toBeUndefined();
    expect(await of('They saw an Orvo Clinic in Lindau. In May, Ulm left.')).toBe('Orvo Clinic in Lindau');
  });

  it('is read whole where its capitals alone would make several names of it', async () => {
    const of = async (name: string, text: string) => {
      const start = text.indexOf(name);
      const place = { block: 0, start, end: start + name.length };
      return (await lookUp({ text: name, article: docOf(text).article, place }, WORLD, undefined))
        .definitions[0]?.text;
    };
    expect(await of('Hearts That Mend', 'It is a slow drama called Hearts That Mend.')).toBe('a slow drama');
    expect(await of('Cook at Orvo', 'He met the Cook at Orvo, a firm of sailors.')).toBeUndefined();
  });

  it('is at least told where it lies, if it is a place', async () => {
    expect(await look('Elm County')).toEqual(['Elm County', 'Elm County, Ohio']);
    expect((await look('Ann Roe'))[1]).toBeUndefined();
  });
});

describe('the name of a town', () => {
  const SPORT = lexiconOf({ Lindau: ['nan old town on a lake'] }, [
    {
      name: 'teams',
      entries: [
        { term: 'Lindau Lions', aliases: ['Lions'], kind: 'name', gloss: 'A team from Lindau.' },
        { term: 'Orvo Owls', aliases: ['Owls'], kind: 'name', gloss: 'A team from Orvo.' },
      ],
    },
    {
      name: 'athletes',
      entries: [{ term: 'Lindau Kim', kind: 'name', gloss: 'Finnish runner.' }],
    },
  ]);
  const first = async (text: string, nth: number) => {
    const start = [...text.matchAll(/Lindau(?! Lions| Kim)/g)][nth]!.index;
    const place = { block: 0, start, end: start + 'Lindau'.length };
    const asked = { text: 'Lindau', article: docOf(text).article, place };
    return (await lookUp(asked, SPORT, undefined)).definitions[0]?.text;
  };

  it('is its team’s in an article on sport, unless something is said to be there', async () => {
    const game = 'The Lions met the Owls. The next day Lindau beat them again, in Lindau too.';
    expect(await first(game, 0)).toBe('A team from Lindau.');
    expect(await first(game, 1)).toBe('an old town on a lake');
  });

  it('is not told where its game is, in an article on sport', async () => {
    const sport =
      'The coach saw the season of the league from home. They asked about Lindau’s next game there.';
    expect(await first(sport, 0)).toBeUndefined();
  });

  it('is not told where somebody leaves its team', async () => {
    const sport = 'The coach saw the season of the league from home. Orvo flipped Kim from Lindau there.';
    expect(await first(sport, 0)).toBeUndefined();
  });

  it('is its team’s and no athlete’s who is called so', async () => {
    expect(await first('The Lions signed Lindau Kim. The next day Lindau won again.', 0)).toBe(
      'A team from Lindau.',
    );
  });

  it('is the town’s where only its own team is named', async () => {
    expect(await first('The Lions are at home there. For a day Lindau was full.', 0)).toBe(
      'an old town on a lake',
    );
  });
});

describe('a player of a nation', () => {
  it('is not told by the nation alone, one of a firm is', async () => {
    const places = lexiconOf({}, [
      { name: 'places', entries: [{ term: 'Lindau', kind: 'name', gloss: 'An old country in Europe.' }] },
    ]);
    const text = 'It was decided there by Lindau’s Ada Kim and then by Orvo’s Bo Ek in the last minutes.';
    const said = async (name: string) => {
      const start = text.indexOf(name);
      const asked = {
        text: name,
        article: docOf(text).article,
        place: { block: 0, start, end: start + name.length },
      };
      return (await lookUp(asked, places, undefined)).definitions[0]?.text;
    };
    expect(await said('Ada Kim')).toBeUndefined();
    expect(await said('Bo Ek')).toBe('Orvo’s Bo Ek');
  });
});

describe('a name that is asked for', () => {
  const lexicon = lexiconOf({ Orrin: ['na town in Vellum'] }, [
    {
      name: 'firms',
      entries: [
        { term: 'Vellum Air', kind: 'name', gloss: 'A Finnish airline.' },
        { term: 'Ship', kind: 'name', gloss: 'A maker of telephones.', needs: ['telephones'] },
        { term: "Orvo's", kind: 'name', gloss: 'A chain of bakeries.' },
        { term: "Sailors' Day", kind: 'name', gloss: 'The first Monday of May.' },
        { term: 'Ada Lind', kind: 'name', gloss: 'Finnish senator.' },
        { term: 'Sail Week', kind: 'name', gloss: 'A yearly race of old ships.' },
      ],
    },
    {
      name: 'companies',
      entries: [
        { term: 'Skarn', kind: 'name', gloss: 'A Finnish maker of ships.' },
        { term: 'Bergfisk 10', kind: 'name', gloss: 'A ship.' },
        { term: 'Rolling Umlaut', kind: 'name', gloss: 'A magazine.', needs: ['magazine'] },
        { term: 'Cargo Ship', kind: 'name', gloss: 'A magazine.', needs: ['magazine'] },
        { term: 'Tromsund', kind: 'name', gloss: 'A town in Finland.', needs: ['Finland'] },
      ],
    },
  ]);
  const firstOf = async (text: string, form: string) => {
    const { article } = docOf(text);
    const start = text.indexOf(form);
    const place = { block: 0, start, end: start + form.length };
    return (await lookUp({ text: form, article, place }, lexicon, undefined)).definitions[0]?.text;
  };

  it('is what its row is, where its own condition is not met', async () => {
    expect(await firstOf('They sold it to the Bank, Vellum Air, Ship and others.', 'Ship')).toBe(
      'A maker of telephones.',
    );
    expect(await firstOf('They saw the Ship beside Vellum Air.', 'Ship')).toBeUndefined();
  });

  it('goes on with what looks like its possessive', async () => {
    expect(await firstOf('They went to Orvo’s again.', 'Orvo')).toBe('A chain of bakeries.');
    expect(await firstOf('They kept Sailors’ Day again.', 'Sailors')).toBe('The first Monday of May.');
    expect(await firstOf('Ann Orvo came. They read Orvo’s book again.', 'Orvo')).toBeUndefined();
  });

  it('may have its year or its maker in it', async () => {
    expect(await firstOf('They came for Sail Week 2019 then.', 'Sail Week 2019')).toBe(
      'A yearly race of old ships.',
    );
    expect(await firstOf('They bought the Skarn Bergfisk 10 then.', 'Skarn Bergfisk 10')).toBe('A ship.');
    expect(await firstOf('They came for the U.S. Sail Week then.', 'U.S. Sail Week')).toBe(
      'A yearly race of old ships.',
    );
  });

  it('needs nothing else on the page where it is made of rare words, and nobody’s', async () => {
    expect(await firstOf('She wrote for Rolling Umlaut then.', 'Rolling Umlaut')).toBe('A magazine.');
    expect(await firstOf('She wrote for Cargo Ship then.', 'Cargo Ship')).toBeUndefined();
    expect(await firstOf('She lives in Tromsund now.', 'Tromsund')).toBe('A town in Finland.');
    expect(await firstOf('They saw Mr. Tromsund there.', 'Tromsund')).toBeUndefined();
  });

  it('is a person’s, with or without the home', async () => {
    expect(await firstOf('They heard Senator Ada Lind of Ohio again.', 'Ada Lind of Ohio')).toBe(
      'Finnish senator.',
    );
  });

  it('is no town, where the article tells of a person', async () => {
    expect(await firstOf('They met Orrin, who built the old tower, at noon.', 'Orrin')).toBe(
      'who built the old tower',
    );
  });

  it('is the next thing likely, where the first says only its name', async () => {
    expect(await firstOf('They rang the Sailors’ Day (Sail Week) people.', 'Sail Week')).toBe(
      'A yearly race of old ships.',
    );
  });

  it('is the one person’s whose full name begins with it', async () => {
    const one = 'And Dwayne laughed at them when they met Dwayne Holm, a baker from Ulm, there.';
    expect(await firstOf(one, 'Dwayne')).toBe('a baker from Ulm');
    const two = 'And Dwayne laughed when they met Dwayne Holm, a baker, and Dwayne Ek, a miller, there.';
    expect(await firstOf(two, 'Dwayne')).toBeUndefined();
  });

  it('has its long form before what is less sure', async () => {
    const text = 'They like old clubs such as the Orvo Rowing Club (ORC). The ORC is old.';
    expect(await firstOf(text, 'ORC')).toBe('Orvo Rowing Club');
  });
});

describe('a lone name', () => {
  const lexicon = lexiconOf(
    {
      Lindau: ['na town in Bavaria'],
      Pertti: ['na city in Finland'],
      Orion: ['na constellation near the Bull'],
      Hanno: ['na state in Vellum'],
      'Vell.': ['na state on the Orrin'],
      Vell: ['na musical setting of a mass'],
      ARC: ['na gas'],
      Warden: ['nthe British cabinet minister of coasts'],
      medium: ['nmeans of telling'],
    },
    [
      {
        name: 'places',
        entries: [
          { term: 'Ohio', kind: 'name', gloss: 'A state of the United States.' },
          { term: 'Bavaria', kind: 'name', gloss: 'A state in the south of Germany.' },
          { term: 'Ulm', kind: 'name', gloss: 'A city in Bavaria.' },
        ],
      },
    ],
  );
  const of = async (name: string, text: string, nth = 0) => {
    const { article } = docOf(text);
    const start = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))][nth]!.index;
    const place = { block: 0, start, end: start + name.length };
    return (await lookUp({ text: name, article, place }, lexicon, undefined)).definitions[0]?.text;
  };

  it('is no town of another region than the one behind it', async () => {
    expect(await of('Lindau', 'They saw Lindau, Bavaria, and left.')).toBe('a town in Bavaria');
    expect(await of('Lindau', 'They lived in Lindau, Ohio, then.')).toBe('Lindau, Ohio');
  });

  it('is no town where it is said to have an age, a family or a voice', async () => {
    expect(await of('Ulm', 'They went to Ulm by rail.')).toBe('A city in Bavaria.');
    expect(await of('Ulm', 'They met Ulm, 43, by the sea.')).toBeUndefined();
    expect(await of('Pertti', 'They saw her son Pertti there.')).toBe('her son');
    expect(await of('Pertti', 'There Pertti said that the boat leaked.')).toBeUndefined();
    expect(await of('Hanno', 'There Hanno said that the boat leaked.')).toBe('a state in Vellum');
  });

  it('is no constellation where nobody speaks of stars', async () => {
    expect(await of('Orion', 'As for Orion, the boat leaked.')).toBeUndefined();
    expect(await of('Orion', 'As for Orion, the stars shone.')).toBe('a constellation near the Bull');
  });

  it('is no office of another country', async () => {
    expect(await of('Warden', 'She plays the Warden of a land.')).toBeUndefined();
    expect(await of('Warden', 'She met the British Warden there.')).toBe(
      'the British cabinet minister of coasts',
    );
  });

  it('is no common word in the title of something', async () => {
    expect(await of('Medium', 'Each medium tells, as does the Medium player’s ship.')).toBeUndefined();
    expect(await of('Medium', 'Each medium tells, and the Medium tells more.')).toBe('means of telling');
    expect(await of('Lindau', 'They read it in The Lindau at noon.')).toBeUndefined();
  });

  it('is a region that is written short, behind its town', async () => {
    expect(await of('Vell', 'They met in Lindau, Vell., and in Ulm.')).toBe('a state on the Orrin');
  });

  it('does not lend its letters to what is something else in the article', async () => {
    expect(await of('ARC', 'The Vellum Alliance of Rural Coopers (ARC) met in Ulm.')).toContain('Alliance');
  });

  it('is no town where only its team can be meant', async () => {
    const league = 'The coach said that the season of the league was long.';
    expect(await of('Ulm', `${league} Then Ulm beat them.`)).toBeUndefined();
    expect(await of('Ulm', `${league} Then Ulm coach Ada Lind left.`)).toBeUndefined();
    expect(await of('Ulm', `${league} It has the schools Orvo State and Ulm.`)).toBeUndefined();
    expect(await of('Ulm', 'There Ulm soccer player Ada Lind left.')).toBeUndefined();
    expect(await of('Ulm', `${league} They met them in Ulm.`)).toBe('A city in Bavaria.');
  });
});
