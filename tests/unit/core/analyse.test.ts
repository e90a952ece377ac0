import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import type { Article, Block } from '../../../core/article.ts';
import type { Lexicon } from '../../../core/lexicon.ts';
import { keptArticle } from '../../../core/read-article.ts';
import { articleOf } from './doc.ts';

const COMMON = ['the', 'of', 'a', 'to', 'it', 'was', 'is', 'town', 'council', 'river'];
const lexicon: Lexicon = {
  rank: (word) => COMMON.indexOf(word) + 1 || Number.POSITIVE_INFINITY,
  level: () => 6,
  letters: (word) => (['town', 'council', 'river'].includes(word) ? 'n' : ''),
  hasPhrase: () => false,
  define: async () => [],
  pack: () => [],
  opensPack: () => true,
  irregular: () => [],
};

const article = (blocks: readonly (string | Block)[], over: Partial<Article> = {}): Article =>
  articleOf(blocks, { title: 'The river', ...over });

const PARAGRAPH =
  'The river Lenne rose by two metres on Sunday. The council of Altena closed the lower town before noon. ' +
  'Nobody was hurt, the fire brigade said. Bakeries gave bread away. The water is falling again since Monday.';

describe('analyse', () => {
  it('reports language, words, minutes, summary and tags', async () => {
    const report = await analyse(article([PARAGRAPH, PARAGRAPH.replaceAll('Lenne', 'Volme')]), lexicon, {
      sentences: 2,
      tags: 3,
    });
    expect(report).toMatchObject({ lang: 'en', wordCount: 74, readingMinutes: 1, notes: [] });
    expect(report.summary).toHaveLength(2);
    expect(report.tags.length).toBeLessThanOrEqual(3);
  });

  it('reports the same of an article that is kept, however often', async () => {
    const read = keptArticle();
    const river = article([PARAGRAPH, 'The Lenne, a river, and the Federal Relief Service (FRS) are in it.']);
    const { timings: _, ...once } = await analyse(river, lexicon);
    for (let i = 0; i < 3; i++)
      expect(await analyse(structuredClone(river), lexicon, { read })).toMatchObject(once);
  });

  it('measures with the clock it is given', async () => {
    let clock = 0;
    const { timings } = await analyse(article([PARAGRAPH]), lexicon, { now: () => clock++ });
    expect(timings).toEqual({ summary: 1, tags: 1, glossary: 1, total: 4 });
  });

  it('knows the language of a long text of many short blocks', async () => {
    const many = Array.from({ length: 900 }, (_, i) => `Mills ${i}. ${PARAGRAPH}`);
    expect((await analyse(article(many), lexicon)).lang).toBe('en');
  });

  it('says that a page is no article', async () => {
    const { notes } = await analyse(
      article(['Just this one line of text here.'], { kind: 'listing', lang: 'en' }),
      lexicon,
    );
    expect(notes).toEqual(['looksLikeListing']);
  });

  it('says that a text is a list', async () => {
    const items = Array.from(
      { length: 8 },
      (_, i): Block => ({ kind: 'listItem', text: `The town number ${i} on the river.` }),
    );
    expect((await analyse(article(items), lexicon)).shape).toMatchObject({ kind: 'list', count: 8 });
  });

  it('says that the dictionary has not this language, or cannot be read', async () => {
    const german = article([
      'Der Fluss stieg am Sonntag um zwei Meter, und der Rat schloss die untere Stadt noch vor dem Mittag.',
    ]);
    expect((await analyse(german, lexicon)).notes).toContain('languageUnsupported');
    const empty = { ...lexicon, rank: () => Number.POSITIVE_INFINITY };
    expect((await analyse(article([PARAGRAPH]), empty)).notes).toContain('dictionaryUnavailable');
  });

  it('does not explain words of another language by the dictionary of this one', async () => {
    const french = article([
      'Le pain manque dans la ville, et le conseil municipal a promis que les boulangers seront aidés dès demain.',
    ]);
    const all = {
      ...lexicon,
      define: async () => [
        { headword: 'pain', proper: false, senses: [{ pos: 'noun' as const, gloss: 'an ache' }] },
      ],
    };
    expect((await analyse(french, all)).terms).toEqual([]);
  });

  it('explains only spelled-out abbreviations in another language, whose commas mean other things', async () => {
    const german = article([
      'Die Stadt baut eine neue Brücke, weil unter der alten Seeschwalben brüten, und hofft auf den Sommer.',
      'Der Verband Deutscher Brückenbauer (VDB) lobt die Brücke. Der VDB will im Herbst wieder prüfen.',
    ]);
    expect((await analyse(german, lexicon)).terms).toMatchObject([
      { name: 'VDB', aliases: ['Verband Deutscher Brückenbauer'] },
    ]);
  });

  it('takes an article without text', async () => {
    const report = await analyse(article([], { title: '' }), lexicon);
    expect(report).toMatchObject({ lang: 'und', wordCount: 0, summary: [], tags: [], terms: [] });
  });

  it('takes any text', async () => {
    const kinds = fc.constantFrom<Block['kind']>(
      'heading',
      'paragraph',
      'listItem',
      'quote',
      'code',
      'table',
      'caption',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant(PARAGRAPH),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kind: kinds, text }), { maxLength: 6 }),
        fc.string(),
        async (blocks, tag) => {
          const whole = article(blocks, { publisherTags: [tag] });
          const report = await analyse(whole, lexicon);
          for (const place of [
            ...report.summary.map((s) => s.place),
            ...report.sections.flatMap((s) => s.sentences.map((sentence) => sentence.place)),
            ...report.keySentences,
            ...('entries' in report.shape ? report.shape.entries.map((entry) => entry.place) : []),
            ...report.tags.flatMap((t) => t.places),
          ]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(blocks[place.block]!.text.length);
          }
        },
      ),
    );
  });
});
