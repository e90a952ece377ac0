import type { LeftOutReason } from '../../../core/article.ts';
import { bitsFor, has } from '../hints.ts';
import { CONSENT, DATE } from '../judge/patterns.ts';
import type { Box, Line } from '../page.ts';
import { saidBy } from './phrases.ts';
import { ABOUT, BY_HINT, LARGEST, NAMES, TELLING } from './vocabulary.ts';

/** Why the text of a box is left out. */
export interface Said {
  reason: LeftOutReason;
  /** Holds for all in the box; else until a box in it says more. */
  firm: boolean;
  /** Of lines that are more than labels, if another. */
  prose?: LeftOutReason;
}

/** Where a box stands. */
interface Place {
  /** Why what is around the box is left out. */
  outer: LeftOutReason | undefined;
  /** In an article's own element. */
  inArticle: boolean;
  /** Before the kept text, where titles and leads are the article's. */
  before: boolean;
}

/** A box with what is asked of it again and again. */
interface Look extends Place {
  box: Box;
  lines: readonly Line[];
  hints: number;
  names: string;
  /** Is it mostly links? */
  links: boolean;
  /** Not of the article, but of something that is itself left out. */
  ofOthers: boolean;
}

/** A part is mostly links from this share of its characters on. */
const MOSTLY = 0.6;
/** Other articles are linked by at least this share of the characters; a list of teasers, by this. */
const LINKED = 0.2;
const TEASERS_LINKED = 0.3;
/** A larger box with a few headlines in it is not a list of teasers, characters. */
const TEASERS = 3000;
/** Links of this many characters are headlines, shorter ones menus. */
const HEADLINE = 25;
/** Longer text about an author is more than a byline, characters. */
const BYLINE = 180;
/** A box of this many characters says little besides its name. */
const BRIEF = 200;
/** An offer is a price in a short line of a small box, characters. */
const OFFER_LINE = 60;
const OFFER = 300;
/** Larger parts are not spoken for by their first line, characters: those that are small as a rule, and the others. */
const OPENED = 600;
const OPENED_LONG = 3000;
/** Parts that are small and no lists of links, as a rule. */
const SMALL: readonly LeftOutReason[] = [
  'sharing',
  'newsletter',
  'advertising',
  'details',
  'author',
  'legal',
];

/** Names of what is said about an article, and of what stands at its head. */
const ABOUT_IT = bitsFor(['author', 'date', 'meta']);
const HEAD = bitsFor(['title', 'lead']);

/** What a box says of the text in it: by its element, its names, its first line and its links, in this order. */
export function byLooks(box: Box, lines: readonly Line[], place: Place): Said | undefined {
  const { className, id, name } = box;
  const look: Look = {
    ...place,
    ...{ box, lines },
    // a heading's names are often made of its text
    hints: /^h[1-6]$/.test(name) ? 0 : box.hints,
    names: `${className} ${id}`,
    links: box.linkChars > box.chars * MOSTLY,
    ofOthers: place.outer !== undefined && place.outer !== 'details',
  };
  if (isMenu(box)) return { reason: 'navigation', firm: look.links };
  // a single link among menus is one more of them, whatever its name
  if (place.outer === 'navigation' && look.links && countLines(box) < 3) return undefined;
  const named = byNames(look);
  if (named) return firmly(named, box);
  if (name === 'form') {
    return { reason: says(look, ABOUT.newsletter) ? 'newsletter' : 'form', firm: false, prose: 'other' };
  }
  if (isOfSite(look)) {
    return { reason: 'navigation', firm: false, ...(isFooter(look) ? { prose: 'other' } : {}) };
  }
  const opening = byFirstLine(look);
  if (opening) return firmly(opening, box);
  const linked = byLinks(look);
  return linked && { reason: linked, firm: false };
}

const firmly = (found: LeftOutReason, box: Box): Said => {
  const reason = orByline(found, box.chars);
  return { reason, firm: reason !== 'navigation' && reason !== 'details' };
};

const isMenu = ({ name, role }: Box): boolean => name === 'nav' || role === 'navigation' || role === 'menu';

function byNames(look: Look): LeftOutReason | undefined {
  const { box, hints, names, links, ofOthers, before } = look;
  if (has(hints, 'sharing') && (box.name === 'blockquote' || NAMES.embed.test(names))) return 'embed';
  if (has(hints, 'footer') && fits('legal', look) && NAMES.legal.test(names)) return 'legal';
  // "alert-info" is a remark, whatever it says
  const mayTell = !links && !ofOthers && !has(hints, 'overlay');
  if (mayTell && box.chars <= BYLINE && (hints & ABOUT_IT) !== 0) return 'details';
  const hinted = hintedBy(hints, links, (reason) => fits(reason, look) && isBelieved(reason, look));
  if (hinted) return hinted;
  if (mayTell && before && fits('details', look) && (hints & HEAD) !== 0) return 'details';
  if (box.chars <= OFFER && has(hints, 'action') && linesOf(look).some(isOffer)) return 'offer';
  return box.name === 'figcaption' ? 'details' : undefined;
}

function isBelieved(reason: LeftOutReason, look: Look): boolean {
  const { box, hints, names, links } = look;
  if (reason === 'details') return !has(hints, 'overlay');
  if (reason === 'consent') return !links && NAMES.consent.test(names) && says(look, CONSENT);
  if (reason === 'advertising' || reason === 'author') return NAMES[reason].test(names);
  if (reason === 'newsletter') {
    return (box.chars <= BRIEF && NAMES.newsletter.test(names)) || says(look, ABOUT.newsletter);
  }
  return true;
}

/** Whether a box may be all of a kind, as large and as linked as it is and where it stands. */
function fits(reason: LeftOutReason, { box, ofOthers }: Look): boolean {
  if (ofOthers && (reason === 'details' || reason === 'author')) return false;
  if (reason === 'related' && box.linkChars < box.chars * LINKED) return false;
  return box.chars <= (LARGEST[reason] ?? Number.POSITIVE_INFINITY);
}

/** What the first line of a box calls it. A list of links may be called what is made of links. */
function byFirstLine(look: Look): LeftOutReason | undefined {
  const { box, lines, links } = look;
  if (countLines(box) < 2 || box.chars > OPENED_LONG) return undefined;
  const said = saidBy(lines[box.first]?.text ?? '');
  if (!said || !fits(said, look)) return undefined;
  if (!SMALL.includes(said)) return said;
  if (box.chars > OPENED) return undefined;
  if (said === 'sharing') return says(look, DATE) ? undefined : said;
  return links ? undefined : said;
}

function byLinks(look: Look): LeftOutReason | undefined {
  const { box, links, outer } = look;
  const { chars, linkChars } = box;
  const count = countLines(box);
  if (outer || count <= 3) return undefined;
  if (links) return chars / count < HEADLINE ? 'navigation' : 'related';
  if (chars > TEASERS || linkChars <= chars * TEASERS_LINKED) return undefined;
  const headlines = linesOf(look).filter((line) => line.text.length >= HEADLINE && isLink(line));
  return headlines.length > 1 ? 'related' : undefined;
}

/** Headers and footers are the site's, of which menus are the most, unless they are an article's. */
const isOfSite = (look: Look): boolean =>
  !look.inArticle && (look.box.name === 'header' || has(look.box.hints, 'header') || isFooter(look));

const isFooter = ({ box }: Look): boolean => box.name === 'footer' || has(box.hints, 'footer');

const countLines = (box: Box): number => box.last - box.first + 1;

const linesOf = ({ box, lines }: Look): Line[] => lines.slice(box.first, box.last + 1);

const says = (look: Look, what: RegExp): boolean =>
  linesOf(look).some((line) => line.text.toLowerCase().search(what) !== -1);

/** The reason that hints give, if it is one that fits. */
export function hintedBy(
  hints: number,
  links: boolean,
  isIt: (reason: LeftOutReason) => boolean,
): LeftOutReason | undefined {
  if (hints === 0) return undefined;
  return BY_HINT.find(
    ([hint, reason]) => has(hints, hint) && !(links && TELLING.includes(hint)) && isIt(reason),
  )?.[1];
}

export const isLink = (line: Line): boolean => line.linkChars > line.text.length * MOSTLY;

export const isOffer = ({ text, box }: Line): boolean =>
  text.length <= OFFER_LINE && ABOUT.offer.test(text) && box.name !== 'td' && box.name !== 'th';

/** Short text about an author is the article's byline. */
export const orByline = (reason: LeftOutReason, chars: number): LeftOutReason =>
  reason === 'author' && chars <= BYLINE ? 'details' : reason;
