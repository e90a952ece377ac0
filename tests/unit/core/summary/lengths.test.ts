import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { SUMMARY_LENGTHS } from '../../../../core/settings.ts';
import { summaryOfLength } from '../../../../core/summary/lengths.ts';
import { sumUp } from '../../../../core/summary/sum-up.ts';
import { docOf, sentencesAbout } from './article.ts';

const LONG = docOf(['mill', 'barn', 'chapel', 'tower', 'bridge'].map((thing) => sentencesAbout(thing, 8)));
const texts = (doc: typeof LONG, length: (typeof SUMMARY_LENGTHS)[number]) =>
  summaryOfLength(sumUp(doc, NOTHING_KNOWN), length).map((s) => s.text);

describe('the lengths of a summary', () => {
  it('are one sentence, three, five, and nine or more', () => {
    expect(texts(LONG, 'one')).toHaveLength(1);
    expect(texts(LONG, 'short')).toHaveLength(3);
    expect(texts(LONG, 'medium')).toHaveLength(5);
    expect(texts(LONG, 'long').length).toBeGreaterThanOrEqual(9);
  });

  it('lie one inside the other, each in the article’s order', () => {
    const lengths = ['one', 'short', 'medium', 'long'] as const;
    for (const [i, length] of lengths.entries()) {
      const shorter = texts(LONG, length);
      const longer = texts(LONG, lengths[i + 1] ?? 'long');
      expect(longer.filter((text) => shorter.includes(text))).toEqual(shorter);
    }
  });

  it('cover the text to its end in the longest, with or without headings', () => {
    const word = (n: number) =>
      `${'bcdfghklmn'.charAt(n % 10)}${'aeiou'.charAt(n % 5)}${'lmnrst'.charAt(n % 6)}${n}`;
    const said = (n: number) =>
      `The ${word(n)} of ${word(n + 1)} keeps ${word(n + 2)} and ${word(n + 3)} dry.`;
    const doc = docOf(
      Array.from({ length: 12 }, (_, p) => [0, 1, 2, 3, 4, 5].map((s) => said(30 * p + 5 * s)).join(' ')),
    );
    const shares = summaryOfLength(sumUp(doc, NOTHING_KNOWN), 'long').map(({ where }) => where.share);
    expect(new Set(shares.map((share) => Math.floor(6 * share))).size).toBe(6);
  });

  it('give a text under five sentences whole, whichever is chosen', () => {
    const short = docOf(['The mill was sold on Monday. Nobody was told. The miller wept.']);
    for (const length of SUMMARY_LENGTHS) expect(texts(short, length)).toHaveLength(3);
  });
});

describe('a sentence of the summary', () => {
  it('knows where it stands: how far into the text, and under which heading', () => {
    const doc = docOf([
      sentencesAbout('mill', 6),
      '# The barn',
      sentencesAbout('barn', 6),
      '# The tower',
      sentencesAbout('tower', 6),
    ]);
    const { summary } = sumUp(doc, NOTHING_KNOWN, 18);
    for (const { where, place } of summary) {
      expect(where.heading).toBe(
        place.block === 0 ? undefined : place.block === 2 ? 'The barn' : 'The tower',
      );
    }
    const shares = summary.map((s) => s.where.share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.2);
    expect(shares.at(-1)).toBeGreaterThan(0.7);
  });
});
