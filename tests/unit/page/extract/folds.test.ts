import { expect, it } from 'vitest';
import { survey } from '../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

/** The lines of a page, those hidden in brackets. */
function lines(body: string): string[] {
  const page = survey(parseDocument(`<body>${body}</body>`, 'https://page.invalid/a').body);
  return page.lines.map(({ text, box }) => (box.hidden ? `(${text})` : text));
}

const button = (text: string) => `<button aria-expanded="false" aria-controls="x">${text}</button>`;

it('what a button in a heading unfolds is no more hidden than the heading', () => {
  expect(lines(`<h3>${button('Why?')}</h3><div id="x" hidden><p>So.</p></div>`)).toEqual(['Why?', 'So.']);
  expect(lines(`<h3><span>${button('Why?')}</span></h3><p id="x" hidden>So.</p>`)).toEqual(['Why?', 'So.']);
});

it('what other buttons open stays hidden, and they are no text', () => {
  expect(lines(`${button('Menu')}<ul id="x" hidden><li>Home</li></ul>`)).toEqual(['(Home)']);
  expect(lines(`<h3>Why?${button('Copy')}</h3><p>So.</p>`)).toEqual(['Why?', 'So.']);
});

it('the titles of tabs are no text, those above a panel each and those of fields are', () => {
  const tab = (text: string) => `<span role="tab">${text}</span>`;
  expect(lines(`<div>${tab('Oil')}${tab('Gas')}</div><p>So.</p>`)).toEqual(['So.']);
  const drawn = `<div><style>.t{}</style>${tab('Oil')}${tab('Gas')}<div class="line"></div></div>`;
  expect(lines(`${drawn}<p>So.</p>`)).toEqual(['So.']);
  expect(lines(`<div><label for="a">Oil</label><label for="b">Gas</label></div><p>So.</p>`)).toEqual(['So.']);
  expect(lines(`<div><div role="tab">Oil</div><p>So.</p></div>`)).toEqual(['Oil', 'So.']);
  expect(lines(`<p><label for="a">Oil</label> <input id="a"></p>`)).toEqual(['Oil']);
});
