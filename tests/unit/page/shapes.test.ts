import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { NOTHING_KNOWN } from '../../../core/lexicon.ts';
import { extract } from '../../../page/extract/index.ts';
import { parseDocument } from '../../../scripts/cli/dom.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

async function shapeOfPage(slug: string) {
  const html = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
  const { article } = extract(parseDocument(html, `https://example.org/${slug}`));
  return (await analyse(article, NOTHING_KNOWN)).shape;
}

it.each([
  ['listicle', { kind: 'list', count: 7 }],
  ['lists-of-whole-page', { kind: 'list', count: 5 }],
  ['recipe', { kind: 'recipe', count: 7, steps: 4 }],
  ['recipe-lists', { kind: 'recipe', count: 5, steps: 4 }],
  ['poem', { kind: 'poem', count: 9 }],
  ['interview', { kind: 'questions', count: 5 }],
  ['questions-folded', { kind: 'questions', count: 4 }],
  ['live-report', { kind: 'liveReport', count: 6 }],
  ['around-consent', { kind: 'short' }],
  ['progress-ms-21', { kind: 'prose' }],
  ['howto-code', { kind: 'prose' }],
  ['encyclopedia', { kind: 'prose' }],
  ['definitions', { kind: 'prose' }],
])('a whole page is known for what it is made of: %s', async (slug, shape) => {
  expect(await shapeOfPage(slug)).toMatchObject(shape);
});

it('names the entries of a live report by time and first sentence', async () => {
  const shape = await shapeOfPage('live-report');
  if (shape.kind !== 'liveReport') throw new Error(shape.kind);
  expect(shape.entries.map((entry) => entry.time)).toEqual([
    '17:20',
    '15:45',
    '13:05',
    '11:30',
    '9:15',
    '7:10',
  ]);
  expect(shape.entries.at(-1)?.text).toBe('The Salve has passed the mark of 1987.');
});
