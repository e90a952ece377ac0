// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bring } from '../../../../page/reader/scroll.ts';

afterEach(() => vi.unstubAllGlobals());

/** How a room of 1,000 px goes to a place so many px below its top. */
function way(top: number, { still }: { still: boolean }): ScrollBehavior | undefined {
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  const room = document.createElement('div');
  Object.defineProperty(room, 'clientHeight', { value: 1000 });
  const calls: ScrollToOptions[] = [];
  room.scrollBy = ((options: ScrollToOptions) => calls.push(options)) as typeof room.scrollBy;
  const place = document.createElement('p');
  place.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
  bring(place, room);
  return calls[0]?.behavior;
}

describe('the way to a place in the reader', () => {
  it('is travelled when it is short, jumped when it is long', () => {
    expect(way(900, { still: false })).toBe('smooth');
    expect(way(9000, { still: false })).toBe('instant');
  });

  it('is jumped by readers who want no motion', () => {
    expect(way(900, { still: true })).toBe('instant');
  });
});
