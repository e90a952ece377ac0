import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../page/extract/scope/index.ts';
import { wholeChance, withWhole } from '../../../../page/extract/scope/whole.ts';
import { survey } from '../../../../page/extract/survey.ts';

const SENTENCE =
  'The lighthouse keeper counted the ships each evening, and wrote their names in a green book. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const links = (count: number): string =>
  '<li><a href="/other">Another page of the site</a></li>'.repeat(count);

function read(body: string) {
  const page = survey(parseHTML(`<html><body>${body}</body></html>`).document.body);
  const scope = scopeOf(page);
  const held = page.lines.filter((_, i) => scope?.holds[i]).map((line) => line.text);
  return { page, scope, held };
}

describe('the scope of a page', () => {
  it('is the box with the running text, not the menu beside it nor the footer', () => {
    const { scope, held } = read(
      `<div class="menu"><ul>${links(12)}</ul></div><div id="text"><h1>Ships</h1>${paragraphs(6)}</div>
       <div class="bottom"><p>Written by the sea. All rights reserved.</p></div>`,
    );
    expect(scope?.boxes.some((box) => box.element.id === 'text')).toBe(true);
    expect(held).toHaveLength(7);
  });

  it('is the box around all sections of a page, not its largest section', () => {
    const section = `<div class="part"><h2>A part</h2>${paragraphs(2)}</div>`;
    const { held } = read(
      `<main><h1>Ships</h1>${section.repeat(5)}</main><footer><p>${SENTENCE}</p></footer>`,
    );
    expect(held.filter((text) => text.startsWith('The lighthouse'))).toHaveLength(10);
  });

  it('holds nothing of the navigation, forms and asides inside it', () => {
    const { held } = read(
      `<article><nav><a href="#1">Contents</a></nav>${paragraphs(6)}<aside><p>${SENTENCE}</p></aside>
       <form><p>Write to us about ships.</p></form></article>`,
    );
    expect(held).toHaveLength(6);
  });

  it('holds no hidden text, but where all of a page is hidden nothing is', () => {
    expect(read(`<div>${paragraphs(5)}<div hidden>${paragraphs(2)}</div></div>`).held).toHaveLength(5);
    expect(read(`<div hidden>${paragraphs(5)}</div>`).held).toHaveLength(5);
  });

  it('is nowhere on a page with hardly any text', () => {
    expect(read('<p>Soon.</p>').scope).toBeUndefined();
    expect(read('').scope).toBeUndefined();
  });

  it('takes boxes with the same lines for one place, outermost first', () => {
    const { scope } = read(`<div id="outer"><div id="inner">${paragraphs(4)}</div></div>`);
    expect(scope?.boxes.map((box) => box.element.id)).toEqual(['', 'outer', 'inner']);
  });
});

describe('taking the whole scope', () => {
  it('is likelier where Readability misses much and the text is no running text', () => {
    const { page, scope } = read(
      `<main><h1>Options</h1><table>${'<tr><td>--port</td><td>8080 by default</td></tr>'.repeat(20)}</table>${paragraphs(3)}</main>`,
    );
    if (!scope) throw new Error('no scope');
    const missing = wholeChance(page, scope, { running: 0.2, missed: 0.8 });
    const clear = wholeChance(page, scope, { running: 1, missed: 0 });
    expect(missing).toBeGreaterThan(clear);
  });

  it('is a chance, 0–1', () => {
    const { page, scope } = read(`<article>${paragraphs(9)}</article>`);
    if (!scope) throw new Error('no scope');
    const chance = wholeChance(page, scope, { running: 1, missed: 0 });
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(1);
  });

  it('leaves out lines that are most unlikely, and all that is not in the scope', () => {
    const code = `<pre>${'send(ship)\n'.repeat(60)}</pre>`;
    const { page, scope } = read(
      `<p>Harbour software</p><main><p>Next page</p>${paragraphs(3)}${code}</main>`,
    );
    if (!scope) throw new Error('no scope');
    const opinion = { running: 0, missed: 1 };
    const lines = page.lines.map((_, i) => (i === 1 ? 0.05 : 0.3));
    const mixed = withWhole(lines, page, scope, opinion);
    expect(mixed[0]).toBeLessThan(0.3);
    expect(mixed[1]).toBeLessThan(0.05);
    expect(mixed.slice(2).every((chance) => chance > 0.5)).toBe(true);
  });

  it('changes nothing where Readability is clearly right', () => {
    const { page, scope } = read(`<article>${paragraphs(9)}</article><div>${links(20)}</div>`);
    if (!scope) throw new Error('no scope');
    const lines = page.lines.map(() => 0.4);
    expect(withWhole(lines, page, scope, { running: 1, missed: 0 })).toEqual(lines);
  });
});
