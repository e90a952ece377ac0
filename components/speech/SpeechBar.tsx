import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/translate.ts';
import { Drawing, Icon } from '../Icon.tsx';
import { languageLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { SpeechActions, SpeechView } from './state.ts';
import { VoicePanel } from './VoicePanel.tsx';

/** The signs of every player, drawn as the icons of `Icon.tsx`: nobody else needs them. */
const SIGNS = {
  nextBlock: 'M4 5l5 5-5 5M11 5l5 5-5 5',
  nextSentence: 'M7.5 5l5 5-5 5',
  pause: 'M7 4.5v11M13 4.5v11',
  play: 'M6.5 4.2v11.6l9-5.8z',
  previousBlock: 'M16 5l-5 5 5 5M9 5l-5 5 5 5',
  previousSentence: 'M12.5 5l-5 5 5 5',
};

interface Props {
  view: SpeechView;
  actions: SpeechActions;
  /** Whether the panel for voice and speed is open. */
  open: boolean;
  onOpen(open: boolean): void;
}

/** The voice's own bar: below the text while it is read aloud. */
export function SpeechBar({ view, actions, open, onOpen }: Props) {
  const t = useText();
  const { at, away } = view;
  const speaks = at === 'speaking' || at === 'waiting';
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);
  const stepper = (sign: keyof typeof SIGNS, name: MessageKey, to: 'sentence' | 'block', by: 1 | -1) => (
    <button type="button" class={`tool to-${to}`} title={t(name)} onClick={() => actions.step(to, by)}>
      <Drawing path={SIGNS[sign]} size={20} />
      <span class="visually-hidden">{t(name)}</span>
    </button>
  );

  return (
    <section class="speech" aria-label={t('reader_speak')} lang={t.lang} dir={t.dir}>
      {away && (
        <button type="button" class="button primary speech-back" onClick={actions.back}>
          {t('speak_back')}
        </button>
      )}
      {open && <VoicePanel view={view} actions={actions} />}
      <div class="speech-bar">
        {/* As on every player, forward is to the right, whatever the script. */}
        <div class="speech-transport" dir="ltr">
          {stepper('previousBlock', 'speak_previous_block', 'block', -1)}
          {stepper('previousSentence', 'speak_previous_sentence', 'sentence', -1)}
          <button
            ref={play}
            type="button"
            class="tool speech-play"
            title={t(speaks ? 'speak_pause' : 'speak_play')}
            onClick={speaks ? actions.pause : actions.play}
          >
            <Drawing path={SIGNS[speaks ? 'pause' : 'play']} size={20} />
            <span class="visually-hidden">{t(speaks ? 'speak_pause' : 'speak_play')}</span>
          </button>
          {stepper('nextSentence', 'speak_next_sentence', 'sentence', 1)}
          {stepper('nextBlock', 'speak_next_block', 'block', 1)}
        </div>
        <button
          type="button"
          class="tool"
          title={t('speak_set')}
          aria-expanded={open}
          aria-controls="voice"
          onClick={() => onOpen(!open)}
        >
          <Icon name="settings" size={20} />
          <span class="visually-hidden">{t('speak_set')}</span>
        </button>
        <button type="button" class="tool" title={t('speak_stop')} onClick={actions.stop}>
          <Icon name="close" size={20} />
          <span class="visually-hidden">{t('speak_stop')}</span>
        </button>
      </div>
      <p class="speech-status" role="status">
        {statusOf(view, t)}
      </p>
    </section>
  );
}

function statusOf({ at, fault, lang }: SpeechView, t: ReturnType<typeof useText>): string {
  if (fault) return t(`speak_fault_${fault}`, languageLabel(t, lang) ?? lang);
  if (at === 'waiting') return t('speak_waiting');
  return at === 'ended' ? t('speak_ended') : '';
}
