import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { summaryOfLength } from '../../../core/summary/lengths.ts';
import { articleOf } from '../../../scripts/cli/article.ts';
import { diskLexicon } from '../../../scripts/lib/disk-lexicon.ts';

/*
 * One article in each of fourteen languages, with what a native reader says of it (tests/fixtures/texts/README.md).
 */
const TEXTS = resolve(import.meta.dirname, '../../fixtures/texts');

interface Text {
  lang: string;
  title: string;
  paragraphs: string[];
  subject: string[];
  tags: string[];
  notTags: string[];
  merged: [string, string][];
  dangling: string[];
}

const texts = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(TEXTS, file), 'utf8')) as Text);

const LENGTHS = [1, 2, 3, 4, 6, 8];

describe.each(texts)('an article in $lang', (text) => {
  const article = articleOf(text.title, text.paragraphs);
  const report = analyse(article, diskLexicon());
  const summaries = Promise.all(
    LENGTHS.map(async (sentences) => (await analyse(article, diskLexicon(), { sentences })).summary),
  );

  it('is known to be in that language', async () => {
    expect((await report).lang).toBe(text.lang);
  });

  it('is summed up by sentences that name its subjects', async () => {
    const usual = summaryOfLength(await report, 'auto');
    const summary = usual.map((sentence) => sentence.text).join(' ');
    for (const subject of text.subject) expect(summary).toContain(subject);
  });

  it('opens no sentence of a summary with a word whose sentence before is missing, at any length', async () => {
    for (const summary of await summaries) {
      const ends = new Set(summary.map(({ place }) => `${place.block} ${place.end}`));
      for (const { text: sentence, place } of summary) {
        if (!text.dangling.some((opening) => sentence.startsWith(opening))) continue;
        const before = article.blocks[place.block]!.text.slice(0, place.start).trimEnd().length;
        expect(ends, sentence).toContain(`${place.block} ${before}`);
      }
    }
  });

  it('is summed up without questions and invitations, and by whole quotations', async () => {
    for (const summary of await summaries)
      for (const sentence of summary) expect(sentence.text).not.toMatch(/[?？؟]$|か。$|^Read more/);
  });

  it('has its shorter summaries inside the longer ones', async () => {
    const all = (await summaries).map((summary) => summary.map((sentence) => sentence.text));
    all.slice(1).forEach((longer, i) => {
      expect(longer).toEqual(expect.arrayContaining(all[i]!));
    });
  });

  it('has the tags a native reader would choose, and no others for grammar or dates', async () => {
    const labels = (await report).tags.map((tag) => tag.label);
    expect(labels).toEqual(expect.arrayContaining(text.tags));
    expect(labels.filter((label) => text.notTags.includes(label))).toEqual([]);
  });

  it('has one tag for the forms of one thing', async () => {
    const labels = new Set((await report).tags.map((tag) => tag.label));
    for (const forms of text.merged) expect(forms.filter((form) => labels.has(form)).length).toBeLessThan(2);
  });

  it('has tags whose places hold their words', async () => {
    for (const { places, label, aliases } of (await report).tags) {
      const forms = [label, ...aliases].map((form) => form.toLowerCase());
      for (const { block, start, end } of places)
        expect(forms.join(' ')).toContain(article.blocks[block]!.text.slice(start, end).toLowerCase());
    }
  });
});

describe('a page in more than one language', () => {
  const german = texts.find(({ lang }) => lang === 'de')!;
  const english = texts.find(({ lang }) => lang === 'en')!;
  const chinese = texts.find(({ lang }) => lang === 'zh')!;

  it.each([
    ['German with an English introduction', german, english.paragraphs.slice(0, 1)],
    ['English with a German introduction', english, german.paragraphs.slice(0, 1)],
    ['Chinese with an English introduction', chinese, english.paragraphs.slice(0, 1)],
  ])('is summed up in the language of most of it: %s', async (_, main, foreign) => {
    const article = articleOf(main.title, [...foreign, ...main.paragraphs]);
    const { lang, summary } = await analyse(article, diskLexicon(), { sentences: 8 });
    expect(lang).toBe(main.lang);
    for (const { text } of summary) expect(foreign.join(' ')).not.toContain(text);
  });

  it('has no tags of grammar of the other language', async () => {
    const article = articleOf(german.title, [...english.paragraphs.slice(0, 2), ...german.paragraphs]);
    const { tags } = await analyse(article, diskLexicon(), { tags: 20 });
    for (const { label } of tags) expect(label.toLowerCase()).not.toMatch(/^(?:the|of|by|and|from|for|it)\b/);
  });
});
