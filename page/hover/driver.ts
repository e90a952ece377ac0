import type { Point } from './geometry.ts';
import { type HoverEvent, type HoverState, hover, isShown } from './machine.ts';
import type { CardPort, Hit } from './port.ts';

/** How an event came about, as far as the card must know. */
interface Cause {
  hit?: Hit | undefined;
  at?: Point | undefined;
  takeFocus?: boolean | undefined;
}

interface Driver {
  send(event: HoverEvent, cause?: Cause): void;
  /** Does nothing wait and is nothing shown? */
  isIdle(): boolean;
  /** The hit whose card is on screen. */
  shown(): Hit | undefined;
}

/** Runs the machine: keeps its state and its clock, and shows the card that the state asks for. */
export function createDriver(card: CardPort, delay: () => number): Driver {
  let state: HoverState = { at: 'idle' };
  let shown: Hit | undefined;
  let token = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(event: HoverEvent, cause: Cause = {}): void {
    const next = hover(state, event, { delay: delay(), token: token + 1 });
    if (next === state) return;
    const before = state;
    state = next;
    token += 1;
    clearTimeout(timer);
    if ('token' in next)
      timer = setTimeout(() => send({ type: 'tick', token: next.token }, cause), next.wait);
    if (next.at === 'armed') card.prepare?.();
    if (isShown(next)) {
      const hit = cause.hit?.key === next.key ? cause.hit : shown;
      if (hit?.key !== next.key || hit.rects().length === 0) {
        // The page has changed under it.
        send({ type: 'lost' });
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

  return { send, isIdle: () => state.at === 'idle', shown: () => shown };
}
