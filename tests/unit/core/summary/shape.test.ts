import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../core/article.ts';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { shapeOf } from '../../../../core/summary/shape/index.ts';
import { sumUp } from '../../../../core/summary/sum-up.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../doc.ts';
import { docOf, sentencesAbout } from './article.ts';

const shape = (...args: Parameters<typeof docOf>) => shapeOf(docOf(...args), false);
const names = (...args: Parameters<typeof docOf>) => {
  const found = shape(...args);
  return 'entries' in found ? found.entries.map((e) => e.text) : [];
};

describe('a list', () => {
  const TOWNS = [
    '- Prague: a city of towers on the Vltava',
    '- Vienna – where the trams are red',
    '- Graz. Come in May, when the market opens.',
    '- Linz: steel and a good museum',
    '- Brno: trams, trees, a dragon',
  ];

  it('is named by the heads of its items', () => {
    const lines = ['Where we would go again.', ...TOWNS];
    expect(shape(lines)).toMatchObject({ kind: 'list', count: 5 });
    expect(names(lines)).toEqual(['Prague', 'Vienna', 'Graz', 'Linz', 'Brno']);
  });

  it('has the places of those heads', () => {
    const doc = docOf(TOWNS);
    const found = shapeOf(doc, false);
    if (!('entries' in found)) throw new Error(found.kind);
    for (const { place, text } of found.entries) {
      expect(doc.article.blocks[place.block]!.text.slice(place.start, place.end)).toBe(text);
    }
  });

  it('names a thing in quotation marks whole, and nothing by its address', () => {
    const lines = [
      ...TOWNS,
      '- “Lenne: The River” is shown in May',
      '- “Go” to Lind: now',
      '- Ulm https://ulm.example/a',
    ];
    expect(names(lines).slice(5)).toEqual(['“Lenne: The River”', '“Go” to Lind', 'Ulm']);
  });

  it('is not a form that asks the same of each thing', () => {
    const lines = ['mill', 'barn', 'tower', 'bridge'].flatMap((thing) => [
      `- Name: ${thing}`,
      '- Year: 1900',
    ]);
    expect(shape(lines).kind).not.toBe('list');
  });

  it('is not a text that tells step by step, under many headings, what to do', () => {
    const steps = ['Open the gate.', 'Press the green knob.', 'Wait until it is quiet.'].map((s) => `- ${s}`);
    expect(shape(['mill', 'barn', 'tower'].flatMap((thing) => [`# ${thing}`, ...steps])).kind).toBe('prose');
  });

  it('is not a text that makes use of one, nor one that a text ends with', () => {
    expect(shape([sentencesAbout('mill', 20), ...TOWNS]).kind).toBe('prose');
    const references = Array.from(
      { length: 40 },
      (_, i) => `- Lind et al. on mills and their stones, volume ${i}`,
    );
    expect(shape([sentencesAbout('mill', 24), ...references]).kind).toBe('prose');
  });

  it('is a text under as many headings as its title promises, without their numbers', () => {
    const lines = ['mill', 'barn', 'chapel', 'tower'].flatMap((t, i) => [
      `# ${i + 1}. The ${t}`,
      sentencesAbout(t, 2),
    ]);
    expect(names(lines, { title: '4 houses worth a detour' })).toEqual([
      'The mill',
      'The barn',
      'The chapel',
      'The tower',
    ]);
    expect(shape(lines, { title: 'Houses of the valley in 2024' }).kind).toBe('prose');
    expect(shape([...lines, '# What the Orion 5 does', 'It hums.'], { title: 'Orion 5 on trial' }).kind).toBe(
      'prose',
    );
  });

  it('is a text in numbered paragraphs', () => {
    const lines = ['Oats', 'Rye', 'Barley', 'Spelt', 'Maize'].map(
      (grain, i) => `${i + 1}) ${grain}. It grows here.`,
    );
    expect(names(['What the mill grinds.', ...lines])).toEqual(['Oats', 'Rye', 'Barley', 'Spelt', 'Maize']);
  });
});

describe('a recipe', () => {
  const INGREDIENTS = ['- 300 g red lentils', '- 1 onion', '- 2 carrots', '- half a lemon'];

  it('has ingredients and steps', () => {
    const lines = [
      'My aunt cooked this soup.',
      '# You need',
      ...INGREDIENTS,
      '# Method',
      '- Chop the onion and the carrots.',
      '- Boil all of it for twenty minutes.',
    ];
    expect(shape(lines)).toMatchObject({ kind: 'recipe', count: 4, steps: 2 });
    expect(names(lines)[0]).toBe('300 g red lentils');
  });

  it('may tell in sentences what to do', () => {
    expect(shape([...INGREDIENTS, 'Boil all of it, and serve it hot.'])).toMatchObject({
      kind: 'recipe',
      steps: 0,
    });
  });

  it('may name its ingredients in plain lines, which a few words may head', () => {
    const lines = [
      'My aunt cooked this soup, and she never measured.',
      'Soup:',
      '300 g red lentils',
      '1 onion',
    ];
    const found = shape([
      ...lines,
      '2 carrots',
      'Salt',
      'Boil all of it in a litre of water until it is soft.',
    ]);
    expect(found).toMatchObject({ kind: 'recipe', count: 4 });
    expect('entries' in found && found.entries[0]?.text).toBe('300 g red lentils');
  });

  it('may have them in the rows of a table, whose cells are said as one', () => {
    const rows = ['300 g | red lentils', '1 | onion', '2 | carrots'].map(
      (text) => ({ kind: 'table', text }) as const,
    );
    const found = shapeOf(makeDoc(articleOf([...rows, 'Boil all of it, and serve it hot.']), 'en'), false);
    expect(found).toMatchObject({ kind: 'recipe', count: 3 });
    expect('entries' in found && found.entries[0]?.text).toBe('300 g red lentils');
  });

  it.each([
    ['German', ['- 250 g Mehl', '- 3 Eier', '- 1 EL Öl'], 'Alles verrühren und backen.'],
    ['French', ['- 2 œufs', '- 3 cuillères de farine', '- 1 oignon'], 'Mélangez le tout et servez.'],
    ['Russian', ['- 2 яйца', '- 200 г муки', '- 1 луковица'], 'Смешайте всё и подавайте.'],
    ['Japanese', ['- 1個の玉ねぎ', '- 2本の人参', '- 3 大さじ 醤油'], '全部を混ぜて煮ます。'],
  ])('is told in %s, too', (_language, items, text) => {
    expect(shape([...items, text]).kind).toBe('recipe');
  });

  it('is not a list of numbers that nobody eats', () => {
    const dates = ['- 3 mai : l’hiver s’en va', '- 4 mai : l’été', '- 5 mai : fin de l’été'];
    expect(shape([...dates, 'La suite viendra.']).kind).not.toBe('recipe');
    expect(
      shape(['1. Team Orvo', '2. Team Lind', '3. Team Aas', 'Winter Cup', 'So it ended.']).kind,
    ).not.toBe('recipe');
    expect(shape(['In May', '3 goals by Lind', '2 saves', '1 red card', 'So it ended.']).kind).not.toBe(
      'recipe',
    );
    expect(shape(['- 3 goals by Lind', '- 2 saves', '- 1 red card', 'So it ended.']).kind).not.toBe('recipe');
  });
});

describe('a poem', () => {
  const VERSE = 'The field keeps up / as far as the hedge, / then lets us go.';

  it('is told by its short lines', () => {
    expect(shape(['Two poems about trains.', VERSE, VERSE])).toEqual({ kind: 'poem', count: 6 });
  });

  it('is shown by its beginning and not summed up', () => {
    const sung = sumUp(docOf(Array.from({ length: 8 }, () => VERSE)), NOTHING_KNOWN);
    expect(sung.summary.map((s) => s.place.block)).toEqual([0, 1]);
    expect(sung).toMatchObject({ sections: [], keySentences: [] });
  });

  it('is not an address, nor a text with broken lines, nor a numbered list', () => {
    expect(shape(['Town Hall / 3 Mill Lane / Altena', sentencesAbout('mill', 8)]).kind).toBe('prose');
    expect(
      shape(['7 forks / 8 knives / 9 spoons', '7 cups / 8 mugs / 9 bowls', '1 pan / 2 pots / 3 lids']).kind,
    ).toBe('prose');
  });
});

describe('questions and answers', () => {
  const ANSWER = 'I sit down and play something stupid first.';
  const ASKED = ['How do you begin?', 'Which was the worst?', 'Do you need perfect pitch?', 'And then?'];

  it('are an interview’s', () => {
    expect(names(ASKED.flatMap((q) => [q, ANSWER]))).toEqual(ASKED);
  });

  it('come without the name of who asks', () => {
    expect(names(ASKED.flatMap((q) => [`Q: ${q}`, `A: ${ANSWER}`]))).toEqual(ASKED);
  });

  it('stand under headings where they are often asked', () => {
    expect(shape(ASKED.flatMap((q) => [`# ${q}`, ANSWER]))).toMatchObject({ kind: 'questions', count: 4 });
  });

  it('are not what a text asks itself', () => {
    expect(shape([...ASKED.slice(0, 3).flatMap((q) => [q, ANSWER]), ...Array(12).fill(ANSWER)]).kind).toBe(
      'prose',
    );
  });
});

describe('a live report', () => {
  const TOLD = sentencesAbout('council', 3);

  it('is told by the times of its entries', () => {
    const lines = ['17:40', '17h05', '16:20 –', '15:05 GMT', '2.32pm'].map((time) => `${time} ${TOLD}`);
    expect(shape(lines)).toMatchObject({ kind: 'liveReport', count: 5 });
  });

  it('names each entry by its time and first sentence', () => {
    const times = ['9:05am', '10:15am', '11:45am', '1:10pm', '2:30pm'];
    const found = shape(times.flatMap((time) => [`# ${time}`, TOLD]));
    if (found.kind !== 'liveReport') throw new Error(found.kind);
    expect(found.entries.map((e) => e.time)).toEqual(times);
    expect(found.entries[0]?.text).toBe('The council was built of grey stone from the quarry above.');
  });

  it('is no programme, and no list of versions', () => {
    expect(shape(['9:00 Coffee', '9:30 Welcome', '10:00 Talks', '12:00 Lunch', '13:00 Walk']).kind).toBe(
      'prose',
    );
    const versions = ['1.41.0', '1.42.0', '1.43.1', '1.44.0', '1.45.2'].map((v) => `${v} ${TOLD}`);
    expect(shape(versions).kind).toBe('prose');
  });
});

describe('a thread', () => {
  it('counts posts and people', () => {
    const lines = [
      '@ Ada',
      sentencesAbout('mill', 3),
      '@ Bo',
      sentencesAbout('barn', 3),
      '@ Ada',
      'Thanks to you all.',
    ];
    const kept = { words: 0, images: 0, tables: 0, codeBlocks: 0, posts: 3 };
    expect(shape(lines, { kind: 'thread', kept })).toEqual({ kind: 'thread', count: 3, people: 2 });
  });
});

describe('the form of a text', () => {
  it('is prose for most, and short for one under five sentences', () => {
    expect(shape([sentencesAbout('mill', 12)])).toEqual({ kind: 'prose' });
    expect(sumUp(docOf([sentencesAbout('mill', 4)]), NOTHING_KNOWN).shape).toEqual({ kind: 'short' });
  });

  it.each<PageKind>(['listing', 'search', 'shop', 'login'])(
    'does not matter on a page that is no text: %s',
    (kind) => {
      const items = Array.from({ length: 9 }, (_, i) => `- Item ${i}: nine pounds`);
      expect(shape(items, { kind }).kind).toBe('prose');
    },
  );

  it('is told of any text, with places in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('- 3 cups', '# 1. One?', '14:20', 'Who?', 'a / b / c', '@ Ada', '2) Two'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.string(), (lines, title) => {
        const doc = docOf(lines, { title });
        const found = shapeOf(doc, false);
        for (const { place, text } of 'entries' in found ? found.entries : []) {
          expect(text).not.toBe('');
          expect(doc.article.blocks[place.block]!.text.slice(place.start, place.end)).toBe(text);
        }
      }),
    );
  });
});
