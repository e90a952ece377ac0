import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/translate.ts';
import type { IconName } from '../Icon.tsx';
import { languageLabel } from '../labels.ts';
import { ToolButton } from '../reader/ToolButton.tsx';
import { useText } from '../text.ts';
import type { SpeechActions, SpeechView } from './state.ts';
import { VoicePanel } from './VoicePanel.tsx';

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
  const stepper = (icon: IconName, name: MessageKey, to: 'sentence' | 'block', by: 1 | -1) => (
    <ToolButton icon={icon} title={t(name)} onClick={() => actions.step(to, by)} />
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
          {stepper('farBack', 'speak_previous_block', 'block', -1)}
          {stepper('back', 'speak_previous_sentence', 'sentence', -1)}
          <ToolButton
            buttonRef={play}
            class="speech-play"
            icon={speaks ? 'pause' : 'play'}
            title={t(speaks ? 'speak_pause' : 'speak_play')}
            onClick={speaks ? actions.pause : actions.play}
          />
          {stepper('forward', 'speak_next_sentence', 'sentence', 1)}
          {stepper('farForward', 'speak_next_block', 'block', 1)}
        </div>
        <ToolButton
          icon="settings"
          title={t('speak_set')}
          aria-expanded={open}
          aria-controls="voice"
          onClick={() => onOpen(!open)}
        />
        <ToolButton icon="close" title={t('speak_stop')} onClick={actions.stop} />
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
