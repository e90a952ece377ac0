// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../../components/card/position.ts';
import type { Hit } from '../../../../page/hover/port.ts';

/*
 * A window and a card of known size; the DOM of these tests lays nothing out. A card takes its greatest height as a limit
 * from `follow`, as it would with its text scrolling inside.
 */
interface Scene {
  window: { width: number; height: number };
  card?: { width: number; height: number };
  /** The lines of the word: left, top, width, height. */
  lines: readonly (readonly [number, number, number, number])[];
  at?: { x: number; y: number };
  dir?: 'ltr' | 'rtl';
}

const EDGE = 8;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  document.dir = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Where the card comes to stand. */
async function placed({
  window: size,
  card: { width, height } = { width: 340, height: 200 },
  ...scene
}: Scene) {
  document.dir = scene.dir ?? 'ltr';
  const root = document.documentElement;
  vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(size.width);
  vi.spyOn(root, 'clientHeight', 'get').mockReturnValue(size.height);
  const card = document.createElement('div');
  document.body.append(card);
  const shown = () => ({
    width: Math.min(width, size.width - 2 * EDGE),
    height: Math.min(height, Number.parseFloat(card.style.maxHeight) || height),
  });
  vi.spyOn(card, 'offsetWidth', 'get').mockImplementation(() => shown().width);
  vi.spyOn(card, 'offsetHeight', 'get').mockImplementation(() => shown().height);
  card.getBoundingClientRect = () => new DOMRect(0, 0, shown().width, shown().height);
  const hit: Hit = {
    key: 'a',
    term: 0,
    rects: () => scene.lines.map((line) => new DOMRect(...line)),
    context: document.body,
  };
  const stop = follow(card, hit, scene.at);
  await vi.waitFor(() => expect(card.dataset.placed).toBe(''));
  // The limit on its height may have changed the card; the next look at it is the last.
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  const [left, top] = [Number.parseFloat(card.style.left), Number.parseFloat(card.style.top)];
  return { left, top, right: left + shown().width, bottom: top + shown().height };
}

const WIDE = { width: 1280, height: 800 };

describe('the card', () => {
  it('stands below its word, at its beginning', async () => {
    const card = await placed({ window: WIDE, lines: [[400, 300, 80, 20]] });
    expect(card).toMatchObject({ left: 400, top: 326 });
  });

  it.each([
    ['the left edge', 0, 300],
    ['the right edge', 1200, 300],
    ['the top', 600, 0],
    ['the foot', 600, 780],
    ['the upper left corner', 0, 0],
    ['the upper right corner', 1200, 0],
    ['the lower left corner', 0, 780],
    ['the lower right corner', 1200, 780],
  ])('stays inside the window and off its word at %s', async (_, x, y) => {
    const card = await placed({ window: WIDE, lines: [[x, y, 80, 20]] });
    expect(card.left).toBeGreaterThanOrEqual(EDGE);
    expect(card.top).toBeGreaterThanOrEqual(EDGE);
    expect(card.right).toBeLessThanOrEqual(WIDE.width - EDGE);
    expect(card.bottom).toBeLessThanOrEqual(WIDE.height - EDGE);
    expect(card.bottom <= y || card.top >= y + 20).toBe(true);
  });

  it('stands at the end of its word where text runs from right to left', async () => {
    const card = await placed({ window: WIDE, lines: [[800, 300, 80, 20]], dir: 'rtl' });
    expect(card.right).toBe(880);
  });

  it.each(['ltr', 'rtl'] as const)('fits a window at 400 % zoom, %s, whatever the word', async (dir) => {
    const zoomed = { width: 320, height: 256 };
    for (const y of [0, 60, 120, 200, 236]) {
      const card = await placed({
        window: zoomed,
        card: { width: 340, height: 420 },
        lines: [[120, y, 90, 20]],
        dir,
      });
      expect(card.left).toBeGreaterThanOrEqual(EDGE);
      expect(card.right).toBeLessThanOrEqual(zoomed.width - EDGE);
      expect(card.bottom - card.top).toBeGreaterThanOrEqual(140);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(zoomed.height);
      document.body.replaceChildren();
      vi.restoreAllMocks();
    }
  });

  it('stands at the line that the pointer is on, when its word runs over two', async () => {
    const lines = [
      [1100, 300, 100, 20],
      [100, 324, 60, 20],
    ] as const;
    const first = await placed({ window: WIDE, lines, at: { x: 1150, y: 310 } });
    expect(first.right).toBeGreaterThan(1000);
    const second = await placed({ window: WIDE, lines, at: { x: 120, y: 334 } });
    expect(second.left).toBeLessThan(200);
  });
});
