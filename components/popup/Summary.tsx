import { useState } from 'preact/hooks';
import type { SummarySentence } from '../../core/article.ts';
import { type Settings, SUMMARY_LENGTHS } from '../../core/settings.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Select } from '../controls/Select.tsx';
import { useText } from '../text.ts';
import { Sentence } from './Sentence.tsx';
import type { PopupActions, ReadyState } from './state.ts';

interface Props {
  report: ReadyState['report'];
  muted: ReadonlySet<string>;
  length: Settings['summaryLength'];
  actions: Pick<PopupActions, 'reveal' | 'changeSettings'>;
}

/** The summary: sentences of the article, each of which leads to its place on the page. */
export function Summary({ report, muted, length, actions }: Props) {
  const t = useText();
  const [lost, setLost] = useState(false);
  const show = async (sentence: SummarySentence) => setLost(!(await actions.reveal(sentence.place)));
  return (
    <section class="part" aria-labelledby="summary">
      <div class="part-head">
        <h2 id="summary">{t('popup_summary')}</h2>
        {report.summary.length > 0 && (
          <CopyButton label={t('popup_summary_copy')} text={report.summary.map((s) => s.text).join('\n')} />
        )}
        <Select
          label={t('common_length')}
          labelHidden
          value={length}
          options={SUMMARY_LENGTHS.map((value) => ({ value, label: t(`common_length_${value}`) }))}
          onChange={(summaryLength) => actions.changeSettings({ summaryLength })}
        />
      </div>
      <ol class="sentences" lang={report.lang} dir="auto">
        {report.summary.map((sentence, i) => (
          <Sentence
            key={`${sentence.place.block}.${sentence.place.start}`}
            sentence={sentence}
            number={i + 1}
            terms={report.terms}
            muted={muted}
            onShow={() => show(sentence)}
          />
        ))}
      </ol>
      {report.summary.length === 0 && <p class="hint">{t('popup_summary_none')}</p>}
      <p role="status" class="hint">
        {lost && t('popup_lost_place')}
      </p>
    </section>
  );
}
