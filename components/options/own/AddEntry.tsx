import { useRef, useState } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { useText } from '../../text.ts';
import { EntryFields, entryIn } from './EntryFields.tsx';
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
    const entry = entryIn(form);
    if (!entry) return;
    onAdd(glossaries.find(({ id }) => id === into) ?? glossaries[0], entry);
    form.reset();
    term.current?.focus();
  };
  return (
    <form
      class="own-form own-add"
      aria-label={t('own_add')}
      onSubmit={(e) => {
        e.preventDefault();
        add(e.currentTarget);
      }}
    >
      <EntryFields first={term} />
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
