// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { wrap } from '../../../../page/reader/copy.ts';
import { makeCopy } from './text.ts';

const span = () => document.createElement('span');

describe('wrap', () => {
  it('puts exactly the place into the element', () => {
    const { element, sources } = makeCopy('<p>The lamp is lit.</p>');
    expect(wrap(sources, { block: 0, start: 4, end: 8 }, span())).toBe(true);
    expect(element.innerHTML).toBe('<p data-block="0">The <span>lamp</span> is lit.</p>');
  });

  it('counts as the folded text does, not as the markup is written', () => {
    const { element, sources } = makeCopy('<p>\n  The\n   lamp is lit.</p>');
    wrap(sources, { block: 0, start: 4, end: 8 }, span());
    expect(element.querySelector('span')?.textContent).toBe('lamp');
  });

  it('leaves alone a place that is not in one piece', () => {
    const { element, sources } = makeCopy('<p>The <b>la</b>mp is lit.</p>');
    const before = element.innerHTML;
    expect(wrap(sources, { block: 0, start: 4, end: 8 }, span())).toBe(false);
    expect(wrap(sources, { block: 7, start: 0, end: 1 }, span())).toBe(false);
    expect(wrap(sources, { block: 0, start: 4, end: 4 }, span())).toBe(false);
    expect(element.innerHTML).toBe(before);
  });

  it('keeps every other place where it was, whatever is wrapped in whatever order', () => {
    const html = '<p>One  lamp, two <i>lamps\n and</i> three  lamps\u00ad in a row.</p>';
    const { texts } = makeCopy(html);
    const text = texts[0]!;
    const place = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ block: 0, start, end: Math.min(text.length, start + length) }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), place, (wrapped, asked) => {
        const { sources } = makeCopy(html);
        for (const p of wrapped) wrap(sources, p, span());
        const found = rangeOf(asked, sources)
          ?.toString()
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ');
        expect(found).toBe(text.slice(asked.start, asked.end));
      }),
    );
  });
});
