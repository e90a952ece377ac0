import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { OptionsActions } from './state.ts';

/** Taking everything out, in, and back to the beginning. */
export function Data({ actions }: { actions: Pick<OptionsActions, 'exportFile' | 'importFile' | 'reset'> }) {
  const t = useText();
  return (
    <>
      <p class="hint">{t('options_where')}</p>
      <div class="row">
        <button type="button" class="button" onClick={actions.exportFile}>
          <Icon name="download" />
          {t('options_export')}
        </button>
        <label class="button">
          <Icon name="upload" />
          {t('options_import')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(e) => {
              const file = e.currentTarget.files?.[0];
              if (file) actions.importFile(file);
              // The same file, mended, may be chosen again.
              e.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={actions.reset}>
          {t('options_reset_all')}
        </button>
      </div>
    </>
  );
}
