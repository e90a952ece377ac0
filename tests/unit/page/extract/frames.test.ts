// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { extract } from '../../../../page/extract/index.ts';
import { prose } from './pages.ts';

const article = `<main><h1>On lamps</h1>${['oil', 'gas', 'light'].map((s) => `<p>${prose(s)}</p>`).join('')}</main>`;
const textOf = (document: Document) =>
  extract(document)
    .article.blocks.map(({ text }) => text)
    .join('\n');

/** Shows a page with a frame of the same site. */
function pageWithFrame(around: string, framed: string): HTMLIFrameElement {
  document.body.innerHTML = `${around}<iframe></iframe>`;
  const frame = document.querySelector('iframe')!;
  frame.contentDocument!.body.innerHTML = framed;
  return frame;
}

describe('frames', () => {
  afterEach(() => document.body.replaceChildren());

  it('are read where one holds the article, and its blocks know their place there', () => {
    const frame = pageWithFrame('<nav><a href="/">Home</a></nav><p>Page 3 of 12</p>', article);
    const { article: found, live } = extract(document);
    expect(found.blocks.map(({ text }) => text.split(' ')[0])).toEqual(['On', 'oil', 'gas', 'light']);
    const range = rangeOf({ block: 2, start: 0, end: 3 }, live);
    expect(range?.toString()).toBe('gas');
    expect(range?.startContainer.ownerDocument).toBe(frame.contentDocument);
  });

  it('are not read where the page has more text, or they have little', () => {
    pageWithFrame(article, `<p>${prose('Another lamp').repeat(2)}</p>`);
    expect(textOf(document)).not.toContain('Another');
    pageWithFrame('<p>A page with an advertisement.</p>', '<p>Lamps for sale, cheaper than ever before!</p>');
    expect(textOf(document)).not.toContain('sale');
  });
});

describe('shadow roots', () => {
  afterEach(() => document.body.replaceChildren());

  it('show what is in their slots, in its place, pictures too', () => {
    document.body.innerHTML = `<main><h1>On lamps</h1><lamp-story><h2 slot="head">The head of the story</h2><p>${prose('The slotted lamp')}</p><img src="a.jpg"></lamp-story><p>${prose('The last lamp')}</p></main>`;
    document.querySelector('lamp-story')!.attachShadow({
      mode: 'open',
    }).innerHTML = `<slot name="head"></slot><div><p>${prose('The shadowed lamp')}</p><slot></slot></div>`;
    const { article: found, content } = extract(document);
    expect(found.blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      'The head of ',
      'The shadowed',
      'The slotted ',
      'The last lam',
    ]);
    expect(content.querySelectorAll('img')).toHaveLength(1);
  });
});
