import { FOCUS_MODES, type Settings } from '../../core/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

type FocusSettings = Pick<Settings, 'lineFocus' | 'boldStarts'>;

export interface FocusControlsProps {
  settings: FocusSettings;
  change(settings: Partial<FocusSettings>): void;
}

/** What helps the eyes to stay where they read: in the reader's panel and in the options. */
export function FocusControls({ settings, change }: FocusControlsProps) {
  const t = useText();
  return (
    <>
      <Choice
        label={t('focus_lines')}
        hint={t('focus_hint')}
        value={settings.lineFocus}
        options={FOCUS_MODES.map((value) => ({ value, label: t(`focus_${value}`) }))}
        onChange={(lineFocus) => change({ lineFocus })}
      />
      <Switch
        label={t('focus_bold')}
        hint={t('focus_bold_hint')}
        on={settings.boldStarts}
        onChange={(boldStarts) => change({ boldStarts })}
      />
    </>
  );
}
