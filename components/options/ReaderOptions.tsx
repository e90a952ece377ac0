import { FONTS, LIMITS, type Settings, THEMES } from '../../core/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useText } from '../text.ts';
import { Sample } from './Sample.tsx';
import type { OptionsActions } from './state.ts';

interface Props {
  settings: Settings;
  actions: Pick<OptionsActions, 'preview' | 'change'>;
}

/** How reader mode looks, with a sample that follows every change. */
export function ReaderOptions({ settings, actions }: Props) {
  const t = useText();
  const slider = (key: 'fontSize' | 'width' | 'lineHeight') => ({
    value: settings[key],
    limits: LIMITS[key],
    onInput: (value: number) => actions.preview({ [key]: value }),
    onChange: (value: number) => actions.change({ [key]: value }),
  });
  return (
    <>
      <p class="hint">{t('options_reader_hint')}</p>
      <Choice
        label={t('options_theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`options_theme_${value}`) }))}
        onChange={(theme) => actions.change({ theme })}
      />
      <Choice
        label={t('options_font')}
        value={settings.font}
        options={FONTS.map((value) => ({ value, label: t(`options_font_${value}`) }))}
        onChange={(font) => actions.change({ font })}
      />
      <div class="sliders">
        <Slider
          label={t('options_font_size')}
          valueText={t('options_px', settings.fontSize)}
          {...slider('fontSize')}
        />
        <Slider
          label={t('options_width')}
          valueText={t('options_characters', settings.width)}
          {...slider('width')}
        />
        <Slider
          label={t('options_line_height')}
          valueText={new Intl.NumberFormat(t.lang, { minimumFractionDigits: 1 }).format(settings.lineHeight)}
          {...slider('lineHeight')}
        />
      </div>
      <Sample settings={settings} />
    </>
  );
}
