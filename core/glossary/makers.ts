import type { Apposition } from './apposition.ts';
import { startOf } from './noun-phrase.ts';
import { goesWith, type Item } from './phrase.ts';

/*
 * Who made or played what, where that is all a sentence says of a name.
 */
const SURE = 0.5;
/** Less sure than what marks need; an answer to one who asks. */
const PLAYED = 0.46;
const MADE =
  /^(?:created|founded|co-founded|launched|started|established|developed|invented|designed|built|opened|wrote|directed|produced)$/;
const MADE_BY =
  /^(?:created|founded|co-founded|launched|established|developed|invented|designed|built|run|owned|led)$/;
/** Works that belong to who made them. */
const WORKS =
  /^(?:book|novel|memoir|biography|story|poem|play|essay|column|film|movie|documentary|comedy|drama|thriller|musical|opera|symphony|painting|song|album|debut|podcast|bestseller|photograph|cartoon)s?$/;
/** Words between a name and the work that is its maker's. */
const REACH = 6;
const LONGEST = 25;
/** "D-Orvo Park" behind a member of parliament is a seat. */
const PERSON = /^(?!\p{Lu}-)\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** "Name’s 2022 novel of manners", "Name’s Orvo books": what somebody made. */
export function work(items: readonly Item[], name: number): Apposition | undefined {
  if (!PERSON.test(items[name]?.text ?? '') || !/^['’]s? $/.test(items[name + 1]?.gap ?? ''))
    return undefined;
  for (let i = name + 1; i <= name + REACH && goesWith(items[i]); i++) {
    if (i > name + 1 && !/^[ -]$/.test(items[i]?.gap ?? '')) return undefined;
    const next = items[i + 1];
    if (!WORKS.test(items[i]?.text ?? '') || (next?.gap === ' ' && next.cls === 'noun')) continue;
    return { name, from: name, to: i + 1, sure: SURE };
  }
  return undefined;
}

/** "a novel by Name", "her new film “Orvo” by Name": what somebody made. */
export function workBy(items: readonly Item[], name: number): Apposition | undefined {
  if (!PERSON.test(items[name]?.text ?? '') || items[name]?.gap !== ' ' || items[name - 1]?.text !== 'by')
    return undefined;
  const titled = items[name - 2]?.cls === 'name';
  const head = titled ? name - 3 : name - 2;
  if (!WORKS.test(items[head]?.text ?? '') || !/^["”’]? $/.test(items[name - 1]?.gap ?? '')) return undefined;
  if (titled && !/^,? ["“‘]?$/.test(items[name - 2]?.gap ?? '')) return undefined;
  const from = startOf(items, head);
  return from && { name, from: from.at, to: name + 1, sure: SURE };
}

/** "Ann Kim founded Name to help the blind": the whole clause. */
export function created(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const by = items[name - 2];
  if (!MADE.test(items[name - 1]?.text ?? '') || items[name]?.gap !== ' ' || by?.cls !== 'name')
    return undefined;
  let to = name + 1;
  while (to < items.length && /^(?: |-|['’]s )$/.test(items[to]?.gap ?? '')) to++;
  const end = items[to]?.gap ?? tail;
  if (to - name > LONGEST || (end && !/^["”’]?[,;.!?)—–]/.test(end))) return undefined;
  return { name, from: name - 2, to, sure: SURE };
}

/** "Name, founded by Ann Kim", "the programme Name launched by the ministry in 2011". */
export function madeBy(items: readonly Item[], name: number): Apposition | undefined {
  const made = items[name + 1];
  if (!MADE_BY.test(made?.text ?? '') || !/^["”’]?,? $/.test(made?.gap ?? '')) return undefined;
  if (items[name + 2]?.text !== 'by' || !goesWith(items[name + 3])) return undefined;
  let to = name + 4;
  while (items[to]?.gap === ' ' && goesWith(items[to])) to++;
  if (items[to]?.text === 'in' && /^(?:19|20)\d\d$/.test(items[to + 1]?.text ?? '')) to += 2;
  return { name, from: name + 1, to, sure: SURE };
}

/** "the captain Bo (Name)": who plays somebody of whom something is said. */
export function cast(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const played = items[name - 1];
  const closes = (items[name + 1]?.gap ?? tail).startsWith(')');
  if (played?.cls !== 'name' || !closes || items[name]?.gap !== ' (' || !PERSON.test(items[name]?.text ?? ''))
    return undefined;
  const said =
    /^,? $/.test(played.gap) && items[name - 2]?.cls === 'noun' ? startOf(items, name - 2) : undefined;
  return said && { name, from: said.at, to: name + 1, sure: PLAYED };
}
