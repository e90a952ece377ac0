import { isEmbed } from './embeds.ts';
import { formulaText, isFallback } from './formulae.ts';
import { isForeign, isHidden, mayBelong } from './may-belong.ts';
import { nameOf } from './tags.ts';

/** A part with more text than this that was not kept is no figure but something else with a picture. */
const FIGURE_TEXT = 300;

/** A picture, film or sound that belongs to the article where it stands among its text. */
export function isMedia(element: Element): boolean {
  const name = nameOf(element);
  if (name !== 'img' && name !== 'picture' && name !== 'video' && name !== 'audio') return false;
  if (isHidden(element)) return false;
  if (name === 'img' && isFallback(element)) return false;
  if (name === 'img' && formulaText(element) !== '') return true;
  return mayBelong(element);
}

/** Whether a part without kept text may hold the article's pictures. */
export function bringsMedia(element: Element): boolean {
  const name = nameOf(element);
  if (/^(nav|footer|form|button|aside|script|style|noscript|svg|iframe|dialog|template)$/.test(name))
    return false;
  if (name === 'slot') return true;
  const shown = element.shadowRoot ?? element;
  if (isForeign(element) || !holdsMedia(shown)) return false;
  return (element.textContent?.trim().length ?? 0) < FIGURE_TEXT;
}

const holdsMedia = (shown: ParentNode): boolean =>
  shown.querySelector('img,picture,video,audio,noscript,slot') !== null ||
  Array.from(shown.querySelectorAll('iframe')).some(isEmbed);
