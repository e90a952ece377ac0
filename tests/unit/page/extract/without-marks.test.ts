import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../page/extract/blocks.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const read = (html: string) => toBlocks(parseDocument(`<body>${html}</body>`, 'https://page.invalid/a').body);

/** The text of a paragraph's blocks. */
const text = (html: string) =>
  read(`<p>${html}</p>`)
    .blocks.map((block) => block.text)
    .join('\n');

describe('the text of a block has no marks of notes:', () => {
  it.each([
    ['raised links', 'the last keeper.<sup><a href="#n1">1</a></sup> More about her'],
    ['links that hold what is raised', 'the last keeper.<a href="#n1"><sup>1</sup></a> More about her'],
    ['in brackets', 'the last keeper.<sup><a href="#n1">[12]</a></sup> More about her'],
    [
      'in brackets of their own',
      'the last keeper.<sup><a href="#n"><b>[</b>12<b>]</b></a></sup> More about her',
    ],
    ['in brackets around the link', 'the last keeper [<a href="#n1">1</a>]. More about her'],
    ['several', 'the last keeper.<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup> More about her'],
    [
      'several, apart',
      'the last keeper.<sup><a href="#n1">1</a></sup><sup>,</sup><sup><a href="#n2">2</a></sup> More about her',
    ],
    ['several, in brackets', 'the last keeper [<a href="#n1">1</a>–<a href="#n3">3</a>]. More about her'],
    ['letters', 'the last keeper.<sup><a href="#n1">b</a></sup> More about her'],
    ['named notes', 'the last keeper.<sup><a href="#n1">[note 3]</a></sup> More about her'],
    ['links to another page', 'the last keeper.<sup><a href="/notes.html">1</a></sup> More about her'],
    ['links close behind a sentence', 'the last keeper.<a href="#n1">1</a> More about her'],
    ['raised numbers without a link', 'the last keeper.<sup>1</sup> More about her'],
    ['with a space before', 'the last keeper. <sup>1</sup> More about her'],
    ['daggers', 'the last keeper.<sup>†</sup> More about her'],
    ['asterisks', 'the last keeper.<sup>**</sup> More about her'],
    ['remarks of editors', 'the last keeper.<sup>[<i>citation needed</i>]</sup> More about her'],
    ['pages of sources', 'the last keeper.<sup><a href="#n1">1</a></sup><sup>: 23–24 </sup> More about her'],
    ['ways back', '<a href="#r1">^</a> the last keeper. More about her <a href="#r1">↩︎</a>'],
    ['numbers at the head of a note', '<sup>1</sup> the last keeper. More about her'],
  ])('%s', (_what, html) => {
    expect(text(html).trim()).toBe('the last keeper. More about her');
  });

  it.each([
    [
      'exponents',
      'a room of 12 m<sup>2</sup>, or 14 square metres<sup>2</sup>',
      'a room of 12 m2, or 14 square metres2',
    ],
    ['powers', 'the 10<sup>15</sup> scale, and x<sup>2</sup>', 'the 1015 scale, and x2'],
    ['signs in formulae', 'in L<sup>*</sup> and z<sup>†</sup>', 'in L* and z†'],
    ['fractions', 'about 1 <sup>1</sup>/<sub>2</sub> cups', 'about 1 1/2 cups'],
    ['isotopes', 'dated by <sup>14</sup>C', 'dated by 14C'],
    ['formulae of substances', 'CO<sub>2</sub> and Ca<sup>2+</sup>', 'CO2 and Ca2+'],
    ['ordinals', 'the 1<sup>st</sup> and the n<sup>o</sup> 4', 'the 1st and the no 4'],
    ['degrees', 'Frau Mag.<sup>a</sup> Lang', 'Frau Mag.a Lang'],
    [
      'chapters',
      'see chapter <a href="#c2">2</a>, or section <a href="#s3">3</a>.',
      'see chapter 2, or section 3.',
    ],
    ['equations', 'by equation <a href="#e1">(1)</a> and (<a href="#e2">2</a>)', 'by equation (1) and (2)'],
    ['names in brackets', 'as shown <a href="#t">[Telgarsky 21]</a>', 'as shown [Telgarsky 21]'],
    ['trade marks', 'Farrow<sup>®</sup> and Light<sup>TM</sup>', 'Farrow® and LightTM'],
    ['words', 'read <a href="#more">on</a>', 'read on'],
  ])('but for what is none: %s', (_what, html, wanted) => {
    expect(text(html)).toBe(wanted);
  });

  it('is left as it is where there is nothing else, and in code', () => {
    expect(text('<sup><a href="#n1">1</a></sup>')).toBe('1');
    expect(
      read('<table><tr><td>Oil<sup>*</sup></td><td><a href="#n1">[1]</a></td></tr></table>').blocks,
    ).toEqual([{ kind: 'table', text: 'Oil | [1]' }]);
    expect(read('<pre>lamp<sup>1</sup></pre>').blocks[0]?.text).toBe('lamp1');
  });
});
