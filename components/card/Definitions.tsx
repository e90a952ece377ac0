import { useState } from 'preact/hooks';
import type { Definition, Term } from '../../core/report.ts';
import { sourceLabel } from '../labels.ts';
import { SaidIn } from '../SaidIn.tsx';
import { useText } from '../text.ts';
import { Gloss } from './Gloss.tsx';

/** Meanings shown at once; a card is read at a glance, the others are one press away. */
const AT_ONCE = 2;

interface Props {
  term: Pick<Term, 'name' | 'definitions'>;
  onExplained(definition: Definition): void;
  onLookUp(text: string): void;
}

/** The meanings of a term, best first, each with where it is from; or that nothing is known of it. */
export function Definitions({ term: { name, definitions }, onExplained, onLookUp }: Props) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? definitions : definitions.slice(0, AT_ONCE);
  const more = definitions.length - shown.length;
  if (definitions.length === 0) {
    return (
      <p class="gloss" role="status">
        {t('card_nothing', name)}
      </p>
    );
  }
  return (
    <>
      <ol class="definitions">
        {shown.map((definition) => (
          <li key={`${definition.source} ${definition.text}`}>
            <Gloss definition={definition} onLookUp={onLookUp} />
            {definition.sentence && <SaidIn sentence={definition.sentence} />}
            <p class="source">
              <span>{sourceLabel(t, definition)}</span>
              {definition.licence && <span>{definition.licence}</span>}
              {definition.place && (
                <button type="button" class="link" onClick={() => onExplained(definition)}>
                  {t('card_explained')}
                </button>
              )}
              {isWebAddress(definition.url) && (
                <a href={definition.url} target="_blank" rel="noopener noreferrer">
                  {t('card_open_source')}
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {t.count('card_more', more)}
        </button>
      )}
    </>
  );
}

const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');
