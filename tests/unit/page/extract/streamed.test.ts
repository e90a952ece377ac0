import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';
import { survey } from '../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';
import { prose } from './pages.ts';

const page = (body: string) => parseDocument(`<body>${body}</body>`, 'https://page.invalid/lamps');
const linesOf = (body: string) => survey(page(body).body).lines.map((line) => line.text);

const late = (number: number, meanwhile = '') =>
  `<!--$?--><template id="B:${number}"></template>${meanwhile}<!--/$-->`;
const come = (number: number, html: string) => `<div hidden id="S:${number}">${html}</div>`;

describe('parts of a page that come late', () => {
  it('are read in their places, once, and not what waits there', () => {
    const wait = '<p>Please wait</p><!--$--><p>and wait</p><!--/$-->';
    const body = `<main><p>Oil</p>${late(1, wait)}<p>Glass</p></main>${come(1, '<p>Wick</p>')}`;
    expect(linesOf(body)).toEqual(['Oil', 'Wick', 'Glass']);
  });

  it('may hold others, and pieces', () => {
    const body = `<main>${late(1)}<p>Glass</p></main>${come(1, `<p>Oil</p>${late(10)}`)}${come(10, '<ul><template id="P:b"></template></ul>')}`;
    expect(linesOf(`${body}<div hidden id="S:b"><li>Wick</li></div>`)).toEqual(['Oil', 'Wick', 'Glass']);
  });

  it('are waited for where nothing came', () => {
    expect(linesOf(`<main>${late(1, '<p>Please wait</p>')}</main>`)).toEqual(['Please wait']);
  });

  it('never stand in themselves, whatever a page claims', () => {
    const loops = [
      come(1, late(1)),
      come(1, late(2)) + come(2, late(1)),
      late(1) + come(1, late(2)) + come(2, late(1)),
      `<main>${come(1, late(2))}${come(2, late(1))}</main>`,
    ];
    for (const loop of loops) expect(linesOf(`<p>Oil</p>${loop}`)).toEqual(['Oil']);
  });

  it('are copied to their places', () => {
    const said = ['Oil', 'Wicks', 'Glass'].map((name) => `<p>${prose(name)}</p>`);
    const body = `<main><h1>Lamps</h1>${said[0]}${late(1)}${said[2]}</main>${come(1, `${said[1]}<pre>light(lamp)</pre>`)}`;
    const { blocks } = extract(page(body)).article;
    expect(blocks.map(({ text }) => text.split(' ')[0])).toEqual(['Oil', 'Wicks', 'light(lamp)', 'Glass']);
  });
});
