import { RANKS, TITLES } from '../mentions/name-words.ts';
import { type Apposition, startOf } from './apposition.ts';
import { ROLE } from './head-words.ts';
import { canBeHead, type Item } from './phrase.ts';

/*
 * How sentences introduce a name otherwise than by an apposition; each gives the words that do so. How sure they are that
 * what they found says what the name stands for is a matter of their form.
 */
const SURE = { called: 0.65, place: 0.6, titled: 0.72, relative: 0.62, among: 0.6 } as const;

const CALLED = /^(?:called|named|dubbed|nicknamed|titled|entitled)$/;
/** Nouns that stand before "of" and a name: "the southern town of Ulm". */
const PLACE_KIND =
  /^(?:town|city|village|suburb|neighbou?rhood|state|province|district|county|region|island|port|resort|capital|municipality|borough|kingdom|republic|territory|parish|hamlet|prefecture|peninsula|enclave|valley)$/;
/** Heads of lists that say nothing of what is listed. */
const NO_LIST = /^(?:things|people|others|those|ones|times|ways|places|items|cases|examples|areas|parts)$/;
/** Forms of address: they tell nothing that the name does not. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|st)$/;
/** Relative clauses that only report speech or its refusal. */
const SPEECH =
  /^(?:said|says|told|tells|asked|spoke|declined|did|does|has|had|was|is|added|also|will|would)$/;
const LONGEST = 25;
/** A relative clause tells something from so many words on. */
const SHORTEST_CLAUSE = 4;
const MOST_LISTED = 14;

/** "a parasite called Name", "a festival known as Name". */
export function called(items: readonly Item[], name: number): Apposition | undefined {
  const verb = items[name - 1];
  const known = verb?.text === 'as' && items[name - 2]?.text === 'known';
  if (!verb || !(known || CALLED.test(verb.text)) || !/^ ["“‘']?$/.test(items[name]?.gap ?? ''))
    return undefined;
  const last = name - (known ? 3 : 2);
  const from = startAt(items, last);
  return from === undefined ? undefined : { name, from, to: last + 1, sure: SURE.called };
}

/** "the southern town of Name". */
export function kindOfPlace(items: readonly Item[], name: number): Apposition | undefined {
  const head = items[name - 2];
  if (items[name - 1]?.text !== 'of' || items[name]?.gap !== ' ' || !head || !PLACE_KIND.test(head.text))
    return undefined;
  const from = startAt(items, name - 2);
  return from === undefined ? undefined : { name, from, to: name - 1, sure: SURE.place };
}

/** Where a phrase with an article or owner begins whose head is item `last`. */
function startAt(items: readonly Item[], last: number): number | undefined {
  const head = items[last];
  if (!head || !canBeHead(head) || items[last + 1]?.gap !== ' ') return undefined;
  const start = startOf(items, last);
  return start && !start.bare ? start.at : undefined;
}

/** "U.S. Defense Secretary Name", "Mayor Name": a title written with capitals. */
export function titled(items: readonly Item[], name: number): Apposition | undefined {
  const title = items[name - 1]?.text.toLowerCase() ?? '';
  if (!/^\.? $/.test(items[name]?.gap ?? '')) return undefined;
  if (ADDRESS.test(title) || !(TITLES.has(title) || RANKS.has(title) || ROLE.test(title))) return undefined;
  let from = name;
  while (from > 0 && items[from - 1]?.cls === 'capital' && (from === name || isJoint(items, from))) from--;
  return from === name ? undefined : { name, from, to: name, sure: SURE.titled };
}

/** "Name, Head of Research at Orvo,": a post written with capitals. */
export function posted(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const first = items[name + 1];
  if (!first || !/^["”’]?, $/.test(first.gap) || !['capital', 'name'].includes(first.cls)) return undefined;
  let to = name + 2;
  while (to < items.length && /^(?: |['’]s |-)$/.test(items[to]?.gap ?? '')) to++;
  const words = items.slice(name + 1, to);
  const end = items[to]?.gap ?? tail;
  const isPost = words
    .slice(0, 4)
    .some(({ text }) => ROLE.test(text.toLowerCase()) || TITLES.has(text.toLowerCase()));
  const fit = words.every(({ cls }) =>
    ['capital', 'name', 'noun', 'preposition', 'determiner', 'conjunction'].includes(cls),
  );
  if (!isPost || !fit || words.length > LONGEST || (end && !/^["”’]?[,;.)—–]/.test(end))) return undefined;
  // "Ann Roe, Director Bo and Al": a row of names.
  if (words.length < 2 || !words.some(({ cls }) => cls === 'preposition')) return undefined;
  return { name, from: name + 1, to, sure: SURE.titled };
}

const isJoint = (items: readonly Item[], at: number): boolean => /^(?:\.? |-)$/.test(items[at]?.gap ?? '');

/** "Name, who built the tower,": a clause that tells what one did, not what one said. */
export function relative(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const who = items[name + 1];
  if (!who || !/^(?:who|which)$/.test(who.text) || !/^["”’]?, $/.test(who.gap)) return undefined;
  if (SPEECH.test(items[name + 2]?.text ?? '')) return undefined;
  let to = name + 2;
  while (to < items.length && /^[ ’'-]{1,3}$/.test(items[to]?.gap ?? '')) to++;
  const end = items[to]?.gap ?? tail;
  const words = to - name - 1;
  if (words < SHORTEST_CLAUSE || words > LONGEST || (end && !/^["”’]?[,;.!?)—–]/.test(end))) return undefined;
  return { name, from: name + 1, to, sure: SURE.relative };
}

/** "several rivers, including Name, Name and Name": the list as far as the name. */
export function among(items: readonly Item[], name: number): Apposition | undefined {
  let first = name;
  while (first > 0 && name - first < MOST_LISTED && isListed(items, first)) first--;
  const cue = items[first - 1];
  const such = cue?.text === 'as' && items[first - 2]?.text === 'such';
  if (!cue || items[first]?.gap !== ' ' || !(such || /^(?:including|like)$/.test(cue.text))) return undefined;
  const last = first - (such ? 3 : 2);
  const head = items[last];
  const joint = items[last + 1]?.gap ?? '';
  if (!head || !canBeHead(head) || !/[^s]s$/.test(head.text) || NO_LIST.test(head.text)) return undefined;
  if (!/^,? $/.test(joint)) return undefined;
  let from = last;
  while (from > 0 && items[from]?.gap === ' ' && goesWith(items[from - 1])) from--;
  const whole = { name, from, to: name + 1, sure: SURE.among };
  if (name + 1 - from <= LONGEST) return whole;
  return last > from ? { ...whole, to: last + 1 } : undefined;
}

/** Whether an item goes on with the list to its left: a name after a comma, or after "and". */
function isListed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const last = items[at - 1];
  if (!item || !last) return false;
  const isName = (each: Item) => each.cls === 'name' || each.cls === 'capital' || each.cls === 'number';
  if (last.cls === 'conjunction') return /^,? $/.test(item.gap);
  return isName(last) && /^["”’]?,?["”’]? ["“‘]?$|^-$/.test(item.gap);
}

const goesWith = (item: Item | undefined): boolean =>
  item !== undefined &&
  ['noun', 'adjective', 'capital', 'name', 'number', 'determiner', 'possessive'].includes(item.cls);
