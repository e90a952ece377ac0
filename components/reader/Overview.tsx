import type { Place } from '../../core/article.ts';
import type { Report } from '../../core/report.ts';
import type { SummaryLength } from '../../core/settings.ts';
import { Icon } from '../Icon.tsx';
import { Form } from '../summary/Form.tsx';
import { LengthSelect } from '../summary/LengthSelect.tsx';
import { summaryParts } from '../summary/parts.ts';
import { Why } from '../summary/Why.tsx';
import { useText } from '../text.ts';
import { Tags } from './Tags.tsx';

interface Props {
  report: Report;
  length: SummaryLength;
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  reveal(place: Place): void;
  onLength(length: SummaryLength): void;
}

/** What the article says and is about, before it begins. Each sentence leads to its place. */
export function Overview({ report, length, lang, dir, reveal, onLength }: Props) {
  const t = useText();
  const { tags } = report;
  const parts = summaryParts(report, length);
  if (parts.length === 0 && tags.length === 0) return null;
  let number = 0;

  return (
    <details class="overview" open>
      <summary>
        <Icon name="chevron" />
        <h2>{t('reader_overview')}</h2>
      </summary>
      {parts.length > 0 && <LengthSelect report={report} length={length} onChange={onLength} />}
      <Form report={report} reveal={reveal} />
      {parts.map(({ heading, sentences }) => (
        <div key={heading?.place.block ?? -1} lang={lang} dir={dir}>
          {heading && <h3>{heading.text}</h3>}
          <ol class="key-sentences">
            {sentences.map((sentence) => (
              <li key={`${sentence.place.block}:${sentence.place.start}`}>
                <button
                  type="button"
                  class="sentence"
                  title={t('reader_show_sentence')}
                  onClick={() => reveal(sentence.place)}
                >
                  {sentence.text}
                </button>
                <Why sentence={sentence} number={++number} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {tags.length > 0 && <Tags tags={tags} lang={lang} dir={dir} reveal={reveal} />}
    </details>
  );
}
