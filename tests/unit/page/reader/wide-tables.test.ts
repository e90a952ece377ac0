// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchTables } from '../../../../page/reader/wide-tables.ts';

afterEach(() => vi.unstubAllGlobals());

/** A frame with a table in it, `table` px wide in a column of `column` px; its sizes are told by hand. */
function watched(column: number) {
  let tell = () => {};
  const disconnect = vi.fn();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observed: Element[] = [];
      constructor(told: (entries: { target: Element }[]) => void) {
        tell = () => told(this.observed.map((target) => ({ target })));
      }
      observe(target: Element) {
        this.observed.push(target);
      }
      disconnect = disconnect;
    },
  );
  const content = document.createElement('article');
  content.innerHTML = '<div class="frame" tabindex="0" role="group" aria-label="Table"><table></table></div>';
  const frame = content.querySelector<HTMLElement>('.frame')!;
  const life = new AbortController();
  watchTables(content, life.signal);
  const set = (table: number) => {
    Object.defineProperty(frame, 'clientWidth', { value: column, configurable: true });
    Object.defineProperty(frame, 'scrollWidth', { value: Math.max(column, table), configurable: true });
    tell();
  };
  return { frame, set, life, disconnect };
}

describe('tables', () => {
  it('scroll by themselves, and are reached by keyboard, only as long as they are wider than the column', () => {
    const { frame, set } = watched(300);
    set(200);
    expect([frame.className, frame.hasAttribute('tabindex')]).toEqual(['frame narrow', false]);
    set(500);
    expect([frame.className, frame.tabIndex]).toEqual(['frame wide', 0]);
    set(300);
    expect(frame.className).toBe('frame narrow');
  });

  it('are watched until the reader is left', () => {
    const { life, disconnect } = watched(300);
    life.abort();
    expect(disconnect).toHaveBeenCalled();
  });
});
