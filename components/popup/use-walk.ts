import { useState } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';

/**
 * Walks through places on the page, one a call, from the last back to the first.
 * `said` tells where it is ("Mention 2 of 5"), or that the place is gone; empty before the first step.
 */
export function useWalk(places: readonly Place[], reveal: PopupActions['reveal']) {
  const t = useText();
  const [next, setNext] = useState(0);
  const [said, say] = useState('');
  const step = async () => {
    const place = places[next];
    if (!place) return;
    setNext((next + 1) % places.length);
    const found = await reveal(place);
    say(found ? t('popup_mention', next + 1, places.length) : t('popup_lost_place'));
  };
  return { step, said };
}
