import type { Apposition } from './apposition.ts';
import { goesWith, type Item } from './phrase.ts';
import { firstListed } from './rows.ts';

/** Not sure enough for a mark; it is an answer to one who asks. */
const SURE = 0.45;
/** Verbs of speech and thought: what is said is not what one did. */
const SPEECH =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|ask(?:s|ed)?|add(?:s|ed)|explain(?:s|ed)|wr(?:ote|ites)|th(?:ought|inks)|believe[sd]|claim(?:s|ed)|argue[sd]|note[sd]|warn(?:s|ed)|insist(?:s|ed)|suggest(?:s|ed)|call(?:s|ed)|declined|denie[sd]|seem(?:s|ed)|appear(?:s|ed)|did|does|would|could|should|might|may|can|must|shall|hopes?|hoped|wants?|wanted|knows?|knew|feels?|felt|agree[sd]?|replied|responded|continued|recall(?:s|ed)|announce[sd]|confirm(?:s|ed)|reveal(?:s|ed)|report(?:s|ed)|shared?|posted|tweeted|express(?:es|ed)|describe[sd]|testified|state[sd]|acknowledge[sd]|emphasi[sz]e[sd]|admit(?:s|ted)|joke[sd]|speaks?|spoke|quote[sd]|point(?:s|ed)|mention(?:s|ed)|put|let|based|featured|located|pictured)$/;
/** Before a verb: "was struck", which no ending shows to be a participle. */
const IS = /^(?:is|are|was|were|has|have|had)$/;
const HAS = /^(?:has|had|have)$/;
/** "is wearing", "is being held": what is seen at one moment. */
const PASSING =
  /^(?:being|wearing|enjoying|looking|getting|having|feeling|going|doing|trying|standing|sitting)$/;
/** Between a subject and its verb. */
const MEANWHILE =
  /^(?:also|then|later|still|already|recently|finally|eventually|soon|once|now|quickly|twice)$/;
const NEGATION = /^(?:not|never|n't)$/;
/** What a law would do is what it is about. */
const LAW = / (?:Act|Bill|Amendment|Proposition|Law|Treaty)$/;
const SHORTEST = 4;
const LONGEST = 28;

/**
 * A name of two words or more, without numbers: what a channel, a device or somebody called by one name does seldom tells
 * what it is. "The Orvo oversees the town" does.
 */
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+)* \p{Lu}[\p{L}’'-]*\p{Ll}$/u;

/** How much of a clause is told: as far as its first comma or bracket. */
const GOES_ON = /^(?: |['’-]|['’]s |\. (?=\d))$/;
const CLOSES = /^["”’]?[,;:.!?)—–]| \($/;

/**
 * What the article says that a name does, where the name is the subject of its sentence, alone or in a row: "Name won the
 * race in 2019", "Ann Kim and Name each had a goal", "Name, 43, was struck". All there is to know of many a person in the news.
 */
export function deed(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const hasArticle = items[name - 1]?.text === 'The';
  if (!hasArticle && !FULL_NAME.test(items[name]?.text ?? '')) return undefined;
  if (!opens(items, name) && !opens(items, firstListed(items, name))) return undefined;
  const from = predicate(items, lastOf(items, name));
  // "also scored": what was done before
  const at = MEANWHILE.test(items[from]?.text ?? '') ? from + 1 : from;
  const verb = items[at];
  // "have since been charged"
  let behind = at + 1;
  while (
    verb?.cls === 'auxiliary' &&
    ['auxiliary', 'adverb'].includes(items[behind]?.cls ?? '') &&
    !isNot(items[behind])
  )
    behind++;
  const next = items[behind];
  const isLaw =
    LAW.test(items[name]?.text ?? '') && /^(?:would|will)$/.test(verb?.text ?? '') && next?.cls === 'verb';
  if (!verb || !(isLaw || (isVerb(verb, next) && !SPEECH.test(verb.text))) || isNot(next)) return undefined;
  // What things did or what became of them seldom tells what they are; what they do, or are made for, mostly does.
  const isLasting =
    isLaw || /^(?:is|are)$/.test(verb.text)
      ? isLaw || !/ing$/.test(next?.text ?? '')
      : /[^s]s$/.test(verb.text) && !IS.test(verb.text);
  if (!isLasting && (hasArticle || isThing(items[name]))) return undefined;
  if (verb.cls === 'auxiliary' && !isLaw && (SPEECH.test(next?.text ?? '') || PASSING.test(next?.text ?? '')))
    return undefined;
  let to = clauseEnd(items, from);
  // "struck twice, setting them on their way"
  if (to - from < SHORTEST && items[to]?.gap === ', ' && /ing$/.test(items[to]?.text ?? ''))
    to = clauseEnd(items, to);
  const other = otherClause(items, from, to);
  const end = other === undefined ? (items[to]?.gap ?? tail) : '';
  if (other !== undefined) to = other;
  const words = to - from;
  if (words < SHORTEST || words > LONGEST || (end && !CLOSES.test(end))) return undefined;
  return { name, from, to, sure: SURE };
}

/** "made 30 saves and Orvo won": where another clause with its own subject begins before item `to`. */
function otherClause(items: readonly Item[], from: number, to: number): number | undefined {
  const at = items.findIndex(({ text }, i) => {
    if (i <= from || i >= to || !/^(?:and|but|while|as)$/.test(text)) return false;
    const subject = items[i + 1]?.cls === 'adverb' ? i + 2 : i + 1;
    const verb = items[subject + 1];
    const isVerbal =
      verb && (['verb', 'auxiliary', 'participle'].includes(verb.cls) || verb.letters.includes('v'));
    return items[subject]?.cls === 'name' && verb?.gap === ' ' && isVerbal;
  });
  return at < 0 ? undefined : at;
}

/** Words that a clause follows, with its subject first. */
const JOINS_CLAUSE = /^(?:after|when|while|because|before|since|until|although|and|but)$/;

/** Whether a clause begins with an item: at the head of its sentence, behind a comma, colon or dash, or a conjunction. */
function opens(items: readonly Item[], at: number): boolean {
  const gap = items[at]?.gap ?? '';
  if (/[,:;—–] ?["“]?$/.test(gap)) return true;
  const joint = items[at - 1];
  const first = firstListed(items, at);
  // "with Bo and Ann Lee": a row, whose own place in the sentence counts; "for Bo, and Ann Lee": no row of two has a comma.
  const isRow = first < at && !(joint?.gap === ', ' && first === at - 2);
  if (gap === ' ' && JOINS_CLAUSE.test(joint?.text ?? '') && !isRow) return true;
  const before = items.slice(0, at);
  const isLed = before.length === 1 && before[0]?.text === 'The';
  return /^ ?["“]?$/.test(gap) && (isLed || before.every((item) => item.cls === 'capital'));
}

/** A name of common words, or one that ends in such behind letters: "Public Award", "GE Healthcare", not "Ann Miller". */
const isThing = (item: Item | undefined) =>
  !!item?.endLetters && (item.startLetters !== '' || /\p{Lu}{2}/u.test(item.text));

const isNot = (item: Item | undefined) => NEGATION.test(item?.text ?? '');

/** The last of the names joined to one by "and". */
function lastOf(items: readonly Item[], name: number): number {
  let last = name;
  for (let i = name; ; i++) {
    const next = items[i + 1];
    if (next?.text === 'and' && /^,? $/.test(next.gap) && items[i + 2]?.cls === 'name') return i + 2;
    if (next?.cls !== 'name' || next.gap !== ', ') return last;
    last = name;
  }
}

/** Where the predicate begins behind a subject that ends with item `last`; an age or a home between commas is passed over. */
function predicate(items: readonly Item[], last: number): number {
  const next = items[last + 1];
  // "Ann Kim (Finland) painted": as far as the bracket closes.
  if (next?.gap === ' (') {
    const behind = items.findIndex((item, i) => i > last + 1 && item.gap.startsWith(')'));
    const isHome = items.slice(last + 1, behind).every(({ cls }) => cls === 'name' || cls === 'capital');
    return items[behind]?.gap === ') ' && isHome ? behind : items.length;
  }
  if (next?.gap === ' ') return /^(?:each|both|all)$/.test(next.text) ? last + 2 : last + 1;
  // "Two people, Ann Kim and Bo Ek, have been charged"
  const isRow = items[last - 1]?.text === 'and' && items[firstListed(items, last)]?.gap === ', ';
  if (next?.gap === ', ' && next.cls === 'auxiliary' && isRow) return last + 1;
  if (next?.gap !== ', ' || (next.cls !== 'number' && next.text !== 'of')) return items.length;
  let at = last + 2;
  while (items[at]?.gap === ' ' && goesWith(items[at])) at++;
  return items[at]?.gap === ', ' ? at : items.length;
}

function clauseEnd(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (to < items.length && GOES_ON.test(items[to]?.gap ?? '')) to++;
  return to;
}

/** Whether a word after a subject can only be its verb; `next` is what stands behind it and its auxiliaries. */
function isVerb({ cls, text, letters }: Item, next: Item | undefined): boolean {
  if (cls === 'auxiliary')
    return (
      ['participle', 'determiner'].includes(next?.cls ?? '') ||
      (IS.test(text) && next?.cls === 'verb') ||
      (HAS.test(text) && next?.cls === 'number' && /^\p{L}/u.test(next.text))
    );
  if (cls === 'verb') return true;
  if (cls === 'participle') return /ed$/.test(text) || !/ing$/.test(text);
  return cls === 'noun' && letters.includes('v') && /[^s]s$/.test(text) && next?.cls === 'determiner';
}
