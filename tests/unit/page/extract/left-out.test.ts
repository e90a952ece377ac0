// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';

const sentence = (subject: string): string =>
  `${subject} is described here at some length, with commas, clauses and a full stop, as articles do. `;
const paragraph = (subject: string): string => `<p>${sentence(subject).repeat(4)}</p>`;

/** What is left out of a page with an article, something after its first paragraph and something after the article. */
function leftOut({ inside = '', after = '', before = '' }) {
  const html = `<!doctype html><html lang="en"><head><title>On lamps</title>
    <meta property="og:title" content="On lamps"><meta name="author" content="Ada Wick"></head><body>${before}
    <main><article><h1>On lamps</h1><p class="byline">Ada Wick</p>${paragraph('The oil lamp')}${inside}
    ${paragraph('The gas lamp')}${paragraph('The arc lamp')}</article></main>${after}</body></html>`;
  return extract(new DOMParser().parseFromString(html, 'text/html'));
}

const parts = (around: Parameters<typeof leftOut>[0]) =>
  leftOut(around)
    .leftOut()
    .map(({ reason, text }) => [reason, text.join(' ')]);

const links = (...names: string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;

describe('the reason why a part is left out', () => {
  it.each([
    ['navigation', `<nav>${links('Home', 'Sport', 'Weather')}</nav>`],
    ['navigation', `<div>${links('Home', 'Sport', 'Weather', 'Contact')}</div>`],
    ['consent', '<div id="cookie-banner"><p>We use cookies. Do you accept our cookies?</p></div>'],
    ['advertising', '<div class="ad-slot"><p>Buy two lamps, pay for one</p></div>'],
    ['advertising', '<div><p>Advertisement</p><p>Lamps of all sizes</p></div>'],
    [
      'related',
      `<div class="related-posts">${links('How candles are made today', 'A short history of gas')}</div>`,
    ],
    ['related', `<div><h3>Lesen Sie auch</h3>${links('Wie Kerzen gezogen werden', 'Das Gaslicht')}</div>`],
    ['comments', '<section id="comments"><p class="share">Bert: I have one of these.</p></section>'],
    ['sharing', '<div class="social-share"><a href="#f">Facebook</a> <a href="#m">Mail</a></div>'],
    ['newsletter', '<div class="newsletter"><p>Lamps in your inbox, each Monday.</p></div>'],
    ['newsletter', '<form action="/in"><label>Sign up with your e-mail address</label></form>'],
    ['form', '<form action="/find"><label>What are you looking for?</label></form>'],
    ['author', `<div class="author-bio"><p>${'Ada writes of lamps and wicks. '.repeat(8)}</p></div>`],
    ['details', '<p class="dateline">11 May 2021, 10:30</p>'],
    ['legal', '<footer><p class="copyright">© 2021 The Daily</p></footer>'],
    ['legal', '<footer><p>The names of lamps are trademarks of their makers, of course.</p></footer>'],
    ['offer', '<div class="product"><p>Brass lamp</p><p>$ 42.00</p></div>'],
    ['embed', '<blockquote class="twitter-tweet"><p>Lamps!</p>— Ada, 3 May</blockquote>'],
    ['hidden', '<div hidden><p>Thank you for your vote.</p></div>'],
  ])('is %s for %s', (reason, html) => {
    expect(parts({ after: html }).map(([said]) => said)).toEqual([reason]);
  });

  it('is not taken from names that wrap things of all kinds', () => {
    const html = `<div class="social-sidebar"><div class="newsletter"><p>Lamps in your inbox.</p></div>
      <div class="related">${links('How candles are made today', 'A short history of gas')}</div>
      <div class="ad-slot"><p>${'Buy two lamps, pay for one. '.repeat(9)}</p></div></div>`;
    expect(parts({ after: html }).map(([said]) => said)).toEqual(['newsletter', 'related', 'advertising']);
  });

  it.each([
    ['a paywall around running text', '<div class="paywall"><p>He lit it and sat down to read.</p></div>'],
    ['a promotion of the site’s own', '<div class="promo"><p>He lit it and sat down to read.</p></div>'],
    [
      'a remark with a sign before it',
      '<div class="alert info"><p>He lit it and sat down to read.</p></div>',
    ],
    [
      'running text in a footer',
      '<footer><p>He lit it and sat down to read for an hour or two.</p></footer>',
    ],
    ['a word of another language', '<div><p>Comment choisir</p><p>Une lampe se choisit</p></div>'],
  ])('is “other”, rather than a wrong one, for %s', (_, html) => {
    expect(new Set(parts({ after: html }).map(([said]) => said))).toEqual(new Set(['other']));
  });

  it('does not take the authors and dates of other articles for this one’s', () => {
    const teaser = (title: string) =>
      `<div><h3><a href="/a">${title}</a></h3><p class="byline">Bert Glass</p><p class="date">1 May 2020</p></div>`;
    const html = `<section>${teaser('How candles are made today')}${teaser('A short history of gas light')}</section>`;
    expect(parts({ after: html }).map(([said]) => said)).toEqual(['related']);
  });

  it('stays “menus” for a single link among them, whatever its name', () => {
    const html = `<footer>${links('About', 'Contact')}<ul><li class="newsletter"><a href="/n">Newsletter</a></li></ul></footer>`;
    expect(parts({ after: html }).map(([said]) => said)).toEqual(['navigation']);
  });
});

describe('the parts left out', () => {
  it('are the largest elements left out for one reason, each with its place', () => {
    const { article, leftOut: list } = leftOut({
      before: `<header class="site"><nav>${links('Home', 'Sport')}</nav></header>`,
      inside: '<div class="ad-slot"><p>Buy two lamps</p><p>and pay for one</p></div>',
    });
    expect(article.blocks[0]?.text).toContain('The oil lamp');
    expect(list().map(({ copy, ...part }) => part)).toEqual([
      {
        reason: 'navigation',
        words: 2,
        after: -1,
        where: 'html > body > header.site',
        text: ['Home', 'Sport'],
      },
      {
        reason: 'advertising',
        words: 7,
        after: 0,
        where: 'main > article > div.ad-slot',
        text: ['Buy two lamps', 'and pay for one'],
      },
    ]);
  });

  it('are not what is shown above the article: its title and author', () => {
    expect(parts({})).toEqual([]);
  });

  it('are summed up by reason in the article', () => {
    const { article } = leftOut({
      before: `<nav>${links('Home')}</nav>`,
      after: `<nav>${links('Up')}</nav><div class="ad-slot"><p>Buy two lamps</p></div>`,
    });
    expect(article.leftOut).toEqual([
      { reason: 'advertising', count: 1, words: 3 },
      { reason: 'navigation', count: 2, words: 2 },
    ]);
  });

  it('and the article hold together all lines of the page, each once', () => {
    const around = fc.constantFrom(
      (text: string) => `<p>${text} ${sentence('The lamp').repeat(4)}</p>`,
      (text: string) => `<div class="ad">${text}</div>`,
      (text: string) => `<nav>${links(text)}</nav>`,
      (text: string) => `<div class="share"><b>Share</b> ${text}<p>with friends</p></div>`,
    );
    fc.assert(
      fc.property(fc.array(around, { maxLength: 8 }), (pieces) => {
        const { article, leftOut: list } = leftOut({
          inside: pieces.map((wrap, i) => wrap(`Line ${i}`)).join(''),
        });
        const read = [...article.blocks.map(({ text }) => text), ...list().flatMap(({ text }) => text)];
        pieces.forEach((_, i) => {
          expect(read.filter((text) => text.includes(`Line ${i}`))).toHaveLength(1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('can be copied, with their structure but without pictures', () => {
    const [part] = leftOut({
      after: `<aside class="related"><h2>More</h2><img src="/pixel.gif" width="300">${links('How candles are made today', 'A short history of gas')}</aside>`,
    }).leftOut();
    const copy = part?.copy();
    expect(copy?.querySelectorAll('li a[href]')).toHaveLength(2);
    expect(copy?.querySelector('img')).toBeNull();
  });

  it('are copied as they were when they have left the page meanwhile', () => {
    const html = '<div class="newsletter"><p>Lamps in your inbox.</p></div>';
    const document = new DOMParser().parseFromString(
      `<main><article>${paragraph('The oil lamp')}${paragraph('The gas lamp')}</article></main>${html}`,
      'text/html',
    );
    const [part] = extract(document).leftOut();
    document.querySelector('.newsletter')!.replaceChildren();
    expect(part?.copy().textContent).toBe('Lamps in your inbox.');
  });
});
