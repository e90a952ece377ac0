// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';
import { between, pageAround, prose } from './pages.ts';

const after = `<p>${prose('Code')}</p>`;
const codeOf = (html: string) => {
  const { blocks, content } = between(html + after);
  const language = content.querySelector('pre')?.getAttribute('data-language') ?? undefined;
  return { code: blocks.filter(({ kind }) => kind === 'code').map(({ text }) => text), language };
};

describe('blocks of code', () => {
  it.each([
    ['<pre class="language-js">', 'js'],
    ['<pre><code class="hljs lang-py">', 'py'],
    ['<div class="highlight highlight-source-shell"><pre>', 'shell'],
    ['<figure class="highlight"><pre><code data-lang="ruby">', 'ruby'],
    ['<div class="sourceCode"><pre class="sourceCode haskell">', 'haskell'],
    ['<pre class="brush: css; toolbar: false">', 'css'],
    ['<div class="language-yaml highlighter-rouge"><div class="highlight"><pre class="highlight">', 'yaml'],
    ['<pre class="language-none">', undefined],
  ])('tell their language: %s', (tags, language) => {
    expect(codeOf(`${tags}lamp = 1\noil = 2`).language).toBe(language);
  });

  it('keep the ends of their lines, however these are marked', () => {
    const code = 'if lit:\n    read()\n\nend()';
    const br = '<pre>if lit:<br>    read()<br><br>end()</pre>';
    const boxes =
      '<pre><code><div class="line">if lit:</div><div class="line">    read()</div><div class="line"><br></div><div class="line">end()</div></code></pre>';
    const spans =
      '<pre><span class="line">if lit:</span><span class="line">    read()\n</span><span class="line">\n</span><span class="line">end()</span></pre>';
    const items = '<pre><ol><li>if lit:</li><li>    read()</li><li>\n</li><li>end()</li></ol></pre>';
    for (const html of [br, boxes, spans, items]) expect(codeOf(html).code).toEqual([code]);
  });

  it('are code without <pre>, in a table or in boxes, a line each', () => {
    const cells = [1, 2].map(
      (n) =>
        `<tr><td class="blob-num" data-line-number="${n}"></td><td class="blob-code">  let lamp${n} = ${n};</td></tr>`,
    );
    expect(codeOf(`<table class="highlight">\n${cells.join('\n')}\n</table>`).code).toEqual([
      '  let lamp1 = 1;\n  let lamp2 = 2;',
    ]);
    const drawn = `<div class="syntaxhighlighter"><table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td>
      <td><div class="container"><div class="line"><code>var lamp = 1;</code></div><div class="line"><code>light(lamp);</code></div></div></td></tr></table></div>`;
    expect(codeOf(drawn).code).toEqual(['var lamp = 1;\nlight(lamp);']);
    expect(codeOf('<p><code>lamp --light --all<br>lamp --out</code></p>').code).toEqual([
      'lamp --light --all\nlamp --out',
    ]);
  });

  it('keep the lines that are set off as boxes apart from those around them', () => {
    const boxed = (text: string) => `<span class="site-highlight-code-line">${text}</span>`;
    const html = `<pre><code>${boxed('let lamp;')}\nif (oil) {${boxed('  light(lamp);')}}\nend();</code></pre>`;
    expect(codeOf(html).code).toEqual(['let lamp;\nif (oil) {\n  light(lamp);\n}\nend();']);
  });

  it('have no label that only says their language', () => {
    const html = `<div><div class="head"><span>js</span></div><pre class="brush: js">${'light(lamp);'.repeat(20)}</pre></div>`;
    expect(between(html + after).blocks.map(({ kind }) => kind)).toEqual(['code', 'paragraph']);
  });

  it('leave out line numbers and buttons', () => {
    const table =
      '<div class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>lamp = 1\noil = 2</pre></td></tr></table></div>';
    const tools =
      '<pre><div class="toolbar"><button>Copy</button><span class="copy-code">Copied!</span></div><span class="ln">1</span>lamp = 1\n<span class="ln">2</span>oil = 2</pre>';
    for (const html of [table, tools]) expect(codeOf(html).code).toEqual(['lamp = 1\noil = 2']);
    expect(between(table + after).html).not.toContain('<table');
  });

  it('leave out lines that a listing hides', () => {
    const hidden = '<span class="boring">fn main() {\n</span>';
    expect(
      codeOf(`<pre><code>${hidden}let lamp;\n<span class="boring">}\n</span></code></pre>`).code,
    ).toEqual(['let lamp;']);
  });

  describe('of a terminal', () => {
    const listing = (colours: string) =>
      `<div><pre><code><span class="gp">$ </span>&lt;font<span class="w"> </span>color=<span class="s2">"#4E9A06"</span>&gt;lamp&lt;/font&gt; light
<span class="go">  &lt;span style="background-color:#007166"&gt;&lt;font color="#D3D7CF"&gt; INFO &lt;/font&gt;&lt;/span&gt; &lt;b&gt;(&lt;/b&gt;${colours}&lt;b&gt;)&lt;/b&gt;</span></code></pre></div>`;

    it('show no tags that stand for colours, and signs instead of their names', () => {
      expect(
        codeOf(listing('&lt;u style="text-decoration-style:solid"&gt;&amp;apos;oil&amp;apos;&lt;/u&gt;'))
          .code,
      ).toEqual(["$ lamp light\n   INFO  ('oil')"]);
    });

    it('lead back to their places', () => {
      const { article, live } = extract(pageAround(listing('oil')));
      const at = article.blocks.findIndex(({ kind }) => kind === 'code');
      const { text = '' } = article.blocks[at] ?? {};
      for (const { at: start, length, node, from } of live[at] ?? []) {
        expect(node.data.slice(from, from + length)).toBe(text.slice(start, start + length));
      }
      expect(live[at]?.reduce((sum, run) => sum + run.length, 0)).toBe(text.length);
    });

    it('keep the tags of a listing of HTML, and of what is no session', () => {
      expect(codeOf(listing('&lt;p&gt;oil&lt;/p&gt;')).code[0]).toContain(
        '<font color="#4E9A06">lamp</font>',
      );
      const html = listing('oil').replaceAll(/class="g[op]"/g, '');
      expect(codeOf(html).code[0]).toContain('<font color="#4E9A06">lamp</font>');
    });
  });

  it('keep numbers that are no line numbers', () => {
    expect(codeOf('<pre><span class="line-number-of-lamps">lamps</span> = 1\noil = 2</pre>').code).toEqual([
      'lamps = 1\noil = 2',
    ]);
  });

  it('are one block, whatever blank lines they have, and no caption in a figure', () => {
    expect(codeOf('<figure><pre>lamp = 1\n\n\noil = 2</pre></figure>').code).toEqual([
      'lamp = 1\n\n\noil = 2',
    ]);
  });
});
