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

/** Where the phrase begins whose head is item `last`; `bare` when it has no article or owner. */
export function startOf(items: readonly Item[], last: number): { at: number; bare: boolean } | undefined {
  let from = isPosition(items, last) ? last - 1 : last;
  while (from > 0 && modifies(items, from - 1)) from--;
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
  // "he comfortably beat rival Ann Lee"
  if (items[from]?.cls === 'adverb') return undefined;
  if (ROLE.test(head.text) || WORK.test(head.text) || isPosition(items, last)) {
    // "He out-qualified teammate Ann Lee"
    const isVerb = from < last && /-\p{L}+ed$/u.test(items[from]?.text ?? '');
    const isTold = isVerb && ['pronoun', 'name', 'adverb'].includes(items[from - 1]?.cls ?? '');
    return { at: isTold ? from + 1 : from, bare: true };
  }
  // "Ann Roe saw Lake Como": next to a name the noun may be a verb we do not know.
  const plain = from < last && !items.slice(from, last).some((item) => item.cls === 'name');
  return plain && items[last + 1]?.text.includes(' ') ? { at: from, bare: true } : undefined;
}

/** "running back", "tight end" */
export const isPosition = (items: readonly Item[], last: number): boolean =>
  /^(?:back|end)$/.test(items[last]?.text ?? '') && POSITION.test(items[last - 1]?.text ?? '');

/** The first item of "Kim's" or "the agency's" whose owner ends at `at`. */
function ownerStart(items: readonly Item[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    items[from]?.gap === ' ' &&
    ['noun', 'adjective', 'capital', 'determiner', 'name'].includes(items[from - 1]?.cls ?? '')
  ) {
    from--;
    if (items[from]?.cls === 'determiner') break;
  }
  return from;
}

/** Whether the item goes on with the phrase to its right as adjective, noun or name. */
function modifies(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || (next.gap !== ' ' && next.gap !== '-' && next.gap !== ', ')) return false;
  if (next.gap === ', ' && item.cls !== 'adjective') return false;
  if (NO_MODIFIER.test(item.text)) return false;
  if (item.cls === 'adverb') return /ly$/.test(item.text);
  if (item.cls === 'participle') {
    const before = items[at - 1];
    const isInside =
      item.gap === ' ' &&
      /ing$/.test(item.text) &&
      ['noun', 'adjective', 'name', 'capital'].includes(before?.cls ?? '');
    return next.cls === 'noun' && (before?.cls === 'determiner' || OWNS.test(item.gap) || isInside);
  }
  return ['noun', 'adjective', 'capital', 'name', 'number'].includes(item.cls);
}

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
