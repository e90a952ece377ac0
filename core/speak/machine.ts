import type { Piece } from './script.ts';

/**
 * Reading aloud as a pure reducer, so that every rule has a test without a voice or a clock.
 *
 * off → (waiting →) speaking ⇄ paused → off
 *
 * Engines differ most in pausing: some cannot, some never resume, some forget. So nothing is ever asked to pause: a pause
 * ends the utterance, and going on speaks the rest of the piece from the last word that was heard. A new utterance carries
 * a new token; whatever is told of any other token is stale and changes nothing.
 */

/** Engines that load their voices late tell so within a second or two, ms. */
export const VOICES_MS = 3000;

/** An online voice may take a second or two before it begins, ms. */
export const START_MS = 5000;

/** Slowest speech that is still speech, in letters a second at rate 1: ideographs, digits and abbreviations take long. */
const SLOWEST = 3;
/** Added to the time that a piece may take, ms. */
const SLACK_MS = 3000;

/** So many utterances in a row that begin or end by no word of their own, and nothing more will be heard. */
export const MAX_STALLS = 2;

export type SpeechFault =
  /** No voice that may be used. */
  | 'noVoice'
  /** The engine takes text and says nothing. */
  | 'silent'
  /** The browser wants the reader to press something first. */
  | 'notAllowed'
  /** No way to make a sound. */
  | 'audio';

/** Why an utterance failed, as far as it matters for what is done next. */
export type UtteranceError = 'voiceLost' | 'taken' | 'text' | Extract<SpeechFault, 'notAllowed' | 'audio'>;

/** Where speech stands: `from` is the offset in the piece's text at which it goes on. */
interface Position {
  piece: number;
  from: number;
}

interface Waiting {
  token: number;
  /** Milliseconds until `tick` is due. */
  wait: number;
}

export type SpeechState =
  | { at: 'off'; ended: boolean }
  /** For voices. */
  | ({ at: 'waiting' } & Position & Waiting)
  | ({
      at: 'speaking';
      started: boolean;
      /** Offset of the last word that was heard to begin; `from` before the first. */
      heard: number;
      /** The word being said, where the engine tells; offsets in the piece's text. */
      word?: { start: number; end: number };
      stalls: number;
    } & Position &
      Waiting)
  | ({ at: 'paused' } & Position)
  | ({ at: 'failed'; why: SpeechFault } & Position);

export type SpeechEvent =
  /** Begin, or go on; at a piece, when one is given. */
  | { type: 'play'; piece?: number }
  | { type: 'pause' }
  | { type: 'step'; to: 'sentence' | 'block'; by: 1 | -1 }
  /** Voice, rate or pitch is another. */
  | { type: 'changed' }
  /** There are other voices than before. */
  | { type: 'voices' }
  | { type: 'started'; token: number }
  /** A word begins; offsets in the piece's text. */
  | { type: 'word'; token: number; start: number; end: number }
  | { type: 'ended'; token: number }
  | { type: 'error'; token: number; error: UtteranceError }
  | { type: 'tick'; token: number };

export interface SpeechContext {
  pieces: readonly Piece[];
  /** Is there a voice that may be used? */
  voiced: boolean;
  /** 1 is a voice's own. */
  rate: number;
  /** A token never used before. */
  token: number;
}

/** The next state; the very same object when the event changes nothing. Never throws. */
export function speech(state: SpeechState, event: SpeechEvent, context: SpeechContext): SpeechState {
  switch (event.type) {
    case 'play':
      if (event.piece !== undefined) return begin({ piece: event.piece, from: 0 }, context);
      return state.at === 'speaking' || state.at === 'waiting' ? state : begin(positionOf(state), context);
    case 'pause':
      return state.at === 'speaking' || state.at === 'waiting' ? pausedAt(positionOf(state)) : state;
    case 'step':
      return stepped(state, event, context);
    case 'changed':
      return state.at === 'speaking' ? speak(positionOf(state), context, state.stalls) : state;
    case 'voices':
      if (!context.voiced) return state;
      if (state.at === 'waiting') return speak(state, context);
      return state.at === 'failed' && state.why === 'noVoice' ? pausedAt(state) : state;
    case 'tick':
      if (state.at === 'waiting' && state.token === event.token) return failedAt(state, 'noVoice');
  }
  if (state.at !== 'speaking' || state.token !== event.token) return state;
  switch (event.type) {
    case 'started':
      return state.started ? state : { ...state, started: true, wait: patience(state, context) };
    case 'word':
      return heardWord(state, event, context);
    case 'ended':
      return next(state, context, 0);
    case 'error':
      return failed(state, event.error, context);
    case 'tick':
      return stalled(state, context);
  }
}

type Speaking = Extract<SpeechState, { at: 'speaking' }>;

const OFF: SpeechState = { at: 'off', ended: false };

const pausedAt = ({ piece, from }: Position): SpeechState => ({ at: 'paused', piece, from });
const failedAt = ({ piece, from }: Position, why: SpeechFault): SpeechState => ({
  at: 'failed',
  why,
  piece,
  from,
});

/** Where speech would go on. */
function positionOf(state: SpeechState): Position {
  if (state.at === 'off') return { piece: 0, from: 0 };
  return { piece: state.piece, from: state.at === 'speaking' ? state.heard : state.from };
}

function begin({ piece, from }: Position, context: SpeechContext): SpeechState {
  if (context.pieces.length === 0) return OFF;
  const at = { piece: Math.min(Math.max(0, piece), context.pieces.length - 1), from };
  if (context.voiced) return speak(at, context);
  return { at: 'waiting', ...at, token: context.token, wait: VOICES_MS };
}

function speak({ piece, from }: Position, { token }: SpeechContext, stalls = 0): SpeechState {
  return { at: 'speaking', piece, from, heard: from, started: false, stalls, token, wait: START_MS };
}

/** On to the next piece, or the end. */
function next({ piece }: Position, context: SpeechContext, stalls: number): SpeechState {
  if (piece + 1 >= context.pieces.length) return { at: 'off', ended: true };
  return speak({ piece: piece + 1, from: 0 }, context, stalls);
}

function stepped(
  state: SpeechState,
  { to, by }: Extract<SpeechEvent, { type: 'step' }>,
  context: SpeechContext,
): SpeechState {
  if (state.at === 'off') return state;
  const piece = neighbour(context.pieces, state.piece, to, by);
  if (piece === undefined) return state;
  return state.at === 'speaking' || state.at === 'waiting'
    ? begin({ piece, from: 0 }, context)
    : pausedAt({ piece, from: 0 });
}

/** The first piece of the sentence or block after or before; before, from within a block, is its own beginning. */
function neighbour(
  pieces: readonly Piece[],
  at: number,
  to: 'sentence' | 'block',
  by: 1 | -1,
): number | undefined {
  const begins = ({ begins }: Piece) => begins === 'block' || (to === 'sentence' && begins === 'sentence');
  if (by > 0) {
    const found = pieces.findIndex((piece, i) => i > at && begins(piece));
    return found < 0 ? undefined : found;
  }
  // From a part of a sentence, too, one sentence back is the one before.
  const own = to === 'sentence' ? pieces.findLastIndex((piece, i) => i <= at && begins(piece)) : at;
  const found = pieces.findLastIndex((piece, i) => i < own && begins(piece));
  return found < 0 ? undefined : found;
}

/** Words come in order; an engine that says otherwise is not believed. */
function heardWord(
  state: Speaking,
  { start, end }: { start: number; end: number },
  context: SpeechContext,
): SpeechState {
  const length = context.pieces[state.piece]?.text.length ?? 0;
  if (start < state.heard || end <= start || end > length) return state;
  const heard: Speaking = { ...state, started: true, heard: start, word: { start, end } };
  return { ...heard, wait: patience(heard, context) };
}

function failed(state: Speaking, error: UtteranceError, context: SpeechContext): SpeechState {
  const here = positionOf(state);
  switch (error) {
    case 'voiceLost':
      return context.voiced ? speak(here, context, state.stalls) : failedAt(here, 'noVoice');
    case 'taken':
      return pausedAt(here);
    case 'notAllowed':
    case 'audio':
      return failedAt(here, error);
    case 'text':
      return state.stalls < MAX_STALLS ? next(state, context, state.stalls + 1) : failedAt(here, 'silent');
  }
}

/** The engine has died without a word: what was not heard is said again, or passed over, before we give up. */
function stalled(state: Speaking, context: SpeechContext): SpeechState {
  const stalls = state.stalls + 1;
  const { piece, from, started, word } = state;
  if (stalls > MAX_STALLS) return failedAt(positionOf(state), 'silent');
  if (word && word.end > from && word.end < (context.pieces[piece]?.text.length ?? 0)) {
    return speak({ piece, from: word.end }, context, stalls);
  }
  return started ? next(state, context, stalls) : speak({ piece, from }, context, stalls);
}

/** Longest time the rest of a piece may take, ms. */
function patience({ piece, heard }: Speaking, { pieces, rate }: SpeechContext): number {
  const rest = (pieces[piece]?.text.length ?? 0) - heard;
  return SLACK_MS + (1000 * rest) / (SLOWEST * rate);
}
