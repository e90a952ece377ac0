import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCorridor, isMove } from '../../../../page/hover/geometry.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const anyBox = fc
  .record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
    w: fc.integer({ min: 1, max: 400 }),
    h: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ x, y, w, h }) => box(x, y, w, h));

describe('the corridor from word to card', () => {
  const word = box(100, 100, 50, 20);
  const card = box(60, 200, 300, 150);

  it('holds every straight way from the word to the card', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyBox, anyBox, fc.tuple(part, part, part, part, part), (a, b, [u, v, s, t, k]) => {
        const p = { x: a.left + u * (a.right - a.left), y: a.top + v * (a.bottom - a.top) };
        const q = { x: b.left + s * (b.right - b.left), y: b.top + t * (b.bottom - b.top) };
        const between = { x: p.x + k * (q.x - p.x), y: p.y + k * (q.y - p.y) };
        // A hair's breadth for rounding: the hull is exact.
        return inCorridor(between, a, b) || k < 1e-6 || k > 1 - 1e-6 || nearEdge(between, a, b);
      }),
    );
  });

  it('holds nothing beside, before or behind them', () => {
    expect(inCorridor({ x: 80, y: 110 }, word, card)).toBe(false);
    expect(inCorridor({ x: 330, y: 130 }, word, card)).toBe(false);
    expect(inCorridor({ x: 120, y: 80 }, word, card)).toBe(false);
    expect(inCorridor({ x: 200, y: 360 }, word, card)).toBe(false);
  });

  it('works for a card above its word', () => {
    expect(inCorridor({ x: 125, y: 150 }, box(100, 200, 50, 20), box(60, 0, 300, 100))).toBe(true);
  });
});

/** Points on the hull's edge may fall to either side by rounding. */
function nearEdge(p: { x: number; y: number }, a: Parameters<typeof inCorridor>[1], b: typeof a): boolean {
  const steps = [-1e-6, 1e-6];
  return steps.some((dx) => steps.some((dy) => inCorridor({ x: p.x + dx, y: p.y + dy }, a, b)));
}

describe('a movement of the pointer', () => {
  it('counts from three pixels on', () => {
    expect(isMove({ x: 10, y: 10 }, { x: 12, y: 10 }, false)).toBe(false);
    expect(isMove({ x: 10, y: 10 }, { x: 12, y: 13 }, false)).toBe(true);
  });

  it('must be greater right after scrolling, when a wheel jolts the hand', () => {
    expect(isMove({ x: 10, y: 10 }, { x: 16, y: 10 }, true)).toBe(false);
    expect(isMove({ x: 10, y: 10 }, { x: 30, y: 10 }, true)).toBe(true);
  });
});
