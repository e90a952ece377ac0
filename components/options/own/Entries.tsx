import { useRef } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import type { Translate } from '../../../core/translate.ts';
import { useText } from '../../text.ts';
import { EntryRow } from './EntryRow.tsx';
import type { EntriesActions, EntriesState, ShownEntries } from './state.ts';

interface Props {
  glossary: OwnGlossary;
  state: EntriesState;
  actions: EntriesActions;
}

/** The entries of a glossary, some at a time: searched, changed, deleted. */
export function Entries({ glossary, state, actions }: Props) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const { status, query, shown } = state;
  const turn = (to: 'previous' | 'next', can: boolean) => (
    // Kept where it is, so that it can be pressed again and again: a button that is switched off loses the keyboard.
    <button type="button" class="button" aria-disabled={!can} onClick={() => can && actions.turn(to)}>
      {t(`own_${to}`)}
    </button>
  );
  return (
    <div class="own-entries">
      <label>
        {t('own_search', glossary.name)}
        <input
          type="search"
          class="field"
          value={query}
          autocomplete="off"
          onInput={(e) => actions.search(e.currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {status === 'read' ? shown && rangeText(t, shown, glossary) : t(`own_${status}`)}
      </p>
      {status === 'failed' && (
        <button type="button" class="button" onClick={() => actions.search(query)}>
          {t('own_again')}
        </button>
      )}
      {shown && shown.entries.length > 0 && (
        <ul
          // Other entries begin at the top.
          key={`${shown.first} ${shown.query}`}
          ref={list}
          tabIndex={-1}
          aria-label={t('own_entries_in', t.count('own_entries', glossary.count), glossary.name)}
          aria-busy={status === 'reading'}
        >
          {shown.entries.map((entry) => (
            <EntryRow
              key={entry.number}
              entry={entry}
              onChange={actions.change}
              onDelete={() => {
                // The button pressed goes with its entry: without this the keyboard would be back at the top of the page.
                list.current?.focus();
                actions.remove(entry);
              }}
            />
          ))}
        </ul>
      )}
      {shown && (shown.first > 0 || shown.more) && (
        <div class="row">
          {turn('previous', shown.first > 0)}
          {turn('next', shown.more)}
        </div>
      )}
    </div>
  );
}

/** Which of how many entries are shown. */
function rangeText(t: Translate, shown: ShownEntries, { count }: OwnGlossary): string {
  const { query, first, entries, more } = shown;
  const number = (value: number) => new Intl.NumberFormat(t.lang).format(value);
  const [from, to] = [number(first + 1), number(first + entries.length)];
  const searched = query.trim() !== '';
  if (entries.length === 0) return searched ? t('own_none_found', query.trim()) : t('own_none');
  if (!searched) return t('own_range', from, to, number(count));
  return first === 0 && !more ? t.count('own_found', entries.length) : t('own_found_range', from, to);
}
