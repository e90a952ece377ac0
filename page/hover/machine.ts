import type { CardMode } from './port.ts';

/**
 * When a card opens and closes: a pure reducer, so that every rule has a test without a page or a clock.
 *
 * idle → resting → armed → open ⇄ closing → idle
 *
 * A state that waits for the clock carries a token; a tick of any other token is stale and changes nothing.
 */

/** Stillness that tells reading from passing over, ms. Wikipedia's previews wait as long before they fetch. */
export const REST_MS = 150;

/** Time to come back to the word or reach the card after leaving it by another way than the corridor, ms. */
export const GRACE_MS = 300;

interface Waiting {
  token: number;
  /** Milliseconds until `tick` is due. */
  wait: number;
}

export type HoverState =
  /** `spent` is the mark whose card the reader just sent away: it stays away until pointer and focus have left it. */
  | { at: 'idle'; spent?: string }
  /** The pointer is over a mark but moved just now. */
  | ({ at: 'resting'; key: string } & Waiting)
  /** It rested: from here a small movement on the same mark does not start the time anew. */
  | ({ at: 'armed'; key: string } & Waiting)
  | { at: 'open'; key: string; mode: CardMode }
  /** Still shown; goes when the grace is over. Only a card of mode `hover` leaves by itself. */
  | ({ at: 'closing'; key: string; mode: 'hover' } & Waiting);

/** What a pointer that moved is over now. The corridor from word to card counts as the card. */
export type Over = { on: 'mark'; key: string } | { on: 'card' } | { on: 'page' };

export type HoverEvent =
  | { type: 'move'; over: Over }
  | { type: 'tick'; token: number }
  /** A press of the main button, Enter or Space, on a mark. */
  | { type: 'press'; key: string }
  /** A tap by finger on a mark. */
  | { type: 'tap'; key: string }
  /** A press or tap on neither mark nor card. */
  | { type: 'pressOutside' }
  /** The card is in use: something in it was pressed or took the focus, or its pin was pressed. */
  | { type: 'pin' }
  | { type: 'unpin' }
  | { type: 'focus'; key: string }
  | { type: 'blur' }
  /** Our own commands open at once. */
  | { type: 'open'; key: string }
  | { type: 'scroll' }
  /** Escape, the close button, the off switch. */
  | { type: 'dismiss' }
  /** The page does not show the mark any more, which nobody sent away. */
  | { type: 'lost' };

export interface HoverContext {
  /** Milliseconds of rest before a card opens (a setting). */
  delay: number;
  /** A token never used before. */
  token: number;
}

const IDLE: HoverState = { at: 'idle' };

/** The next state; the very same object when the event changes nothing. Never throws. */
export function hover(state: HoverState, event: HoverEvent, context: HoverContext): HoverState {
  switch (event.type) {
    case 'move':
      return moved(state, event.over, context);
    case 'tick':
      return ticked(state, event.token, context);
    case 'press':
      // The second press on a pinned word lets go, as with any toggle.
      return isPinnedOn(state, event.key) ? spent(event.key) : open(event.key, 'pinned');
    case 'open':
      return open(event.key, 'pinned');
    case 'tap':
      return isShown(state) && state.key === event.key ? spent(event.key) : open(event.key, 'touch');
    case 'pin':
      return isShown(state) && state.mode !== 'pinned' ? open(state.key, 'pinned') : state;
    case 'unpin':
      return isShown(state) ? open(state.key, 'hover') : state;
    case 'focus':
      return isPinnedOn(state, event.key) || isSpent(state, event.key) ? state : open(event.key, 'focus');
    case 'blur':
      return isSpent(state) || (state.at === 'open' && state.mode === 'focus') ? IDLE : state;
    case 'scroll':
      // A pinned card follows its word, and focus itself scrolls its mark into view: neither may close.
      return isShown(state) && (state.mode === 'pinned' || state.mode === 'focus') ? state : idle(state);
    case 'pressOutside':
    case 'lost':
      return idle(state);
    case 'dismiss':
      return isShown(state) ? spent(state.key) : idle(state);
  }
}

/** Is a card on screen in this state? */
export function isShown(state: HoverState): state is Extract<HoverState, { at: 'open' | 'closing' }> {
  return state.at === 'open' || state.at === 'closing';
}

function moved(state: HoverState, over: Over, context: HoverContext): HoverState {
  switch (state.at) {
    case 'open':
    case 'closing':
      if (state.mode !== 'hover') return state;
      if (over.on === 'card' || (over.on === 'mark' && over.key === state.key)) {
        return state.at === 'open' ? state : open(state.key, 'hover');
      }
      // Another word: the first card goes at once, so that two never stand together.
      if (over.on === 'mark') return resting(over.key, context);
      return state.at === 'closing'
        ? state
        : { at: 'closing', key: state.key, mode: 'hover', token: context.token, wait: GRACE_MS };
    case 'armed':
      return over.on === 'mark' && over.key === state.key ? state : startOver(over, context);
    case 'idle':
      if (over.on === 'mark' && isSpent(state, over.key)) return state;
      return over.on !== 'mark' && !isSpent(state) ? state : startOver(over, context);
    case 'resting':
      return startOver(over, context);
  }
}

function ticked(state: HoverState, token: number, context: HoverContext): HoverState {
  if (!('token' in state) || state.token !== token) return state;
  switch (state.at) {
    case 'resting':
      return {
        at: 'armed',
        key: state.key,
        token: context.token,
        wait: Math.max(0, context.delay - REST_MS),
      };
    case 'armed':
      return open(state.key, 'hover');
    case 'closing':
      return IDLE;
  }
}

const open = (key: string, mode: CardMode): HoverState => ({ at: 'open', key, mode });
const spent = (key: string): HoverState => ({ at: 'idle', spent: key });
const idle = (state: HoverState): HoverState => (state.at === 'idle' ? state : IDLE);

const resting = (key: string, context: HoverContext): HoverState => ({
  at: 'resting',
  key,
  token: context.token,
  wait: REST_MS,
});

const startOver = (over: Over, context: HoverContext): HoverState =>
  over.on === 'mark' ? resting(over.key, context) : IDLE;

const isPinnedOn = (state: HoverState, key: string) =>
  state.at === 'open' && state.key === key && state.mode === 'pinned';

const isSpent = (state: HoverState, key?: string) =>
  state.at === 'idle' && state.spent !== undefined && (key === undefined || state.spent === key);
