// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../page/extract/blocks.ts';

function blocksOf(html: string) {
  const content = document.createElement('article');
  content.innerHTML = html;
  return toBlocks(content).blocks;
}

describe('blocks of the article', () => {
  it('keeps headings with their level, and lists with their depth', () => {
    expect(blocksOf('<h2>Kinds</h2><ul><li>Oil<ol><li>Whale oil</li></ol></li></ul>')).toEqual([
      { kind: 'heading', text: 'Kinds', level: 2 },
      { kind: 'listItem', text: 'Oil', level: 1 },
      { kind: 'listItem', text: 'Whale oil', level: 2 },
    ]);
  });

  it('gives a table row by row, and its caption', () => {
    const table = `<table><caption>Lamps</caption><tr><th>Lamp</th><th>Lumens</th></tr>
      <tr><td>Candle</td><td><p>13</p><p>at best</p></td></tr></table>`;
    expect(blocksOf(table)).toEqual([
      { kind: 'caption', text: 'Lamps' },
      { kind: 'table', text: 'Lamp | Lumens' },
      { kind: 'table', text: 'Candle | 13 | at best' },
    ]);
  });

  it('counts the lines that verse is broken into', () => {
    expect(blocksOf('<p>The field keeps up<br>as far as the hedge,<br>then lets us go.<br></p>')).toEqual([
      { kind: 'paragraph', text: 'The field keeps up as far as the hedge, then lets us go.', lines: 3 },
    ]);
  });

  it('keeps code as it is written', () => {
    expect(blocksOf('<pre><code>\nif lit:\n    read()\n</code></pre>')).toEqual([
      { kind: 'code', text: 'if lit:\n    read()' },
    ]);
  });

  it('tells quotes, captions and terms from paragraphs', () => {
    const html =
      '<blockquote><p>Light!</p></blockquote><figure><figcaption>A lamp</figcaption></figure><dl><dt>Wick</dt><dd>It burns.</dd></dl><div>Text</div>';
    expect(blocksOf(html).map((block) => block.kind)).toEqual([
      'quote',
      'caption',
      'definition',
      'definition',
      'paragraph',
    ]);
  });

  it('parts a line at two line breaks, and folds a single one', () => {
    expect(blocksOf('<div>One<br>and a half<br> <br>Two</div>').map((block) => block.text)).toEqual([
      'One and a half',
      'Two',
    ]);
  });

  it('leaves out text that is not for reading', () => {
    const html =
      '<p>Lamps<script>x()</script><style>p{}</style></p><math><mi>x</mi><annotation>\\alpha</annotation></math>';
    expect(
      blocksOf(html)
        .map((block) => block.text)
        .join(),
    ).not.toMatch(/x\(\)|\{|alpha/);
  });
});
