import { editionOf } from '../../core/online/edition.ts';
import type { OnlineAsked, OnlineLookUp } from '../../core/online/outcome.ts';
import { callBackground } from '../messages.ts';

/** Looking up online for a card, by the background. `about`: the article the card belongs to. */
export function onlineLookUp(about: () => Omit<OnlineAsked, 'term'>): OnlineLookUp {
  return {
    site: () => `${editionOf(about().lang)}.wikipedia.org`,
    ask: (term) =>
      callBackground('lookUpOnline', { term, ...about() }).catch(() => ({
        status: 'failed',
        why: 'unreachable',
      })),
    cancel: () => void callBackground('cancelOnline', {}).catch(() => {}),
    allow: () => callBackground('allowOnline', {}).catch(() => 'refused'),
  };
}

/** What an article is about, in the words that choices are ordered by. */
export function contextOf(
  article: { title: string },
  report: { lang: string; tags: readonly { label: string }[] },
) {
  return { lang: report.lang, context: [article.title, ...report.tags.map(({ label }) => label)].join('\n') };
}
