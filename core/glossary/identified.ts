import type { Apposition } from './apposition.ts';
import { hasVerb } from './finite-verb.ts';
import { NO_ROLE, ROLE } from './head-words.ts';
import { canBeHead, goesWith, type Item } from './phrase.ts';
import { firstListed, lastListed } from './rows.ts';

/*
 * Clauses that say who somebody is: by their subject, by an office one got, or by those one was among.
 */
/** Not sure enough for a mark; it is an answer to one who asks. */
const SURE = 0.48;
const LONGEST = 25;
/** Verbs by which one gets an office. */
const APPOINTED =
  /^(?:named|appointed|elected|re-elected|reelected|hired|promoted|crowned|chosen|picked|tapped|selected|nominated|installed|confirmed)$/;
/** Words of a post with what it is of, and a full name. */
const LONGEST_POST = 12;
/** Words before "that" in a subject which a clause describes. */
const MOST_BEFORE = 5;
const PERSON = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|de|van|von|al|bin)){1,3}$/u;
const CLOSES = /^["”’]?[,;:.!?)—–]| \($/;
const JOINS = /^(?: |-|['’]s? |['’])$/;

/** "The sound engineer was Name", "Its new head is Name": the subject. */
export function identified(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const verb = name - 1;
  if (!/^(?:is|was)$/.test(items[verb]?.text ?? '') || items[name]?.gap !== ' ') return undefined;
  if (!CLOSES.test(items[name + 1]?.gap ?? (tail || '.')) || !isPostOf(items, 0, verb)) return undefined;
  return { name, from: 0, to: verb, sure: SURE };
}

/** "Name was a baker in Ulm": what one is or was. */
export function isOne(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const [be, first] = [items[name + 1], items[name + 2]];
  if (!/^(?:is|was)$/.test(be?.text ?? '') || be?.gap !== ' ' || !/^(?:an?|the)$/.test(first?.text ?? ''))
    return undefined;
  // "the boat of Name was a winner"
  if (items[name - 1]?.cls === 'preposition' && items[name]?.gap === ' ') return undefined;
  const to = clauseEnd(items, name + 2);
  const end = items[to]?.gap ?? tail;
  if (!isPostOf(items, name + 2, to) || (end && !CLOSES.test(end))) return undefined;
  return { name, from: name + 2, to, sure: SURE };
}

/** "One of the officers at the scene, Name, said": the subject, with the name behind it. */
export function inSubject(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  if (items[name]?.gap !== ', ' || !/^["”’]?,/.test(items[name + 1]?.gap ?? tail)) return undefined;
  if (!items.slice(0, name).some(({ cls }) => cls === 'preposition') || !isPostOf(items, 0, name))
    return undefined;
  return { name, from: 0, to: name, sure: SURE };
}

/** "the group that owns her songs, Name, says": what it does. */
export function described(items: readonly Item[], name: number): Apposition | undefined {
  const next = items[name + 1];
  const isSubject =
    next && /^["”’]?,/.test(next.gap) && ['auxiliary', 'verb', 'participle'].includes(next.cls);
  if (items[name]?.gap !== ', ' || !isSubject) return undefined;
  const that = items.findLastIndex(({ text }, i) => i < name - 2 && /^(?:that|who|which)$/.test(text));
  const head = items[that - 1];
  const from =
    head && canBeHead(head) ? items.findLastIndex(({ cls }, i) => i < that && cls === 'determiner') : -1;
  const phrase = items.slice(from, name);
  if (
    from < 0 ||
    that - from > MOST_BEFORE ||
    phrase.length > LONGEST ||
    !/^(?:the|an?)$/i.test(phrase[0]?.text ?? '')
  )
    return undefined;
  // "the man in the car that hit her, Name,": which of the two it was is not told.
  const before = items[from - 1];
  const isWhole = phrase.every(({ gap }, i) => i === 0 || JOINS.test(gap));
  const isClear = phrase.slice(1, that - from).every((item) => goesWith(item));
  return isWhole && isClear && before?.cls !== 'preposition'
    ? { name, from, to: name, sure: SURE }
    : undefined;
}

/** "Name, as the head of Orvo, says": the post in which one does something. */
export function inPost(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const as = items[name + 1];
  if (as?.text !== 'as' || as.gap !== ', ' || items[name + 2]?.cls !== 'determiner') return undefined;
  const to = clauseEnd(items, name + 2);
  const phrase = items.slice(name + 2, to);
  const end = items[to]?.gap ?? tail;
  const isPost = phrase.slice(0, 5).some((item) => ROLE.test(item.text.toLowerCase()));
  if (!isPost || phrase.length > LONGEST || hasVerb(phrase) || (end && !CLOSES.test(end))) return undefined;
  return { name, from: name + 2, to, sure: SURE };
}

/** "the owner of the club, Name,": a post with what it is of. */
export function ofPost(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  if (!PERSON.test(items[name]?.text ?? '') || items[name]?.gap !== ', ') return undefined;
  if (!/^["”’]?[,.]|^$/.test(items[name + 1]?.gap ?? tail)) return undefined;
  let from = name - 1;
  while (from > 0 && name - from < LONGEST_POST && JOINS.test(items[from]?.gap ?? '') && goesOn(items[from]))
    from--;
  const opener = items.findIndex(
    ({ cls, text }, i) =>
      i >= from && (cls === 'possessive' || (cls === 'determiner' && /^(?:the|an?)$/i.test(text))),
  );
  const of = items.findIndex(({ text }, i) => i > opener && /^(?:of|at|for)$/.test(text));
  const post = items[of - 1];
  if (opener < 0 || of < 0 || of >= name || !post || !canBeHead(post) || !ROLE.test(post.text))
    return undefined;
  return /[^su]s$/.test(post.text) ? undefined : { name, from: opener, to: name, sure: SURE };
}

const goesOn = (item: Item | undefined) =>
  goesWith(item) || item?.cls === 'participle' || /^(?:of|at|for|and)$/.test(item?.text ?? '');

/** "Name has been named acting secretary", "Name was elected mayor": the office. */
export function appointed(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  let verb = name + 1;
  while (items[verb]?.gap === ' ' && ['auxiliary', 'adverb'].includes(items[verb]?.cls ?? '')) verb++;
  if (verb === name + 1 || items[verb]?.gap !== ' ' || !APPOINTED.test(items[verb]?.text ?? ''))
    return undefined;
  const next = items[verb + 1];
  if (next?.gap !== ' ' || ['preposition', 'pronoun', 'name'].includes(next.cls)) return undefined;
  const to = clauseEnd(items, verb + 1);
  const isPost = items.slice(verb + 1, to).some(({ text }) => ROLE.test(text.toLowerCase()));
  const end = items[to]?.gap ?? tail;
  if (!isPost || to - verb > LONGEST || (end && !CLOSES.test(end))) return undefined;
  return { name, from: verb, to, sure: SURE };
}

/** "Ann and Name were among the singers on the red carpet". */
export function amongThem(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const be = lastListed(items, name) + 1;
  const cue = items[be + 1];
  if (!/^(?:is|are|was|were)$/.test(items[be]?.text ?? '') || items[be]?.gap !== ' ') return undefined;
  const isOne = /^(?:one|two|three|some|part)$/.test(cue?.text ?? '') && items[be + 2]?.text === 'of';
  if (!(cue?.text === 'among' || isOne)) return undefined;
  const to = clauseEnd(items, be + 1);
  const end = items[to]?.gap ?? tail;
  if (to - be < 4 || to - be > LONGEST || (end && !CLOSES.test(end))) return undefined;
  // "a film of Ann was among": the subject is another.
  const before = items[firstListed(items, name) - 1];
  if (before?.cls === 'preposition' && items[name]?.gap === ' ') return undefined;
  return { name, from: be + 1, to, sure: SURE };
}

/** "Name, one of the best singers there,": those it is one of. */
export function oneOf(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const one = items[name + 1];
  // "the best player in Ulm, one of the best in Ohio": said of what stands before
  if (items[name - 1]?.cls === 'preposition' && items[name]?.gap === ' ') return undefined;
  if (one?.text !== 'one' || items[name + 2]?.text !== 'of' || !/^["”’]?,["”’]? $|^,? ?[—–] ?$/.test(one.gap))
    return undefined;
  const to = clauseEnd(items, name + 1);
  const end = items[to]?.gap ?? tail;
  if (
    to - name < 4 ||
    to - name > LONGEST ||
    hasVerb(items.slice(name + 1, to)) ||
    (end && !CLOSES.test(end))
  )
    return undefined;
  return { name, from: name + 1, to, sure: SURE };
}

/** Whether items are a phrase without a verb whose first noun is somebody's post: "the sound engineer of the film". */
function isPostOf(items: readonly Item[], from: number, to: number): boolean {
  const phrase = items.slice(from, to);
  const [first] = phrase;
  const isLed = first && (['determiner', 'possessive'].includes(first.cls) || first.text === 'One');
  if (!isLed || phrase.length < 2 || phrase.length > LONGEST) return false;
  if (!phrase.every(({ gap }, i) => i === 0 || JOINS.test(gap))) return false;
  const isOther = ({ cls, text }: Item) =>
    ['verb', 'auxiliary', 'pronoun', 'relative'].includes(cls) || (cls === 'conjunction' && text !== 'and');
  if (phrase.slice(1).some(isOther)) return false;
  const end = phrase.findIndex(({ cls, text }) => cls === 'preposition' && text !== 'of');
  const isRole = (item: Item) => canBeHead(item) && ROLE.test(item.text) && !NO_ROLE.test(item.text);
  return phrase.slice(0, end < 0 ? undefined : end).some(isRole);
}

function clauseEnd(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (to < items.length && (JOINS.test(items[to]?.gap ?? '') || /^\. (?=\d)/.test(items[to]?.gap ?? '')))
    to++;
  return to;
}
