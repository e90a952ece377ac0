import type { SpeechState } from '../../core/speak/machine.ts';
import { allowedVoices, speakersOf, type Voice, voiceFor } from '../../core/speak/voices.ts';
import type { SpeechSettings, SpeechView } from './state.ts';

interface Speech {
  state: SpeechState;
  away: boolean;
  lang: string;
  /** All voices of the browser; nothing when it has no engine. */
  voices: readonly Voice[] | undefined;
  chosen: Readonly<Record<string, string>>;
  settings: SpeechSettings;
}

/** What the voice's bar shows of how reading aloud stands. */
export function speechView({ state, away, lang, voices = NONE, chosen, settings }: Speech): SpeechView {
  const allowed = allowedVoices(voices, settings.onlineVoices);
  const own = speakersOf(lang, allowed);
  const fault = faultOf(state, lang, voices);
  return {
    at: state.at === 'off' ? 'ended' : state.at === 'failed' ? 'paused' : state.at,
    ...(fault ? { fault } : {}),
    ...{ away, lang, settings },
    voices: own.length > 0 ? own : allowed,
    voice: voiceFor(lang, allowed, chosen)?.id,
  };
}

const NONE: readonly Voice[] = [];

function faultOf(state: SpeechState, lang: string, voices: readonly Voice[]): SpeechView['fault'] {
  if (voices === NONE) return 'noEngine';
  if (state.at !== 'failed') return undefined;
  return state.why === 'noVoice' && speakersOf(lang, voices).length > 0 ? 'onlineOnly' : state.why;
}
