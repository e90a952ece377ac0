import { describe, expect, it } from 'vitest';
import { documentLines } from '../../../../page/extract/documentation.ts';
import { survey } from '../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const PROSE = 'A wick draws its oil by the same force that lifts the sap of trees.';
const links = (...names: string[]) =>
  `<ul>${names.map((name) => `<li><a href="/docs/${name}">${name}</a></li>`).join('')}</ul>`;

/**
 * What belongs to a manual besides what was chosen: the lines that hold `chosen`. Readability keeps all lines but those
 * that hold `unseen`.
 */
function added(body: string, { chosen = /wick|Wicks/, unseen = /^$/ } = {}): string[] {
  const page = survey(parseDocument(`<body><main>${body}</main></body>`, 'https://page.invalid/docs/a').body);
  const kept = new Set(page.lines.filter(({ text }) => chosen.test(text)));
  const seen = page.lines.filter(({ text }) => !unseen.test(text));
  const texts = new Set(seen.flatMap((line) => line.runs.map((run) => run.node)));
  return [...new Set(documentLines(page, kept, { texts, chars: 1 }))]
    .filter((line) => !kept.has(line))
    .map((line) => line.text);
}

describe('to a document belong', () => {
  const end = `<h2>Wicks</h2><p>${PROSE}</p><h2>See also</h2>${links('Oil', 'Glass')}`;

  it('lists under headings beside its own, which Readability keeps', () => {
    expect(added(end)).toEqual(['See also', 'Oil', 'Glass']);
    const sections = `<section><h2>Wicks</h2><p>${PROSE}</p></section><section><h2>See also</h2>${links('Oil')}</section>`;
    expect(added(sections)).toEqual(['See also', 'Oil']);
    const wrapped = end.replaceAll('<h2>', '<div class="head"><h2>').replaceAll('</h2>', '</h2></div>');
    expect(added(wrapped)).toEqual(['See also', 'Oil', 'Glass']);
  });

  it('but none that it leaves out, or that stand elsewhere or under another rank', () => {
    expect(added(end, { unseen: /Oil|Glass/ })).toEqual([]);
    expect(added(`<h2>Wicks</h2><p>${PROSE}</p><div><p>Us</p><h2>Ask</h2>${links('Yes')}</div>`)).toEqual([]);
    expect(added(`<h2>Wicks</h2><p>${PROSE}</p><h4>Share</h4>${links('Yes')}`)).toEqual([]);
  });

  it('no labels among its sections', () => {
    expect(added(`<h2>Wicks</h2><p>${PROSE}</p><h2>Use</h2><div>js</div><ul><li>Trim</li></ul>`)).toEqual([
      'Use',
      'Trim',
    ]);
  });

  it('the contents of a chapter whose text only introduces them', () => {
    const contents = (list: string) =>
      `<div><div class="toc"><p>Table of Contents</p>${list}</div><p>${PROSE}</p></div>`;
    const names = ['Of trimming wicks in a gale', 'Of oil in winter', 'Of glass and how it breaks'];
    const all = { chosen: /sap of trees/ };
    expect(added(contents(links(...names)), all)).toEqual(['Table of Contents', ...names]);
    // a long text with a short list; and a list of the page's own parts
    expect(added(contents(links('Oil')), all)).toEqual([]);
    expect(added(contents(links(...names).replaceAll('/docs/', '#')), all)).toEqual([]);
  });

  it('remarks set off from its text', () => {
    const remark = '<div class="admonition seealso"><p>See also</p><dl><dt>Oil</dt></dl></div>';
    expect(added(`<p>${PROSE}</p>${remark}`, { unseen: /See|Oil/ })).toEqual(['See also', 'Oil']);
    expect(added(`${remark}<p>${PROSE}</p>`, { unseen: /See|Oil/ })).toEqual([]);
  });

  it('cards beside others like them that were chosen', () => {
    const card = (name: string) =>
      `<div class="card"><div>${name}</div><p>How a ${name} is trimmed.</p></div>`;
    const row = ['wick', 'lamp', 'light'].map(card).join('');
    expect(added(`<p>${PROSE}</p><div>${row}</div>`)).toEqual([
      'lamp',
      'How a lamp is trimmed.',
      'light',
      'How a light is trimmed.',
    ]);
    expect(added(`<p>${PROSE}</p><div>${row}</div>`, { chosen: /sap of trees/ })).toEqual([]);
  });
});
