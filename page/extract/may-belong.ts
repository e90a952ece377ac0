import { bitsFor, hintsOf } from './hints.ts';
import { imageSource } from './late-pictures.ts';

/** Pictures smaller than this on a side, px, are icons, spacers and trackers. */
const ICON = 48;

/** Sizes of trackers that a style gives. */
const TINY_STYLE = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Hints of parts whose pictures are not the article's. */
const FOREIGN = bitsFor([
  'navigation',
  'consent',
  'advertising',
  'related',
  'comments',
  'sharing',
  'newsletter',
  'author',
  'action',
]);

/** Whether an element's own names say that it is not the article's. */
export const isForeign = (element: Element): boolean => (hintsOf(element) & FOREIGN) !== 0;

/** Whether an element that shows something is large enough for a part of the article, and by its names not foreign to it. */
export function mayBelong(element: Element): boolean {
  const width = Number(element.getAttribute('width') ?? Number.NaN);
  const height = Number(element.getAttribute('height') ?? Number.NaN);
  return !(width < ICON || height < ICON) && !isTracker(element) && !isForeign(element);
}

export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** One dot or none, as its style or, on a live page, its data says. */
function isTracker(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  if (TINY_STYLE.test(style) || HIDDEN_STYLE.test(style)) return true;
  if (!('naturalWidth' in element)) return false;
  const { naturalWidth, naturalHeight, currentSrc } = element as HTMLImageElement;
  // a lazy picture's stand-in may be one dot too
  return naturalWidth === 1 && naturalHeight === 1 && imageSource(element).src === currentSrc;
}
