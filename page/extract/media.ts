import { formulaText, isFallback } from './formulae.ts';
import { type Hint, has, hintsOf } from './hints.ts';
import { imageSource } from './late-pictures.ts';
import { nameOf } from './tags.ts';

/** Pictures smaller than this on a side, px, are icons, spacers and trackers. */
const ICON = 48;

/** Sizes of trackers that a style gives. */
const TINY_STYLE = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A part with more text than this that was not kept is no figure but something else with a picture. */
const FIGURE_TEXT = 300;

/** Hints of parts whose pictures are not the article's. */
const FOREIGN: readonly Hint[] = [
  'navigation',
  'consent',
  'advertising',
  'related',
  'comments',
  'sharing',
  'newsletter',
  'author',
  'action',
];

const isForeign = (element: Element): boolean => {
  const hints = hintsOf(element);
  return FOREIGN.some((hint) => has(hints, hint));
};

/** A picture, film or sound that belongs to the article where it stands among its text. */
export function isMedia(element: Element): boolean {
  const name = nameOf(element);
  if (name !== 'img' && name !== 'picture' && name !== 'video' && name !== 'audio') return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  if (name === 'img' && isFallback(element)) return false;
  if (name === 'img' && formulaText(element) !== '') return true;
  const width = Number(element.getAttribute('width') ?? Number.NaN);
  const height = Number(element.getAttribute('height') ?? Number.NaN);
  return !(width < ICON || height < ICON) && !isTracker(element) && !isForeign(element);
}

/** One dot or none, as its style or, on a live page, its data says. */
function isTracker(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  if (TINY_STYLE.test(style) || HIDDEN_STYLE.test(style)) return true;
  if (!('naturalWidth' in element)) return false;
  const { naturalWidth, naturalHeight, currentSrc } = element as HTMLImageElement;
  // a lazy picture's stand-in may be one dot too
  return naturalWidth === 1 && naturalHeight === 1 && imageSource(element).src === currentSrc;
}

/** Whether a part without kept text may hold the article's pictures. */
export function bringsMedia(element: Element): boolean {
  const name = nameOf(element);
  if (/^(nav|footer|form|button|aside|script|style|noscript|svg|iframe|dialog|template)$/.test(name))
    return false;
  if (name === 'slot') return true;
  const shown = element.shadowRoot ?? element;
  if (isForeign(element) || !shown.querySelector('img,picture,video,audio,noscript,slot')) return false;
  return (element.textContent?.trim().length ?? 0) < FIGURE_TEXT;
}
