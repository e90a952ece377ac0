import { NO_HEAD, ROLE, WORK } from './head-words.ts';
import { canBeHead, type Item } from './phrase.ts';

/** A stretch of a sentence that says what a name stands for. */
export interface Apposition {
  /** Index of the name among the items. */
  name: number;
  /** First item of the explanation, and the one after its last. */
  from: number;
  to: number;
  /** How sure its form makes it, 0–1; absent where its words tell. */
  sure?: number;
}

/** Words of the longest explanation after a name. */
const LONGEST = 28;
/** Nouns that names in capital letters stand beside. */
const BODY =
  /^(?:agency|network|channel|union|party|organi[sz]ation|association|institute|university|body|watchdog|regulator|alliance|programme|program|system|project|movement|militia|force|league|federation|service|station|airport|virus|gene|protein|drug|treaty|pact|bloc|index|standard|language|protocol|method|chip|satellite|telescope|rocket|mission|test|model|tool|software|nickname|name|term|acronym|abbreviation)$/;
/** What joins an owner to what is owned. */
const OWNS = /^['’]s? $/;
/** Determiners that point at things instead of saying of what kind they are. */
const NOT_A_KIND = /^(?:this|that|these|those|some|any|each|every|another|no|both)$/i;
/** Of a whole phrase "another" says enough: "another top aide". */
const ANOTHER = /^(?:another|both)$/;

/** "Name, a/the/its … ," and "Name (a …)" and "Name, founder of …,". */
export function after(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const at = isAge(items, name + 1) ? name + 2 : name + 1;
  const first = items[at];
  if (!first || !/^["”’]?,["”’]? $|^["”’]? \($|^,? ?[—–] ?$/.test(first.gap)) return undefined;
  const opens =
    (first.cls === 'determiner' && /^\p{Ll}/u.test(first.text) && !NOT_A_KIND.test(first.text)) ||
    (ANOTHER.test(first.text) && opensRole(items, at + 1)) ||
    first.cls === 'possessive' ||
    hasOwner(items, at);
  if (first.text === 'whose' || !(opens || opensRole(items, at))) return undefined;
  const closer = first.gap.includes('(') ? /[);]/ : /[,;:.!?)—–“”"]/;
  // "the world No. 1": a full stop before a number ends nothing.
  const gapAfter = (i: number) =>
    /^\. $/.test(items[i + 1]?.gap ?? '') && items[i + 1]?.cls === 'number'
      ? ' '
      : (items[i + 1]?.gap ?? tail);
  let last = at;
  while (last < items.length - 1 && !(closer.test(gapAfter(last)) && !joinsNext(items, last))) last++;
  const phrase = items.slice(at, last + 1);
  const end = gapAfter(last);
  if (phrase.length > LONGEST || !phrase.some(isKind) || hasVerb(phrase) || (end && !closer.test(end)))
    return undefined;
  // "Rome, the Alps and Paris": a row of names, not an explanation.
  if (phrase.length < 3 && items[last + 1]?.cls === 'conjunction') return undefined;
  if (introduced(items, name) && !/^["”’]?,/.test(end)) return undefined;
  // "a partner at Orvo, the law firm,": what follows is said of Orvo.
  const nested = phrase.length > 2 && items[last]?.cls === 'name';
  if ((!nested && isRow(items, last + 1)) || isPartOfName(items, name)) return undefined;
  return { name, from: at, to: last + 1 };
}

/** "small SUVs, a new car, a van": another thing follows, so that all are in a row. */
function isRow(items: readonly Item[], next: number): boolean {
  const item = items[next];
  if (item?.gap !== ', ') return false;
  return (
    item.cls === 'determiner' ||
    (item.cls === 'conjunction' && items[next + 1]?.cls === 'determiner' && !items[next + 1]?.letters)
  );
}

/** "the Partnership for Ulm, a club,": what follows is said of the whole. */
function isPartOfName(items: readonly Item[], name: number): boolean {
  const link = items[name - 1];
  const head = items[name - 2];
  return (
    items[name]?.gap === ' ' &&
    link?.gap === ' ' &&
    /^(?:of|for)$/.test(link.text) &&
    (head?.cls === 'capital' || head?.cls === 'name')
  );
}

/** "Name, 34, a nurse": an age between commas. */
function isAge(items: readonly Item[], at: number): boolean {
  return (
    /^\d{1,3}$/.test(items[at]?.text ?? '') && items[at]?.gap === ', ' && /^, /.test(items[at + 1]?.gap ?? '')
  );
}

/** "the Russian space agency Name", "his father, Name,", "television presenter Name", "the first quartile (Name)". */
export function before(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const next = items[name + 1];
  const end = next?.gap ?? tail;
  let last = name - 1;
  let gap = items[name]?.gap ?? '';
  if (/^the$/i.test(items[last]?.text ?? '')) {
    gap = items[last]?.gap ?? '';
    // Without a comma "the" opens the name itself, unless quotation marks do: 'the nickname the "Comeback City"'.
    if (gap === ' ' && !/["“]/.test(items[name]?.gap ?? '')) return undefined;
    last--;
  }
  const head = items[last];
  if (!head || !canBeHead(head) || NO_HEAD.test(head.text)) return undefined;
  if (/^,["“‘ ]/.test(gap)) {
    if (!/^["”’]?[,;.)]|^$|^ \(/.test(end) || next?.cls === 'conjunction') return undefined;
  } else if (gap === ' (') {
    if (!end.startsWith(')')) return undefined;
  } else if (!/^ ["“‘']?$/.test(gap)) return undefined;
  // "the Harrow match": the name only goes with a noun of its own.
  if (/^["”’]? $/.test(end) && next && (next.cls === 'noun' || next.cls === 'capital')) return undefined;
  // "a four-song CD", "a compact SUV": letters are the noun itself, but for the name of a body.
  if (gap === ' ' && !/\p{Ll}.*\p{Ll}|^\P{Ll}{6,}$/u.test(items[name]?.text ?? '') && !isBody(head.text))
    return undefined;
  const from = startOf(items, last);
  if (from === undefined || (gap !== ' ' && from.bare)) return undefined;
  // "In his memory Smith wrote": the phrase belongs to the preposition, the name to the verb.
  if (from.at === 1 && items[0]?.cls === 'preposition' && gap === ' ') return undefined;
  return { name, from: from.at, to: last + 1 };
}

const isBody = (noun: string): boolean => WORK.test(noun) || ROLE.test(noun) || BODY.test(noun);

/** Where the phrase begins whose head is item `last`; `bare` when it has no article or owner. */
export function startOf(items: readonly Item[], last: number): { at: number; bare: boolean } | undefined {
  let from = last;
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
  if (ROLE.test(head.text) || WORK.test(head.text)) return { at: from, bare: true };
  // "Ann Roe saw Lake Como": next to a name the noun may be a verb we do not know.
  const plain = from < last && !items.slice(from, last).some((item) => item.cls === 'name');
  return plain && items[last + 1]?.text.includes(' ') ? { at: from, bare: true } : undefined;
}

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
  if (item.cls === 'adverb') return /ly$/.test(item.text);
  if (item.cls === 'participle') return next.cls === 'noun' && items[at - 1]?.cls === 'determiner';
  return ['noun', 'adjective', 'capital', 'name', 'number'].includes(item.cls);
}

/** "Islam's holiest site", "the team's coach": whether an owner opens the phrase. */
function hasOwner(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const next = items[i + 1];
    if (!next || !['noun', 'adjective', 'capital', 'name', 'determiner'].includes(items[i]?.cls ?? ''))
      return false;
    if (OWNS.test(next.gap)) return true;
    if (next.gap !== ' ') return false;
  }
  return false;
}

/** "a big, old town": whether a comma only parts two adjectives. */
function joinsNext(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.cls !== 'adjective' || item.letters.includes('n') || next?.gap !== ', ') return false;
  return next.cls === 'adjective' || next.cls === 'noun' || next.cls === 'participle';
}

function opensRole(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const item = items[i];
    if (!item || (i > at && item.gap !== ' ' && item.gap !== '-')) return false;
    if (ROLE.test(item.text) && (item.cls === 'noun' || item.cls === 'adjective')) return true;
    if (!['noun', 'adjective', 'capital', 'name', 'possessive'].includes(item.cls)) return false;
  }
  return false;
}

/** A name after a preposition that opens the sentence: what follows its comma is the main clause. */
function introduced(items: readonly Item[], name: number): boolean {
  const opener = items.findIndex((item) => item.cls !== 'adverb' && item.cls !== 'conjunction');
  if (items[opener]?.cls !== 'preposition' || opener >= name) return false;
  return !items
    .slice(opener + 1, name)
    .some(
      (item) =>
        item.gap.includes(',') ||
        item.cls === 'verb' ||
        item.cls === 'auxiliary' ||
        item.cls === 'name' ||
        item.letters.startsWith('v'),
    );
}

function isHead(item: Item | undefined): boolean {
  if (!item) return false;
  return item.cls === 'noun' || item.cls === 'capital' || item.cls === 'name' || item.letters.startsWith('n');
}

/** A common noun, written small: what says of what kind a thing is. */
function isKind(item: Item): boolean {
  return isHead(item) && /^\p{Ll}/u.test(item.text);
}

/** "of development programs": a plural whose modifiers stand right behind a preposition. */
function isCompound(phrase: readonly Item[], at: number): boolean {
  let first = at;
  while (
    phrase[first]?.gap === ' ' &&
    ['noun', 'adjective', 'participle'].includes(phrase[first - 1]?.cls ?? '')
  )
    first--;
  return phrase[first - 1]?.cls === 'preposition' && !/s$/.test(phrase[at - 1]?.text ?? '');
}

/** "a track passes by houses": a word that may be a plural or a verb, after a noun and before a new phrase. */
function isThirdPerson(
  last: Item | undefined,
  item: Item,
  next: Item | undefined,
  isCompound: boolean,
): boolean {
  if (!item.letters.includes('v') || !/[^s]s$/.test(item.text) || item.gap !== ' ' || !next) return false;
  if (isCompound) return false;
  return (
    last?.cls === 'noun' &&
    ['preposition', 'determiner', 'possessive', 'adverb'].includes(next.cls) &&
    next.text !== 'of'
  );
}

/** "spoke candidly", "make a comeback": what shows a word that may be a noun to be a verb. */
function hasObject(next: Item | undefined): boolean {
  return next?.gap === ' ' && ['determiner', 'possessive', 'pronoun', 'adverb'].includes(next.cls);
}

/** Whether a finite verb stands outside a relative clause. */
function hasVerb(phrase: readonly Item[]): boolean {
  for (const [i, item] of phrase.entries()) {
    if (
      item.cls === 'relative' ||
      /^(?:that|whose)$/.test(item.text) ||
      (item.cls === 'conjunction' && item.text === 'when')
    )
      return false;
    if (i === 0) continue;
    const next = phrase[i + 1];
    if (item.cls === 'auxiliary' || isThirdPerson(phrase[i - 1], item, next, isCompound(phrase, i)))
      return true;
    // "the last to serve a full term"
    if (phrase[i - 1]?.text === 'to') continue;
    if (item.cls === 'verb' && (!item.letters.includes('n') || hasObject(next))) return true;
    if (item.cls === 'verb') return false;
    if (item.cls === 'participle' && item.text.endsWith('ed') && phrase[i - 1]?.cls !== 'determiner') {
      if (next && ['determiner', 'possessive', 'pronoun', 'name'].includes(next.cls)) return true;
    }
  }
  return false;
}
