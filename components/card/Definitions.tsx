import { useState } from 'preact/hooks';
import type { Definition } from '../../core/report.ts';
import { sourceLabel } from '../labels.ts';
import { useText } from '../text.ts';

/** Meanings shown at once; a card is read at a glance, the others are one press away. */
const AT_ONCE = 2;

/** The meanings of a term, best first, each with where it is from. */
export function Definitions(props: {
  definitions: readonly Definition[];
  onExplained(definition: Definition): void;
}) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? props.definitions : props.definitions.slice(0, AT_ONCE);
  const more = props.definitions.length - shown.length;
  return (
    <>
      <ol class="definitions">
        {shown.map((definition) => (
          <li key={`${definition.source} ${definition.text}`}>
            <p class="gloss" dir="auto">
              {definition.pos && <span class="pos">{t(`card_pos_${definition.pos}`)}</span>}
              {definition.text}
            </p>
            <p class="source">
              <span>{sourceLabel(t, definition)}</span>
              {definition.licence && <span>{definition.licence}</span>}
              {definition.place && (
                <button type="button" class="link" onClick={() => props.onExplained(definition)}>
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
