import { useState } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';

/**
 * Walks through places on the page, one a step, round and round: forth (1) or back (-1).
 * `said` tells where it is ("Mention 2 of 5"), or that the place is gone; empty before the first step.
 */
export function useWalk(places: readonly Place[], reveal: PopupActions['reveal']) {
  const t = useText();
  const [at, setAt] = useState(-1);
  const [said, say] = useState('');
  const step = async (by: 1 | -1) => {
    const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
    const place = places[next];
    if (!place) return;
    setAt(next);
    const found = await reveal(place);
    say(found ? t('popup_mention', next + 1, places.length) : t('popup_lost_place'));
  };
  return { step, said };
}
