import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, linesOf } from '../../../../page/reader/lines.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('linesOf', () => {
  it('joins what stands in one line, whatever elements it is in', () => {
    expect(linesOf([box(0, 0, 50, 20), box(50, 2, 90, 18), box(0, 24, 30, 44)])).toEqual([
      box(0, 0, 90, 20),
      box(0, 24, 30, 44),
    ]);
  });

  it('keeps raised and lowered signs in their line', () => {
    expect(linesOf([box(0, 10, 50, 30), box(50, 6, 58, 18)])).toEqual([box(0, 6, 58, 30)]);
  });

  it('keeps lines apart that touch or overlap a little', () => {
    expect(linesOf([box(0, 0, 50, 24), box(0, 20, 50, 44)])).toHaveLength(2);
  });

  it('joins the parts of a line that are not told of one after the other', () => {
    expect(linesOf([box(0, 0, 90, 20), box(0, 24, 40, 44), box(90, 0, 99, 20)])).toEqual([
      box(0, 0, 99, 20),
      box(0, 24, 40, 44),
    ]);
  });

  it('passes over boxes without extent', () => {
    expect(linesOf([box(0, 0, 0, 20), box(0, 0, 30, 0)])).toEqual([]);
  });

  it('covers every box, and gives no more lines than boxes', () => {
    const sides = fc.tuple(
      fc.nat(200),
      fc.nat(200),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
    );
    fc.assert(
      fc.property(fc.array(sides), (all) => {
        const boxes = all.map(([x, y, w, h]) => box(x, y, x + w, y + h));
        const lines = linesOf(boxes);
        expect(lines.length).toBeLessThanOrEqual(boxes.length);
        for (const b of boxes) {
          const holds = (l: Box) =>
            l.left <= b.left && l.right >= b.right && l.top <= b.top && l.bottom >= b.bottom;
          expect(lines.some(holds)).toBe(true);
        }
      }),
    );
  });
});
