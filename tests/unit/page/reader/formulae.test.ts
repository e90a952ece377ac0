// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { formulaeIn } from '../../../../page/reader/formulae.ts';

function sources(html: string): string[] {
  const content = document.createElement('article');
  content.innerHTML = html;
  return formulaeIn(content).map(({ source }) => source);
}

describe('formulae that can be copied', () => {
  it('are those that stand by themselves, as MathML or as a picture', () => {
    expect(
      sources(
        '<p><math display="block" alttext="a^2"><mi>a</mi></math></p><p> <math alttext="b^2"><mi>b</mi></math> </p><p><img data-formula="" alt="c^2"></p>',
      ),
    ).toEqual(['a^2', 'b^2', 'c^2']);
  });

  it('are none amidst a sentence, in a table, or without a source', () => {
    expect(
      sources(
        '<p>So <math alttext="a"><mi>a</mi></math> is small.</p><table><td><math display="block" alttext="b"><mi>b</mi></math></td></table><p><math display="block"><mi>c</mi></math></p><p><img data-formula="" alt=""></p>',
      ),
    ).toEqual([]);
  });
});
