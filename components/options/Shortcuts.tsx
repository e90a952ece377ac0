import { useText } from '../text.ts';
import type { Surroundings } from './state.ts';

interface Props extends Pick<Surroundings, 'shortcuts' | 'shortcutPage'> {
  onChange: () => void;
}

/** The keyboard commands as the browser has them now, and where they are changed. */
export function Shortcuts({ shortcuts, shortcutPage, onChange }: Props) {
  const t = useText();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || t('options_command_popup')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('options_shortcut_unset')}</span>}</dd>
          </div>
        ))}
      </dl>
      {shortcutPage === 'opens' ? (
        <button type="button" class="button" onClick={onChange}>
          {t('options_shortcuts_change')}
        </button>
      ) : (
        <p class="hint">{t('options_shortcuts_by_hand')}</p>
      )}
    </>
  );
}
