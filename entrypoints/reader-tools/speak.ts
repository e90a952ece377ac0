import { textLanguage } from '../../components/reader/text-language.ts';
import { primaryOf } from '../../core/speak/voices.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import type { Voice, VoiceOptions } from '../../page/speak/voice.ts';
import { chooseVoice, getVoices, onVoices } from '../../platform/voices.ts';
import { loadVoice } from './load-voice.ts';

/** Settings that change how it sounds. */
const OURS = ['speechRate', 'speechPitch', 'onlineVoices'] as const;

/** Reading aloud: the action opens the voice's bar and begins, or ends it. */
export function attachSpeak(reader: ReaderPort, onSpoken: VoiceOptions['onSpoken']): void {
  const { article, report, settings, t, alive, root } = reader;
  const lang = textLanguage(article, report) || t.lang;
  let voice: Voice | undefined;
  let wanted = false;
  let chosen: Readonly<Record<string, string>> = {};
  const choose = (voices: typeof chosen) => {
    chosen = voices;
    voice?.changed();
  };
  void getVoices().then(choose);
  onVoices(choose);
  let before = settings.now();
  settings.watch((now) => {
    const differs = OURS.some((key) => now[key] !== before[key]);
    before = now;
    if (differs) voice?.changed();
  });

  const want = (now: boolean) => {
    wanted = now;
    reader.press('readAloud', now);
  };
  const close = () => {
    want(false);
    voice?.close();
    voice = undefined;
  };
  const open = async () => {
    want(true);
    const openVoice = await loadVoice();
    // Meanwhile the reader may have thought better of it, or asked twice.
    if (!wanted || voice || alive.aborted) return;
    if (!openVoice) return want(false);
    voice = openVoice(reader, {
      ...{ lang, chosen: () => chosen, onSpoken, onStop: stop },
      choose: (id) => void chooseVoice(primaryOf(lang), id),
    });
  };
  /** Ended from the voice's own bar: the focus goes back to the button. */
  const stop = () => {
    close();
    root.querySelector<HTMLElement>('.readAloud-tool')?.focus({ preventScroll: true });
  };

  reader.serve('readAloud', () => void (wanted ? close() : open()));
  reader.onBack(() => {
    if (!voice) return false;
    if (!voice.back()) stop();
    return true;
  });
  alive.addEventListener('abort', close, { once: true });
}
