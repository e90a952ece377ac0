import { useState } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { useText } from '../../text.ts';
import type { OwnActions } from './state.ts';

interface Props {
  glossary: OwnGlossary;
  actions: Pick<OwnActions, 'change' | 'remove' | 'exportCsv'>;
  /** Absent for the first. */
  onUp: (() => void) | undefined;
}

/** One glossary: its switch, name and size, and what can be done with it. Deleting asks once more. */
export function GlossaryRow({ glossary, actions, onUp }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { name, on, count } = glossary;
  const button = (icon: IconName, label: string, onClick: () => void) => (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    <li>
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
          <button type="button" class="button" onClick={() => actions.remove(glossary)}>
            {t('own_delete_yes')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('own_delete_no')}
          </button>
        </div>
      )}
    </li>
  );
}
