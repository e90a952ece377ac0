import { languageOf } from './code.ts';
import { FORMULA_MARK, formulaText } from './formulae.ts';
import { imageSource, type Source } from './late-pictures.ts';
import { nameOf } from './tags.ts';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['title', 'rel'],
  abbr: ['title'],
  dfn: ['title'],
  details: ['open'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['datetime'],
  ins: ['datetime'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'scope', 'headers', 'abbr'],
  time: ['datetime'],
  img: ['alt', 'width', 'height', 'title'],
  video: ['width', 'height', 'title'],
  audio: ['title'],
  source: ['type', 'media', 'sizes'],
  track: ['kind', 'srclang', 'label'],
};

/** On a copied film or sound: how long it is, seconds, where the page has it loaded. */
export const DURATION_MARK = 'data-duration';

const EVERYWHERE = ['lang', 'dir'];
/** Attributes that mean something by being there, without a value. */
const FLAGS = new Set(['open', 'reversed', 'alt']);
const ADDRESSES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'data:']);

/** What ARIA attributes of tables drawn with boxes are called on cells. */
const CELL_SPANS = { colspan: 'aria-colspan', rowspan: 'aria-rowspan' } as const;
const SCOPES: Readonly<Record<string, string>> = { columnheader: 'col', rowheader: 'row' };

/** Copies what reading needs: addresses made absolute, sizes, alternatives, language and direction. */
export function copyAttributes(live: Element, twin: Element): void {
  const name = nameOf(twin);
  for (const key of live.hasAttributes() ? [...EVERYWHERE, ...(ATTRIBUTES[name] ?? [])] : []) {
    const value = live.getAttribute(key);
    if (value !== null && (value !== '' || FLAGS.has(key))) twin.setAttribute(key, value);
  }
  if (name === 'a') address(twin, 'href', live.getAttribute('href'), live);
  if (name === 'td' || name === 'th') cellAttributes(live, twin);
  if (name === 'img' || name === 'source' || name === 'video' || name === 'audio' || name === 'track') {
    copyPicture(imageSource(live), twin, live);
  }
  if (name === 'img' && formulaText(live) !== '') twin.setAttribute(FORMULA_MARK, '');
  if (name === 'video') address(twin, 'poster', live.getAttribute('poster'), live);
  if (name === 'video' || name === 'audio') {
    twin.setAttribute('controls', '');
    // nothing is fetched that was not asked for
    twin.setAttribute('preload', 'none');
    const name = live.getAttribute('aria-label');
    if (name && !twin.hasAttribute('title')) twin.setAttribute('title', name);
    const { duration } = live as HTMLMediaElement;
    if (duration > 0 && Number.isFinite(duration)) twin.setAttribute(DURATION_MARK, duration.toFixed());
  }
  if (name === 'pre' || name === 'code') {
    const language = languageOf(live);
    if (language) twin.setAttribute('data-language', language);
  }
}

/** @param live where its addresses stand. */
export function copyPicture({ src, srcset, alt }: Source, twin: Element, live: Element): void {
  address(twin, 'src', src, live);
  if (srcset) twin.setAttribute('srcset', absoluteSet(srcset, live.ownerDocument.baseURI));
  if (alt && !twin.hasAttribute('alt')) twin.setAttribute('alt', alt);
}

/** Cells of tables drawn with boxes say by ARIA what others say in HTML. */
function cellAttributes(live: Element, twin: Element): void {
  for (const [key, aria] of Object.entries(CELL_SPANS)) {
    const value = live.getAttribute(aria);
    if (value && !twin.hasAttribute(key)) twin.setAttribute(key, value);
  }
  const scope = SCOPES[live.getAttribute('role') ?? ''];
  if (scope && nameOf(twin) === 'th' && !twin.hasAttribute('scope')) twin.setAttribute('scope', scope);
}

/** Sets an address, made absolute; one that leads to a place of the same page stays as it is. */
function address(twin: Element, key: string, value: string | null | undefined, live: Element): void {
  if (!value) return;
  if (value.startsWith('#')) {
    twin.setAttribute(key, value);
    return;
  }
  const url = parse(value, live.ownerDocument.baseURI);
  if (url && ADDRESSES.has(url.protocol)) twin.setAttribute(key, url.href);
}

function parse(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/** Candidates of a srcset are parted by a comma and white space; addresses may hold commas. */
function absoluteSet(srcset: string, base: string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => {
      const [url = '', ...size] = candidate.trim().split(/\s+/);
      return [parse(url, base)?.href ?? url, ...size].join(' ');
    })
    .join(', ');
}
