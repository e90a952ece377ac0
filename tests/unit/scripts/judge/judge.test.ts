import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../scripts/cli/article.ts';
import { namesIn } from '../../../../scripts/judge/cases.ts';
import { draw } from '../../../../scripts/judge/draw.ts';
import { disagreements, type Judgement, score, type Verdict } from '../../../../scripts/judge/verdicts.ts';

const named = (...paragraphs: string[]) =>
  namesIn('corpus/page', articleOf('', paragraphs)).map(({ term }) => term);

describe('the names a reader may ask for', () => {
  it('are runs of capitals inside sentences, each once', () => {
    expect(named('They met Ada Lind of Vellum University. Then Ada Lind left.')).toEqual(
      ['Ada Lind of Vellum University', 'Ada Lind'].filter((name) => name !== 'Ada Lind'),
    );
  });

  it('are no dates, weekdays, shouts or openings of sentences', () => {
    expect(
      named('Nobody came on Monday, Dec. 3. However, rain fell. READ MORE BELOW HERE, as I’d say.'),
    ).toEqual([]);
  });

  it('lose their article and their owner’s ending', () => {
    expect(named('We read The Vellum Post and heard of Orvo’s plan.')).toEqual(['Vellum Post', 'Orvo']);
  });
});

describe('a draw', () => {
  const pages = Array.from({ length: 30 }, (_, i) => ({ id: `c/${i}`, url: 'https://page.invalid/' }));
  const text =
    'The people of the town said that they were happy with the rain that came down in the night. '.repeat(12);
  const method = {
    articleOf: () => articleOf('', [text]),
    find: (id: string) => [0, 1, 2, 3].map((n) => `${id}:${n}`),
    answer: (found: string) => found,
  };

  it('is the same for the same seed, and another for another', async () => {
    const once = await draw(pages, method, { seed: 4, count: 20 });
    expect(await draw(pages, method, { seed: 4, count: 20 })).toEqual(once);
    expect(await draw(pages, method, { seed: 5, count: 20 })).not.toEqual(once);
  });

  it('takes at most two cases from a page', async () => {
    const drawn = await draw(pages, method, { seed: 4, count: 21 });
    expect(drawn).toHaveLength(21);
    const perPage = Map.groupBy(drawn, (found) => found.split(':')[0]);
    expect(Math.max(...[...perPage.values()].map((found) => found.length))).toBe(2);
  });
});

describe('verdicts', () => {
  const judged = (...verdicts: Verdict[]): Judgement[] =>
    verdicts.map((verdict, i) => ({ id: `${i}`, term: `t${i}`, title: '', shown: '', verdict }));

  it('come to shares of all cases and of those shown', () => {
    expect(score(judged('right', 'right', 'wrong', 'none', 'out'))).toMatchObject({
      cases: 4,
      shown: 3,
      right: 2,
      coverage: 0.5,
      precision: 2 / 3,
    });
  });

  it('of two judges are laid beside one another where they differ', () => {
    const differing = disagreements(judged('right', 'wrong'), judged('right', 'right'));
    expect(differing).toEqual([{ id: '1', term: 't1', title: '', verdicts: ['wrong', 'right'] }]);
  });
});
