// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract, extractGently } from '../../../../page/extract/index.ts';

const sentence = (subject: string): string =>
  `${subject} is described here at some length, with commas, clauses and a full stop, as articles do. `;
const paragraph = (subject: string): string => `<p>${sentence(subject).repeat(4)}</p>`;

/** A live page, as the page script sees it, around an article's inner HTML. */
function page(article: string, around = ''): Document {
  const html = `<!doctype html><html lang="en"><head><base href="https://daily.example/lamps/"><title>On lamps – The Daily</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>On lamps</h1>${paragraph('The oil lamp')}${article}${paragraph('The gas lamp')}</article></main>
    ${around}<footer><p>All rights reserved by the publisher.</p></footer></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const blocksOf = (document: Document) => extract(document).article.blocks;

/** Lets the time of a task be up at each chance to stop. */
function hurry(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

describe('extracting an article', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('leaves the page exactly as it was', () => {
    const document = page('<p>A <b>bold</b> lamp.</p>', '<div hidden>nothing</div>');
    const before = document.documentElement.outerHTML;
    extract(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the same in one go and in several tasks', async () => {
    const document = page('<p>A <b>bold</b> lamp.</p>');
    expect((await extractGently(document)).article).toEqual(extract(document).article);
  });

  it('copes with a page that changes while it is read in several tasks', async () => {
    const document = page(`<section>${paragraph('The lost lamp').repeat(3)}</section>`);
    const reading = extractGently(document);
    document.querySelector('section')?.remove();
    const { article, live } = await reading;
    expect(article.blocks.map(({ text }) => text).join()).toContain('The gas lamp');
    expect(live.flat().every(({ node }) => node.isConnected)).toBe(true);
  });

  it('copes with a page that loses a part each time it may go on', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `<div>${paragraph(`Lamp <b>${i}</b>`)}</div>`);
    const document = page(text.join(''));
    const parts = [...document.querySelectorAll('article > div')];
    let pauses = 0;
    hurry();
    vi.stubGlobal('scheduler', { yield: async () => parts[(7 * pauses++) % parts.length]?.remove() });
    const { article, live } = await extractGently(document);
    expect(pauses).toBeGreaterThan(10);
    const shown = article.blocks.map((block) => block.text);
    expect(shown.length).toBeGreaterThan(300);
    expect(new Set(shown).size).toBe(shown.length);
    for (const [i, runs] of live.entries()) {
      for (const { at, length, node, from } of runs) {
        expect(shown[i]?.slice(at, at + length)).toBe(node.data.slice(from, from + length));
      }
    }
  });

  it('lets other tasks run while it reads', async () => {
    const order: string[] = [];
    hurry();
    const reading = extractGently(page('')).then(() => order.push('read'));
    setTimeout(() => order.push('other'));
    await reading;
    expect(order).toEqual(['other', 'read']);
  });

  it('leaves out menus and footers, and says so', () => {
    const { article } = extract(page(''));
    expect(article.blocks.map((block) => block.text).join(' ')).not.toMatch(/Sport|rights reserved/);
    expect(article.leftOut.map((part) => part.reason)).toContain('navigation');
  });

  it('gives no blocks and no confidence for a page without text', () => {
    const { article } = extract(new DOMParser().parseFromString('<img src="cat.jpg">', 'text/html'));
    expect(article).toMatchObject({ blocks: [], confidence: 0 });
  });

  it('leaves out what the page hides', () => {
    const text = blocksOf(page(`<p style="display: none">${sentence('The hidden lamp').repeat(3)}</p>`));
    expect(text.map((block) => block.text).join()).not.toContain('hidden lamp');
  });

  it('does not repeat the title as a heading of the text', () => {
    expect(blocksOf(page('')).filter((block) => block.kind === 'heading')).toEqual([]);
  });

  it('leaves out small boxes that call themselves advertisements', () => {
    const ad =
      '<div class="ad-slot"><p>Sponsored: the best lamp, by far, is the one that we sell, they say.</p></div>';
    expect(
      blocksOf(page(ad))
        .map((block) => block.text)
        .join(),
    ).not.toContain('Sponsored');
  });

  it('reads open shadow roots where they stand', () => {
    const document = page('<lamp-story></lamp-story>');
    const host = document.querySelector('lamp-story')!;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<div>${paragraph('The shadowed lamp')}<slot></slot></div>`;
    expect(
      blocksOf(document)
        .map((block) => block.text)
        .join(),
    ).toContain('The shadowed lamp');
  });
});

describe('blocks', () => {
  it('keeps code as it is written, with its language, without line numbers', () => {
    const code = 'for (const lamp of lamps) {\n  light(lamp);\n}';
    const { article, content } = extract(
      page(`<pre><code class="language-js"><span class="line-number">1</span>${code}</code></pre>`),
    );
    expect(article.blocks).toContainEqual({ kind: 'code', text: code });
    expect(content.querySelector('[data-language]')?.getAttribute('data-language')).toBe('js');
  });

  it('keeps links for editing and for linking out of headings, but no heading that is a link', () => {
    const headings = blocksOf(
      page(
        `<h2>Wicks <span class="edit-link">[<a href="/e">edit</a>]</span><a class="headerlink" href="#w">¶</a></h2>${paragraph('A wick')}
         <h2><a class="anchor" href="#o">Oils</a></h2>${paragraph('An oil')}`,
      ),
    ).filter((block) => block.kind === 'heading');
    expect(headings.map((block) => block.text)).toEqual(['Wicks', 'Oils']);
  });

  it('knows a caption from running text', () => {
    const blocks = blocksOf(
      page('<figure><img src="a.jpg"><figcaption>A lamp in Cairo</figcaption></figure>'),
    );
    expect(blocks).toContainEqual({ kind: 'caption', text: 'A lamp in Cairo' });
  });
});

describe('the copy for reading', () => {
  it('finds the picture behind a lazy one, and its absolute address', () => {
    const { content } = extract(
      page('<figure><img src="data:image/gif;base64,R0lGOD" data-src="pic.jpg" alt="Lamp"></figure>'),
    );
    expect(content.querySelector('img')?.getAttribute('src')).toBe('https://daily.example/lamps/pic.jpg');
  });

  it('takes no scripts, styles, handlers, classes or script addresses along', () => {
    const { content } = extract(
      page(
        `<p class="x" style="color: red" onclick="evil()">${sentence('A lamp').repeat(2)}<a href="javascript:evil()">A link</a></p><script>evil()</script>`,
      ),
    );
    expect(content.outerHTML).not.toMatch(/evil|class=|style=/);
  });

  it('leaves pictures of other things out: icons, and those in related links', () => {
    const { content } = extract(
      page(
        '<img src="icon.png" width="16" height="16"><div class="related-links"><img src="other.jpg"></div>',
      ),
    );
    expect(content.querySelectorAll('img')).toHaveLength(0);
  });

  it('reads a short page though a name around all of it rules it out', () => {
    const document = new DOMParser().parseFromString(
      `<title>Sent</title><body class="page-newsletter"><p>${sentence('The letter that goes out on Fridays')}</p></body>`,
      'text/html',
    );
    expect(blocksOf(document).map((block) => block.text)).toEqual([
      sentence('The letter that goes out on Fridays').trim(),
    ]);
  });
});
