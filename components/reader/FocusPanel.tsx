import { FOCUS_MODES, type Settings } from '../../core/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

type FocusSettings = Pick<Settings, 'lineFocus' | 'boldStarts'>;

interface Props {
  settings: FocusSettings;
  change(settings: Partial<FocusSettings>): void;
}

/** What helps the eyes to stay where they read. */
export function FocusPanel({ settings, change }: Props) {
  const t = useText();
  return (
    <section id="focus" class="panel" tabIndex={-1} aria-label={t('reader_focus')}>
      <Choice
        label={t('focus_lines')}
        value={settings.lineFocus}
        options={FOCUS_MODES.map((value) => ({ value, label: t(`focus_${value}`) }))}
        onChange={(lineFocus) => change({ lineFocus })}
      />
      <p class="hint">{t('focus_hint')}</p>
      <Switch
        label={t('focus_bold')}
        hint={t('focus_bold_hint')}
        on={settings.boldStarts}
        onChange={(boldStarts) => change({ boldStarts })}
      />
    </section>
  );
}
