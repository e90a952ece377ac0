import type { TypeSettings } from '../../core/type-settings.ts';
import { useText } from '../text.ts';
import { typeStyle } from '../type/typeset.ts';

/** A few lines set as reader mode would set them. */
export function Sample({ settings }: { settings: TypeSettings }) {
  const t = useText();
  return (
    <figure
      class="sample"
      aria-label={t('options_sample')}
      data-theme={settings.theme}
      style={typeStyle(settings)}
    >
      <div class="sample-text">
        <p class="sample-title">{t('options_sample_title')}</p>
        <p>{t('options_sample_text')}</p>
        <p>{t('options_sample_text_2')}</p>
      </div>
    </figure>
  );
}
