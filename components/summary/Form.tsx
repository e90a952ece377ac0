import { useState } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Entry, Report } from '../../core/report.ts';
import { useText } from '../text.ts';
import { shapeLabel } from './shape-label.ts';

/** Entries shown at first; a few more are not worth a button. */
const FIRST = 7;
const FEW_MORE = 2;

interface Props {
  report: Pick<Report, 'shape' | 'lang'>;
  reveal(place: Place): void;
}

/** What the text is made of, where it is not simply prose, and the things it lists, each of which leads to its place. */
export function Form({ report: { shape, lang }, reveal }: Props) {
  const t = useText();
  const label = shapeLabel(t, shape);
  if (label === undefined) return null;
  return (
    <div class="form" lang={t.lang} dir={t.dir}>
      <p>{label}</p>
      {'entries' in shape && <Entries entries={shape.entries} count={shape.count} {...{ lang, reveal }} />}
    </div>
  );
}

interface EntriesProps {
  entries: readonly Entry[];
  /** How many there are in all. */
  count: number;
  lang: string;
  reveal(place: Place): void;
}

function Entries({ entries, count, lang, reveal }: EntriesProps) {
  const t = useText();
  const [all, showAll] = useState(entries.length <= FIRST + FEW_MORE);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <>
      <ul class="entries" lang={lang} dir="auto">
        {shown.map(({ place, text, time }) => (
          <li key={`${place.block}.${place.start}`}>
            <button type="button" class="link-button" onClick={() => reveal(place)}>
              {time && <time>{time} </time>}
              {text}
            </button>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="link-button more" onClick={() => showAll(true)}>
          {t('shape_show_all', entries.length)}
        </button>
      )}
      {all && count > entries.length && <p class="hint">{t('shape_more', count - entries.length)}</p>}
    </>
  );
}
