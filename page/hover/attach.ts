import { inBox, inCorridor, isMove, type Point } from './geometry.ts';
import { type HoverEvent, type HoverState, hover, isShown, type Over } from './machine.ts';
import type { CardPort, Hit } from './port.ts';

export interface HoverOptions {
  /** Where the marks are. */
  target: Document | ShadowRoot | HTMLElement;
  /** The mark at a point of the viewport; `event` tells what the page has put there. */
  hitAt(point: Point, event: PointerEvent | MouseEvent): Hit | undefined;
  /** The mark an element is, where marks are elements that take focus; such a mark answers a press even when cards are off. */
  hitOf(element: Element): Hit | undefined;
  card: CardPort;
  /** Milliseconds of rest before a card opens. */
  delay(): number;
  /** May cards open by hover, focus, or a press on mere text? */
  enabled(): boolean;
  signal: AbortSignal;
}

export interface HoverControl {
  /** Opens the card at once and keeps it open; `takeFocus` when it was asked for from the keyboard. */
  open(hit: Hit, options?: { takeFocus?: boolean }): void;
  close(): void;
}

/** How a state came about, as far as the card must know. */
interface Cause {
  hit?: Hit | undefined;
  at?: Point | undefined;
  takeFocus?: boolean | undefined;
}

/**
 * Joins marks and card: turns what pointer, finger and keyboard do into events of the machine (machine.ts) and shows
 * the card its state asks for. Everything ends with `signal`.
 */
export function attachHover(options: HoverOptions): HoverControl {
  const { target, card, signal } = options;
  const view = viewOf(target);
  // First in the capture phase, so that a page that stops its events does not stop the card.
  const root = target instanceof Document ? view : target;

  let state: HoverState = { at: 'idle' };
  let shown: Hit | undefined;
  let token = 0;
  let timer = 0;
  /** Where the pointer was when it last moved in earnest. */
  let from: Point | undefined;
  let scrolled = false;

  function send(event: HoverEvent, cause: Cause = {}): void {
    const next = hover(state, event, { delay: options.delay(), token: token + 1 });
    if (next === state) return;
    const before = state;
    state = next;
    token += 1;
    view.clearTimeout(timer);
    if ('token' in next) {
      timer = view.setTimeout(() => send({ type: 'tick', token: next.token }, cause), next.wait);
    }
    if (isShown(next)) {
      const hit = cause.hit?.key === next.key ? cause.hit : shown;
      if (hit?.key !== next.key || hit.rects().length === 0) {
        // The mark is gone: the page has changed under it.
        send({ type: 'dismiss' });
        return;
      }
      if (isShown(before) && before.key === next.key && before.mode === next.mode) return;
      shown = hit;
      const { at, takeFocus = false } = cause;
      card.show(hit, { mode: next.mode, takeFocus, ...(at ? { at } : {}) });
    } else if (isShown(before)) {
      shown = undefined;
      card.hide();
    }
  }

  const control: HoverControl = {
    open: (hit, { takeFocus = false } = {}) => send({ type: 'open', key: hit.key }, { hit, takeFocus }),
    close: () => send({ type: 'dismiss' }),
  };
  card.connect({
    close: control.close,
    pin: () => send({ type: 'pin' }, { hit: shown }),
    unpin: () => send({ type: 'unpin' }, { hit: shown }),
  });
  signal.addEventListener('abort', control.close, { once: true });

  const inCard = (event: Event) => event.target instanceof Node && card.contains(event.target);
  const hitOf = (event: Event) => (event.target instanceof Element ? options.hitOf(event.target) : undefined);
  const hitUnder = (event: PointerEvent | MouseEvent) =>
    hitOf(event) ?? (options.enabled() ? options.hitAt(pointOf(event), event) : undefined);

  function over(event: PointerEvent): { over: Over; hit?: Hit } {
    const point = pointOf(event);
    const box = card.rect();
    if (inCard(event)) return { over: { on: 'card' } };
    const hit = hitOf(event) ?? options.hitAt(point, event);
    if (box && shown && hit?.key !== shown.key) {
      const word = wordBox(shown, from ?? point);
      if (word && inCorridor(point, word, box)) return { over: { on: 'card' } };
    }
    return hit ? { over: { on: 'mark', key: hit.key }, hit } : { over: { on: 'page' } };
  }

  function listen<K extends keyof WindowEventMap>(
    on: EventTarget,
    type: K,
    handle: (event: WindowEventMap[K]) => void,
  ): void {
    // The event map of a target that may be a window, a root or an element is that of the window.
    on.addEventListener(type, handle as EventListener, {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });
  }

  listen(root, 'pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = pointOf(event);
    const moved = from !== undefined && isMove(from, point, scrolled);
    from ??= point;
    // With a button held the reader selects or drags.
    if (!moved || event.buttons !== 0) return;
    from = point;
    scrolled = false;
    if (!options.enabled() && state.at === 'idle') return;
    const { over: where, hit } = over(event);
    send({ type: 'move', over: where }, { hit, at: point });
  });

  listen(root, 'pointerout', (event) => {
    const left = event.relatedTarget === null && event.pointerType !== 'touch';
    if (left) send({ type: 'move', over: { on: 'page' } });
  });

  listen(root, 'pointerdown', (event) => {
    if (state.at === 'idle' || inCard(event)) return;
    if (!shown || hitUnder(event)?.key !== shown.key) send({ type: 'pressOutside' });
  });

  listen(root, 'click', (event) => {
    // A click that ends a selection is no press.
    if (inCard(event) || event.button !== 0 || hasModifier(event) || !isCollapsed(view)) return;
    const hit = hitUnder(event);
    if (!hit) return;
    const byKey = event.detail === 0;
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    send(
      { type: touch ? 'tap' : 'press', key: hit.key },
      { hit, takeFocus: byKey, ...(byKey ? {} : { at: pointOf(event) }) },
    );
  });

  listen(root, 'focusin', (event) => {
    const hit = hitOf(event);
    // A press focuses too; it is told apart by the browser's own rule for showing the focus.
    const visible = event.target instanceof Element && event.target.matches(':focus-visible');
    if (hit && visible && options.enabled()) send({ type: 'focus', key: hit.key }, { hit });
  });

  listen(root, 'focusout', (event) => {
    const intoCard = event.relatedTarget instanceof Node && card.contains(event.relatedTarget);
    if (hitOf(event) && !intoCard) send({ type: 'blur' });
  });

  listen(root, 'scroll', (event) => {
    if (inCard(event)) return;
    scrolled = true;
    send({ type: 'scroll' });
  });

  listen(view, 'keydown', (event) => {
    if (event.key === 'Escape' && isShown(state)) {
      // One Escape closes one thing: not also the reader, the popup or a dialog of the page.
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'dismiss' });
    }
  });

  listen(root, 'keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || hasModifier(event)) return;
    // A real button makes a click of these keys by itself.
    if (event.target instanceof HTMLButtonElement) return;
    const hit = hitOf(event);
    if (!hit) return;
    event.preventDefault();
    send({ type: 'press', key: hit.key }, { hit, takeFocus: true });
  });

  return control;
}

function viewOf(target: HoverOptions['target']): Window & typeof globalThis {
  const view = (target instanceof Document ? target : target.ownerDocument).defaultView;
  if (!view) throw new Error('Hover needs a document with a window.');
  return view;
}

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

const hasModifier = (event: MouseEvent | KeyboardEvent) =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

const isCollapsed = (view: Window) => view.getSelection()?.isCollapsed ?? true;

/** The line of a mark that the pointer came from, or its first line. */
function wordBox(hit: Hit, point: Point): DOMRect | undefined {
  const rects = hit.rects();
  return rects.find((r) => inBox(point, r)) ?? rects[0];
}
