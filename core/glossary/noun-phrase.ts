import { POSITION, ROLE, WORK } from './head-words.ts';
import type { Item } from './phrase.ts';

/** What joins an owner to what is owned. */
const OWNS = /^['’]s? $/;
/** Determiners that point at things instead of saying of what kind they are. */
export const NOT_A_KIND = /^(?:this|that|these|those|some|any|each|every|another|no|both)$/i;
/** "nothing goalkeeper Ann Lee could do": no part of what is said of a name. */
const NO_MODIFIER = /^(?:nothing|something|anything|everything)$/i;
/** Of a whole phrase "another" says enough: "another top aide". */
export const ANOTHER = /^(?:another|both)$/;
/** "the drama features brothers Ann and Bo": a verb, though it may be a plural. */
const FEATURES = /^(?:features|includes|stars|follows|introduces)$/;
/** A year says when, other numbers how many. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Where the phrase begins whose head is item `last`; `bare` when it has no article or owner. */
export function startOf(items: readonly Item[], last: number): { at: number; bare: boolean } | undefined {
  const from = modifiedFrom(items, isPosition(items, last) ? last - 1 : last);
  // "the 2,812 piece Orvo": how many there are of what it is made
  if (isCount(items, last - 1) && from < last && !/s$/.test(items[last]?.text ?? '')) return undefined;
  if (OWNS.test(items[from]?.gap ?? '')) return { at: ownerStart(items, from - 1), bare: false };
  const opener = items[from]?.gap === ' ' ? items[from - 1] : undefined;
  // "the gain that Orvo investor Ann Lee made": no determiner here.
  const joins = opener?.text === 'that' && items[from]?.cls === 'name';
  if (opener && !joins && (opener.cls === 'determiner' || opener.cls === 'possessive')) {
    if (NOT_A_KIND.test(opener.text) && !ANOTHER.test(opener.text)) return undefined;
    return { at: from - 1, bare: false };
  }
  const head = items[last];
  if (!head || /[^s]s$/.test(head.text)) return undefined;
  // "11 company heads": not one
  if (isCount(items, from)) return undefined;
  // "he comfortably beat rival Ann Lee"
  if (items[from]?.cls === 'adverb') return undefined;
  if (ROLE.test(head.text) || WORK.test(head.text) || isPosition(items, last)) {
    // "He out-qualified teammate Ann Lee"
    const isVerb = from < last && /-\p{L}+ed$/u.test(items[from]?.text ?? '');
    const isTold = isVerb && ['pronoun', 'name', 'adverb'].includes(items[from - 1]?.cls ?? '');
    return {
      at: isTold ? from + 1 : atBody(items, behindVerb(items, withCoordinate(items, from, last), last)),
      bare: true,
    };
  }
  // "Ann Roe saw Lake Como": next to a name the noun may be a verb we do not know.
  const plain = from < last && !items.slice(from, last).some((item) => item.cls === 'name');
  return plain && items[last + 1]?.text.includes(' ') ? { at: from, bare: true } : undefined;
}

/** Where begin the words that go on with the phrase to their right, with all words of a title written large. */
function modifiedFrom(items: readonly Item[], last: number): number {
  let from = last;
  while (from > 0 && modifies(items, from - 1)) from--;
  // "Dancing With the Orvo star"
  const [the, link] = [items[from - 1], items[from - 2]];
  const isTitle =
    the?.text === 'the' && from > 2 && link?.cls === 'preposition' && /^\p{Lu}/u.test(link.text);
  return isTitle && items[from]?.cls !== 'noun' ? modifiedFrom(items, from - 2) : from;
}

/** Whether a number says how many, not when or which: "Season 17". */
const isCount = (items: readonly Item[], at: number): boolean =>
  items[at]?.cls === 'number' &&
  !YEAR.test(items[at]?.text ?? '') &&
  !['capital', 'name', 'noun'].includes(items[at - 1]?.cls ?? '');

/** "running back", "tight end" */
export const isPosition = (items: readonly Item[], last: number): boolean =>
  /^(?:back|end)$/.test(items[last]?.text ?? '') && POSITION.test(items[last - 1]?.text ?? '');

/** What opens a role whose two fields "and" joins. */
const OPENS_ROLE =
  /^(?:chief|deputy|vice|senior|junior|former|assistant|associate|global|lead|acting|interim)$/i;

/** "chief awards and industry officer", "former agent and analyst": where begins what a bare role shares with the word before "and". */
function withCoordinate(items: readonly Item[], from: number, last: number): number {
  const [and, other] = [items[from - 1], items[from - 2]];
  const isPair = and?.text === 'and' && and.gap === ' ' && items[from]?.gap === ' ' && other?.gap === ' ';
  if (!isPair || !['noun', 'adjective'].includes(other.cls)) return from;
  const start = startOf(items, from - 2);
  if (start && !start.bare) return start.at;
  // "researcher and Orvo scientist Ann Lee": each role stands for itself
  if (ROLE.test(other.text)) return start && from === last ? start.at : from;
  return OPENS_ROLE.test(items[from - 3]?.text ?? '') ? from - 3 : from;
}

/** "University of Ulm at Lindau professor Ann Lee": a body with its place. */
const atBody = (items: readonly Item[], from: number): number =>
  items[from]?.cls === 'name' && items[from - 1]?.text === 'at' && / of /.test(items[from - 2]?.text ?? '')
    ? from - 2
    : from;

/** "Bo bit Italian defender Ann Lee": behind a word that is a verb between a name and an adjective written large. */
function behindVerb(items: readonly Item[], from: number, last: number): number {
  const verb = items[from + 1];
  const isTold =
    items[from]?.cls === 'name' &&
    from + 2 < last &&
    verb?.letters.includes('v') &&
    items[from + 2]?.cls === 'capital';
  return isTold ? from + 2 : from;
}

/** The first item of "Kim's" or "the agency's" whose owner ends at `at`. */
export function ownerStart(items: readonly Item[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    items[from]?.gap === ' ' &&
    ['noun', 'adjective', 'capital', 'determiner', 'possessive', 'name'].includes(items[from - 1]?.cls ?? '')
  ) {
    from--;
    if (items[from]?.cls === 'determiner' || items[from]?.cls === 'possessive') break;
  }
  return from;
}

/** Whether the item goes on with the phrase to its right as adjective, noun or name. */
function modifies(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || (next.gap !== ' ' && next.gap !== '-' && next.gap !== ', ')) return false;
  if (next.gap === ', ' && item.cls !== 'adjective') return false;
  if (NO_MODIFIER.test(item.text) || isClauseVerb(items, at)) return false;
  // "former Made In Orvo star": all words of a title are written large
  if (/^\p{Lu}/u.test(item.text) && item.gap === ' ' && /^(?:capital|name)$/.test(items[at - 1]?.cls ?? ''))
    return true;
  if (item.cls === 'adverb') return /ly$/.test(item.text);
  if (item.cls === 'participle') {
    const before = items[at - 1];
    const isInside =
      item.gap === ' ' &&
      /ing$/.test(item.text) &&
      ['noun', 'adjective', 'name', 'capital'].includes(before?.cls ?? '');
    const isLed = before?.cls === 'determiner' || before?.cls === 'possessive';
    return next.cls === 'noun' && (isLed || OWNS.test(item.gap) || isInside);
  }
  return ['noun', 'adjective', 'capital', 'name', 'number'].includes(item.cls);
}

/** Whether an item is the verb of a work that tells of somebody. */
export const isClauseVerb = (items: readonly Item[], at: number): boolean =>
  FEATURES.test(items[at]?.text ?? '') && ['noun', 'name', 'capital'].includes(items[at - 1]?.cls ?? '');

/** "Islam's holiest site", "the team's coach": whether an owner opens the phrase. */
export function hasOwner(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const next = items[i + 1];
    if (!next || !['noun', 'adjective', 'capital', 'name', 'determiner'].includes(items[i]?.cls ?? ''))
      return false;
    if (OWNS.test(next.gap)) return true;
    if (next.gap !== ' ') return false;
  }
  return false;
}

/** "Orvo’s old film stars Ann Lee": a verb behind a single work. */
export const isStarring = (items: readonly Item[], from: number, head: number): boolean =>
  items[head]?.text === 'stars' &&
  WORK.test(items[head - 1]?.text ?? '') &&
  (items.slice(from, head).some(({ gap }) => OWNS.test(gap)) ||
    /^(?:an?|this)$/i.test(items[from]?.text ?? ''));
