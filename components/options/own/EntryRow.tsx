import { useEffect, useRef, useState } from 'preact/hooks';
import type { NumberedEntry } from '../../../core/own/entry.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { listLabel } from '../../labels.ts';
import { useText } from '../../text.ts';
import { AskDelete } from './AskDelete.tsx';
import { EntryFields, entryIn } from './EntryFields.tsx';

interface Props {
  entry: NumberedEntry;
  onChange: (entry: NumberedEntry) => void;
  onDelete: () => void;
}

/** One entry of a glossary: what it says, or a form to change it. Deleting asks once more. */
export function EntryRow({ entry, onChange, onDelete }: Props) {
  const t = useText();
  const [mode, setMode] = useState<'shown' | 'changing' | 'asking'>('shown');
  const change = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  // The keyboard goes back to where it was when the form or the question is over.
  const before = useRef(mode);
  useEffect(() => {
    if (mode === 'shown' && before.current === 'changing') change.current?.focus();
    if (mode === 'shown' && before.current === 'asking') remove.current?.focus();
    before.current = mode;
  }, [mode]);
  const { term, definition, aliases } = entry;
  if (mode === 'changing') {
    const save = (form: HTMLFormElement) => {
      const typed = entryIn(form);
      if (!typed) return;
      onChange({ ...typed, number: entry.number });
      setMode('shown');
    };
    return (
      <li>
        <EntryForm entry={entry} onSave={save} onCancel={() => setMode('shown')} />
      </li>
    );
  }
  return (
    <li>
      <div class="own-entry">
        <p class="own-entry-text">
          <bdi class="own-entry-term">{term}</bdi>
          {aliases.length > 0 && <span class="hint"> {listLabel(t, aliases, 'plain')}</span>}
          <bdi class="own-entry-definition">{definition}</bdi>
        </p>
        <IconButton
          icon="edit"
          label={t('own_change', term)}
          buttonRef={change}
          onClick={() => setMode('changing')}
        />
        <IconButton
          icon="close"
          label={t('own_delete', term)}
          buttonRef={remove}
          onClick={() => setMode('asking')}
        />
      </div>
      {mode === 'asking' && (
        <AskDelete
          question={t('own_delete_entry_sure', term)}
          onDelete={onDelete}
          onKeep={() => setMode('shown')}
        />
      )}
    </li>
  );
}

interface FormProps {
  entry: NumberedEntry;
  onSave: (form: HTMLFormElement) => void;
  onCancel: () => void;
}

function EntryForm({ entry, onSave, onCancel }: FormProps) {
  const t = useText();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="own-form"
      aria-label={t('own_change', entry.term)}
      onSubmit={(e) => {
        e.preventDefault();
        onSave(e.currentTarget);
      }}
      onKeyDown={(e) => e.key === 'Escape' && onCancel()}
    >
      <EntryFields entry={entry} first={first} />
      <div class="row">
        <button type="submit" class="button">
          {t('own_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('own_cancel')}
        </button>
      </div>
    </form>
  );
}
