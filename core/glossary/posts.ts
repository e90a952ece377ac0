import { RANKS, ROLES, TITLES } from '../mentions/name-words.ts';
import type { Apposition } from './apposition.ts';
import { NO_ROLE, ROLE } from './head-words.ts';
import type { Item } from './phrase.ts';

/*
 * Titles and posts that are written with capitals, beside the name of who has them.
 */
const SURE = 0.72;
/** Words of the longest shown. */
const LONGEST = 25;
/** Forms of address: they tell nothing that the name does not. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|st)$/;
/** What titles end with that no name of a person does, as Miller and Baker would. */
const OFFICE =
  /^(?:minister|secretary|president|director|chief|officer|chair(?:man|woman|person)?|leader|manager|editor|ambassador|commissioner|governor|mayor|chancellor|ceo|general|professor|envoy|spokes\w+|premier|superintendent)$/;

/** "U.S. Defense Secretary Name", "Mayor Name": a title written with capitals. */
export function titled(items: readonly Item[], name: number): Apposition | undefined {
  const title = items[name - 1]?.text.toLowerCase() ?? '';
  if (!/^\.? $/.test(items[name]?.gap ?? '')) return undefined;
  if (
    ADDRESS.test(title) ||
    (![TITLES, RANKS, ROLES].some((titles) => titles.has(title)) &&
      (!ROLE.test(title) || NO_ROLE.test(title)))
  )
    return undefined;
  let from = name;
  while (from > 0 && items[from - 1]?.cls === 'capital' && (from === name || isJoint(items, from))) from--;
  // "First Lady Name"
  if (from < name && items[from - 1]?.text === 'First' && items[from]?.gap === ' ') from--;
  // "Orvo House Adviser Name", "the Ulm State’s Attorney Name"
  if (from < name && /^(?: |['’]s )$/.test(items[from]?.gap ?? '') && items[from - 1]?.cls === 'name') from--;
  if (from === name || isPostIn(items, from, name)) return undefined;
  return { name, from, to: name, sure: SURE };
}

/** "Ada Lind, President Orvo North America, said": a post with its body, of the name before. */
const isPostIn = (items: readonly Item[], post: number, body: number): boolean =>
  items[post - 1]?.cls === 'name' &&
  items[post]?.gap === ', ' &&
  items[body + 1]?.gap === ', ' &&
  ['verb', 'auxiliary', 'participle', 'relative'].includes(items[body + 1]?.cls ?? '');

/** "the UK Home Secretary, Name,": a title with capitals, between commas. */
export function titledBetween(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  if (items[name]?.gap !== ', ' || !/^["”’]?[,;.)]|^$/.test(items[name + 1]?.gap ?? tail)) return undefined;
  const isTitle = (item: Item | undefined) => item?.cls === 'capital' || item?.cls === 'name';
  const title = items[name - 1];
  const last = title?.text.toLowerCase().split(' ').at(-1) ?? '';
  if (!isTitle(title) || !OFFICE.test(last)) return undefined;
  let from = name - 1;
  while (items[from]?.gap === ' ' && isTitle(items[from - 1])) from--;
  const words = items.slice(from, name).flatMap(({ text }) => text.split(' '));
  return words.length < 2 ? undefined : { name, from, to: name, sure: SURE };
}

const isPostWord = (word: string): boolean => ROLE.test(word.toLowerCase()) || TITLES.has(word.toLowerCase());

/** "Name, Head of Research at Orvo,": a post written with capitals. */
export function posted(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  // "the U.S. Attorney for Ulm"
  const at = items[name + 1]?.text === 'the' && items[name + 2]?.gap === ' ' ? name + 2 : name + 1;
  const first = items[at];
  if (!first || !/^["”’.]?, $/.test(items[name + 1]?.gap ?? '') || !['capital', 'name'].includes(first.cls))
    return undefined;
  let to = at + 1;
  while (to < items.length && /^(?: |['’]s |-| & )$/.test(items[to]?.gap ?? '')) to++;
  const words = items.slice(at, to);
  const end = items[to]?.gap ?? tail;
  const isPost = words
    .slice(0, 4)
    .filter(({ cls }) => cls !== 'preposition')
    .flatMap(({ text }) => text.split(' '))
    .some(isPostWord);
  const fit = words.every(({ cls }) =>
    ['capital', 'name', 'noun', 'adjective', 'preposition', 'determiner', 'conjunction'].includes(cls),
  );
  if (!isPost || !fit || words.length > LONGEST || (end && !/^["”’]?[,;.)—–]| \($/.test(end)))
    return undefined;
  // "Ann Roe, Director Bo and Al": a row of names.
  const isOf = words.some(({ cls, text }) => cls === 'preposition' || / of /.test(text));
  const isIn = words.at(-1)?.cls === 'name' && isPostIn(items, at, to - 1);
  // "CEO & founder"
  const isTwoPosts =
    first.cls === 'capital' &&
    words.length < 5 &&
    isPostWord(first.text) &&
    words.at(-1)?.cls === 'noun' &&
    isPostWord(words.at(-1)?.text ?? '');
  if (
    words.length < 2 ||
    !(isOf || isIn || isTwoPosts) ||
    (at > name + 1 && words.some(({ cls }) => cls === 'conjunction'))
  )
    return undefined;
  return { name, from: name + 1, to, sure: SURE };
}

const isJoint = (items: readonly Item[], at: number): boolean => /^(?:\.? |-)$/.test(items[at]?.gap ?? '');
