// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';
import { between, pageAround, prose } from './pages.ts';

const DATA = 'data:image/gif;base64,R0lGOD';
const BASE = 'https://daily.example/lamps/';
const sources = (html: string) =>
  Array.from(
    between(html).content.querySelectorAll('img'),
    (img) => img.getAttribute('src') ?? img.getAttribute('srcset'),
  );

describe('pictures', () => {
  it.each([
    ['an attribute', `<img src="${DATA}" data-src="a.jpg">`],
    ['an attribute, without a source', '<img data-lazy-src="a.jpg">'],
    ['a stand-in of the site', '<img src="/img/placeholder.png" data-original="a.jpg">'],
    ['noscript after', `<img src="${DATA}"><noscript><img src="a.jpg"></noscript>`],
    ['noscript before', `<noscript><img src="a.jpg"></noscript><img src="${DATA}">`],
    [
      'noscript alone',
      '<figure><div class="frame"></div><noscript><img src="a.jpg" alt="A lamp"></noscript></figure>',
    ],
    ['settings beside', `<img src="${DATA}" data-image='{"w":3}' data-src="a.jpg">`],
  ])('are found where a script would load them: %s', (_where, html) => {
    expect(sources(html)).toEqual([`${BASE}a.jpg`]);
  });

  it('in a film are for browsers without films', () => {
    expect(sources('<video src="a.mp4"><img src="a.jpg"></video>')).toEqual([]);
    expect(sources('<video poster="a.jpg"></video>')).toEqual([`${BASE}a.jpg`]);
    expect(sources('<video><img src="b.jpg"></video>')).toEqual([`${BASE}b.jpg`]);
  });

  it('are kept once where there is one for wide windows and one for narrow ones', () => {
    const figure = (file: string, caption = '') =>
      `<figure><img src="${file}" alt="A lamp">${caption}</figure>`;
    const caption = '<figcaption>A lamp of brass, lit.</figcaption>';
    expect(sources(figure('a.jpg?w=200') + figure('a.jpg?w=400'))).toEqual([`${BASE}a.jpg?w=200`]);
    expect(sources(figure('a.jpg?w=200') + figure('a.jpg?w=400', caption))).toEqual([`${BASE}a.jpg?w=400`]);
    expect(sources(`${figure('a.jpg')}<p>${prose('A')}</p>${figure('a.jpg')}`)).toHaveLength(2);
  });

  it('are found in sets of sizes and kinds', () => {
    expect(sources(`<img src="${DATA}" data-srcset="a.jpg 300w, b.jpg 600w">`)).toEqual([
      `${BASE}a.jpg 300w, ${BASE}b.jpg 600w`,
    ]);
    const { html } = between(
      `<picture><source data-srcset="a.webp" type="image/webp"><img src="${DATA}" data-src="a.jpg" width="300" height="200" alt="A lamp"></picture>`,
    );
    expect(html).toBe(
      `<picture><source type="image/webp" srcset="${BASE}a.webp"><img alt="A lamp" width="300" height="200" src="${BASE}a.jpg"></picture>`,
    );
  });

  it('are no settings, trackers and icons', () => {
    const html = `<img data-src='{"a":1}'><img src="t.gif" style="width:1px;height:1px"><img src="t.gif" width="1" height="1"><img src="i.png" width="16">`;
    expect(sources(html)).toEqual([]);
  });

  it('keep their caption, whatever elements both are in', () => {
    const figure = `<figure><img src="${BASE}a.jpg"><figcaption>A lamp in Cairo</figcaption></figure>`;
    const written = [
      '<figure><a href="/big.jpg"><img src="a.jpg"></a><figcaption>A lamp in Cairo</figcaption></figure>',
      '<div class="wp-caption"><a href="/big.jpg"><img src="a.jpg"></a><p class="wp-caption-text">A lamp in Cairo</p></div>',
      '<figure><img src="a.jpg">A lamp in Cairo</figure>',
      '<div class="image"><div><img src="a.jpg"></div><div class="caption">A lamp in Cairo</div></div>',
      '<div class="imageblock"><div class="content"><img src="a.jpg"></div><div class="title">A lamp in Cairo</div></div>',
    ];
    for (const html of written) {
      const found = between(html);
      expect(found.html).toBe(figure);
      expect(found.blocks).toEqual([{ kind: 'caption', text: 'A lamp in Cairo' }]);
    }
  });

  it('without a caption stand in a figure, those of a gallery together', () => {
    expect(between('<p><a href="/a"><img src="a.jpg"></a></p>').html).toBe(
      `<figure><img src="${BASE}a.jpg"></figure>`,
    );
    expect(
      between('<div class="gallery"><div><img src="a.jpg"></div><div><img src="b.jpg"></div></div>').html,
    ).toBe(`<figure><img src="${BASE}a.jpg"><img src="${BASE}b.jpg"></figure>`);
  });

  it('above the text belong to the article, those of other articles do not', () => {
    const document = pageAround('');
    const article = document.querySelector('article')!;
    const body = document.createElement('div');
    body.append(...article.querySelectorAll('p'));
    article.append(body);
    body.insertAdjacentHTML('beforebegin', '<div class="hero"><img src="lead.jpg"></div>');
    body.insertAdjacentHTML('afterend', '<div class="card"><img src="other.jpg"></div>');
    expect(
      Array.from(extract(document).content.querySelectorAll('img'), (img) => img.getAttribute('src')),
    ).toEqual([`${BASE}lead.jpg`]);
  });
});

describe('films and sounds', () => {
  it('keep address and poster, and load nothing by themselves', () => {
    expect(
      between('<video src="a.mp4" poster="a.jpg" autoplay loop></video><audio src="a.mp3" autoplay></audio>')
        .html,
    ).toBe(
      `<video src="${BASE}a.mp4" poster="${BASE}a.jpg" controls="" preload="none"></video><audio src="${BASE}a.mp3" controls="" preload="none"></audio>`,
    );
  });

  it('that only a script can play are their poster', () => {
    expect(between('<video poster="a.jpg"><source src="blob:https://x.example/1"></video>').html).toBe(
      `<img src="${BASE}a.jpg">`,
    );
  });
});
