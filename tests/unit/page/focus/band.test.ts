import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOCUS_MODES } from '../../../../core/settings.ts';
import { bandAt, lineAt, stepLine, type TextLine } from '../../../../page/focus/band.ts';

/** Two paragraphs of four and two lines, 20 px each, 30 px from line to line, with a gap between. */
const LINES: TextLine[] = [0, 30, 60, 90, 140, 170].map((top, i) => ({
  top,
  bottom: top + 20,
  block: i < 4 ? 0 : 1,
}));

describe('lineAt', () => {
  it('is the line at a height, or the nearest', () => {
    expect([-50, 0, 24, 26, 100, 124, 126, 900].map((y) => lineAt(LINES, y))).toEqual([
      0, 0, 0, 1, 3, 3, 4, 5,
    ]);
  });

  it('is none where there are no lines', () => {
    expect(lineAt([], 10)).toBe(-1);
  });
});

describe('bandAt', () => {
  const lit = (index: number, mode: Parameters<typeof bandAt>[2]) => {
    const band = bandAt(LINES, index, mode);
    return LINES.flatMap(({ top, bottom }, i) => (band && top >= band.top && bottom <= band.bottom ? i : []));
  };

  it('lights one line, or three or five with it in the middle', () => {
    expect(lit(2, 'one')).toEqual([2]);
    expect(lit(2, 'three')).toEqual([1, 2, 3]);
    expect(lit(2, 'five')).toEqual([0, 1, 2, 3, 4]);
  });

  it('lights fewer at both ends', () => {
    expect(lit(0, 'three')).toEqual([0, 1]);
    expect(lit(5, 'five')).toEqual([3, 4, 5]);
  });

  it('lights a paragraph from any of its lines', () => {
    expect(lit(1, 'paragraph')).toEqual([0, 1, 2, 3]);
    expect(lit(5, 'paragraph')).toEqual([4, 5]);
  });

  it('leaves a little air for what reaches out of its line', () => {
    const band = bandAt(LINES, 2, 'one')!;
    expect(band.top).toBeLessThan(60);
    expect(band.bottom).toBeGreaterThan(80);
    expect(band.bottom).toBeLessThan(90);
  });

  it('has its line in it, whatever the mode', () => {
    const modes = FOCUS_MODES.filter((mode) => mode !== 'off');
    fc.assert(
      fc.property(fc.nat(LINES.length - 1), fc.constantFrom(...modes), (index, mode) => {
        expect(lit(index, mode)).toContain(index);
      }),
    );
  });
});

describe('stepLine', () => {
  it('goes line by line, and stays at the ends', () => {
    expect(stepLine(LINES, 2, 1, 'three')).toBe(3);
    expect(stepLine(LINES, 2, -1, 'one')).toBe(1);
    expect(stepLine(LINES, 5, 1, 'one')).toBe(5);
    expect(stepLine(LINES, 0, -1, 'one')).toBe(0);
  });

  it('goes paragraph by paragraph where paragraphs are lit', () => {
    expect(stepLine(LINES, 1, 1, 'paragraph')).toBe(4);
    expect(LINES[stepLine(LINES, 5, -1, 'paragraph')]?.block).toBe(0);
    expect(stepLine(LINES, 4, 1, 'paragraph')).toBe(4);
  });
});
