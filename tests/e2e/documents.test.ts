import { expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('documents of other kinds', (on) => {
  const { openReader, leaveReader } = steps(on);

  /** The kinds of elements in the reader that hold text, in order, each with its first two words. */
  const read = async (slug: string, file = 'source.html') => {
    await on.driver.goto(new URL(file, on.page(slug)).href);
    await openReader();
    const found = await on.driver.inside.run(({ document, shadow }) => {
      const content = shadow(document.querySelector('glossa-reader')).querySelector('.content');
      const blocks = [...(content?.querySelectorAll('p, li, pre, h2, h3, figcaption') ?? [])];
      return {
        blocks: blocks.map((b) => `${b.localName}: ${b.textContent?.trim().split(/\s+/, 2).join(' ')}`),
        pictures: content?.querySelectorAll('img').length,
        formulae: content?.querySelectorAll('math').length,
        lineBreaks: content?.querySelectorAll('br').length,
      };
    });
    await leaveReader();
    return found;
  };

  it('reads a text file as the paragraphs, lists and verses it is made of', async () => {
    const { blocks, lineBreaks } = await read('text-file', 'source.txt');
    expect(blocks).toEqual([
      "h2: The keeper's",
      'p: The lamp',
      'p: He kept',
      'p: The glass',
      'p: Three things',
      'li: Trim the',
      'li: Count the',
      'li: Do not',
      'p: The last',
    ]);
    expect(lineBreaks).toBe(1);
  });

  it('reads shadow roots and what is in their slots, in the order in which they are shown', async () => {
    const { blocks, pictures } = await read('shadow-roots');
    expect(blocks).toEqual(['p: Every evening,', 'p: The keeper', 'figcaption: The stairs', 'p: When the']);
    expect(pictures).toBe(1);
  });

  it('reads the frame that holds the article', async () => {
    const { blocks } = await read('framed');
    expect(blocks).toEqual(['p: Every evening,', 'p: The keeper', 'p: When the', 'p: He came']);
  });

  it('reads what headings unfold, and no menu', async () => {
    const { blocks } = await read('questions-in-panels');
    expect(blocks).toEqual([
      'p: Anyone who',
      'h2: How do',
      'p: Write your',
      'p: Nobody can',
      'h2: What does',
      'p: Six for',
      'h2: Which strokes',
      'p: Forward, backward,',
      'p: In a',
    ]);
  });

  it('reads XHTML', async () => {
    const { blocks, formulae } = await read('xhtml', 'source.xhtml');
    expect(blocks).toEqual(['p: The lens', 'p: The engineer', 'h2: The night', 'p: On the']);
    expect(formulae).toBe(1);
  });
});
