import type { Settings } from '../../core/settings.ts';
import { ContentSwitches } from '../reader/ContentSwitches.tsx';
import { FocusControls } from '../reader/FocusControls.tsx';
import { useText } from '../text.ts';
import { TypeControls } from '../type/TypeControls.tsx';
import { Sample } from './Sample.tsx';
import type { OptionsActions } from './state.ts';

interface Props {
  settings: Settings;
  /** The chosen typeface could not be loaded. */
  fontFailed: boolean;
  actions: Pick<OptionsActions, 'preview' | 'change'>;
}

/** How reader mode looks, with a sample that follows every change. */
export function ReaderOptions({ settings, fontFailed, actions }: Props) {
  const t = useText();
  return (
    <>
      <p class="hint">{t('options_reader_hint')}</p>
      <TypeControls settings={settings} fontFailed={fontFailed} {...actions} />
      <Sample settings={settings} />
      <ContentSwitches settings={settings} change={actions.change} />
      <FocusControls settings={settings} change={actions.change} />
    </>
  );
}
