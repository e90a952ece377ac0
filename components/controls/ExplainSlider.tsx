import { LIMITS } from '../../core/settings.ts';
import { useText } from '../text.ts';
import { Slider } from './Slider.tsx';

const STEPS = ['least', 'little', 'medium', 'much', 'most'] as const;

/** How much is explained, 0 to 1, said in words. `onChange` gets the value settled on. */
export function ExplainSlider({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const t = useText();
  const step = STEPS[Math.round(value * (STEPS.length - 1))] ?? 'medium';
  return (
    <Slider
      label={t('common_explain')}
      value={value}
      limits={LIMITS.explain}
      valueText={t(`common_explain_${step}`)}
      ends={[t('common_less'), t('common_more')]}
      onChange={onChange}
    />
  );
}
