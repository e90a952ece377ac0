import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { PopupActions, PopupState } from './state.ts';

interface Props {
  state: PopupState;
  actions: Pick<PopupActions, 'toggleReader' | 'setMarks' | 'openOptions'>;
}

/** The bar that is always in sight: what can be done with the page, once it was read, and the options. */
export function Foot({ state, actions }: Props) {
  const t = useText();
  return (
    <footer class="foot">
      {state.status === 'ready' && (
        <>
          <button type="button" class="button primary" onClick={actions.toggleReader}>
            <Icon name="book" />
            {t(state.reader ? 'popup_reader_leave' : 'popup_reader')}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={state.marks}
            onClick={() => actions.setMarks(!state.marks)}
          >
            <Icon name="underline" />
            {t('popup_marks')}
          </button>
        </>
      )}
      <IconButton icon="settings" label={t('popup_options')} size={20} onClick={actions.openOptions} />
    </footer>
  );
}
