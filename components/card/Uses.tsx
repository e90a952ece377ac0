import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text.ts';
import type { CardView } from './state.ts';

interface Props extends Pick<CardView, 'term' | 'use' | 'faded'> {
  onWalk(step: 1 | -1): void;
  onFade(on: boolean): void;
}

/** The walk through the other places of a term, and all but these out of sight. Nothing when there is no other place. */
export function Uses({ term, use, faded, onWalk, onFade }: Props) {
  const t = useText();
  const count = term.places.length;
  if (count === 0 || (count === 1 && use !== undefined && !faded)) return null;
  return (
    <div class="uses">
      <span role="status">
        {use === undefined ? t.count('card_uses', count) : t('card_use_of', use + 1, count)}
        {faded && <span class="faded"> {t('card_faded')}</span>}
      </span>
      {faded !== undefined && (
        <IconButton icon="fade" label={t('card_fade')} aria-pressed={faded} onClick={() => onFade(!faded)} />
      )}
      <IconButton icon="previous" label={t('card_previous_use')} onClick={() => onWalk(-1)} />
      <IconButton icon="next" label={t('card_next_use')} onClick={() => onWalk(1)} />
    </div>
  );
}
