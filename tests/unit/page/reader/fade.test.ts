// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { fadeAllBut } from '../../../../page/reader/fade.ts';
import { makeCopy } from './text.ts';

const kept = (element: HTMLElement) =>
  [...element.querySelectorAll('[data-kept]')].map((e) => e.textContent).join('|');

describe('fading in the reader', () => {
  it('tells the sentences that are left from all else, over any elements', () => {
    const copy = makeCopy('<p>One. Two <b>bold</b> three. Four.</p>');
    expect(fadeAllBut(copy, [{ block: 0, start: 5, end: 20 }])).toBe(true);
    expect(kept(copy.element)).toBe('Two |bold| three.');
    expect(copy.element.classList.contains('only-kept')).toBe(true);
  });

  it('turns to others and ends, and every place is still found', () => {
    const copy = makeCopy('<p>One. Two. Four.</p>');
    fadeAllBut(copy, [{ block: 0, start: 0, end: 4 }]);
    fadeAllBut(copy, [{ block: 0, start: 5, end: 9 }]);
    expect(kept(copy.element)).toBe('Two.');
    expect(fadeAllBut(copy, [])).toBe(false);
    expect([kept(copy.element), copy.element.classList.contains('only-kept')]).toEqual(['', false]);
    expect(String(rangeOf({ block: 0, start: 10, end: 15 }, copy.sources))).toBe('Four.');
  });
});
