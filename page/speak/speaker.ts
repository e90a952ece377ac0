import { type SpeechEvent, type SpeechState, speech } from '../../core/speak/machine.ts';
import type { Piece } from '../../core/speak/script.ts';
import { allowedVoices, type Voice, voiceFor } from '../../core/speak/voices.ts';
import type { SpeechEngine } from './engine.ts';

/** How a reader wants to be read to. */
export interface SpeechWishes {
  /** 1 is a voice's own, as is pitch. */
  rate: number;
  pitch: number;
  /** May voices be used to which the text is sent? */
  online: boolean;
  /** Id of the chosen voice by the primary language it is to speak. */
  chosen: Readonly<Record<string, string>>;
}

interface SpeakerOptions {
  engine: SpeechEngine;
  pieces: readonly Piece[];
  /** Language of the article: its voice speaks what no other can. */
  lang: string;
  wishes(): SpeechWishes;
  /** Told of each new state, and when there are other voices. */
  onChange(state: SpeechState): void;
  /** Falls silent when aborted. */
  signal: AbortSignal;
}

/** What a reader may ask for. */
export type SpeechCommand = Extract<SpeechEvent, { type: 'play' | 'pause' | 'step' | 'changed' }>;

export interface Speaker {
  send(command: SpeechCommand): void;
  /** The voices that may be used. */
  voices(): Voice[];
}

/** Runs the machine: keeps its state and its clock, and has said what the state asks for. */
export function createSpeaker({ engine, pieces, lang, wishes, onChange, signal }: SpeakerOptions): Speaker {
  let state: SpeechState = { at: 'off', ended: false };
  /** Counts what has happened: each may begin an utterance, under its number. */
  let token = 0;
  /** Token of the last utterance. */
  let spoken = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let voice: Voice | undefined;
  /** Ids of voices that have failed since the reader last pressed play. */
  const lost = new Set<string>();

  const voices = () => allowedVoices(engine.voices(), wishes().online).filter(({ id }) => !lost.has(id));
  const voiceOf = (language: string, of = voices()) => {
    const { chosen } = wishes();
    return voiceFor(language, of, chosen) ?? voiceFor(lang, of, chosen);
  };

  function send(event: SpeechEvent): void {
    if (signal.aborted) return;
    if (event.type === 'play') lost.clear();
    const before = state;
    const voiced = voiceOf(lang) !== undefined;
    state = speech(before, event, { pieces, voiced, rate: wishes().rate, token: ++token });
    if (state === before) return;
    clearTimeout(timer);
    if ('token' in state) {
      const mine = state.token;
      timer = setTimeout(() => send({ type: 'tick', token: mine }), state.wait);
    }
    onChange(state);
    if (state.at === 'speaking') {
      if (state.token !== spoken) say(state);
    } else if (before.at === 'speaking') engine.cancel();
  }

  function say({ piece, from, token: mine }: Extract<SpeechState, { at: 'speaking' }>): void {
    const said = pieces[piece];
    voice = said && voiceOf(said.lang);
    if (!said || !voice) return;
    const { rate, pitch } = wishes();
    const { id } = voice;
    spoken = mine;
    engine.speak({ text: said.text.slice(from), lang: voice.lang, voice: id, rate, pitch }, (event) => {
      if (event.type === 'error' && event.error === 'voiceLost' && isOn(mine)) lost.add(id);
      if (event.type !== 'word') send({ ...event, token: mine });
      else send({ type: 'word', token: mine, start: from + event.start, end: from + event.end });
    });
  }

  const isOn = (mine: number) => state.at === 'speaking' && state.token === mine;

  engine.onVoices(() => {
    if (signal.aborted) return;
    const gone = state.at === 'speaking' && !voices().some(({ id }) => id === voice?.id);
    if (state.at === 'speaking' && gone) send({ type: 'error', token: state.token, error: 'voiceLost' });
    send({ type: 'voices' });
    onChange(state);
  }, signal);

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (state.at === 'speaking') engine.cancel();
  });

  return { send, voices: () => allowedVoices(engine.voices(), wishes().online) };
}
