import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { summaryOfLength } from '../../../core/summary/lengths.ts';
import { extract } from '../../../page/extract/index.ts';
import { parseDocument } from '../../../scripts/cli/dom.ts';
import { diskLexicon } from '../../../scripts/lib/disk-lexicon.ts';

/*
 * Whole pages, through extraction and analysis with the real dictionary, against what a careful reader wrote down
 * (tests/fixtures/pages/README.md).
 */
const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

interface Expected {
  url?: string;
  summary?: string[];
  notSummary?: string[];
  tags?: string[];
  terms?: Record<string, string>;
  notTerms?: string[];
  notes?: string[];
}

const pages = readdirSync(PAGES)
  .filter((slug) => existsSync(join(PAGES, slug, 'expected.json')))
  .map((slug) => ({
    slug,
    expected: JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Expected,
  }));

describe.each(pages)('the analysis of $slug', ({ slug, expected }) => {
  const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
  const { article } = extract(parseDocument(html, expected.url ?? 'https://example.org/'));
  const report = analyse(article, diskLexicon());

  it('sums up in whole sentences of the article, in its order', async () => {
    const { summary } = await report;
    for (const { text, place } of summary) {
      expect(article.blocks[place.block]?.text.slice(place.start, place.end)).toBe(text);
    }
    const order = summary.map(({ place }) => place.block * 1e6 + place.start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    if (article.kept.words > 150) expect(summary.length).toBeGreaterThan(0);
  });

  it.runIf(expected.summary)(
    'has the sentences a reader would sign, and none that lean on others',
    async () => {
      const summary = summaryOfLength(await report, 'auto');
      const opens = (start: string) => summary.some(({ text }) => text.startsWith(start));
      expect(expected.summary?.filter((start) => !opens(start))).toEqual([]);
      expect((expected.notSummary ?? []).filter(opens)).toEqual([]);
    },
  );

  it.runIf(expected.tags)('finds its tags, and no two that differ in case or number only', async () => {
    const labels = (await report).tags.map((tag) => tag.label);
    expect(labels).toEqual(expect.arrayContaining(expected.tags ?? []));
    const folded = labels.map((label) => label.toLowerCase().replace(/s$/, ''));
    expect(new Set(folded).size).toBe(folded.length);
  });

  it.runIf(expected.terms)('explains the terms its readers may not know', async () => {
    const kinds = Object.fromEntries((await report).terms.map((term) => [term.name, term.kind]));
    expect(kinds).toMatchObject(expected.terms ?? {});
  });

  it.runIf(expected.notTerms)('explains no ordinary word', async () => {
    const forms = (await report).terms.flatMap((term) => [term.name, ...term.aliases]);
    expect(forms.filter((form) => expected.notTerms?.includes(form))).toEqual([]);
  });

  it.runIf(expected.notes)('says what its reader should know', async () => {
    expect((await report).notes).toEqual(expect.arrayContaining(expected.notes ?? []));
  });

  it('gives every definition a source, and a place where the article is the source', async () => {
    for (const { name, definitions } of (await report).terms) {
      expect(definitions.length, name).toBeGreaterThan(0);
      for (const { text, source, place } of definitions) {
        expect(text.trim(), name).not.toBe('');
        if (source === 'article') expect(place, name).toBeDefined();
      }
    }
  });
});

describe('the sample article', () => {
  const html = readFileSync(join(PAGES, 'progress-ms-21/source.html'), 'utf8');
  const { article } = extract(parseDocument(html, 'https://example.org/'));

  it.each([
    ['Roscosmos', /Russian? .*space/],
    ['Progress', /cargo/],
    ['International Space Station', /laboratory|station/],
    ['Soyuz MS-22', /crew/],
    ['NASA', /American space agency/],
    ['TASS', /news agency/],
    ['micrometeorite', /rock|meteor/],
    ['coolant', /heat/],
    ['low Earth orbit', /2,000 kilometres/],
    ['depressurization', /pressure/],
  ])('has a card for %s that is right', async (name, meaning) => {
    const { terms } = await analyse(article, diskLexicon());
    expect(terms.find((term) => term.name === name)?.definitions[0]?.text).toMatch(meaning);
  });
});
