import type { Told } from '../../core/told.ts';
import { useText } from '../text.ts';

/** What the reader switched off from the card: this word, or all cards. */
export type NoticeKind = Told | 'off';

/** Confirms a switch-off, takes it back, and says where it can be taken back later. */
export function Notice(props: { kind: NoticeKind; name: string; onUndo(): void; onOptions(): void }) {
  const t = useText();
  return (
    <>
      <p role="status" class="gloss">
        {props.kind === 'off' ? t('card_switched_off') : t(`card_${props.kind}`, props.name)}
      </p>
      <p class="actions">
        <button type="button" ref={takeFocus} onClick={props.onUndo}>
          {t('card_undo')}
        </button>
        <button type="button" onClick={props.onOptions}>
          {t('card_options')}
        </button>
      </p>
    </>
  );
}

/** The button that was pressed is gone: the one that takes it back is next to hand. */
const takeFocus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
