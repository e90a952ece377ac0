import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../core/article.ts';
import { extract } from '../../../../page/extract/index.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const PAGES = join(import.meta.dirname, '../../../fixtures/pages');

/** What a fixture may say; its README tells what each field means. */
interface Expected {
  kind?: PageKind;
  url?: string;
  title?: string;
  byline?: string;
  siteName?: string;
  publishedTime?: string;
  lang?: string;
  dir?: string;
  publisherTags?: string[];
  mustContain?: string[];
  mustNotContain?: string[];
  kept?: Record<string, number>;
  headings?: string[];
  codeLanguages?: string[];
}

const pages = readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'expected.json')));

describe.each(pages)('the page %s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
  const html = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
  const { article, content } = extract(parseDocument(html, expected.url ?? 'https://page.invalid/'));
  const text = article.blocks.map((block) => block.text).join('\n');

  it('tells title, author, date, site, language and tags', () => {
    const fields = ['title', 'byline', 'siteName', 'publishedTime', 'lang', 'dir', 'publisherTags'] as const;
    const told = fields.filter((field) => expected[field] !== undefined);
    expect(Object.fromEntries(told.map((field) => [field, article[field]]))).toEqual(
      Object.fromEntries(told.map((field) => [field, expected[field]])),
    );
  });

  it('keeps the article', () => {
    expect((expected.mustContain ?? []).filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it('leaves out what is around it', () => {
    expect((expected.mustNotContain ?? []).filter((phrase) => text.includes(phrase))).toEqual([]);
  });

  it('keeps its structure', () => {
    for (const [what, count] of Object.entries(expected.kept ?? {}))
      expect({ ...article.kept }).toHaveProperty(what, count);
    const headings = article.blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
    if (expected.headings) expect(headings).toEqual(expected.headings);
    const languages = Array.from(content.querySelectorAll('pre')).map((pre) =>
      pre.getAttribute('data-language'),
    );
    if (expected.codeLanguages) expect(languages).toEqual(expected.codeLanguages);
  });

  it('is known for what it is', () => {
    if (!expected.kind) return;
    expect(article.kind).toBe(expected.kind);
    expect(article.confidence > 0.5).toBe(/^(?:article|documentation|thread)$/.test(expected.kind));
    if (expected.kind === 'empty') expect(article).toMatchObject({ blocks: [], confidence: 0 });
  });
});
