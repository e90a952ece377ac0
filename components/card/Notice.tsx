import { useText } from '../text.ts';

/** What the reader did from the card: switched off this word or all cards, or kept a report; or that it was not stored. */
export type NoticeKind = 'known' | 'muted' | 'off' | 'reported' | 'lost';

/** Confirms it, takes it back when there is something to take back, and says where that can be done later. */
export function Notice(props: { kind: NoticeKind; name: string; onUndo(): void; onOptions(): void }) {
  const t = useText();
  const isLost = props.kind === 'lost';
  return (
    <>
      <p role="status" class="gloss">
        {t(`card_notice_${props.kind}`, props.name)}
      </p>
      <p class="actions">
        {!isLost && (
          <button type="button" ref={takeFocus} onClick={props.onUndo}>
            {t('card_undo')}
          </button>
        )}
        <button type="button" ref={isLost ? takeFocus : null} onClick={props.onOptions}>
          {t('card_options')}
        </button>
      </p>
    </>
  );
}

/** The button that was pressed is gone: the one that takes it back is next to hand. */
const takeFocus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
