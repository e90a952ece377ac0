import { LIMITS } from '../../core/settings.ts';
import type { Translate } from '../../core/translate.ts';
import type { TypeSettings } from '../../core/type-settings.ts';
import { Slider } from '../controls/Slider.tsx';
import { useText } from '../text.ts';

const inDigits = (t: Translate, value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(t.lang, options).format(value);
const percent = (t: Translate, value: number) => inDigits(t, value, { style: 'percent' });

/** What is set by a number: its label, and the number in words. */
const SLIDERS = {
  fontSize: { label: 'options_font_size', inWords: (t, v) => t('options_px', v) },
  width: { label: 'options_width', inWords: (t, v) => t('options_characters', v) },
  lineHeight: {
    label: 'options_line_height',
    inWords: (t, v) => inDigits(t, v, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  },
  paragraphSpacing: { label: 'type_paragraphs', inWords: (t, v) => t.count('type_lines', v) },
  weight: { label: 'type_weight', inWords: (t, v) => inDigits(t, v) },
  letterSpacing: { label: 'type_letters', inWords: percent },
  wordSpacing: { label: 'type_words', inWords: percent },
} as const satisfies Partial<
  Record<
    keyof TypeSettings,
    { label: Parameters<Translate>[0]; inWords(t: Translate, value: number): string }
  >
>;

interface Props {
  name: keyof typeof SLIDERS;
  settings: TypeSettings;
  preview(change: Partial<TypeSettings>): void;
  change(change: Partial<TypeSettings>): void;
}

/** One of the numbers by which text is set. */
export function TypeSlider({ name, settings, preview, change }: Props) {
  const t = useText();
  const { label, inWords } = SLIDERS[name];
  return (
    <Slider
      label={t(label)}
      value={settings[name]}
      limits={LIMITS[name]}
      valueText={inWords(t, settings[name])}
      onInput={(value) => preview({ [name]: value })}
      onChange={(value) => change({ [name]: value })}
    />
  );
}
