import type { CardNeeds, CardOptions } from '../../page/card.ts';
import { cardStorage } from '../../platform/card-storage.ts';
import { openOptions } from '../../platform/messages.ts';
import { contextOf, onlineLookUp } from '../../platform/online/client.ts';

/** Adds what is the browser's to do for any card of an article: storing, looking up online, opening the options. */
export function withBrowser({ article, report, actions, ...needs }: CardNeeds): CardOptions {
  return {
    ...needs,
    written: ({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '',
    online: onlineLookUp(() => contextOf(article, report)),
    actions: { ...actions, ...cardStorage(() => article.url), openOptions },
  };
}
