// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { boldStarts, wordStarts } from '../../../../page/focus/bold-starts.ts';
import { wrap } from '../../../../page/reader/copy.ts';
import { makeCopy } from '../reader/text.ts';

afterEach(() => vi.unstubAllGlobals());

const starts = (text: string, lang = 'en') =>
  wordStarts(text, lang).map(({ start, end }) => text.slice(start, end));

describe('wordStarts', () => {
  it('are two fifths of each word, rounded up', () => {
    expect(starts('A lamp at the harbour mouth')).toEqual(['A', 'la', 'a', 'th', 'har', 'mo']);
  });

  it('part no letter from its marks', () => {
    const [start] = starts('e\u0301te\u0301');
    expect(start).toBe('e\u0301t');
  });

  it('are no more than words: numbers and signs have none', () => {
    expect(starts('1912, § 4 & more')).toEqual(['mo']);
  });

  it('are left alone in scripts whose letters are joined or are words', () => {
    for (const text of ['الريح هبت', '風が吹く', 'ลมพัด', 'हवा चली']) expect(starts(text)).toEqual([]);
  });

  it('lie within their text, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of wordStarts(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('boldStarts', () => {
  /** Every block is on screen at once, or none is. */
  const screen = (seen: boolean) =>
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        tell: (entries: { isIntersecting: boolean; target: Element }[]) => void;
        constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
          this.tell = tell;
        }
        observe = (target: Element) => this.tell([{ isIntersecting: seen, target }]);
        unobserve = () => {};
        disconnect = () => {};
      },
    );
  const read = (html: string) => {
    const copy = makeCopy(html);
    const take = () => boldStarts(copy, (block) => copy.texts[block]!, 'en', document.body);
    const bold = () => [...copy.element.querySelectorAll('[data-start]')].map((e) => e.textContent);
    return { ...copy, take, bold };
  };

  it('wraps beginnings in the text, which stays the same', () => {
    screen(true);
    const on = read('<p>The wind <em>fell</em>.</p>');
    on.take();
    expect(on.bold()).toEqual(['Th', 'wi', 'fe']);
    expect(on.element.textContent).toBe('The wind fell.');
  });

  it('keeps every place true', () => {
    screen(true);
    const on = read('<p>The wind <em>fell</em> again.</p><p>Nobody noticed.</p>');
    on.take();
    for (const [block, text] of on.texts.entries()) {
      for (let start = 0; start < text.length; start++) {
        const range = rangeOf({ block, start, end: text.length }, on.sources);
        expect(range?.toString()).toBe(text.slice(start));
      }
    }
  });

  it('lives with marks that were there, and with those that come later', () => {
    screen(true);
    const on = read('<p>The wind fell again.</p>');
    wrap(on.sources, { block: 0, start: 4, end: 8 }, document.createElement('mark'));
    on.take();
    expect(on.element.querySelector('mark')?.textContent).toBe('wind');
    expect(on.bold()).toContain('wi');
    const later = rangeOf({ block: 0, start: 9, end: 19 }, on.sources);
    expect(later?.toString()).toBe('fell again');
  });

  it('leaves headings, code and what is bold by itself', () => {
    screen(true);
    const on = read('<h2>The wind</h2><p><code>let wind</code> and <b>that</b></p>');
    on.take();
    expect(on.bold()).toEqual(['an']);
  });

  it('waits until a block comes near to the window', () => {
    screen(false);
    const on = read('<p>The wind fell.</p>');
    on.take();
    expect(on.bold()).toEqual([]);
  });

  it('is taken away again, and can be set again', () => {
    screen(true);
    const on = read('<p>The wind fell.</p>');
    const before = on.element.innerHTML;
    on.take()();
    expect(on.element.innerHTML).toBe(before);
    on.take();
    expect(on.bold()).toEqual(['Th', 'wi', 'fe']);
    expect(rangeOf({ block: 0, start: 4, end: 13 }, on.sources)?.toString()).toBe('wind fell');
  });
});
