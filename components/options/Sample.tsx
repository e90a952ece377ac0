import type { Settings } from '../../core/settings.ts';
import { useText } from '../text.ts';

/** A few lines set as reader mode would set them. */
export function Sample({ settings }: { settings: Settings }) {
  const t = useText();
  return (
    <figure class="sample" aria-label={t('options_sample')} data-theme={settings.theme}>
      <div
        class={`sample-text ${settings.font}`}
        style={{
          fontSize: `${settings.fontSize}px`,
          lineHeight: String(settings.lineHeight),
          maxWidth: `${settings.width}ch`,
        }}
      >
        <p class="sample-title">{t('options_sample_title')}</p>
        <p>{t('options_sample_text')}</p>
        <p>{t('options_sample_text_2')}</p>
      </div>
    </figure>
  );
}
