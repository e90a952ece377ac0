import { DEFAULTS, FONTS, LIMITS, THEMES } from '../../core/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useText } from '../text.ts';
import type { TypeSettings } from './state.ts';

interface Props {
  settings: TypeSettings;
  change(settings: Partial<TypeSettings>): void;
}

/** How the text is set. Every move is seen at once in the text behind. */
export function TypePanel({ settings, change }: Props) {
  const t = useText();
  const { theme, font, fontSize, width, lineHeight } = DEFAULTS;

  return (
    <section id="type" class="panel" tabIndex={-1} aria-label={t('reader_type')}>
      <Choice
        label={t('options_theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`options_theme_${value}`) }))}
        onChange={(value) => change({ theme: value })}
      />
      <Choice
        label={t('options_font')}
        value={settings.font}
        options={FONTS.map((value) => ({ value, label: t(`options_font_${value}`) }))}
        onChange={(value) => change({ font: value })}
      />
      <Slider
        label={t('options_font_size')}
        value={settings.fontSize}
        limits={LIMITS.fontSize}
        valueText={t('options_px', settings.fontSize)}
        onInput={(value) => change({ fontSize: value })}
      />
      <Slider
        label={t('options_width')}
        value={settings.width}
        limits={LIMITS.width}
        valueText={t('options_characters', settings.width)}
        onInput={(value) => change({ width: value })}
      />
      <Slider
        label={t('options_line_height')}
        value={settings.lineHeight}
        limits={LIMITS.lineHeight}
        valueText={new Intl.NumberFormat(t.lang, { minimumFractionDigits: 1 }).format(settings.lineHeight)}
        onInput={(value) => change({ lineHeight: value })}
      />
      <button
        type="button"
        class="link-button"
        onClick={() => change({ theme, font, fontSize, width, lineHeight })}
      >
        {t('reader_type_reset')}
      </button>
    </section>
  );
}
