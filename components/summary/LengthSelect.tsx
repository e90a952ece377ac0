import type { Report } from '../../core/report.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../../core/settings.ts';
import { Select } from '../controls/Select.tsx';
import { useText } from '../text.ts';

interface Props {
  report: Pick<Report, 'sections' | 'shape'>;
  length: SummaryLength;
  onChange(length: SummaryLength): void;
}

/** How long the summary is to be. Key points are offered where there are sections; a text shown whole has no length. */
export function LengthSelect({ report, length, onChange }: Props) {
  const t = useText();
  if (report.shape.kind === 'short' || report.shape.kind === 'poem') return null;
  const offered = SUMMARY_LENGTHS.filter((value) => value !== 'points' || report.sections.length > 0);
  return (
    <Select
      label={t('common_length')}
      labelHidden
      value={offered.find((value) => value === length) ?? 'auto'}
      options={offered.map((value) => ({ value, label: t(`common_length_${value}`) }))}
      onChange={onChange}
    />
  );
}
