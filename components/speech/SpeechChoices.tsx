import { LIMITS } from '../../core/settings.ts';
import { Slider } from '../controls/Slider.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import type { SpeechSettings } from './state.ts';

interface Props {
  settings: SpeechSettings;
  /** Called with every value passed while sliding. */
  onInput?: (settings: Partial<SpeechSettings>) => void;
  /** Called once with what the reader settled on. */
  onChange: (settings: Partial<SpeechSettings>) => void;
}

/** How an article is read aloud, whatever its language. */
export function SpeechChoices({ settings, onInput, onChange }: Props) {
  const t = useText();
  const times = new Intl.NumberFormat(t.lang, { minimumFractionDigits: 1 });
  const slider = (key: 'speechRate' | 'speechPitch') => ({
    value: settings[key],
    limits: LIMITS[key],
    valueText: t('speak_times', times.format(settings[key])),
    onInput: (value: number) => onInput?.({ [key]: value }),
    onChange: (value: number) => onChange({ [key]: value }),
  });
  return (
    <>
      <Slider label={t('speak_rate')} {...slider('speechRate')} />
      <Slider label={t('speak_pitch')} {...slider('speechPitch')} />
      <Switch
        label={t('speak_online')}
        hint={t('speak_online_hint')}
        on={settings.onlineVoices}
        onChange={(onlineVoices) => onChange({ onlineVoices })}
      />
    </>
  );
}
