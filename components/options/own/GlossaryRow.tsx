import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { useText } from '../../text.ts';
import type { OwnActions } from './state.ts';

interface Props {
  glossary: OwnGlossary;
  actions: Pick<OwnActions, 'change' | 'exportCsv'>;
  onRemove: () => void;
  /** Absent for the first. */
  onUp: (() => void) | undefined;
}

/** One glossary: its switch, name and size, and what can be done with it. Deleting asks once more. */
export function GlossaryRow({ glossary, actions, onRemove, onUp }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const { name, on, count } = glossary;
  // The question is answered where it is asked; what changes nothing comes first.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const dontDelete = () => {
    setAsking(false);
    row.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  };
  const button = (icon: IconName, label: string, onClick: () => void) => (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    <li ref={row}>
      <div class="row">
        <input
          type="checkbox"
          aria-label={t('own_use', name)}
          checked={on}
          onChange={(e) => actions.change([{ ...glossary, on: e.currentTarget.checked }])}
        />
        <input
          class="own-name"
          aria-label={t('own_name')}
          value={name}
          maxLength={100}
          onChange={(e) => {
            const typed = e.currentTarget.value.trim();
            if (typed === '') e.currentTarget.value = name;
            else actions.change([{ ...glossary, name: typed }]);
          }}
        />
        <span class="hint">{t.count('own_entries', count)}</span>
        {onUp && button('previous', t('own_up', name), onUp)}
        {button('download', t('own_export', name), () => actions.exportCsv(glossary))}
        {button('close', t('own_delete', name), () => setAsking(true))}
      </div>
      {asking && (
        <div class="row" role="alert">
          <span>{t('own_delete_sure', name)}</span>
          <button type="button" class="button" onClick={onRemove}>
            {t('own_delete_yes')}
          </button>
          <button ref={keep} type="button" class="button" onClick={dontDelete}>
            {t('own_delete_no')}
          </button>
        </div>
      )}
    </li>
  );
}
