import { describe, expect, it } from 'vitest';
import { wayfinding } from '../../../../../page/extract/judge/wayfinding.ts';
import { survey } from '../../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

/** The lines of a page that only lead through it. */
function found(body: string): string[] {
  const page = survey(parseDocument(`<body>${body}</body>`, 'https://page.invalid/docs/a').body);
  const ways = wayfinding(page);
  return page.lines.filter((_, i) => ways.has(i)).map(({ text }) => text);
}

const PARTS = ['Trimming', 'Filling', 'Cleaning'];
const below = PARTS.map((part, i) => `<h2 id="p${i}">${i + 1}. ${part}</h2><p>Of ${part}.</p>`).join('');
const list = (entries: readonly string[], href = '#p') =>
  `<ul>${entries.map((entry, i) => `<li><a href="${href}${i}">${entry}</a></li>`).join('')}</ul>`;
const link = (text: string) => `<td><a href="/docs/b">${text}</a></td>`;

describe('a list of contents', () => {
  it('says the headings below it, whether it gives their numbers or not', () => {
    expect(found(list(PARTS) + below)).toEqual(PARTS);
    expect(found(list(PARTS.map((part, i) => `${i + 1} ${part}`)) + below)).toHaveLength(3);
  });

  it('has a title when a box holds the two', () => {
    expect(found(`<div><p>On this page</p>${list(PARTS)}</div>${below}`)).toEqual(['On this page', ...PARTS]);
    expect(found(`<p>Lamps need care.</p>${list(PARTS)}${below}`)).toEqual(PARTS);
  });

  it('is none when it leads elsewhere, stands behind the headings or says something else', () => {
    expect(found(list(PARTS, '/docs/p') + below)).toEqual([]);
    expect(found(below + list(PARTS))).toEqual([]);
    expect(found(list(['Trimming', 'Oil', 'Glass', 'Wicks']) + below)).toEqual([]);
  });

  it('belongs to the text when a sentence announces it', () => {
    expect(found(`<p>The care of a lamp has three parts:</p>${list(PARTS)}${below}`)).toEqual([]);
  });
});

describe('the links to the chapters around', () => {
  it('are told by two words at least', () => {
    const row = `<table><tr>${link('Prev')}${link('Up')}${link('Next')}</tr><tr><td>3. Oil</td>${link('Home')}<td>5. Glass</td></tr></table>`;
    expect(found(row)).toEqual(['Prev', 'Up', 'Next', '3. Oil', 'Home', '5. Glass']);
    expect(found(list(['« Zurück', 'Weiter »'], '/docs/'))).toEqual(['« Zurück', 'Weiter »']);
  });

  it('are no table of keys, no single link and no longer list', () => {
    const keys =
      '<table><tr><td>Home</td><td>To the start</td></tr><tr><td>Next</td><td>On</td></tr></table>';
    expect(found(keys)).toEqual([]);
    expect(found(list(['Next'], '/docs/'))).toEqual([]);
    expect(found(list(['Previous', 'Next', 'Oil', 'Glass', 'Wicks'], '/docs/'))).toEqual([]);
  });
});
