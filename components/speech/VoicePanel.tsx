import { Select } from '../controls/Select.tsx';
import { languageLabel } from '../labels.ts';
import { useText } from '../text.ts';
import { SpeechChoices } from './SpeechChoices.tsx';
import type { SpeechActions, SpeechView } from './state.ts';

/** Which voice reads, and how. */
export function VoicePanel({ view, actions }: { view: SpeechView; actions: SpeechActions }) {
  const t = useText();
  const { lang, voices, voice, settings } = view;
  const options = voices.map(({ id, name, lang, local }) => ({
    value: id,
    label: t(local ? 'speak_voice_here' : 'speak_voice_online', name, languageLabel(t, lang) ?? lang),
  }));

  return (
    <section id="voice" class="speech-panel" aria-label={t('speak_set')}>
      {options.length > 0 && (
        <Select
          label={t('speak_voice', languageLabel(t, lang) ?? lang)}
          value={voice ?? ''}
          // Nobody who has no voice for a language yet has chosen the first of the others.
          options={voice ? options : [{ value: '', label: t('speak_voice_none') }, ...options]}
          onChange={actions.choose}
        />
      )}
      <SpeechChoices settings={settings} onChange={actions.change} />
    </section>
  );
}
