import { useState } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Settings } from '../../core/settings.ts';
import type { ToldOf } from '../../core/told.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Switch } from '../controls/Switch.tsx';
import { Form } from '../summary/Form.tsx';
import { LengthSelect } from '../summary/LengthSelect.tsx';
import { plainSummary, summaryParts } from '../summary/parts.ts';
import { useText } from '../text.ts';
import { Sentence } from './Sentence.tsx';
import type { PopupActions, ReadyState } from './state.ts';

interface Props {
  report: ReadyState['report'];
  told: ToldOf;
  settings: Pick<Settings, 'summaryLength' | 'skim'>;
  actions: Pick<PopupActions, 'reveal' | 'changeSettings'>;
}

/** The summary: sentences of the article, each of which leads to its place on the page. */
export function Summary({ report, told, settings, actions }: Props) {
  const t = useText();
  const [lost, setLost] = useState(false);
  const show = async (place: Place) => setLost(!(await actions.reveal(place)));
  const parts = summaryParts(report, settings.summaryLength);
  let number = 0;
  return (
    <section class="part" aria-labelledby="summary">
      <div class="part-head">
        <h2 id="summary">{t('popup_summary')}</h2>
        {parts.length > 0 && <CopyButton label={t('popup_summary_copy')} text={plainSummary(parts)} />}
        <LengthSelect
          report={report}
          length={settings.summaryLength}
          onChange={(summaryLength) => actions.changeSettings({ summaryLength })}
        />
      </div>
      <Form report={report} reveal={show} />
      {parts.map(({ heading, sentences }) => (
        <div key={heading?.place.block ?? -1} lang={report.lang} dir="auto">
          {heading && (
            <h3 class="section-name">
              <button type="button" class="link-button" onClick={() => show(heading.place)}>
                {heading.text}
              </button>
            </h3>
          )}
          <ol class="sentences">
            {sentences.map((sentence) => (
              <Sentence
                key={`${sentence.place.block}.${sentence.place.start}`}
                sentence={sentence}
                number={++number}
                terms={report.terms}
                told={told}
                onShow={() => show(sentence.place)}
              />
            ))}
          </ol>
        </div>
      ))}
      {parts.length === 0 && <p class="hint">{t('popup_summary_none')}</p>}
      <p role="status" class="hint">
        {lost && t('popup_lost_place')}
      </p>
      {report.keySentences.length > 0 && (
        <Switch
          label={t('popup_skim')}
          hint={t('popup_skim_hint')}
          on={settings.skim}
          onChange={(skim) => actions.changeSettings({ skim })}
        />
      )}
    </section>
  );
}
