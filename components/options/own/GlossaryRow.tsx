import { useRef, useState } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import type { IconName } from '../../Icon.tsx';
import { useText } from '../../text.ts';
import { AskDelete } from './AskDelete.tsx';
import { Entries } from './Entries.tsx';
import type { EntriesState, OwnActions } from './state.ts';

interface Props {
  glossary: OwnGlossary;
  /** Its entries, where they are shown. */
  entries: EntriesState | undefined;
  actions: Pick<OwnActions, 'change' | 'exportCsv' | 'entries'>;
  onRemove: () => void;
  /** Absent for the first. */
  onUp: (() => void) | undefined;
}

/** One glossary: its switch, name and entries, and what can be done with it. Deleting asks once more. */
export function GlossaryRow({ glossary, entries, actions, onRemove, onUp }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const { name, on, count } = glossary;
  const dontDelete = () => {
    setAsking(false);
    row.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  };
  const button = (icon: IconName, label: string, onClick: () => void) => (
    <IconButton icon={icon} label={label} onClick={onClick} />
  );
  return (
    <li>
      <div class="row" ref={row}>
        <input
          type="checkbox"
          aria-label={t('own_use', name)}
          checked={on}
          onChange={(e) => actions.change([{ ...glossary, on: e.currentTarget.checked }])}
        />
        <input
          class="own-name field"
          aria-label={t('own_name')}
          value={name}
          maxLength={100}
          onChange={(e) => {
            const typed = e.currentTarget.value.trim();
            if (typed === '') e.currentTarget.value = name;
            else actions.change([{ ...glossary, name: typed }]);
          }}
        />
        <button
          type="button"
          class="link-button own-open"
          aria-label={t('own_entries_in', t.count('own_entries', count), name)}
          aria-expanded={entries !== undefined}
          onClick={() => actions.entries.open(glossary)}
        >
          {t.count('own_entries', count)}
        </button>
        {onUp && button('previous', t('own_up', name), onUp)}
        {button('download', t('own_export', name), () => actions.exportCsv(glossary))}
        {button('close', t('own_delete', name), () => setAsking(true))}
      </div>
      {asking && <AskDelete question={t('own_delete_sure', name)} onDelete={onRemove} onKeep={dontDelete} />}
      {entries && <Entries glossary={glossary} state={entries} actions={actions.entries} />}
    </li>
  );
}
