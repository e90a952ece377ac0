import { useText } from '../text.ts';

/** What the reader did from the card: switched off this word or all cards, or kept a report. */
export type NoticeKind = 'known' | 'muted' | 'off' | 'reported';

/** Confirms it, takes it back, and says where it can be taken back later. */
export function Notice(props: { kind: NoticeKind; name: string; onUndo(): void; onOptions(): void }) {
  const t = useText();
  return (
    <>
      <p role="status" class="gloss">
        {t(`card_notice_${props.kind}`, props.name)}
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
