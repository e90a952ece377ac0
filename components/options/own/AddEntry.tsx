import { useRef, useState } from 'preact/hooks';
import { BETWEEN_ALIASES } from '../../../core/own/csv.ts';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { useText } from '../../text.ts';
import type { OwnActions } from './state.ts';

interface Props {
  glossaries: readonly OwnGlossary[];
  onAdd: OwnActions['addEntry'];
}

/** An entry by typing. */
export function AddEntry({ glossaries, onAdd }: Props) {
  const t = useText();
  const term = useRef<HTMLInputElement>(null);
  const [into, setInto] = useState<number>();
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const typed = (name: string) => String(data.get(name) ?? '').trim();
    const aliases = typed('aliases').split(BETWEEN_ALIASES);
    const entry = {
      term: typed('term'),
      definition: typed('definition'),
      aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''),
    };
    if (entry.term === '' || entry.definition === '') return;
    onAdd(glossaries.find(({ id }) => id === into) ?? glossaries[0], entry);
    form.reset();
    term.current?.focus();
  };
  return (
    <form
      class="own-add"
      onSubmit={(e) => {
        e.preventDefault();
        add(e.currentTarget);
      }}
    >
      <label>
        {t('own_term')}
        <input ref={term} name="term" required maxLength={200} autocomplete="off" />
      </label>
      <label>
        {t('own_definition')}
        <textarea name="definition" required rows={2} maxLength={10_000} />
      </label>
      <label>
        {t('own_aliases')}
        <input name="aliases" autocomplete="off" />
      </label>
      {glossaries.length > 1 && (
        <label>
          {t('own_into')}
          <select onChange={(e) => setInto(Number(e.currentTarget.value))}>
            {glossaries.map(({ id, name }) => (
              <option key={id} value={id} selected={id === into}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button">
        {t('own_add')}
      </button>
    </form>
  );
}
