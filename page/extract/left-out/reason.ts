import type { LeftOutReason } from '../../../core/article.ts';
import { type Hint, has, hasAny } from '../hints.ts';
import { CONSENT } from '../judge/patterns.ts';
import type { Box, Line, Page } from '../survey.ts';
import { saidBy } from './phrases.ts';

/** Why the text of a box is left out; a firm reason holds for all in the box, another until a box in it says more. */
interface Said {
  reason: LeftOutReason;
  firm: boolean;
  /** Of lines that are more than labels, if another. */
  prose?: LeftOutReason;
}

/**
 * The largest box that is believed to be all of a kind, characters: the names of larger ones, which may wrap all sorts of
 * things, tell nothing.
 */
const LARGEST: Partial<Record<LeftOutReason, number>> = {
  sharing: 300,
  details: 400,
  author: 1500,
  newsletter: 2000,
  advertising: 1000,
  legal: 3000,
};

/** Names of parts, in the order in which they are believed. */
const BY_HINT: readonly [Hint, LeftOutReason][] = [
  ['consent', 'consent'],
  ['comments', 'comments'],
  ['newsletter', 'newsletter'],
  ['advertising', 'advertising'],
  ['sharing', 'sharing'],
  ['related', 'related'],
  ['navigation', 'navigation'],
  ['author', 'author'],
  ['date', 'details'],
  ['meta', 'details'],
  ['title', 'details'],
  ['lead', 'details'],
  ['caption', 'details'],
];

/** What tells of a text in its own words; links with such names are headlines of others. */
const TELLING: readonly Hint[] = ['author', 'date', 'meta', 'title', 'lead', 'caption'];

/** Longer text about an author is more than a byline, characters. */
const BYLINE = 180;

/** A box of this many characters says little besides its name. */
const BRIEF = 200;

/** Names of consent banners, without those that are parts of other words. */
const BANNER = /cookie|consent|gdpr|onetrust|ccpa|privacy/i;

const SIGN_UP = /newsletter|subscri|sign[- ]?up|e-?mail|abonn|inscri|iscri|suscri/i;

/** Parts that are no links: a list of links that begins like one is a menu or a list of articles. */
const IN_WORDS: readonly LeftOutReason[] = [
  'newsletter',
  'advertising',
  'comments',
  'details',
  'author',
  'legal',
];

const LEGAL = /legal|disclaim|disclos|copyright|imprint/i;

/** An offer: a price in a short line. */
const OFFER = /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|(?:USD|EUR|GBP)\b)/;
const OFFER_LONGEST = 60;

/** A part larger than this is not spoken for by its first line, characters. */
const OPENED = 3000;

/** A box is mostly links from this share of its characters on. */
const MOSTLY = 0.6;

/** Links of this many characters on average are headlines, shorter ones menus. */
const HEADLINE = 25;

/**
 * Why each line of a page is left out, if it is: by the boxes around it that hold no kept text, or by itself.
 * @param isKept whether a box holds kept text.
 */
export function reasonsOf(
  page: Page,
  isLeftOut: (line: Line) => boolean,
  isKept: (box: Box) => boolean,
): (LeftOutReason | undefined)[] {
  const said: (Said | undefined)[] = [];
  for (const box of page.boxes) {
    if (isKept(box)) continue;
    const outer = box.parent && said[box.parent.index];
    said[box.index] = outer?.firm ? outer : (saidOf(box, page.lines, outer) ?? outer);
  }
  return page.lines.map((line) => {
    if (!isLeftOut(line)) return undefined;
    if (line.box.hidden) return 'hidden';
    const around = said[line.box.index];
    if (around?.firm) return around.reason;
    if (isLink(line) && around) return around.reason;
    if (around?.prose && line.text.length >= HEADLINE) return around.prose;
    return ofLine(line) ?? around?.reason ?? (isLink(line) ? 'navigation' : 'other');
  });
}

const isLink = (line: Line): boolean => line.linkChars > line.text.length * MOSTLY;

function ofLine(line: Line): LeftOutReason | undefined {
  const { hints, text } = line;
  const hinted = hintedBy(hints, isLink(line), (reason) => text.length <= (LARGEST[reason] ?? 0));
  if (hinted) return orByline(hinted, text.length);
  return saidBy(text) ?? (text.length <= OFFER_LONGEST && OFFER.test(text) ? 'advertising' : undefined);
}

function hintedBy(
  hints: number,
  links: boolean,
  fits: (reason: LeftOutReason) => boolean,
): LeftOutReason | undefined {
  return BY_HINT.find(
    ([hint, reason]) => has(hints, hint) && !(links && TELLING.includes(hint)) && fits(reason),
  )?.[1];
}

const orByline = (reason: LeftOutReason, chars: number): LeftOutReason =>
  reason === 'author' && chars <= BYLINE ? 'details' : reason;

/** What a box says of the text in it: by its names, its element, its first line and its links. */
function saidOf(box: Box, lines: readonly Line[], outer: Said | undefined): Said | undefined {
  const { name, chars } = box;
  const count = box.last - box.first + 1;
  const links = box.linkChars > chars * MOSTLY;
  const role = box.element.getAttribute('role');
  if (name === 'nav' || role === 'navigation' || role === 'menu')
    return { reason: 'navigation', firm: links };
  // a single link among menus is one more of them, whatever its name
  if (outer?.reason === 'navigation' && links && count < 3) return undefined;
  // a heading's names are often made of its text
  const hints = /^h[1-6]$/.test(name) ? 0 : box.hints;
  if (name === 'blockquote' && has(hints, 'sharing')) return { reason: 'embed', firm: true };
  // authors and dates of other articles are not this one's
  const ofOthers = outer?.reason === 'related' || outer?.reason === 'navigation';
  const fits = (reason: LeftOutReason): boolean => {
    if (chars > (LARGEST[reason] ?? Number.POSITIVE_INFINITY)) return false;
    if (reason === 'consent') return BANNER.test(namesOf(box)) && says(box, lines, CONSENT);
    if (reason === 'related') return box.linkChars > chars * 0.2;
    if (reason === 'newsletter') return chars <= BRIEF || says(box, lines, SIGN_UP);
    if (reason === 'details' || reason === 'author') return !ofOthers;
    return true;
  };
  const firmly = (found: LeftOutReason): Said => {
    const reason = orByline(found, chars);
    return { reason, firm: reason !== 'navigation' && reason !== 'details' };
  };
  if (has(hints, 'footer') && fits('legal') && LEGAL.test(namesOf(box))) return firmly('legal');
  if (chars <= BYLINE && !links && !ofOthers && hasAny(hints, ['author', 'date', 'meta']))
    return firmly('details');
  const hinted = hintedBy(hints, links, fits);
  if (hinted) return firmly(hinted);
  if (name === 'form') return { reason: says(box, lines, SIGN_UP) ? 'newsletter' : 'form', firm: false };
  if (name === 'figcaption') return { reason: 'details', firm: false };
  const site = isOfSite(box);
  const opening = !site && count > 1 && chars <= OPENED ? saidBy(lines[box.first]?.text ?? '') : undefined;
  if (opening && fits(opening) && !(links && IN_WORDS.includes(opening))) return firmly(opening);
  if (site) return { reason: 'navigation', firm: false, ...(isFooter(box) ? { prose: 'legal' } : {}) };
  if (links && count > 2) return { reason: chars / count < HEADLINE ? 'navigation' : 'related', firm: false };
  if (!outer && count > 3 && headlines(box, lines) > 1) return { reason: 'related', firm: false };
  return undefined;
}

const namesOf = ({ element }: Box): string => `${element.getAttribute('class')} ${element.id}`;

/** Headers and footers are the site's, of which menus are the most, unless they are an article's. */
function isOfSite(box: Box): boolean {
  if (box.name !== 'header' && !has(box.hints, 'header') && !isFooter(box)) return false;
  for (let at = box.parent; at; at = at.parent) if (at.name === 'article' || at.name === 'main') return false;
  return true;
}

/** Links to other articles, among their authors, dates and first words. */
function headlines(box: Box, lines: readonly Line[]): number {
  let found = 0;
  for (let i = box.first; i <= box.last; i++) {
    const line = lines[i];
    if (line && line.text.length >= HEADLINE && isLink(line)) found++;
  }
  return found;
}

const isFooter = (box: Box): boolean => box.name === 'footer' || has(box.hints, 'footer');

function says(box: Box, lines: readonly Line[], what: RegExp): boolean {
  for (let i = box.first; i <= box.last; i++) {
    if (lines[i]?.text.toLowerCase().search(what) !== -1) return true;
  }
  return false;
}
