// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { between, prose } from './pages.ts';

const text = (subject: string): string => `<p>${prose(subject)}</p>`;
const kinds = (article: string) => between(article).blocks.map(({ kind, level }) => `${kind}${level ?? ''}`);

describe('headings', () => {
  it('keep their level in boxes, and where only a role says they are headings', () => {
    const html = `<div class="h"><h2><span>The wicks of lamps</span></h2></div>${text('A wick')}
      <div role="heading" aria-level="3">Cotton</div>${text('Cotton')}<h5><span>Of Egypt</span></h5>${text('It')}`;
    expect(kinds(html).filter((kind) => kind !== 'paragraph')).toEqual(['heading2', 'heading3', 'heading5']);
  });

  it('are headings when their text stands in a box inside them', () => {
    const html = `<h3><div class="inner"><div>The wicks of lamps</div></div></h3>${text('A wick')}<h4><p>Cotton</p></h4>${text('Cotton')}`;
    expect(kinds(html)).toEqual(['heading3', 'paragraph', 'heading4', 'paragraph']);
  });

  it('stand without the sign that links to them, whatever it is called', () => {
    const html = `<h3 id="wicks">The wicks of lamps<a href="#wicks" class="x7"><span>#</span></a></h3>${text('A wick')}`;
    expect(between(html).blocks[0]?.text).toBe('The wicks of lamps');
  });

  it('stay one level above those below, where sections have headings of the first level', () => {
    const html = `<h1>Oil</h1>${text('Oil')}<h2>Whale oil</h2>${text('Whale oil')}<h1>Gas</h1>${text('Gas')}`;
    expect(kinds(html).filter((kind) => kind !== 'paragraph')).toEqual(['heading2', 'heading3', 'heading2']);
  });

  it('are no links to themselves, and keep those to elsewhere', () => {
    const html = `<h2 id="w"><a href="#w">The wicks of lamps</a></h2>${text('A wick')}<h2><a href="/glass">The glass of lamps</a></h2>${text('Glass')}`;
    const links = Array.from(between(html).content.querySelectorAll('h2 a'), (a) => a.textContent);
    expect(links).toEqual(['The glass of lamps']);
  });

  it('are none, whatever role says so, where they hold paragraphs', () => {
    const html = `<div role="heading" aria-level="3">${text('The wick')}${text('The glass')}</div>`;
    expect(kinds(html)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('lists', () => {
  it('keep nesting and numbering', () => {
    const list =
      '<ol start="3"><li>Trim the wick, and wipe the glass.<ul><li>Not too short, or it dies.</li></ul></li><li value="7">Light the lamp, and close it.</li></ol>';
    const { html, blocks } = between(list);
    expect(html).toBe(list);
    expect(blocks.map(({ level }) => level)).toEqual([1, 2, 1]);
  });

  it('are lists by their roles, too', () => {
    const html =
      '<div role="list"><div role="listitem">Oil lamps burn oil, of the whale or the olive.</div><div role="listitem">Gas lamps burn gas, from coal, and are piped.</div></div>';
    expect(kinds(html)).toEqual(['listItem1', 'listItem1']);
  });

  it('of terms keep term and definition', () => {
    const list =
      '<dl><dt>Wick</dt><dd>The part of the lamp that burns, made of cotton.</dd><dt>Font</dt><dd>The part that holds its oil.</dd></dl>';
    expect(between(list).html).toBe(list);
  });
});

describe('lists with labels', () => {
  it('have no number beside the one they show', () => {
    const item = (n: number) => `<li><p class="n">${n}.</p><p>${prose(`Lamp number ${n}`)}</p></li>`;
    expect(between(`<ol>${item(1)}${item(2)}</ol>`).blocks.map(({ text: said }) => said.slice(0, 6))).toEqual(
      ['Lamp n', 'Lamp n'],
    );
  });

  it('have terms without the marks that link to them', () => {
    const list =
      '<dl><dt id="wick">wick(length)<a class="headerlink" href="#wick">¶</a></dt><dd>The part of the lamp that burns, made of cotton.</dd></dl>';
    expect(between(list).blocks[0]?.text).toBe('wick(length)');
  });
});

describe('tables', () => {
  it('keep header cells, spans, and every cell in its column', () => {
    const rows =
      '<tr><th scope="col">Lamp</th><th>Lumens</th><th>Since</th></tr><tr><td>Candle</td><td></td><td>5000 BC</td></tr><tr><td colspan="2">None</td><td>1900</td></tr>';
    expect(between(`<table><tbody>${rows}</tbody></table>`).html).toBe(
      `<table><tbody>${rows}</tbody></table>`,
    );
  });

  it('are tables by their roles, too', () => {
    const cell = (role: string, text: string) => `<span role="${role}" class="c">${text}</span>`;
    const table = `<div role="table"><div class="head"><div role="row">${cell('columnheader', 'Lamp')}${cell('columnheader', 'Lumens')}</div></div>
      <div role="row">${cell('rowheader', 'Candle')}${cell('cell', '13 lumens at best')}</div></div>`;
    expect(between(table).html).toBe(
      '<table><tr><th scope="col">Lamp</th><th scope="col">Lumens</th></tr><tr><th scope="row">Candle</th><td>13 lumens at best</td></tr></table>',
    );
  });

  it('that only lay out the page are none', () => {
    const { html, blocks } = between(
      `<table><tr><td>${text('One')}</td></tr><tr><td>${text('Two')}</td></tr></table>`,
    );
    expect(html).not.toContain('<t');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('quotes and remarks', () => {
  it('keep a pull quote as a quote, and a callout as an aside', () => {
    expect(kinds('<aside class="pullquote"><p>Few lamps burned all night.</p></aside>')).toEqual(['quote']);
    const note = '<p>Never leave a burning lamp alone in the house, not even for a minute.</p>';
    expect(between(`<div class="admonition warning">${note}</div>`).html).toBe(`<aside>${note}</aside>`);
  });

  it('take a callout for no table, though its sign stands beside it in one', () => {
    const sign = '<td class="icon"><div class="title">Note</div></td>';
    const remark = `<div class="admonitionblock note"><table><tr>${sign}<td class="content">${text('Soot')}</td></tr></table></div>`;
    expect(kinds(remark)).toEqual(['paragraph', 'paragraph']);
  });

  it('keep what is folded, with its summary, folded', () => {
    const details = `<details><summary>More on wicks</summary>${text('The wick')}</details>`;
    expect(between(details).html).toBe(details.replace(' </p>', ' </p>'));
  });
});

describe('lines', () => {
  it('of a poem stay lines', () => {
    const poem = '<p>The lamp is lit,<br>the night is long,<br>the wick is bright,<br>and so my song.</p>';
    expect(between(poem).html).toBe(poem);
  });

  it('parted by two line breaks are paragraphs', () => {
    const { html } = between(`<div>${prose('One')}<br><br>${prose('Two')}<br>${prose('Three')}</div>`);
    expect(html).toBe(`<div><p>${prose('One')}</p><p>${prose('Two')}<br>${prose('Three')}</p></div>`);
  });

  it('that stand loose among paragraphs are paragraphs', () => {
    const { html } = between(
      `<div><p>${prose('One')}</p>${prose('Two')}<b>in bold</b><p>${prose('Three')}</p></div>`,
    );
    expect(html).toBe(
      `<div><p>${prose('One')}</p><p>${prose('Two')}<b>in bold</b></p><p>${prose('Three')}</p></div>`,
    );
  });

  it('have no rulers around what is left out', () => {
    const html = `<p>${prose('A')}</p><hr><div hidden>No ad</div><hr><p>${prose('B')}</p><hr>`;
    expect(between(html).content.querySelectorAll('hr')).toHaveLength(2);
  });

  it('keep rulers, small scripts and readings', () => {
    const html = `<p>Water is H<sub>2</sub>O, a square is x<sup>2</sup>, and <ruby>明<rp>(</rp><rt>めい</rt><rp>)</rp></ruby> is light, as all lamps say.</p><hr><p>${prose('A')}</p>`;
    expect(between(html).html).toBe(html);
  });
});

describe('footnotes', () => {
  const mark = (id: string) =>
    `<p>A lamp burns oil<sup id="mark-1"><a href="${id}">1</a></sup>, and that is what all such articles say of them.</p>`;
  const note =
    '<ol><li id="note-1"><p>So says the book on lamps, at length, in its second chapter. <a href="#mark-1">↩</a></p></li></ol>';

  it('are led to by their marks, and lead back', () => {
    const { content } = between(mark('#note-1') + note);
    const [there, back] = content.querySelectorAll('sup a, ol a');
    expect(content.querySelector(there!.getAttribute('href')!)?.textContent).toContain('So says the book');
    expect(content.querySelector(back!.getAttribute('href')!)?.localName).toBe('sup');
  });

  it('have ids that cannot pass for anything else, and no other element has one', () => {
    const { content } = between(`${mark('#note-1')}${note}<p id="body">${prose('A')}</p>`);
    expect(Array.from(content.querySelectorAll('[id]'), ({ id }) => id)).toEqual(['at-mark-1', 'at-note-1']);
  });

  it('that are not in the article are led to on the page', () => {
    const { content } = between(mark('#gone'));
    expect(content.querySelector('sup a')?.getAttribute('href')).toMatch(/^[a-z]+:.*#gone$/);
  });

  it('are found by old anchors and by full addresses', () => {
    const old = `<p>${prose('A')}<a name="note-1"></a>${prose('B')}</p>`;
    const { content } = between(mark('#note-1') + old);
    expect(content.querySelector('p > span#at-note-1')).not.toBeNull();
  });
});
