import type { Place } from '../../core/article.ts';
import { primaryOf } from '../../core/speak/voices.ts';
import { rangeOf } from '../anchor.ts';
import type { Copy } from '../reader/copy.ts';

/** The language that the page gives for a place within its article, if it is another than the article's. */
export function langAt(place: Place, { element, sources }: Copy, articleLang: string): string | undefined {
  const at = rangeOf(place, sources)?.commonAncestorContainer;
  const within = (at instanceof Element ? at : at?.parentElement)?.closest('[lang]');
  const lang = within && element.contains(within) ? within.getAttribute('lang') : undefined;
  return lang && !['und', primaryOf(articleLang)].includes(primaryOf(lang)) ? lang : undefined;
}
