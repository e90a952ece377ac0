import type { Apposition } from './apposition.ts';
import { ROLE } from './head-words.ts';
import { isClauseVerb, isStarring, ownerStart, startOf } from './noun-phrase.ts';
import { canBeHead, goesWith, type Item } from './phrase.ts';
import { firstListed, isModifier, lastListed } from './rows.ts';

/*
 * What a list says of those it names (Hearst, "Automatic acquisition of hyponyms", 1992, and kin).
 */
/** Not sure enough for a mark; it is an answer to one who asks. */
const SURE = 0.48;
/** Heads of lists that say nothing of what is listed. */
const NO_LIST =
  /^(?:things|people|others|those|ones|times|ways|places|items|cases|examples|areas|parts|matchups|appearances|moments|reasons|factors)$/;
/** Kinds of almost anything: examples of them tell nothing. */
const GENERIC =
  /^(?:companies|firms|brands|names|figures|groups|sites|websites|products|services|titles|luminaries|competitors|rivals)$/;
/** Names between the first of a list in a bracket and its last: of fewer it may be an actor's, or a place. */
const LEAST_IN_BRACKET = 2;
/** Verbs that a list of names follows. */
const LISTS = /^(?:includes?|included|are|were|starring|featuring)$/;
const QUANTITY = /^(?:several|many|most|other|few|more|some|two|three|four|five|six)$/;
/** Words of the longest list shown. */
const LONGEST = 25;

/** "several rivers, including Name, the Name and Name": the list with what is listed. */
export function among(items: readonly Item[], name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const cue = items[first - 1];
  const such = cue?.text === 'as' && items[first - 2]?.text === 'such';
  if (!cue || isModifier(items, name)) return undefined;
  if (items[first]?.gap === ': ' || items[first]?.gap === ' (') return announced(items, first, name);
  if (items[first]?.gap !== ' ') return undefined;
  const from =
    such || /^(?:including|like)$/.test(cue.text)
      ? examplesOf(items, first - (such ? 3 : 2))
      : LISTS.test(cue.text)
        ? listOpener(items, first - 1)
        : undefined;
  return from === undefined ? undefined : listOf(items, from, name);
}

/** Where the phrase begins of which examples follow: "old sailors", "sailors who lived in the town". */
function examplesOf(items: readonly Item[], last: number): number | undefined {
  if (GENERIC.test(items[last]?.text ?? '') && !goesWith(items[last - 1])) return undefined;
  const from = pluralPhrase(items, last);
  if (from !== undefined || items[last + 1]?.gap !== ', ') return from;
  const who = items.findLastIndex(({ text }, i) => i < last && /^(?:that|who)$/.test(text));
  const isWhole = items.slice(who, last + 1).every(({ gap }) => /^(?: |-|['’]s )$/.test(gap));
  return who > 0 && isWhole ? pluralPhrase(items, who - 1) : undefined;
}

/** "the nine firms chosen by Orvo: Name, Name and Name", "towns of the coast (Name, Name)": what a colon or bracket says is listed. */
function announced(items: readonly Item[], first: number, name: number): Apposition | undefined {
  const isBracket = items[first]?.gap === ' (';
  if (lastListed(items, name) - first < (isBracket ? LEAST_IN_BRACKET : 1)) return undefined;
  let head = first - 1;
  const reaches = (item: Item | undefined) =>
    item !== undefined && !isPlural(item) && /^(?: |-|['’]s )$/.test(item.gap);
  while (head > 0 && reaches(items[head])) head--;
  const next = items[head + 1];
  const isWhole =
    head === first - 1 ||
    next?.cls === 'participle' ||
    (isBracket && next?.cls === 'preposition') ||
    /^(?:that|who|which)$/.test(next?.text ?? '');
  const from = isWhole && first - head < LONGEST ? pluralPhrase(items, head, true) : undefined;
  if (from === undefined || first - from < 2) return undefined;
  return isBracket ? listOf(items, from, name) : { name, from, to: first, sure: SURE };
}

/** "virologists Name, Name and Name", "two painters, Name and Name": several of one trade. */
export function amongRoles(items: readonly Item[], name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const head = items[first - 1]?.text ?? '';
  if (
    !/^,? $/.test(items[first]?.gap ?? '') ||
    !ROLE.test(head.toLowerCase()) ||
    !/[^s]s$|men$|women$/.test(head)
  )
    return together(items, first, name);
  if (items[first]?.text === 'the' || isModifier(items, name)) return undefined;
  // "After the murders, Name left": one name alone behind a comma begins a clause.
  if (
    lastListed(items, name) === first &&
    items[first]?.gap === ', ' &&
    !/^(?:and|or|&)$/.test(items[name + 1]?.text ?? '')
  )
    return undefined;
  const from = pluralPhrase(items, first - 1);
  if (from === undefined || isStarring(items, from, first - 1)) return undefined;
  // "publishers, Orvo and Vellum": a row of all three, unless something tells how many or whose they are.
  const isLed = ['number', 'determiner', 'possessive', 'adjective'].includes(items[from]?.cls ?? '');
  return items[first]?.gap === ', ' && !isLed ? undefined : listOf(items, from, name);
}

/** "the married couple Name and Name", "the duo Name & Name" */
function together(items: readonly Item[], first: number, name: number): Apposition | undefined {
  const isPair = /^(?:couple|duo|trio|pair|quartet|twins)$/.test(items[first - 1]?.text ?? '');
  if (!isPair || lastListed(items, name) === first || isModifier(items, name)) return undefined;
  const from = startOf(items, first - 1);
  return from && listOf(items, from.at, name);
}

/** "a long film starring Name and Name", "The film stars Name": what somebody is seen in. */
export function starring(items: readonly Item[], name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const verb = first - 1;
  if (!/^(?:co-)?star(?:s|red|ring)$/.test(items[verb]?.text ?? '') || items[first]?.gap !== ' ')
    return undefined;
  const work = items[verb - 1];
  if (!work || items[verb]?.gap !== ' ' || !(work.cls === 'name' || canBeHead(work))) return undefined;
  const from = work.cls === 'name' ? verb - 1 : startOf(items, verb - 1)?.at;
  return from === undefined || name - from > LONGEST ? undefined : { name, from, to: name + 1, sure: SURE };
}

/** The phrase and its list, or as far as the name, or the phrase alone, where that is long. */
function listOf(items: readonly Item[], from: number, name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const found = { name, from, sure: SURE };
  // "The film’s producers, Name and his friend Bo": what else is listed goes on otherwise
  if (items[name]?.gap === ', ' && first === name && lastListed(items, name) === name && first - from > 1)
    return { ...found, to: first };
  const fits = (end: number) => end - from <= LONGEST;
  const end = [lastListed(items, name) + 1, name + 1].find(fits);
  if (end !== undefined) return { ...found, to: end };
  return first - from > 2 && fits(first) ? { ...found, to: first } : undefined;
}

/** Where the phrase begins whose head is the plural `last`, or has it further to the left: "banks in the town". */
function pluralPhrase(items: readonly Item[], last: number, atColon = false): number | undefined {
  const head = items[last];
  if (!head || NO_LIST.test(head.text) || !(atColon ? /^:? \(?$/ : /^,? $/).test(items[last + 1]?.gap ?? ''))
    return undefined;
  let from = last;
  while (from > 0 && items[from]?.gap === ' ' && goesWith(items[from - 1]) && !opensPhrase(items, from)) {
    if (isClauseVerb(items, from - 1)) break;
    from--;
  }
  // "plus artists", "who features artists"
  while (from < last && isNoPart(items, from)) from++;
  const before = items[from - 1];
  if (!isPlural(head))
    return before?.cls === 'preposition' && items[from]?.gap === ' ' && before.gap === ' '
      ? pluralPhrase(items, from - 2)
      : undefined;
  // "will feature members Ann and Bo": what stands after an auxiliary is the verb.
  const isVerb = before?.cls === 'auxiliary' && items[from]?.letters.includes('v');
  if (isVerb && from < last) return from + 1;
  // "Orvo’s partners"
  return /^['’]s? $/.test(items[from]?.gap ?? '') ? ownerStart(items, from - 1) : from;
}

/** Whether nothing of a noun phrase stands before an item: behind "the" and "your" nothing does, behind "several" little. */
function opensPhrase(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (item?.cls === 'determiner' || item?.cls === 'possessive') return before?.cls !== 'adjective';
  return QUANTITY.test(item?.text ?? '') && before?.cls === 'noun';
}

/** Whether the word that seems to open a phrase joins it to what is before, or is the verb of a clause. */
function isNoPart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (/^(?:that|plus)$/.test(item?.text ?? '')) return true;
  const before = items[at - 1];
  const isSubject = before?.text === 'that' || ['relative', 'pronoun', 'name'].includes(before?.cls ?? '');
  return isSubject && item?.gap === ' ' && item.letters.includes('v') && /[^s]s$/.test(item.text);
}

const isPlural = (item: Item) => canBeHead(item) && /[^s]s$|men$|people$/.test(item.text);

/** "The victims were", "Other authors of the study include": the sentence's own subject, without a comma. */
function listOpener(items: readonly Item[], verb: number): number | undefined {
  const subject = items.slice(0, verb);
  if (subject.length < 2 || !subject.every((item, i) => i === 0 || /^(?: |-|['’]s? )$/.test(item.gap)))
    return undefined;
  // "Winners that have gone on to success include": up to the clause that says which
  const that = subject.findIndex(({ text }) => /^(?:that|who|which)$/.test(text));
  const head = that > 1 ? subject.slice(0, that) : subject;
  if (head.some(({ cls }) => cls === 'verb' || cls === 'auxiliary' || cls === 'pronoun')) return undefined;
  return head.some(isPlural) ? 0 : undefined;
}
