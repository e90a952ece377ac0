import { THEMES } from '../../core/settings.ts';
import type { TypeSettings } from '../../core/type-settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { useText } from '../text.ts';
import { typeStyle } from './typeset.ts';

interface Props {
  settings: TypeSettings;
  onChange(theme: TypeSettings['theme']): void;
}

/** The themes, each in its own colours. */
export function ThemeChoice({ settings, onChange }: Props) {
  const t = useText();
  return (
    <Choice
      label={t('options_theme')}
      value={settings.theme}
      options={THEMES.map((theme) => ({
        value: theme,
        label: t(`options_theme_${theme}`),
        look: { 'data-theme': theme, style: typeStyle({ ...settings, theme }) },
      }))}
      onChange={onChange}
    />
  );
}
