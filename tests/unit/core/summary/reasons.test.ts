import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../core/analyse.ts';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import type { SummarySentence } from '../../../../core/report.ts';
import { sumUp } from '../../../../core/summary/sum-up.ts';
import { docOf, sentencesAbout } from './article.ts';

const THINGS = ['mill', 'barn', 'chapel', 'tower', 'bridge', 'school'];
const LONG = docOf(
  THINGS.flatMap((thing) => [`# The ${thing}`, sentencesAbout(thing, 12)]),
  { title: 'The school of Altena' },
);
const { summary, sections } = sumUp(LONG, NOTHING_KNOWN);
const having = (why: SummarySentence['why'][number]) => summary.filter((s) => s.why.includes(why));

describe('the reasons why a sentence was chosen', () => {
  it('are told for each', () => {
    for (const { why } of summary) expect(why.length).toBeGreaterThan(0);
  });

  it('call the first three sentences the first', () => {
    const first = LONG.sentences.filter(({ kind }) => kind === 'paragraph').slice(0, 3);
    expect(having('opening').length).toBeGreaterThan(0);
    for (const { text } of having('opening')) expect(first.map((s) => s.text)).toContain(text);
  });

  it('speak of another part only where no sentence ranked above it stands near', () => {
    expect(having('newPart').length).toBeGreaterThan(0);
    for (const s of having('newPart')) {
      const above = summary.filter((other) => other.order < s.order);
      expect(above.length).toBeGreaterThan(0);
      for (const { where } of above)
        expect(Math.abs(where.share - s.where.share)).toBeGreaterThanOrEqual(0.15);
    }
  });

  it('say of a key point that it ranks first in its section, once in each', () => {
    for (const { heading, sentences } of sections) {
      const first = sentences.filter((s) => s.why.includes('section'));
      expect(first).toHaveLength(heading ? 1 : 0);
      expect(first.every(({ order }) => order === 0)).toBe(true);
    }
  });

  it('speak of the main subject only where the first tag is mentioned', async () => {
    const report = await analyse(LONG.article, NOTHING_KNOWN);
    const [subject] = report.tags;
    const naming = report.summary.filter((s) => s.why.includes('mainSubject'));
    const mentioning = report.summary.filter(({ place: { block, start, end } }) =>
      subject!.places.some((p) => p.block === block && p.start >= start && p.end <= end),
    );
    expect(mentioning.length).toBeGreaterThan(0);
    expect(naming).toEqual(mentioning);
    for (const { why } of naming) expect(why).not.toContain('together');
  });
});
