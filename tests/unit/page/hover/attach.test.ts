// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachHover } from '../../../../page/hover/attach.ts';
import { REST_MS } from '../../../../page/hover/machine.ts';
import type { CardRequests, Hit, Shown } from '../../../../page/hover/port.ts';

/*
 * A page with the word "orbit" at 100–150 × 100–120 and its card, when open, at 100–400 × 130–300. A second mark is a
 * focusable element, as in reader mode.
 */
const WORD = { left: 100, right: 150, top: 100, bottom: 120 };
const DELAY = 350;

const box = (b: typeof WORD) => ({ ...b, x: b.left, y: b.top }) as DOMRect;
const inside = (x: number, y: number) =>
  x >= WORD.left && x <= WORD.right && y >= WORD.top && y <= WORD.bottom;

let life: AbortController;

function page({ enabled = true } = {}) {
  document.body.innerHTML = '<p>text</p><span tabindex="0" role="button">mark</span><input>';
  const [text, mark, input] = document.body.children as unknown as HTMLElement[];
  const element = document.createElement('div');
  const knob = document.createElement('button');
  element.append(knob);
  const log: (Shown & { key: string })[] = [];
  const word = { present: true };
  const state = { enabled, byReader: true };
  let requests: CardRequests | undefined;
  /** What was looked up in the card. */
  const steps: string[] = [];
  const prepare = vi.fn();
  const hit = (key: string): Hit => ({
    key,
    term: 0,
    rects: () => (word.present ? [box(WORD)] : []),
    context: document.body,
  });
  const hover = attachHover({
    target: document,
    hitAt: ({ x, y }) => (inside(x, y) ? hit('orbit') : undefined),
    hitOf: (e) => (e === mark ? hit('mark') : undefined),
    card: {
      prepare,
      show: (h, shown) => {
        document.body.append(element);
        log.push({ key: h.key, ...shown });
      },
      hide: () => element.remove(),
      back: () => steps.pop() !== undefined,
      contains: (node) => element.contains(node),
      rect: () => (element.isConnected ? box({ left: 100, right: 400, top: 130, bottom: 300 }) : undefined),
      connect: (r) => {
        requests = r;
      },
    },
    delay: () => DELAY,
    enabled: () => state.enabled,
    heeds: () => state.byReader,
    signal: life.signal,
  });
  const fire = (type: string, init: PointerEventInit = {}, target: EventTarget = text!) => {
    const event = new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'mouse', ...init });
    target.dispatchEvent(event);
    return event;
  };
  return {
    hover,
    steps,
    prepare,
    word,
    state,
    mark: mark!,
    input: input!,
    text: text!,
    element,
    knob,
    fire,
    get requests() {
      return requests!;
    },
    get last() {
      return log.at(-1);
    },
    get open() {
      return element.isConnected;
    },
    move: (x: number, y: number, init: PointerEventInit = {}, target?: EventTarget) =>
      fire('pointermove', { clientX: x, clientY: y, ...init }, target),
    click: (x: number, y: number, init: PointerEventInit = {}, target?: EventTarget) => {
      fire('pointerdown', { clientX: x, clientY: y, ...init }, target);
      return fire('click', { clientX: x, clientY: y, detail: 1, ...init }, target);
    },
    key: (key: string, target: EventTarget = text!) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event;
    },
    wait: (ms: number) => vi.advanceTimersByTime(ms),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the pointer', () => {
  it('opens a card where it came to rest, at the point it rests on', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    expect(p.last).toEqual({ key: 'orbit', mode: 'hover', takeFocus: false, at: { x: 120, y: 110 } });
  });

  it('has the card made ready when it comes to rest, not when it passes', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(REST_MS - 1);
    p.move(10, 10);
    p.wait(DELAY);
    expect(p.prepare).not.toHaveBeenCalled();
    p.move(120, 110);
    p.wait(REST_MS);
    expect(p.prepare).toHaveBeenCalledTimes(1);
    expect(p.open).toBe(false);
  });

  it('opens nothing by events that the page made itself', () => {
    const p = page();
    p.state.byReader = false;
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    p.click(120, 110);
    expect(p.open).toBe(false);
  });

  it('opens nothing when it lies still and a move is reported all the same', () => {
    const p = page();
    p.move(120, 110);
    p.move(120, 110);
    p.wait(5000);
    expect(p.open).toBe(false);
  });

  it('opens nothing when the page scrolls a word under it, nor for the jolt of the wheel', () => {
    const p = page();
    p.move(10, 105);
    p.move(112, 105);
    p.fire('scroll', {}, document);
    p.move(118, 105);
    p.wait(5000);
    expect(p.open).toBe(false);
    p.move(140, 110);
    p.wait(DELAY);
    expect(p.open).toBe(true);
  });

  it('opens nothing while a button is held', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110, { buttons: 1 });
    p.wait(5000);
    expect(p.open).toBe(false);
  });

  it('opens nothing when cards are switched off', () => {
    const p = page({ enabled: false });
    p.move(10, 10);
    p.move(120, 110);
    p.wait(5000);
    p.click(120, 110);
    expect(p.open).toBe(false);
  });

  it('reaches the card through the corridor, however slowly', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    p.move(126, 126);
    p.wait(5000);
    p.move(160, 200, {}, p.element);
    p.wait(5000);
    expect(p.open).toBe(true);
    p.move(700, 500);
    p.wait(5000);
    expect(p.open).toBe(false);
  });

  it.each([
    ['leaves the window', () => null],
    ['goes into a frame', () => document.createElement('iframe')],
  ])('closes the card when it %s', (_, to) => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    p.fire('pointerout', { relatedTarget: to() });
    p.wait(5000);
    expect(p.open).toBe(false);
  });

  it('closes nothing by scrolling inside the card', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    p.fire('scroll', {}, p.element);
    expect(p.open).toBe(true);
    p.fire('scroll', {}, document);
    expect(p.open).toBe(false);
  });

  it('hears what the page stops', () => {
    const p = page();
    document.addEventListener('pointermove', (e) => e.stopImmediatePropagation(), {
      capture: true,
      signal: life.signal,
    });
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    expect(p.open).toBe(true);
  });
});

describe('a press', () => {
  it('pins the card of a word at once', () => {
    const p = page();
    p.click(120, 110);
    expect(p.last).toMatchObject({ key: 'orbit', mode: 'pinned', takeFocus: false });
    p.move(10, 10);
    p.move(700, 500);
    p.wait(5000);
    expect(p.open).toBe(true);
  });

  it('elsewhere closes it, in the card does not', () => {
    const p = page();
    p.click(120, 110);
    p.click(200, 200, {}, p.knob);
    expect(p.open).toBe(true);
    p.click(700, 500);
    expect(p.open).toBe(false);
  });

  it('that ends a selection, or has a modifier or another button, is none', () => {
    const p = page();
    p.click(120, 110, { ctrlKey: true });
    p.click(120, 110, { button: 2 });
    getSelection()?.selectAllChildren(p.text);
    p.click(120, 110);
    expect(p.open).toBe(false);
    getSelection()?.removeAllRanges();
  });

  it('on a mark that is an element opens it even when cards are off: it was asked for', () => {
    const p = page({ enabled: false });
    p.click(500, 500, {}, p.mark);
    expect(p.last).toMatchObject({ key: 'mark', mode: 'pinned' });
  });

  it('by finger is a tap: the next one elsewhere or scrolling closes it', () => {
    const p = page();
    p.click(120, 110, { pointerType: 'touch' });
    expect(p.last).toMatchObject({ key: 'orbit', mode: 'touch' });
    p.fire('pointerdown', { clientX: 700, clientY: 500, pointerType: 'touch' });
    expect(p.open).toBe(false);
  });
});

describe('the keyboard', () => {
  it('opens a mark with Enter or Space and takes the focus along', () => {
    const p = page();
    expect(p.key('Enter', p.mark).defaultPrevented).toBe(true);
    expect(p.last).toMatchObject({ key: 'mark', mode: 'pinned', takeFocus: true });
    p.hover.close();
    p.key(' ', p.mark);
    expect(p.open).toBe(true);
  });

  it('keeps its keys everywhere else', () => {
    const p = page();
    expect(p.key('Enter', p.input).defaultPrevented).toBe(false);
    expect(p.key(' ', p.text).defaultPrevented).toBe(false);
    expect(p.key('Escape', p.text).defaultPrevented).toBe(false);
  });

  it('closes an open card with Escape, and only the card', () => {
    const p = page();
    const others = vi.fn();
    document.addEventListener('keydown', others, { signal: life.signal });
    p.click(120, 110);
    expect(p.key('Escape').defaultPrevented).toBe(true);
    expect(p.open).toBe(false);
    expect(others).not.toHaveBeenCalled();
    p.key('Escape');
    expect(others).toHaveBeenCalledOnce();
  });

  it('goes back with Escape through what was looked up in the card, one by one, then closes it', () => {
    const p = page();
    p.click(120, 110);
    p.steps.push('valve', 'spring');
    expect(p.key('Escape').defaultPrevented).toBe(true);
    expect([p.open, p.steps]).toEqual([true, ['valve']]);
    p.key('Escape');
    expect([p.open, p.steps]).toEqual([true, []]);
    p.key('Escape');
    expect(p.open).toBe(false);
  });

  it('opens a card for a mark in focus and closes it when the focus goes on', () => {
    const p = page();
    vi.spyOn(p.mark, 'matches').mockReturnValue(true);
    p.mark.focus();
    expect(p.last).toMatchObject({ key: 'mark', mode: 'focus' });
    p.input.focus();
    expect(p.open).toBe(false);
  });

  it('keeps that card when the focus goes into it', () => {
    const p = page();
    vi.spyOn(p.mark, 'matches').mockReturnValue(true);
    p.mark.focus();
    p.knob.focus();
    expect(p.open).toBe(true);
  });
});

describe('the owner', () => {
  it('opens a card at any place, one at a time', () => {
    const p = page();
    p.click(120, 110);
    p.hover.open(
      { key: 'b', term: 1, rects: () => [box(WORD)], context: document.body },
      { takeFocus: true },
    );
    expect(p.last).toMatchObject({ key: 'b', mode: 'pinned', takeFocus: true });
    p.hover.close();
    expect(p.open).toBe(false);
  });

  it('gets no card at a mark that the page has taken away', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.word.present = false;
    p.wait(5000);
    expect(p.open).toBe(false);
    // Drawn anew, it has one as soon as the pointer moves on it.
    p.word.present = true;
    p.move(130, 110);
    p.wait(DELAY);
    expect(p.open).toBe(true);
  });

  it('can pin, unpin and close from the card', () => {
    const p = page();
    p.move(10, 10);
    p.move(120, 110);
    p.wait(DELAY);
    p.requests.pin();
    expect(p.last).toMatchObject({ mode: 'pinned' });
    p.requests.unpin();
    expect(p.last).toMatchObject({ mode: 'hover' });
    p.requests.close();
    expect(p.open).toBe(false);
  });

  it('ends everything with the signal', () => {
    const p = page();
    p.click(120, 110);
    life.abort();
    expect(p.open).toBe(false);
    p.click(120, 110);
    expect(p.open).toBe(false);
  });
});
