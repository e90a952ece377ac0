import { createDriver } from './driver.ts';
import { inCorridor, isMove, type Point } from './geometry.ts';
import type { Over } from './machine.ts';
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
  /** Is this event the reader's doing? A page can make events of its own, which must not open anything. */
  heeds(event: Event): boolean;
  signal: AbortSignal;
}

export interface HoverControl {
  /** Opens the card at once and keeps it open; `takeFocus` when it was asked for from the keyboard. */
  open(hit: Hit, options?: { takeFocus?: boolean }): void;
  close(): void;
}

/**
 * Joins marks and card: turns what pointer, finger and keyboard do into events of the machine (machine.ts). Everything
 * ends with `signal`.
 */
export function attachHover(options: HoverOptions): HoverControl {
  const { target, card, signal } = options;
  const view = viewOf(target);
  // First in the capture phase, so that a page that stops its events does not stop the card.
  const root = target instanceof Document ? view : target;

  const { send, isIdle, shown } = createDriver(card, options.delay);
  /** Where the pointer was when it last moved in earnest. */
  let from: Point | undefined;
  let scrolled = false;

  const control: HoverControl = {
    open: (hit, { takeFocus = false } = {}) => send({ type: 'open', key: hit.key }, { hit, takeFocus }),
    close: () => send({ type: 'dismiss' }),
  };
  card.connect({
    close: control.close,
    pin: () => send({ type: 'pin' }, { hit: shown() }),
    unpin: () => send({ type: 'unpin' }, { hit: shown() }),
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
    const open = shown();
    if (box && open && hit?.key !== open.key) {
      const word = lineNearest(box, open);
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
    const heeded = (event: Event) => options.heeds(event) && handle(event as WindowEventMap[K]);
    on.addEventListener(type, heeded, { capture: true, passive: type !== 'keydown', signal });
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
    if (!options.enabled() && isIdle()) return;
    const { over: where, hit } = over(event);
    send({ type: 'move', over: where }, { hit, at: point });
  });

  listen(root, 'pointerout', (event) => {
    const { relatedTarget: to, pointerType } = event;
    // From the window or into a frame: no movement of there is told to us.
    const left = to === null || to instanceof HTMLIFrameElement;
    if (left && pointerType !== 'touch') send({ type: 'move', over: { on: 'page' } });
  });

  listen(root, 'pointerdown', (event) => {
    if (isIdle() || inCard(event)) return;
    const open = shown();
    if (!open || hitUnder(event)?.key !== open.key) send({ type: 'pressOutside' });
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
    if (event.key === 'Escape' && shown()) {
      // One Escape goes back one step: not also out of the reader, the popup or a dialog of the page.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!card.back()) send({ type: 'dismiss' });
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

/** The line of a mark that its card stands at. */
function lineNearest(card: DOMRect, hit: Hit): DOMRect | undefined {
  const gap = (line: DOMRect) => Math.max(card.top - line.bottom, line.top - card.bottom);
  return hit.rects().sort((a, b) => gap(a) - gap(b))[0];
}
