import { expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { run } from '../../../../scripts/cli/run.ts';

const prose = (...names: string[]) =>
  names
    .map((name) => `<p>The ${name} burned bright, all night, for years, and nobody knew who had lit it.</p>`)
    .join('');
const PAGE = `<title>Lamps</title><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><main><h1>Lamps</h1>${prose('oil lamp', 'candle', 'torch')}
  <div class="newsletter"><p>Subscribe to our newsletter</p></div>${prose('gas lamp', 'lantern')}</main>
  <ul class="comments"><li>So it was.</li><li>It was not.</li></ul></body>`;

it('lists each part that was left out of a page, with its reason and place', async () => {
  const html = { kind: 'html', id: 'a', html: PAGE, url: 'https://a.example/lamps', options: {} } as const;
  const { leftOut, article } = await run(html, NOTHING_KNOWN);
  expect(leftOut.map(({ reason, where, text }) => [reason, where, ...text])).toEqual([
    ['navigation', 'html > body > nav', 'Home Sport'],
    ['newsletter', 'body > main > div.newsletter', 'Subscribe to our newsletter'],
    ['comments', 'html > body > ul.comments', 'So it was.', 'It was not.'],
  ]);
  const sums = article.leftOut.map(({ reason, words }) => [reason, words]);
  expect(sums.toSorted()).toEqual(leftOut.map(({ reason, words }) => [reason, words]).toSorted());
});
