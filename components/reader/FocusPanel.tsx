import { useText } from '../text.ts';
import { FocusControls, type FocusControlsProps } from './FocusControls.tsx';

/** What helps the eyes to stay where they read. */
export function FocusPanel(props: FocusControlsProps) {
  const t = useText();
  return (
    <section id="focus" class="panel" tabIndex={-1} aria-label={t('reader_focus')}>
      <FocusControls {...props} />
    </section>
  );
}
