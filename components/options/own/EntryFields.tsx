import type { Ref } from 'preact';
import { BETWEEN_ALIASES } from '../../../core/own/csv.ts';
import type { OwnEntry } from '../../../core/own/entry.ts';
import { useText } from '../../text.ts';

/** The fields of an entry in a form, filled with what it says so far. */
export function EntryFields({ entry, first }: { entry?: OwnEntry; first?: Ref<HTMLInputElement> }) {
  const t = useText();
  const { term, definition, aliases = [] } = entry ?? {};
  return (
    <>
      <label>
        {t('own_term')}
        <input
          ref={first ?? null}
          name="term"
          required
          maxLength={200}
          autocomplete="off"
          defaultValue={term}
        />
      </label>
      <label>
        {t('own_definition')}
        <textarea name="definition" required rows={2} maxLength={10_000} defaultValue={definition} />
      </label>
      <label>
        {t('own_aliases')}
        <input name="aliases" autocomplete="off" defaultValue={aliases.join(BETWEEN_ALIASES)} />
      </label>
    </>
  );
}

/** What such a form says; `undefined` while term or definition is nothing but blanks. */
export function entryIn(form: HTMLFormElement): OwnEntry | undefined {
  const data = new FormData(form);
  const typed = (name: string) => String(data.get(name) ?? '').trim();
  const aliases = typed('aliases').split(BETWEEN_ALIASES);
  const entry = {
    term: typed('term'),
    definition: typed('definition'),
    aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''),
  };
  return entry.term === '' || entry.definition === '' ? undefined : entry;
}
