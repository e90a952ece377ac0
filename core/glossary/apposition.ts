import { hasVerb } from './finite-verb.ts';
import { ROLE } from './head-words.ts';
import { ANOTHER, hasOwner, NOT_A_KIND } from './noun-phrase.ts';
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

const DEGREE = /^(?:M\.?D|Ph\.?D|D\.?O|RN|JD|DDS|MBA|MPH|MSc|CBE|OBE|MBE|QC|KC|Jr|Sr)\.?$/;
/** Words of the longest explanation after a name. */
const LONGEST = 28;
const LONGEST_RELATION = 3;

/** "Name, a/the/its … ," and "Name (a …)" and "Name, founder of …,". */
export function after(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  if (DEGREE.test(items[name]?.text ?? '')) return undefined;
  const behind = behindPair(items, name) ?? name + 1;
  const from = isAge(items, behind) || isDegree(items, behind) ? behind + 1 : behind;
  const opener = items[from];
  const at = from + adverbsAt(items, from);
  const first = items[at] && opener && at > from ? { ...items[at], gap: opener.gap } : opener;
  // "the Rowing Club (ORC), a club": of a name of letters in a bracket.
  const gap = /^\P{Ll}{2,}$/u.test(items[name]?.text ?? '')
    ? first?.gap.replace(/^\)/, '')
    : first?.gap.replace(/^\.(?=, )/, '');
  if (!first || !/^["”’]?,["”’]? $|^["”’]? \($|^,? ?[—–] ?$/.test(gap ?? '')) return undefined;
  const opens =
    (first.cls === 'determiner' && /^\p{Ll}/u.test(first.text) && !NOT_A_KIND.test(first.text)) ||
    (ANOTHER.test(first.text) && opensRole(items, at + 1)) ||
    first.cls === 'possessive' ||
    hasOwner(items, at);
  if (first.text === 'whose' || !(opens || opensRole(items, at))) return undefined;
  if (first.text === 'the' && isOneOfTwo(items, at + 1)) return undefined;
  // "a Granger, Indiana-based housecleaner": the town of who is told of
  if (
    /^an?$/i.test(items[name - 1]?.text ?? '') &&
    items.slice(at, at + 2).some(({ text }) => /-?based$/.test(text))
  )
    return undefined;
  if (isListed(items, name)) return undefined;
  const closer = first.gap.includes('(') ? /[);]/ : /[,;:.!?)—–“”"]/;
  // "the world No. 1": a full stop before a number ends nothing.
  // "the 4–3 ruling": nor does a dash between two.
  const gapAfter = (i: number) =>
    items[i + 1]?.cls === 'number' && isNumberGap(items[i + 1]?.gap ?? '', items[i])
      ? ' '
      : (items[i + 1]?.gap ?? tail);
  let last = at;
  while (last < items.length - 1 && !(closer.test(gapAfter(last)) && !joinsNext(items, last))) last++;
  const phrase = items.slice(at, last + 1);
  if (namesAnother(phrase) || (isSeveral(phrase) && items[name - 1]?.text !== 'and')) return undefined;
  const end = gapAfter(last);
  if (phrase.length > LONGEST || !phrase.some(isKind) || hasVerb(phrase) || (end && !closer.test(end)))
    return undefined;
  // "Rome, the Alps and Paris": a row of names, not an explanation.
  if (phrase.length < 3 && items[last + 1]?.cls === 'conjunction') return undefined;
  const isLed = introduced(items, name) || (gap !== first.gap && items[0]?.cls === 'preposition');
  if (isLed && !/^["”’]?,/.test(end)) return undefined;
  // "a partner at Orvo, the law firm,": what follows is said of Orvo.
  const nested = phrase.length > 2 && items[last]?.cls === 'name';
  if ((!nested && !isRelation(phrase) && isRow(items, last + 1)) || isPartOfName(items, name))
    return undefined;
  return { name, from: opener?.text === 'also' ? at : from, to: last + 1 };
}

/** Adverbs of time and certainty before what somebody is: "now a nurse", "initially just a club". */
const BY_THE_WAY =
  /^(?:now|then|once|currently|formerly|previously|initially|originally|also|still|already|perhaps|arguably|probably|essentially|basically|effectively|reportedly|just|itself|himself|herself)$/;

function adverbsAt(items: readonly Item[], at: number): number {
  let count = 0;
  while (BY_THE_WAY.test(items[at + count]?.text ?? '') && items[at + count + 1]?.gap === ' ') count++;
  return count;
}

/** "Ann Kim and Bo Ek, both bakers,": what stands behind the pair is said of the first, too. */
function behindPair(items: readonly Item[], name: number): number | undefined {
  if (items[name + 1]?.text !== 'and') return undefined;
  let last = name + 2;
  while (items[last]?.cls === 'capital' && items[last + 1]?.gap === ' ') last++;
  return items[last]?.cls === 'name' && items[last + 1]?.text === 'both' ? last + 1 : undefined;
}

const isNumberGap = (gap: string, last: Item | undefined): boolean =>
  gap === '. ' || (gap === '–' && last?.cls === 'number');

/** "her husband": whatever follows, it is said of the name. */
const isRelation = (phrase: readonly Item[]): boolean =>
  phrase.length <= LONGEST_RELATION &&
  phrase[0]?.cls === 'possessive' &&
  ROLE.test(phrase.at(-1)?.text ?? '');

/** "Ann Kim, club chief Bo Ek and several others": another person with a role of his own. */
function namesAnother(phrase: readonly Item[]): boolean {
  const [first] = phrase;
  if (!first || first.cls === 'determiner' || first.cls === 'possessive') return false;
  const at = phrase.findIndex(({ cls }, i) => i > 0 && cls === 'name');
  const role = phrase[at - 1];
  if (at < 1 || !role || !canBeHead(role) || !ROLE.test(role.text) || phrase[at]?.gap !== ' ') return false;
  return !phrase.slice(0, at).some(({ cls }) => cls === 'preposition' || cls === 'conjunction');
}

/** "the presidents of Orvo": more than one. */
function isSeveral(phrase: readonly Item[]): boolean {
  const of = phrase.findIndex(({ cls }) => cls === 'preposition');
  const head = phrase[(of < 0 ? phrase.length : of) - 1]?.text ?? '';
  return phrase[0]?.text === 'the' && /[^su]s$/.test(head) && ROLE.test(head);
}

/** "Ann built one, the other with more work": another is meant. */
const isOneOfTwo = (items: readonly Item[], at: number): boolean =>
  /^others?$/.test(items[at]?.text ?? '') && items[at + 1]?.text === 'with';

/** "Games include a quiz, a giant nest, …": a thing without a name of its own in a row that is announced. */
const isListed = (items: readonly Item[], name: number): boolean =>
  /^\p{Ll}/u.test(items[name]?.text ?? '') &&
  items.slice(0, name).some(({ text }) => /^(?:includ(?:es?|ed|ing)|such|like)$/.test(text));

/** "small SUVs, a new car, a van": another thing follows, so that all are in a row. */
function isRow(items: readonly Item[], next: number): boolean {
  const item = items[next];
  if (item?.gap !== ', ') return false;
  if (item.text === 'as' && items[next + 1]?.text === 'well') return true;
  return (
    item.cls === 'determiner' ||
    (item.cls === 'conjunction' && items[next + 1]?.cls === 'determiner' && !items[next + 1]?.letters)
  );
}

/** "the Partnership for Ulm, a club,": what follows is said of the whole. */
function isPartOfName(items: readonly Item[], name: number): boolean {
  const link = items[name - 1];
  // "16 Orvo, an asteroid"
  if (items[name]?.gap === ' ' && /^\d{1,3}$/.test(link?.text ?? '')) return true;
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

/** "Name, MD, a nurse": a degree between commas. */
function isDegree(items: readonly Item[], at: number): boolean {
  return (
    DEGREE.test(items[at]?.text ?? '') && items[at]?.gap === ', ' && /^\.?, /.test(items[at + 1]?.gap ?? '')
  );
}

/** "a big, old town": whether a comma only parts two adjectives. */
function joinsNext(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  // "an Ulm, Ohio-based baker"
  if (next?.gap === ', ' && isBased(items, at + 1)) return true;
  // "a middle-class, residential area"
  const isCompound = item?.text.includes('-') && next?.cls === 'adjective' && items[at + 2]?.cls === 'noun';
  if (next?.gap !== ', ' || !item) return false;
  if (!isCompound && (item.cls !== 'adjective' || item.letters.includes('n'))) return false;
  return next.cls === 'adjective' || next.cls === 'noun' || next.cls === 'participle';
}

/** "Ohio-based", as one word or two. */
const isBased = (items: readonly Item[], at: number): boolean =>
  /-based$/.test(items[at]?.text ?? '') || (items[at + 1]?.gap === '-' && items[at + 1]?.text === 'based');

function opensRole(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const item = items[i];
    if (!item || (i > at && item.gap !== ' ' && item.gap !== '-')) return false;
    if (ROLE.test(item.text) && (item.cls === 'noun' || item.cls === 'adjective')) return true;
    // "deputy associate administrator", "managing partner"
    const mayModify = item.cls === 'participle' || (item.cls === 'verb' && /[na]/.test(item.letters));
    const modifies =
      mayModify && ['noun', 'adjective', 'verb', 'participle'].includes(items[i + 1]?.cls ?? '');
    if (!modifies && !['noun', 'adjective', 'capital', 'name', 'possessive'].includes(item.cls)) return false;
  }
  return false;
}

/** A name after a preposition that opens the sentence: what follows its comma is the main clause. */
function introduced(items: readonly Item[], name: number): boolean {
  const opener = items.findIndex(
    (item) => item.cls !== 'adverb' && (item.cls !== 'conjunction' || /^since$/i.test(item.text)),
  );
  if (!/^(?:preposition|conjunction)$/.test(items[opener]?.cls ?? '') || opener >= name) return false;
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
  return isHead(item) && (/^\p{Ll}/u.test(item.text) || /^\d+-year-olds?$/.test(item.text));
}
