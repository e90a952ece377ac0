import { useText } from '../text.ts';

interface Props {
  /** How much had been read, 0–1. */
  done: number;
  onGo(): void;
  onStartOver(): void;
}

/** Offers to go on where reading stood the last time. */
export function PlaceOffer({ done, onGo, onStartOver }: Props) {
  const t = useText();
  const share = new Intl.NumberFormat(t.lang, { style: 'percent', maximumFractionDigits: 0 }).format(done);
  return (
    <section class="place-offer" aria-label={t('reader_place')}>
      <p role="status">{t('reader_place_at', share)}</p>
      <button type="button" class="button primary" onClick={onGo}>
        {t('reader_place_go')}
      </button>
      <button type="button" class="button" onClick={onStartOver}>
        {t('reader_place_over')}
      </button>
    </section>
  );
}
