import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { rate } from '../../../../core/summary/index.ts';
import { keyPoints } from '../../../../core/summary/sections.ts';
import { docOf, sentencesAbout } from './article.ts';

const points = (...args: Parameters<typeof docOf>) => {
  const doc = docOf(...args);
  return keyPoints(doc, rate(doc, NOTHING_KNOWN));
};
const headings = (...args: Parameters<typeof docOf>) => points(...args).map((p) => p.heading?.text);

const FOUR = ['mill', 'barn', 'chapel', 'tower'].flatMap((thing) => [
  `# The ${thing}`,
  sentencesAbout(thing, 20),
]);

describe('key points by section', () => {
  it('give a sentence or two of each section under its heading, to the end of the text', () => {
    const found = points(FOUR);
    expect(found.map((p) => p.heading?.text)).toEqual(['The mill', 'The barn', 'The chapel', 'The tower']);
    for (const { heading, sentences } of found) {
      expect(sentences.length).toBeGreaterThanOrEqual(1);
      expect(sentences.length).toBeLessThanOrEqual(2);
      for (const { text } of sentences) expect(text.startsWith(heading!.text)).toBe(true);
    }
  });

  it('have what comes before the first heading first, without one', () => {
    expect(headings([sentencesAbout('village', 6), ...FOUR])[0]).toBeUndefined();
  });

  it('are none of a short text, nor of one without sections', () => {
    expect(points(['# One', sentencesAbout('mill', 3), '# Two', sentencesAbout('barn', 3)])).toEqual([]);
    expect(points([sentencesAbout('mill', 60)])).toEqual([]);
  });

  it('pass over a section that says nothing', () => {
    expect(headings([...FOUR, '# References', 'Lind 2019.', 'Berg 2020.'])).not.toContain('References');
  });

  it('give what stands under a heading that comes again and again to the section it is in', () => {
    const noted = FOUR.flatMap((line) => (line.startsWith('# ') ? [line] : [line, '# Note', line]));
    expect(headings(noted)).toEqual(['The mill', 'The barn', 'The chapel', 'The tower']);
  });

  it.each(['References', 'Further reading:', 'Literatur', 'Références', 'Литература', '参考文献'])(
    'leave out what the text is drawn from: %s',
    (heading) => {
      const works = ['The mills of the valley and the stones they were built of.', 'Why towers stand empty.'];
      expect(headings([...FOUR, `# ${heading}`, ...works, ...works.map((w) => `${w} Volume two.`)])).toEqual([
        'The mill',
        'The barn',
        'The chapel',
        'The tower',
      ]);
    },
  );

  it('give a trivial subsection to the section it is in', () => {
    const short = ['## Doors', 'The mill has nine doors, all of oak.'];
    expect(headings([...FOUR.slice(0, 2), ...short, ...FOUR.slice(2)])).not.toContain('Doors');
  });

  it('take the upper headings of a text with many', () => {
    const many = Array.from({ length: 6 }, (_, i) => [
      `# Part ${i}`,
      ...[1, 2, 3].flatMap((k) => [
        `## Chapter ${i}.${k}`,
        sentencesAbout(`hall${i}${k} door${i}${k} key${i}${k}`, 5),
      ]),
    ]).flat();
    expect(headings(many)).toEqual(['Part 0', 'Part 1', 'Part 2', 'Part 3', 'Part 4', 'Part 5']);
  });

  it('do not say in one section what another has said', () => {
    const doubled = [
      '# One',
      sentencesAbout('mill', 30),
      '# Two',
      sentencesAbout('mill', 8),
      sentencesAbout('barn', 20),
    ];
    const texts = points(doubled).flatMap((p) => p.sentences.map((s) => s.text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are given by speaker in a thread', () => {
    const thread = ['Ada', 'Bo', 'Cy'].flatMap((name, i) => [
      `@ ${name}`,
      sentencesAbout(['mill', 'barn', 'tower'][i]!, 20),
    ]);
    expect(headings(thread)).toEqual(['Ada', 'Bo', 'Cy']);
  });
});
