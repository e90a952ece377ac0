import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { mountCard } from '../../components/card/mount.tsx';
import type { Translate } from '../../core/translate.ts';
import { attachHover } from '../../page/hover/attach.ts';
import type { Hit } from '../../page/hover/port.ts';
import { saveSettings } from '../../platform/settings.ts';
import { takeBack, tell } from '../../platform/told.ts';
import type { Model } from './model.ts';

/** Gives the terms of the summary (`data-term`) their cards. */
export function attachCards({ state, settings, actions }: Model, t: Translate): void {
  const card = mountCard(document.body, {
    t,
    term: (index) => (state.value.status === 'ready' ? state.value.report.terms[index] : undefined),
    actions: {
      reveal: (_term, place) => void actions.reveal(place),
      tell: (told, term) => void tell(told, term.name),
      takeBack: (term) => void takeBack(term),
      setCards: (cards) => void saveSettings({ cards }),
      openOptions: () => void browser.runtime.openOptionsPage(),
    },
  });
  const hover = attachHover({
    target: document,
    hitAt: (_point, event) => (event.target instanceof Element ? hitOf(event.target) : undefined),
    hitOf,
    card,
    delay: () => settings.value.hoverDelay,
    enabled: () => settings.value.cards,
    // No page can reach into the popup.
    heeds: () => true,
    signal: new AbortController().signal,
  });
  // Terms are numbered anew by every report.
  effect(() => {
    if (state.value) hover.close();
  });
}

function hitOf(element: Element): Hit | undefined {
  const mark = element.closest<HTMLElement>('[data-term]');
  if (!mark) return undefined;
  return {
    key: mark.id,
    term: Number(mark.dataset.term),
    rects: () => [...mark.getClientRects()],
    context: mark,
  };
}
