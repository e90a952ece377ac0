import type { Settings } from '../../core/settings.ts';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import type { OptionsActions } from './state.ts';

interface Props {
  settings: Settings;
  /** Of how many pages the place is remembered. */
  places: number;
  actions: Pick<OptionsActions, 'change' | 'forgetPlaces'>;
}

/** Whether the reader remembers where reading stood, and how to have it forget. */
export function Places({ settings, places, actions }: Props) {
  const t = useText();
  return (
    <>
      <Switch
        label={t('options_places')}
        hint={t('options_places_hint')}
        on={settings.keepPlaces}
        onChange={(keepPlaces) => actions.change({ keepPlaces })}
      />
      {places > 0 && (
        <button type="button" class="button" onClick={actions.forgetPlaces}>
          {t.count('options_places_forget', places)}
        </button>
      )}
      <Switch
        label={t('options_reader_keys')}
        hint={t('options_reader_keys_hint')}
        on={settings.readerKeys}
        onChange={(readerKeys) => actions.change({ readerKeys })}
      />
    </>
  );
}
