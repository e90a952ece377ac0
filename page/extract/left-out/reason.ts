import type { LeftOutReason } from '../../../core/article.ts';
import { type Hint, has, hasAny } from '../hints.ts';
import { CONSENT, DATE } from '../judge/patterns.ts';
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
  ['comments', 'comments'],
  ['newsletter', 'newsletter'],
  ['consent', 'consent'],
  ['advertising', 'advertising'],
  ['sharing', 'sharing'],
  ['related', 'related'],
  ['navigation', 'navigation'],
  ['author', 'author'],
  ['date', 'details'],
  ['meta', 'details'],
  ['caption', 'details'],
];

/** What tells of a text in its own words; links with such names are headlines of others. */
const TELLING: readonly Hint[] = ['author', 'date', 'meta', 'caption'];

/** Longer text about an author is more than a byline, characters. */
const BYLINE = 180;

/** A box of this many characters says little besides its name. */
const BRIEF = 200;

/** Names of consent banners, without those that are parts of other words. */
const BANNER = /cookie|consent|gdpr|onetrust|ccpa|privacy/i;

/** Names of bought space, without those that parts have which the site is proud of (\"promo\", \"banner\"). */
const BOUGHT = /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|outbrain|taboola|dfp|ad\w*google)(?:$|[\s_-])/i;

/** Names of what tells of the author, without those that all users of a forum have. */
const WRITER = /author|byline|bio|contributor|writer/i;

const SIGN_UP = /newsletter|subscri|sign[- ]?up|inbox|abonn|inscri|iscri|suscri|рассылк/i;
/** Names of such parts, without those that may be of an article that not all may read. */
const INVITES = /newsletter|sign-?up|subscri|mailing|mailchimp|opt-?in|regist|member|donat/i;

/** Parts that are small and no links: what only begins like one is more than that, or a list. */
const IN_WORDS: readonly LeftOutReason[] = [
  'sharing',
  'newsletter',
  'advertising',
  'details',
  'author',
  'legal',
];

/** What small print is about. */
const NOTICE =
  /©|\(c\)|copyright|rights|trademark|licen[cs]e|privacy|terms of|impressum|datenschutz|rechte|derechos|droits|прав/i;
const LEGAL = /legal|disclaim|disclos|copyright|imprint/i;

/** An offer: a price in a short line. */
const OFFER = /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|(?:USD|EUR|GBP)\b)/;
const OFFER_LONGEST = 60;
/** A larger box is more than one offer, characters. */
const OFFER_LARGEST = 300;

/** Parts larger than this are not spoken for by their first line, characters: most, and those that may be long. */
const OPENED = 600;
const OPENED_LONG = 3000;

/** A line with a date that is no longer tells when and by whom, characters. */
const DATE_LONGEST = 60;

/** A line of this many characters is more than a label. */
const PROSE = 40;

/** A box is mostly links from this share of its characters on. */
const MOSTLY = 0.6;

/** A larger box with a few headlines in it is not a list of teasers, characters. */
const TEASERS = 3000;

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
  const begins = page.lines.findIndex(({ box }) => isKept(box));
  for (const box of page.boxes) {
    if (isKept(box)) continue;
    const outer = box.parent && said[box.parent.index];
    const before = box.first < begins;
    said[box.index] = outer?.firm ? outer : (saidOf(box, page.lines, outer, before) ?? outer);
  }
  return page.lines.map((line) => {
    if (!isLeftOut(line)) return undefined;
    if (line.box.hidden) return 'hidden';
    const around = said[line.box.index];
    if (around?.firm) return around.reason;
    if (isLink(line) && around) return around.reason;
    const own = ofLine(line);
    // authors and dates of something else are not the article's
    if (around && (own === 'details' || own === 'author')) return around.reason;
    if (own) return own;
    if (around?.prose && line.text.length >= PROSE) return NOTICE.test(line.text) ? 'legal' : around.prose;
    if (around) return around.reason;
    if (line.text.length <= DATE_LONGEST && DATE.test(line.text)) return 'details';
    if (isLink(line)) return line.text.length >= PROSE ? 'related' : 'navigation';
    return 'other';
  });
}

const isLink = (line: Line): boolean => line.linkChars > line.text.length * MOSTLY;

function ofLine(line: Line): LeftOutReason | undefined {
  const { hints, text } = line;
  const hinted = hintedBy(hints, isLink(line), (reason) => text.length <= (LARGEST[reason] ?? 0));
  if (hinted) return orByline(hinted, text.length);
  return saidBy(text) ?? (isOffer(line) ? 'offer' : undefined);
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

const isOffer = ({ text, box }: Line): boolean =>
  text.length <= OFFER_LONGEST && OFFER.test(text) && box.name !== 'td' && box.name !== 'th';

const orByline = (reason: LeftOutReason, chars: number): LeftOutReason =>
  reason === 'author' && chars <= BYLINE ? 'details' : reason;

/**
 * What a box says of the text in it: by its names, its element, its first line and its links.
 * @param before whether the box stands before the article: titles and leads are the article's there.
 */
function saidOf(
  box: Box,
  lines: readonly Line[],
  outer: Said | undefined,
  before: boolean,
): Said | undefined {
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
  if (has(hints, 'sharing') && (name === 'blockquote' || /embed/i.test(namesOf(box))))
    return { reason: 'embed', firm: true };
  const ofOthers = outer !== undefined && outer.reason !== 'details';
  const fits = (reason: LeftOutReason): boolean => {
    if (ofOthers && (reason === 'details' || reason === 'author')) return false;
    if (reason === 'related' && box.linkChars < chars * 0.2) return false;
    return chars <= (LARGEST[reason] ?? Number.POSITIVE_INFINITY);
  };
  const isNamed = (reason: LeftOutReason): boolean => {
    // "alert-info" is a remark, whatever it says
    if (reason === 'details') return !has(hints, 'overlay');
    if (reason === 'consent') return !links && BANNER.test(namesOf(box)) && says(box, lines, CONSENT);
    if (reason === 'advertising') return BOUGHT.test(namesOf(box));
    if (reason === 'author') return WRITER.test(namesOf(box));
    if (reason === 'newsletter')
      return (chars <= BRIEF && INVITES.test(namesOf(box))) || says(box, lines, SIGN_UP);
    return true;
  };
  const firmly = (found: LeftOutReason): Said => {
    const reason = orByline(found, chars);
    return { reason, firm: reason !== 'navigation' && reason !== 'details' };
  };
  if (has(hints, 'footer') && fits('legal') && LEGAL.test(namesOf(box))) return firmly('legal');
  if (
    chars <= BYLINE &&
    !links &&
    !ofOthers &&
    hasAny(hints, ['author', 'date', 'meta']) &&
    isNamed('details')
  )
    return firmly('details');
  const hinted = hintedBy(hints, links, (reason) => fits(reason) && isNamed(reason));
  if (hinted) return firmly(hinted);
  if (before && !links && !ofOthers && fits('details') && hasAny(hints, ['title', 'lead']))
    return firmly('details');
  if (chars <= OFFER_LARGEST && has(hints, 'action') && some(box, lines, isOffer)) return firmly('offer');
  if (name === 'form')
    return { reason: says(box, lines, SIGN_UP) ? 'newsletter' : 'form', firm: false, prose: 'other' };
  if (name === 'figcaption') return { reason: 'details', firm: false };
  const site = isOfSite(box);
  const opening = !site && count > 1 ? openingOf(box, lines, links) : undefined;
  if (opening && fits(opening)) return firmly(opening);
  if (site) return { reason: 'navigation', firm: false, ...(isFooter(box) ? { prose: 'other' } : {}) };
  if (!outer && links && count > 3)
    return { reason: chars / count < HEADLINE ? 'navigation' : 'related', firm: false };
  if (
    !outer &&
    count > 3 &&
    chars <= TEASERS &&
    box.linkChars > chars * 0.3 &&
    countHeadlines(box, lines) > 1
  )
    return { reason: 'related', firm: false };
  return undefined;
}

const namesOf = ({ element }: Box): string => `${element.getAttribute('class')} ${element.id}`;

/** Headers and footers are the site's, of which menus are the most, unless they are an article's. */
function isOfSite(box: Box): boolean {
  if (box.name !== 'header' && !has(box.hints, 'header') && !isFooter(box)) return false;
  for (let at = box.parent; at; at = at.parent) if (at.name === 'article' || at.name === 'main') return false;
  return true;
}

const isFooter = (box: Box): boolean => box.name === 'footer' || has(box.hints, 'footer');

/** What the first line of a box calls it. A list of links may be called anything that is made of links. */
function openingOf(box: Box, lines: readonly Line[], links: boolean): LeftOutReason | undefined {
  if (box.chars > OPENED_LONG) return undefined;
  const said = saidBy(lines[box.first]?.text ?? '');
  if (!said || !IN_WORDS.includes(said)) return said;
  const isDated = said === 'sharing' && says(box, lines, DATE);
  return box.chars > OPENED || isDated || (links && said !== 'sharing') ? undefined : said;
}

/** Links to other articles, among their authors, dates and first words. */
const countHeadlines = (box: Box, lines: readonly Line[]): number =>
  lines.slice(box.first, box.last + 1).filter((line) => line.text.length >= HEADLINE && isLink(line)).length;

function some(box: Box, lines: readonly Line[], is: (line: Line) => boolean): boolean {
  for (let i = box.first; i <= box.last; i++) {
    const line = lines[i];
    if (line && is(line)) return true;
  }
  return false;
}

const says = (box: Box, lines: readonly Line[], what: RegExp): boolean =>
  some(box, lines, (line) => line.text.toLowerCase().search(what) !== -1);
