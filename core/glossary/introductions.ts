import { RANKS, ROLES, TITLES } from '../mentions/name-words.ts';
import type { Apposition } from './apposition.ts';
import { NO_ROLE, ROLE } from './head-words.ts';
import { firstListed, lastListed } from './listed.ts';
import { startOf } from './noun-phrase.ts';
import { canBeHead, type Item } from './phrase.ts';

/*
 * How sentences introduce a name otherwise than by an apposition; each gives the words that do so. How sure they are that
 * what they found says what the name stands for is a matter of their form.
 */
const SURE = {
  called: 0.65,
  calledThe: 0.48,
  place: 0.6,
  titled: 0.72,
  relative: 0.62,
  happens: 0.45,
  agent: 0.48,
} as const;

const CALLED = /^(?:called|named|dubbed|nicknamed|titled|entitled)$/;
/** Nouns that stand before "of" and a name: "the southern town of Ulm". */
const PLACE_KIND =
  /^(?:town|city|village|suburb|neighbou?rhood|state|province|district|county|region|island|port|resort|capital|municipality|borough|kingdom|republic|territory|parish|hamlet|prefecture|peninsula|enclave|valley)$/;
/** Forms of address: they tell nothing that the name does not. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|st)$/;
/** What titles end with that no name of a person does, as Miller and Baker would. */
const OFFICE =
  /^(?:minister|secretary|president|director|chief|officer|chair(?:man|woman|person)?|leader|manager|editor|ambassador|commissioner|governor|mayor|chancellor|ceo|general|professor|chancellor|envoy|spokes\w+|premier|superintendent)$/;
/** Relative clauses that only report speech or its refusal, and those that tell what is not so. */
const SPEECH = /^(?:said|says|saying|told|tells|asked|asking|spoke|spoken|declined|added|not|never)$/;
const AUXILIARY = /^(?:has|had|have|was|were|is|are|will|would|does|did|also|been|soon|already)$/;
const HAPPENS =
  /^(?:arrives?|arrived|comes?|came|airs?|aired|debuts?|debuted|drops?|dropped|begins?|began|launches|launched|opens?|opened|starts?|started|ends?|ended|premieres?|premiered|happened|occurred)$/;
/** What people do with works, as a passive tells it. */
const MADE =
  /^(?:directed|produced|written|edited|hosted|created|designed|founded|developed|composed|painted|played|portrayed|checked|led|coached|owned|published|made|built|invented|reported|photographed|illustrated|organised|organized|voiced|narrated|presented|headed|run|conducted|co-written|co-founded|co-hosted|co-produced|choreographed|translated|handled|performed|sung|scored|penned|filmed|moderated|curated|managed|captained|launched)$/;
const LONGEST = 25;
/** A relative clause tells something from so many words on. */
const SHORTEST_CLAUSE = 4;

/** "a parasite called Name", "a festival known as the Name". */
export function called(items: readonly Item[], name: number): Apposition | undefined {
  const the = items[name - 1]?.text === 'the' ? 1 : 0;
  const verb = items[name - 1 - the];
  const known = verb?.text === 'as' && items[name - 2 - the]?.text === 'known';
  if (!verb || !(known || CALLED.test(verb.text)) || !/^ ["“‘']?$/.test(items[name - the]?.gap ?? ''))
    return undefined;
  const last = name - the - (known ? 3 : 2);
  const from = startAt(items, last);
  return from === undefined
    ? undefined
    : { name, from, to: last + 1, sure: the ? SURE.calledThe : SURE.called };
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
  return { name, from, to: name, sure: SURE.titled };
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
  return words.length < 2 ? undefined : { name, from, to: name, sure: SURE.titled };
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
  return { name, from: name + 1, to, sure: SURE.titled };
}

const isJoint = (items: readonly Item[], at: number): boolean => /^(?:\.? |-)$/.test(items[at]?.gap ?? '');

/** "Name, who built the tower,": a clause that tells what one did, not what one said. */
export function relative(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const who = items[name + 1];
  // "The best there was Name who swam"
  const isCleft = who?.text === 'who' && who.gap === ' ' && /^(?:is|was)$/.test(items[name - 1]?.text ?? '');
  if (!who || !/^(?:who|which|whose)$/.test(who.text) || !(isCleft || /^["”’]?, $/.test(who.gap)))
    return undefined;
  const verb = items[name + 2];
  const deed = items.slice(name + 2).find(({ text }) => !AUXILIARY.test(text));
  if (!verb || !deed || SPEECH.test(deed.text)) return undefined;
  // "which" is often said of what comes before the name, and what others did there tells nothing of it.
  if (
    who.text === 'which' &&
    (verb.cls === 'pronoun' ||
      verb.cls === 'auxiliary' ||
      verb.text === 'became' ||
      items[name - 1]?.cls === 'conjunction')
  )
    return undefined;
  let to = name + 2;
  // "known as “Orvo,” became"
  const ends = (item: Item | undefined) => item?.text.endsWith(',');
  const joins = (at: number) =>
    (!ends(items[at - 1]) && /^(?:['’]s?|["”])? ["“]?$|^[-’']$/.test(items[at]?.gap ?? '')) ||
    isTwoAdjectives(items, at);
  while (to < items.length && joins(to)) to++;
  const end = items[to]?.gap ?? tail;
  const words = to - name - 1;
  // "whose show Is It So? with Ann": a title that goes on
  if (/^[?!]/.test(end) && to < items.length) return undefined;
  const closes = !end || ends(items[to - 1]) || /^["”’]?[,;.!?)—–]/.test(end);
  if (words < SHORTEST_CLAUSE || words > LONGEST || !closes) return undefined;
  // "his album, Name, which arrived in May": when, not what
  const sure = who.text === 'which' && HAPPENS.test(deed.text) ? SURE.happens : SURE.relative;
  return { name, from: name + 1, to, sure };
}

/** "who was a kind, old baker": a comma between adjectives. */
const isTwoAdjectives = (items: readonly Item[], at: number): boolean =>
  items[at]?.gap === ', ' && /^ad/.test(items[at - 1]?.cls ?? '') && items[at]?.cls === 'adjective';

/** "The film was directed by Name", "a film directed by Ann and Name", "Bo, played by Name": who made or did it. */
export function agent(items: readonly Item[], name: number): Apposition | undefined {
  const by = firstListed(items, name) - 1;
  const verb = by - 1;
  if (items[by]?.text !== 'by' || items[by + 1]?.gap !== ' ' || !MADE.test(items[verb]?.text ?? ''))
    return undefined;
  const last = lastListed(items, name);
  const from = madeFrom(items, verb);
  return { name, from, to: (last - from < LONGEST ? last : name) + 1, sure: SURE.agent };
}

/** Where begins what is said to be made: the phrase that a participle stands behind, or the clause with its auxiliary. */
function madeFrom(items: readonly Item[], verb: number): number {
  const [gap, before] = [items[verb]?.gap, items[verb - 1]];
  if (gap === ', ' && before?.cls === 'name' && items[verb - 2]?.text !== 'by') return verb - 1;
  const phrase = gap === ' ' && before && canBeHead(before) ? startOf(items, verb - 1) : undefined;
  if (phrase) return phrase.at;
  let from = verb;
  // "houses built by Name": several need no article.
  if (gap === ' ' && before && canBeHead(before) && /s$/.test(before.text)) {
    from--;
    while (items[from]?.gap === ' ' && ['noun', 'adjective'].includes(items[from - 1]?.cls ?? '')) from--;
    return from;
  }
  while (from > 0 && verb - from < LONGEST) {
    // "was drawn by Ann, coloured by Name"
    const goesOn = items[from - 1]?.cls === 'name' && items[from - 2]?.text === 'by';
    if (!(goesOn ? /^,? $/ : /^(?: |-|['’]s? )$/).test(items[from]?.gap ?? '')) break;
    if (
      ['relative', 'conjunction'].includes(items[from - 1]?.cls ?? '') &&
      !goesOn &&
      items[from - 1]?.text !== 'and'
    )
      break;
    from--;
  }
  return from;
}
