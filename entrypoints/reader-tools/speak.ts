import { textLanguage } from '../../components/reader/text-language.ts';
import speechCss from '../../components/speech/speech.css?inline';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { getVoices, onVoices } from '../../platform/voices.ts';
import { type OpenVoice, openVoice } from './voice.tsx';

/** Settings that change how it sounds. */
const OURS = ['speechRate', 'speechPitch', 'onlineVoices'] as const;

/** Told of what is being said, when it changes; nothing in a pause between. */
export type OnSpoken = (range: Range) => void;

/** Reading aloud: the action opens the voice's bar and begins, or ends it. */
export function attachSpeak(reader: ReaderPort, onSpoken: OnSpoken): void {
  const { article, report, settings, t, alive } = reader;
  const lang = textLanguage(article, report) || t.lang;
  let open: OpenVoice | undefined;
  let chosen: Readonly<Record<string, string>> = {};
  const choose = (voices: typeof chosen) => {
    chosen = voices;
    open?.changed();
  };
  let before = settings.now();
  settings.watch((now) => {
    const differs = OURS.some((key) => now[key] !== before[key]);
    before = now;
    if (differs) open?.changed();
  });
  void getVoices().then(choose);
  onVoices(choose);
  reader.addStyle(speechCss);

  const close = () => {
    open?.close();
    open = undefined;
    reader.press('readAloud', false);
  };
  reader.serve('readAloud', () => {
    if (open) return close();
    open = openVoice(reader, { lang, chosen: () => chosen, onSpoken, onStop: stop });
    reader.press('readAloud', true);
  });
  reader.onBack(() => {
    if (!open) return false;
    if (!open.back()) stop();
    return true;
  });
  /** Ended from the voice's own bar: the focus goes back to the button. */
  function stop(): void {
    close();
    reader.root.querySelector<HTMLElement>('.readAloud-tool')?.focus({ preventScroll: true });
  }
  alive.addEventListener('abort', close, { once: true });
}
