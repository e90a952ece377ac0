import type { UtteranceError } from '../../core/speak/machine.ts';
import type { Voice } from '../../core/speak/voices.ts';
import { segmenter } from '../../core/text/segmenter.ts';

/** Something to be said. */
export interface Utterance {
  text: string;
  /** BCP 47. */
  lang: string;
  /** Id of a voice. */
  voice: string;
  /** 1 is the voice's own, as is pitch. */
  rate: number;
  pitch: number;
}

/** What becomes of an utterance. */
export type UtteranceEvent =
  | { type: 'started' }
  /** A word begins; offsets in the utterance's text. */
  | { type: 'word'; start: number; end: number }
  | { type: 'ended' }
  | { type: 'error'; error: UtteranceError };

/** The browser's voices, as far as reading aloud needs them. */
export interface SpeechEngine {
  voices(): Voice[];
  onVoices(listener: () => void, signal: AbortSignal): void;
  /** Says something instead of whatever is being said. */
  speak(utterance: Utterance, tell: (event: UtteranceEvent) => void): void;
  cancel(): void;
}

/** What we need of a window to speak. */
export interface SpeechWindow {
  speechSynthesis: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'resume' | 'paused' | 'speaking' | 'pending' | 'addEventListener'
  >;
  SpeechSynthesisUtterance: new (text: string) => SpeechSynthesisUtterance;
}

/** What each error of the Web Speech API means for us; any other is the text's fault. */
const ERRORS: Readonly<Partial<Record<SpeechSynthesisErrorCode, UtteranceError>>> = {
  canceled: 'taken',
  interrupted: 'taken',
  'not-allowed': 'notAllowed',
  'audio-busy': 'audio',
  'audio-hardware': 'audio',
  network: 'voiceLost',
  'synthesis-unavailable': 'voiceLost',
  'language-unavailable': 'voiceLost',
  'voice-unavailable': 'voiceLost',
};

/** The engine of a browser that has one (Web Speech API); `undefined` in one that has not. */
export function browserEngine(view: Partial<SpeechWindow>): SpeechEngine | undefined {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Spoken } = view;
  if (!synthesis || !Spoken) return undefined;
  // Chromium forgets the events of an utterance that nobody holds (docs/browser-bugs.md).
  let held: SpeechSynthesisUtterance | undefined;
  const hush = () => {
    if (synthesis.speaking || synthesis.pending) synthesis.cancel();
  };

  return {
    voices: () => synthesis.getVoices().map(toVoice),
    onVoices: (listener, signal) => synthesis.addEventListener('voiceschanged', listener, { signal }),
    speak: ({ text, lang, voice, rate, pitch }, tell) => {
      const spoken = new Spoken(text);
      spoken.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice) ?? null;
      Object.assign(spoken, { lang, rate, pitch });
      spoken.onstart = () => tell({ type: 'started' });
      spoken.onend = () => tell({ type: 'ended' });
      spoken.onerror = ({ error }) => tell({ type: 'error', error: ERRORS[error] ?? 'text' });
      spoken.onboundary = ({ name, charIndex, charLength }) => {
        const word = name === 'word' ? wordAt(text, lang, charIndex, charLength) : undefined;
        if (word) tell({ type: 'word', ...word });
      };
      hush();
      // Somebody may have left it paused: then nothing would ever be heard.
      if (synthesis.paused) synthesis.resume();
      held = spoken;
      synthesis.speak(held);
    },
    cancel: () => {
      held = undefined;
      hush();
    },
  };
}

function toVoice({ voiceURI, name, lang, localService, default: preferred }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, name, lang: lang.replaceAll('_', '-'), local: localService, preferred };
}

/** The word at an offset, whose length some engines tell and others do not; nothing where no word is. */
function wordAt(
  text: string,
  lang: string,
  index: number,
  length: number | undefined,
): { start: number; end: number } | undefined {
  const rest = text.slice(index);
  const start = index + (rest.length - rest.trimStart().length);
  if (index < 0 || start >= text.length) return undefined;
  if (length && index + length > start) return { start, end: Math.min(text.length, index + length) };
  const word = segmenter(lang, 'word').segment(text).containing(start);
  return word && { start, end: word.index + word.segment.length };
}
