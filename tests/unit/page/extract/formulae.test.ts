// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { between } from './pages.ts';

const math = (after = '') =>
  `<math>${after === '' ? '' : '<semantics>'}<mi>E</mi><mo>=</mo><mi>m</mi>${after}</math>`;
const tex = '<annotation encoding="application/x-tex">E=m</annotation></semantics>';
const sentence = (formula: string) =>
  `<p>Mass is energy: ${formula}, as is known to all who read such articles.</p>`;
const inText = 'Mass is energy: E=m, as is known to all who read such articles.';

describe('formulae', () => {
  it.each([
    ['MathML', math()],
    ['MathML with its TeX', math(tex)],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${math(tex)}</span><span class="katex-html" aria-hidden="true"><span>E</span>=<span>m</span></span></span>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true"><span class="math"><span>E=m</span></span></nobr><span class="MJX_Assistive_MathML">${math()}</span></span><script type="math/tex">E=m</script>`,
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi>E=m</mjx-mi></mjx-math><mjx-assistive-mml>${math()}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'a wiki, with a picture beside',
      `<span class="mwe-math-element"><span style="display: none">${math(tex)}</span><img src="e.svg" class="mwe-math-fallback-image-inline" alt="E=m"></span>`,
    ],
    [
      'a picture',
      '<img src="https://x.example/latex.php?latex=E" alt="E=m" class="latex" width="20" height="10">',
    ],
  ])('stand in the text once: %s', (_kind, formula) => {
    const { blocks, content } = between(sentence(formula));
    expect(blocks.map(({ text }) => text)).toEqual([inText]);
    expect(content.querySelectorAll('math, img')).toHaveLength(1);
  });

  it('drawn and written in one sentence are both in it', () => {
    const drawn = '<img src="/latex.php?latex=E" alt="E=m" class="latex" width="20" height="10">';
    expect(between(sentence(`${math()} or ${drawn}`)).content.querySelectorAll('math, img')).toHaveLength(2);
  });

  it('keep their TeX for those who copy them', () => {
    const { content } = between(sentence(math(tex)));
    expect(content.querySelector('math')?.getAttribute('alttext')).toBe('E=m');
  });
});
