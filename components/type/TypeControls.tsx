import { PRESETS, presetOf, presetValues } from '../../core/presets.ts';
import { ALIGNMENTS, FONTS } from '../../core/settings.ts';
import { TYPE_DEFAULTS, type TypeSettings } from '../../core/type-settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import { CustomColours } from './CustomColours.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { TypeSlider } from './TypeSlider.tsx';

export interface TypeControlsProps {
  settings: TypeSettings;
  /** Shows a change while the hand still moves. */
  preview(change: Partial<TypeSettings>): void;
  change(change: Partial<TypeSettings>): void;
  /** The chosen typeface could not be loaded. */
  fontFailed: boolean;
}

/** How an article's text is set: whole ways to set it and colours first, the rest on demand. */
export function TypeControls(props: TypeControlsProps) {
  const t = useText();
  const { settings, change, fontFailed } = props;
  const slider = { settings, preview: props.preview, change };

  return (
    <>
      <Choice
        label={t('type_preset')}
        value={presetOf(settings)}
        options={PRESETS.map((value) => ({ value, label: t(`type_preset_${value}`) }))}
        onChange={(preset) => change(presetValues(preset))}
      />
      <ThemeChoice settings={settings} onChange={(theme) => change({ theme })} />
      {settings.theme === 'custom' && <CustomColours {...props} />}
      <TypeSlider name="fontSize" {...slider} />
      <details class="more">
        <summary>{t('type_more')}</summary>
        <Choice
          label={t('options_font')}
          value={settings.font}
          options={FONTS.map((value) => ({ value, label: t(`options_font_${value}`) }))}
          onChange={(font) => change({ font })}
        />
        {fontFailed && (
          <p class="alert" role="alert">
            {t('type_font_failed')}
          </p>
        )}
        <div class="sliders">
          <TypeSlider name="width" {...slider} />
          <TypeSlider name="lineHeight" {...slider} />
          <TypeSlider name="paragraphSpacing" {...slider} />
          <TypeSlider name="weight" {...slider} />
          <TypeSlider name="letterSpacing" {...slider} />
          <TypeSlider name="wordSpacing" {...slider} />
        </div>
        <Choice
          label={t('type_align')}
          value={settings.align}
          options={ALIGNMENTS.map((value) => ({ value, label: t(`type_align_${value}`) }))}
          onChange={(align) => change({ align })}
        />
        <Switch
          label={t('type_hyphenate')}
          hint={t('type_hyphenate_hint')}
          on={settings.hyphenate}
          onChange={(hyphenate) => change({ hyphenate })}
        />
      </details>
      <button type="button" class="link-button" onClick={() => change(TYPE_DEFAULTS)}>
        {t('reader_type_reset')}
      </button>
    </>
  );
}
