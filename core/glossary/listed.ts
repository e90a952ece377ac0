import type { Apposition } from './apposition.ts';
import { ROLE } from './head-words.ts';
import { canBeHead, goesWith, type Item } from './phrase.ts';

/*
 * What a list says of those it names (Hearst, "Automatic acquisition of hyponyms", 1992, and kin).
 */
const SURE = 0.6;
/** Heads of lists that say nothing of what is listed. */
const NO_LIST = /^(?:things|people|others|those|ones|times|ways|places|items|cases|examples|areas|parts)$/;
/** Verbs that a list of names follows. */
const LISTS = /^(?:includes?|included|are|were|starring|featuring)$/;
/** Words of the longest list shown, and names of it that are looked back over. */
const LONGEST = 25;
const MOST_LISTED = 14;

/** "several rivers, including Name, Name and Name": the list as far as the name. */
export function among(items: readonly Item[], name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const cue = items[first - 1];
  const such = cue?.text === 'as' && items[first - 2]?.text === 'such';
  if (!cue || items[first]?.gap !== ' ') return undefined;
  const from =
    such || /^(?:including|like)$/.test(cue.text)
      ? pluralPhrase(items, first - (such ? 3 : 2))
      : LISTS.test(cue.text)
        ? listOpener(items, first - 1)
        : undefined;
  return from === undefined ? undefined : listOf(from, first, name);
}

/** "virologists Name, Name and Name", "two painters, Name and Name": several of one trade. */
export function amongRoles(items: readonly Item[], name: number): Apposition | undefined {
  const first = firstListed(items, name);
  const head = items[first - 1]?.text ?? '';
  if (!/^,? $/.test(items[first]?.gap ?? '') || !ROLE.test(head) || !/[^s]s$|men$|women$/.test(head))
    return undefined;
  // "After the murders, Name left": one name alone behind a comma begins a clause.
  if (first === name && items[first]?.gap === ', ' && !/^(?:and|or|&)$/.test(items[name + 1]?.text ?? ''))
    return undefined;
  const from = pluralPhrase(items, first - 1);
  return from === undefined ? undefined : listOf(from, first, name);
}

/** The first of the names in whose row item `name` stands, or of the words with capitals there. */
export function firstListed(items: readonly Item[], name: number): number {
  let first = name;
  while (first > 0 && name - first < MOST_LISTED && isListed(items, first)) first--;
  return first;
}

/** The phrase and its list as far as the name, or the phrase alone where that is long. */
function listOf(from: number, first: number, name: number): Apposition | undefined {
  const found = { name, from, to: name + 1, sure: SURE };
  if (name + 1 - from <= LONGEST) return found;
  return first - from > 2 ? { ...found, to: first } : undefined;
}

/** Where the phrase begins whose head is the plural `last`. */
function pluralPhrase(items: readonly Item[], last: number): number | undefined {
  const head = items[last];
  if (!head || !canBeHead(head) || !/[^s]s$|men$|people$/.test(head.text) || NO_LIST.test(head.text))
    return undefined;
  if (!/^,? $/.test(items[last + 1]?.gap ?? '')) return undefined;
  let from = last;
  while (from > 0 && items[from]?.gap === ' ' && goesWith(items[from - 1])) from--;
  // "will feature members Ann and Bo": what stands after an auxiliary is the verb.
  return items[from - 1]?.cls === 'auxiliary' && from < last ? from + 1 : from;
}

/** "The victims were", "Other authors of the study include": the sentence's own subject, without a comma. */
function listOpener(items: readonly Item[], verb: number): number | undefined {
  const subject = items.slice(0, verb);
  if (subject.length < 2 || !subject.every((item, i) => i === 0 || /^(?: |-|['’]s? )$/.test(item.gap)))
    return undefined;
  if (subject.some(({ cls }) => cls === 'verb' || cls === 'auxiliary' || cls === 'pronoun')) return undefined;
  return subject.some((item) => canBeHead(item) && /[^s]s$|men$|people$/.test(item.text)) ? 0 : undefined;
}

/** Whether an item goes on with the list to its left: a name after a comma, or after "and". */
function isListed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const last = items[at - 1];
  if (!item || !last) return false;
  const isName = (each: Item) => each.cls === 'name' || each.cls === 'capital' || each.cls === 'number';
  if (/^(?:and|or|&)$/.test(last.text)) return /^,? $/.test(item.gap);
  return isName(last) && /^["”’]?,?["”’]? ["“‘]?$|^-$/.test(item.gap);
}
