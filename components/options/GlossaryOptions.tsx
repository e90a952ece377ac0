import { LIMITS, type Settings } from '../../core/settings.ts';
import { ExplainSlider } from '../controls/ExplainSlider.tsx';
import { Slider } from '../controls/Slider.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import type { OptionsActions } from './state.ts';

interface Props {
  settings: Settings;
  /** Can words be underlined without changing the page? */
  highlights: boolean;
  actions: Pick<OptionsActions, 'preview' | 'change'>;
}

/** What is explained, and how a card comes about. */
export function GlossaryOptions({ settings, highlights, actions }: Props) {
  const t = useText();
  return (
    <>
      <ExplainSlider value={settings.explain} onChange={(explain) => actions.change({ explain })} />
      {highlights ? (
        <Switch
          label={t('options_marks')}
          hint={t('options_marks_hint')}
          on={settings.marks}
          onChange={(marks) => actions.change({ marks })}
        />
      ) : (
        <p class="remark">{t('options_marks_missing')}</p>
      )}
      <Switch
        label={t('options_cards')}
        hint={t('options_cards_hint')}
        on={settings.cards}
        onChange={(cards) => actions.change({ cards })}
      />
      <Switch
        label={t('options_double_click')}
        hint={t('options_double_click_hint')}
        on={settings.doubleClick}
        onChange={(doubleClick) => actions.change({ doubleClick })}
      />
      <Slider
        label={t('options_delay')}
        value={settings.hoverDelay}
        limits={LIMITS.hoverDelay}
        valueText={t('options_ms', settings.hoverDelay)}
        onInput={(hoverDelay) => actions.preview({ hoverDelay })}
        onChange={(hoverDelay) => actions.change({ hoverDelay })}
      />
    </>
  );
}
