import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import type { Article, Block, Place } from '../../../core/article.ts';
import { NOTHING_KNOWN } from '../../../core/lexicon.ts';
import { articleOf } from '../../../scripts/cli/article.ts';

/*
 * What holds for every text there can be: of any script, with surrogates, combining marks and controls, with marks that open and
 * never close.
 */

const SENTENCES = [
  'The ferry to Orrin (ORF) leaves at nine.',
  '“We wait,” said Ailsa Rennie. ',
  'However, it did not rain. ',
  'Die alte Brücke ist zu. ',
  'Élodie a dit « non ». ',
  '木拱桥重新开放了。',
  '自動運転バスが走る。',
  '가람도에 배가 온다. ',
  'المكتبة المتنقلة وصلت. ',
  'बावड़ी में पानी है। ',
  '👩‍🚀🚀 e\u0301te\u0301 \u{20BB7}野家 ',
  '(“«„[「',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom<Block['kind']>(
    'paragraph',
    'heading',
    'listItem',
    'quote',
    'caption',
    'code',
    'table',
    'speaker',
  ),
  text,
});
const articles: fc.Arbitrary<Article> = fc
  .record({
    title: text,
    blocks: fc.array(block, { maxLength: 8 }),
    publisherTags: fc.array(text, { maxLength: 3 }),
    lang: fc.constantFrom('en', 'de', 'fr', 'ru', 'zh', 'ja', 'ko', 'ar', 'hi', 'tr', 'not a language'),
  })
  .map((own) => ({ ...articleOf('', []), ...own }));

const report = (article: Article, sentences?: number) =>
  analyse(article, NOTHING_KNOWN, { now: () => 0, ...(sentences === undefined ? {} : { sentences }) });

describe('the report on any text', () => {
  it('quotes the text: summary and tags are where they say they are, and no sign is cut in two', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (article) => {
        const { summary, tags } = await report(article);
        const at = ({ block, start, end }: Place) => article.blocks[block]!.text.slice(start, end);
        for (const { place, text } of summary) expect(at(place)).toBe(text);
        for (const place of [...summary.map((s) => s.place), ...tags.flatMap((tag) => tag.places)]) {
          const whole = article.blocks[place.block]!.text;
          expect(place.end).toBeGreaterThan(place.start);
          expect(cutsSign(whole, place.start) || cutsSign(whole, place.end)).toBe(false);
        }
      }),
    );
  });

  it('keeps the order of the text, and no sentence is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (article) => {
        const { summary } = await report(article);
        const order = summary.map(({ place }) => place.block * 1e6 + place.start);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }),
    );
  });

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (article) => {
        expect(await report(article)).toEqual(await report(article));
      }),
    );
  });

  it('has the shorter summary inside the longer one', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.integer({ min: 1, max: 6 }), async (article, n) => {
        const shorter = (await report(article, n)).summary.map(({ place }) => place);
        const longer = (await report(article, n + 1)).summary.map(({ place }) => place);
        expect(longer).toEqual(expect.arrayContaining(shorter));
        expect(shorter.length).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('has tags with labels, each once', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (article) => {
        const labels = (await report(article)).tags.map(({ label }) => label);
        expect(labels.filter((label) => label.trim() === '')).toEqual([]);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

/** Whether a place stands between the two halves of a surrogate pair. */
function cutsSign(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
