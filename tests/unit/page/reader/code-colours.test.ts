// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTokens } from '../../../../core/code/tokens.ts';
import { rangeOf } from '../../../../page/anchor.ts';
import { toBlocks } from '../../../../page/extract/blocks.ts';
import { colourCode } from '../../../../page/reader/code-colours.ts';

/** A code block made of these text nodes, coloured; with the blocks behind it. */
function coloured(texts: readonly string[], language: string) {
  const content = document.createElement('article');
  const pre = document.createElement('pre');
  pre.append(...texts);
  content.append(pre);
  document.body.replaceChildren(content);
  const { blocks, copied } = toBlocks(content);
  for (const runs of copied) colourCode(pre, codeTokens(pre.textContent ?? '', language), runs);
  return { pre, blocks, copied };
}

describe('coloured code', () => {
  it('says of its parts what they are', () => {
    const { pre } = coloured(['let n = ', '"a', 'b";'], 'js');
    expect(pre.innerHTML).toBe(
      '<span data-token="keyword">let</span> n = <span data-token="string">"a</span><span data-token="string">b"</span>;',
    );
  });

  it('keeps its text, and every place in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('let n = 7', ' // so\n', '"two', 'words"', '\n', 'return'), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.nat(),
        fc.nat(),
        (texts, a, b) => {
          const { pre, blocks, copied } = coloured(texts, 'js');
          expect(pre.textContent).toBe(texts.join(''));
          const text = blocks[0]?.text ?? '';
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          if (start === undefined || end === undefined || start === end) return;
          expect(rangeOf({ block: 0, start, end }, copied)?.toString()).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
