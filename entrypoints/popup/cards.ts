import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { mountCard } from '../../components/card/mount.tsx';
import type { Article } from '../../core/article.ts';
import { termList } from '../../core/term-list.ts';
import type { Translate } from '../../core/translate.ts';
import { attachHover } from '../../page/hover/attach.ts';
import type { Hit } from '../../page/hover/port.ts';
import { cardStorage } from '../../platform/card-storage.ts';
import { callBackground } from '../../platform/messages.ts';
import { contextOf, onlineLookUp } from '../../platform/online/client.ts';
import { saveSettings } from '../../platform/settings.ts';
import type { Model } from './model.ts';

/** Gives the terms of the summary (`data-term`) their cards. */
export function attachCards({ state, settings, actions }: Model, t: Translate): void {
  let terms = termList([]);
  /** The text itself stays in the page: of its own words a card tells only what glossaries and dictionary know. */
  const article = (): Article => {
    if (state.value.status !== 'ready') throw new Error('no article');
    return { ...state.value.article, blocks: [] };
  };
  const card = mountCard(document.body, {
    t,
    term: (index) => terms.at(index),
    online: onlineLookUp(() => {
      const { value } = state;
      return value.status === 'ready' ? contextOf(value.article, value.report) : { lang: 'und', context: '' };
    }),
    actions: {
      reveal: (_term, place) => void actions.reveal(place),
      lookUp: async (text) => terms.add(await callBackground('lookUp', { text, article: article() })),
      ...cardStorage(() => article().url),
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
    terms = termList(state.value.status === 'ready' ? state.value.report.terms : []);
    hover.close();
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
