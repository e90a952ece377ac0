import { type Hint, has, hintsOf } from './hints.ts';
import { nameOf } from './tags.ts';

/** Pictures smaller than this on a side, px, are icons, spacers and trackers. */
const ICON = 48;

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
  const width = Number(element.getAttribute('width') ?? Number.NaN);
  const height = Number(element.getAttribute('height') ?? Number.NaN);
  return !(width < ICON || height < ICON) && !isForeign(element);
}

/** Whether a part without kept text may hold the article's pictures. */
export function bringsMedia(element: Element): boolean {
  const name = nameOf(element);
  if (/^(nav|footer|form|button|aside|script|style|noscript|svg|iframe|dialog|template)$/.test(name))
    return false;
  if (isForeign(element) || !element.querySelector('img,picture,video,audio')) return false;
  return (element.textContent?.trim().length ?? 0) < FIGURE_TEXT;
}

/** Attributes in which scripts keep the address of a picture that is loaded late, best first. */
const LATE_SRC = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-image',
];
const LATE_SET = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Stand-ins for pictures that are not loaded yet. */
const PLACEHOLDER = /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|loading|1x1)[^/]*$/i;

/** Where a picture's data is, seen through lazy loading: attributes of scripts, or the copy in a `<noscript>` next to it. */
export function imageSource(element: Element): { src?: string; srcset?: string } {
  const src = element.getAttribute('src') ?? '';
  const srcset = element.getAttribute('srcset') ?? first(element, LATE_SET) ?? '';
  const late = first(element, LATE_SRC);
  const best = src === '' || PLACEHOLDER.test(src) ? (late ?? fromNoscript(element) ?? src) : src;
  return { ...(best ? { src: best } : {}), ...(srcset && srcset !== 'null' ? { srcset } : {}) };
}

function first(element: Element, keys: readonly string[]): string | undefined {
  return keys.map((key) => element.getAttribute(key)).find((value) => value) ?? undefined;
}

function fromNoscript(element: Element): string | undefined {
  const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  if (next?.localName !== 'noscript') return undefined;
  const html = next.innerHTML.replaceAll('&lt;', '<').replaceAll('&quot;', '"');
  return /<img[^>]+src=["']?([^"'\s>]+)/i.exec(html)?.[1]?.replaceAll('&amp;', '&');
}
