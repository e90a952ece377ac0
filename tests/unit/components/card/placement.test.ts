import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, placeCard } from '../../../../components/card/placement.ts';

const WINDOW = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 340, height: 200 };
/** A word of 60 × 20 px. */
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

const place = (lines: ReturnType<typeof word>[], more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
  placeCard({ lines, line: 0, card: CARD, window: WINDOW, rtl: false, ...more });

describe('the place of a card', () => {
  it('is under the word, at its start', () => {
    expect(place([word(100, 100)])).toMatchObject({ left: 100, top: 126 });
  });

  it('is at the right end of the word where the card reads from right to left', () => {
    expect(place([word(600, 100)], { rtl: true })).toMatchObject({ left: 320 });
  });

  it('is over a word at the foot of the window', () => {
    expect(place([word(100, 700)])).toMatchObject({ top: 494 });
  });

  it('stays clear of the edges of the window', () => {
    expect(place([word(930, 100)])).toMatchObject({ left: 652 });
    expect(place([word(2, 100)])).toMatchObject({ left: 8 });
    const zoomed = { left: 500, top: 0, right: 900, bottom: 800 };
    expect(place([word(400, 100)], { window: zoomed })).toMatchObject({ left: 460 });
  });

  it('is under the last line of a word that runs over two, at the start of the line pointed at', () => {
    const lines = [word(600, 100), word(10, 130)];
    expect(place(lines, { line: lineAt(lines, { x: 610, y: 111 }) })).toMatchObject({ left: 600, top: 156 });
    expect(place(lines, { line: lineAt(lines, { x: 20, y: 139 }) })).toMatchObject({ left: 10, top: 156 });
  });

  it('leaves a long card as much height as there is', () => {
    const long = { width: 340, height: 2000 };
    expect(place([word(100, 100)], { card: long })).toEqual({ left: 100, top: 126, maxHeight: 666 });
    expect(place([word(100, 700)], { card: long })).toEqual({ left: 100, top: 8, maxHeight: 686 });
  });

  it('covers the word in a window too low for both', () => {
    const low = { ...WINDOW, bottom: 180 };
    expect(place([word(100, 80)], { window: low })).toEqual({ left: 100, top: 32, maxHeight: 140 });
  });

  it('goes with a word that leaves the window', () => {
    expect(place([word(100, -500)])).toMatchObject({ top: -474 });
    expect(place([word(100, 1500)])).toMatchObject({ top: 1294 });
  });

  it('is inside every window that is large enough, next to any word in it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.integer({ min: 520, max: 2000 });
    fc.assert(
      fc.property(
        side,
        side,
        share,
        share,
        fc.integer({ min: 20, max: 3000 }),
        fc.boolean(),
        (w, h, x, y, height, rtl) => {
          const at = word(x * (w - 60), y * (h - 20));
          const window = { left: 0, top: 0, right: w, bottom: h };
          const { left, top, maxHeight } = place([at], { card: { width: 340, height }, window, rtl });
          const bottom = top + Math.min(height, maxHeight);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + 340).toBeLessThanOrEqual(w - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(h - 7);
          expect(top >= at.bottom || bottom <= at.top).toBe(true);
        },
      ),
    );
  });
});
