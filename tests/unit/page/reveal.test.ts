// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reveal, scrollToRange } from '../../../page/reveal.ts';

const HEIGHT = 600;
const shown = new Map<string, unknown>();
let reduced = false;

/** A page scrolled to its top, with a text whose line stands at `y`. */
function textAt(y: number) {
  document.body.innerHTML = '<p>There is a light on the pier.</p>';
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  const line = () => ({ top: y, bottom: y + 20, left: 0, right: 300 }) as DOMRect;
  range.getClientRects = () => [line()] as never;
  range.getBoundingClientRect = line;
  const scrollBy = vi.fn();
  document.documentElement.scrollBy = scrollBy;
  return { range, scrollBy };
}

beforeEach(() => {
  vi.useFakeTimers();
  shown.clear();
  reduced = false;
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights: shown });
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
});

describe('revealing a text', () => {
  it('scrolls it into the upper part of the window and brightens it for a moment', () => {
    const { range, scrollBy } = textAt(1000);
    expect(reveal(range)).toBe(true);
    expect(scrollBy).toHaveBeenCalledWith({ top: 1000 - 0.3 * HEIGHT, behavior: 'smooth' });
    expect(shown.has('glossa-flash')).toBe(true);
    vi.advanceTimersByTime(1600);
    expect(shown.has('glossa-flash')).toBe(false);
  });

  it('does not scroll to what is in comfortable view', () => {
    const { range, scrollBy } = textAt(300);
    expect(reveal(range)).toBe(true);
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it('jumps where the way is long, and where the reader wants no motion', () => {
    const far = textAt(9000);
    reveal(far.range);
    expect(far.scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
    reduced = true;
    const near = textAt(1000);
    reveal(near.range);
    expect(near.scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
  });

  it('brightens a second text for its full time', () => {
    reveal(textAt(100).range);
    vi.advanceTimersByTime(1000);
    reveal(textAt(200).range);
    vi.advanceTimersByTime(1000);
    expect(shown.has('glossa-flash')).toBe(true);
  });

  it('says so when the text is not shown', () => {
    const { range } = textAt(1000);
    range.getClientRects = () => [] as never;
    expect(reveal(range)).toBe(false);
    expect(shown.size).toBe(0);
  });
});

describe('scrolling to a text', () => {
  it('also scrolls a box inside the page, at once, before the page itself', () => {
    const { range } = textAt(1000);
    const box = document.createElement('div');
    box.style.overflowY = 'auto';
    document.body.append(box);
    box.append(document.querySelector('p')!);
    range.selectNodeContents(box.firstChild!);
    Object.defineProperties(box, { scrollHeight: { value: 2000 }, clientHeight: { value: 400 } });
    box.getBoundingClientRect = () => ({ top: 100, height: 400 }) as DOMRect;
    box.scrollBy = vi.fn();
    scrollToRange(range);
    expect(box.scrollBy).toHaveBeenCalledWith({ top: 1000 - 100 - 0.3 * 400, behavior: 'instant' });
  });
});
