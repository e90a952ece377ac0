// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../core/article.ts';
import type { Term } from '../../../../core/report.ts';
import { rangeOf } from '../../../../page/anchor.ts';
import { hitAt, markOf, showMarks, wrapTerms } from '../../../../page/reader/terms.ts';
import { makeCopy } from './text.ts';

/** A copy whose blocks are headings or paragraphs, and a term for each name with all its places. */
function read(html: string, ...names: string[]) {
  const copy = makeCopy(html);
  const blocks = copy.texts.map(
    (text, n): Block => ({
      kind: /^H\d/.test(copy.element.children[n]!.tagName) ? 'heading' : 'paragraph',
      text,
    }),
  );
  const terms = names.map(
    (name): Term => ({
      name,
      aliases: [],
      kind: 'word',
      importance: 1,
      difficulty: 1,
      places: copy.texts.flatMap((text, block) =>
        [...text.matchAll(new RegExp(name, 'g'))].map((m) => ({
          block,
          start: m.index,
          end: m.index + name.length,
        })),
      ),
      definitions: [],
    }),
  );
  wrapTerms(copy, blocks, terms);
  showMarks(copy.element, () => true);
  const marks = [...copy.element.querySelectorAll<HTMLElement>('[data-term]')];
  return { ...copy, terms, marks };
}

describe('terms in the reader', () => {
  it('are buttons at the first use in each section', () => {
    const { marks } = read('<p>A lens, a lens.</p><h2>Next</h2><p>The lens again.</p>', 'lens');
    expect(marks.map((m) => [m.textContent, m.dataset.use])).toEqual([
      ['lens', '0'],
      ['lens', '2'],
    ]);
    expect(marks.every((m) => m.getAttribute('role') === 'button' && m.tabIndex === 0)).toBe(true);
  });

  it('are not in links, headings and code, where the next use has its turn', () => {
    const { marks } = read('<h2>lens</h2><p><a href="#x">lens</a> <code>lens</code> lens</p>', 'lens');
    expect(marks.map((m) => m.dataset.use)).toEqual(['3']);
  });

  it('tell their term and use to the hover logic, from any element inside', () => {
    const { marks } = read('<p>The wick and the lens.</p>', 'lens', 'wick');
    expect(marks.map((m) => markOf(m)).map((hit) => [hit?.key, hit?.term, hit?.use])).toEqual([
      ['1:0', 1, 0],
      ['0:0', 0, 0],
    ]);
    expect(markOf(document.body)).toBeUndefined();
  });

  it('become plain text when they are not to be explained, and marks again after that', () => {
    const { element, marks } = read('<p>The wick and the lens.</p>', 'lens', 'wick');
    showMarks(element, (term) => term === 1);
    expect(marks.map((m) => markOf(m)?.term)).toEqual([1, undefined]);
    expect(marks[1]!.hasAttribute('tabindex')).toBe(false);
    showMarks(element, () => true);
    expect(marks.map((m) => markOf(m)?.term)).toEqual([1, 0]);
  });

  it('give a card a place to stand at for uses that are not marked', () => {
    const { terms, sources } = read('<p>A lens, a lens.</p>', 'lens');
    const range = rangeOf(terms[0]!.places[1]!, sources)!;
    expect(hitAt(0, 1, range)).toMatchObject({ key: '0:1', term: 0, use: 1 });
  });
});
