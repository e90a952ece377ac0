import type { WrongReport } from '../../core/wrong-reports.ts';
import { Icon } from '../Icon.tsx';
import { dateLabel, sourceLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { OptionsActions } from './state.ts';

interface Props {
  reports: readonly WrongReport[];
  actions: Pick<OptionsActions, 'exportReports' | 'clearReports'>;
}

/** The definitions that the reader reported as wrong, newest first, to be exported or forgotten. */
export function WrongReports({ reports, actions }: Props) {
  const t = useText();
  return (
    <>
      <p class="hint" role="status">
        {reports.length > 0 ? t.count('options_wrong_count', reports.length) : t('options_wrong_none')}
      </p>
      <ul class="wrong-reports">
        {[...reports].reverse().map(({ term, definition, source, date, page }) => (
          <li key={`${term} ${definition}`}>
            <bdi class="wrong-term">{term}</bdi>
            <span dir="auto">{definition}</span>
            <span class="hint">
              {[sourceLabel(t, { source }), dateLabel(t, date)].join(' · ')}
              {page !== undefined && <bdi class="wrong-page">{page}</bdi>}
            </span>
          </li>
        ))}
      </ul>
      {reports.length > 0 && (
        <div class="row">
          {(['json', 'csv'] as const).map((format) => (
            <button key={format} type="button" class="button" onClick={() => actions.exportReports(format)}>
              <Icon name="download" />
              {t(`options_wrong_${format}`)}
            </button>
          ))}
          <button type="button" class="button" onClick={actions.clearReports}>
            {t('options_wrong_clear')}
          </button>
        </div>
      )}
    </>
  );
}
