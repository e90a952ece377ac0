import type { SpeechWindow } from '../page/speak/engine.ts';

/** What a speech engine may have, do or fail to do. */
export interface FakeSpeechOptions {
  voices?: { name: string; lang: string; local?: boolean; preferred?: boolean }[];
  /** Ms until the voices are there; then `voiceschanged` is sent. */
  voicesAfter?: number;
  /** Tells of no words. */
  noWords?: boolean;
  /** Tells of words, but not how long they are. */
  noLengths?: boolean;
  /** Falls silent after so many letters of an utterance, without a word. */
  diesAfter?: number;
  /** Takes text and does nothing at all. */
  dead?: boolean;
  /** Every utterance fails so, of this voice only if one is named. */
  error?: string;
  errorOf?: string;
  /** Ms for a letter at rate 1. */
  pace?: number;
}

export interface FakeSpeech extends SpeechWindow {
  /** What was given to be said, and how. */
  asked: { text: string; voice: string | undefined; lang: string; rate: number; pitch: number }[];
  /** What was said to its end. */
  said: string[];
  isSpeaking(): boolean;
  /** Another script of the page takes the voice. */
  interrupt(): void;
  /** The system has other voices now. */
  setVoices(voices: NonNullable<FakeSpeechOptions['voices']>): void;
}

/**
 * A speech engine without sound, with the faults that real ones have: `pause` does nothing, as in many of them, and
 * `cancel` tells so later. Self-contained: it is sent into browsers as text.
 */
export function makeFakeSpeech(options: FakeSpeechOptions = {}): FakeSpeech {
  const asked: FakeSpeech['asked'] = [];
  const said: string[] = [];
  const events = new EventTarget();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let voices: SpeechSynthesisVoice[] = [];
  let current: SpeechSynthesisUtterance | undefined;

  const after = (ms: number, what: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      what();
    }, ms);
    timers.add(timer);
  };
  const setVoices = (list: NonNullable<FakeSpeechOptions['voices']>) => {
    voices = list.map(({ name, lang, local = true, preferred = false }) => ({
      ...{ voiceURI: name, name, lang, localService: local, default: preferred },
    }));
    events.dispatchEvent(new Event('voiceschanged'));
  };
  const list = options.voices ?? [{ name: 'Ada', lang: 'en-US', preferred: true }];
  if (options.voicesAfter === undefined) setVoices(list);
  else setTimeout(() => setVoices(list), options.voicesAfter);

  const tell = (utterance: SpeechSynthesisUtterance, type: string, more: object = {}) => {
    const listener = Reflect.get(utterance, `on${type}`);
    if (typeof listener === 'function') listener(Object.assign(new Event(type), more));
  };
  const stop = (error: string) => {
    const stopped = current;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    current = undefined;
    if (stopped) setTimeout(() => tell(stopped, 'error', { error }), 1);
  };

  class Utterance {
    text: string;
    lang = '';
    voice: SpeechSynthesisVoice | null = null;
    rate = 1;
    pitch = 1;
    constructor(text: string) {
      this.text = text;
    }
  }

  return {
    asked,
    said,
    setVoices,
    isSpeaking: () => current !== undefined,
    interrupt: () => stop('interrupted'),
    SpeechSynthesisUtterance: Utterance as unknown as SpeechWindow['SpeechSynthesisUtterance'],
    speechSynthesis: {
      get speaking() {
        return current !== undefined;
      },
      pending: false,
      paused: false,
      getVoices: () => voices,
      addEventListener: events.addEventListener.bind(events),
      resume: () => {},
      cancel: () => stop('canceled'),
      speak: (utterance) => {
        const { text, voice, lang, rate, pitch } = utterance;
        asked.push({ text, voice: voice?.name, lang, rate, pitch });
        current = utterance;
        if (options.dead) return;
        const { error, errorOf } = options;
        if (error && (errorOf === undefined || errorOf === voice?.name)) {
          after(1, () => {
            current = undefined;
            tell(utterance, 'error', { error });
          });
          return;
        }
        const pace = (options.pace ?? 70) / rate;
        after(1, () => tell(utterance, 'start'));
        const last = options.diesAfter ?? Number.POSITIVE_INFINITY;
        for (const { index, 0: word } of options.noWords ? [] : text.matchAll(/\S+/g)) {
          if (index >= last) break;
          after(2 + index * pace, () =>
            tell(utterance, 'boundary', {
              name: 'word',
              charIndex: index,
              charLength: options.noLengths ? undefined : word.replace(/[.,;!?]+$/, '').length,
            }),
          );
        }
        if (text.length > last) return;
        after(2 + text.length * pace, () => {
          current = undefined;
          said.push(text);
          tell(utterance, 'end');
        });
      },
    },
  };
}
