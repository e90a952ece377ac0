import type { Doc, Sentence } from '../text/document.ts';
import { NO_KIND } from './copula.ts';
import type { Explanation } from './explanations.ts';
import { startOf } from './noun-phrase.ts';
import { canBeHead, goesWith, type Item, itemFinder, type Stretch } from './phrase.ts';

/*
 * Sentences that say what a word or phrase stands for by naming it: "a ring of rope called a grummet", "A ring of rope is
 * called a grummet", "the grummet, which is a ring of rope". Names with capitals beside a noun are read by `called`.
 */

const NAMED = String.raw`(?:(?:also|often|commonly|sometimes|usually|generally|widely|better|best)\s+)*(?:called|termed|dubbed|(?:known|referred to)\s+as)\s+(?:an?\s+|the\s+)?["“‘']?`;
/** "a ring of rope (that is) called a …": where the phrase that is named ends, and the name begins. */
const BESIDE = new RegExp(String.raw`,?(?:\s+(?:that|which)\s+(?:is|are))?\s+${NAMED}`, 'gu');
/** With nothing before it the verb may be active: "The captain called the crew". */
const ACTIVE = /^\s+(?!(?:that|which)\b).*\b(?:called|termed|dubbed)\b/u;
/** "A ring of rope used to fasten a sail is called a …", from the start of the sentence. */
const PASSIVE = new RegExp(
  String.raw`^(?<said>(?:an?|the|any)\s[^,;:—–()]{8,200}?)(?<!\b(?:that|which|who|what|it|and))\s+(?:is|are)\s+${NAMED}`,
  'iu',
);
/** ", which is a ring of rope used to fasten a sail" up to the end of its clause. */
const WHICH =
  /["”’]?,\s+which\s+(?:is|are|was|were)\s+(?<said>(?:an?|the|one of the)\s[^,;:—–()]{8,200}?)(?=[,;:—–(]|[.!?]["”’]?$)/dgu;
/** One of these is in all of them; most sentences have none, and the whole is slow to say so. */
const NAMES = /called|termed|dubbed|known|referred|which/iu;
/** In "the end of a line, which is …" it may be either that is meant. */
const ONE_OF_TWO = /(?:^|\s)(?:of|and|or|in|at|for|with)\s+(?:(?:an?|the)\s+)?$/u;
/** Words of the longest term that is met. */
const MOST_WORDS = 4;

/** What sentences name with one of `terms` (forms as written), in reading order. */
export function namings(
  doc: Doc,
  terms: ReadonlySet<string>,
  letters: (word: string) => string,
): Explanation[] {
  const itemsOf = itemFinder(doc, letters);
  return doc.sentences.flatMap((sentence) => {
    if (!['paragraph', 'listItem', 'definition', 'quote'].includes(sentence.kind)) return [];
    const { text, block, start } = sentence;
    if (!NAMES.test(text)) return [];
    const phraseBefore = (end: number, named: string) => {
      const items = itemsOf(sentence, []);
      const last = items.findIndex((item) => item.end === start + end);
      const from = phraseStart(items, last);
      if (from === undefined || (ACTIVE.test(named) && !isObject(items, from))) return undefined;
      return { start: (items[from]?.start ?? start) - start, end };
    };
    const found = [...passive(text, terms), ...beside(text, terms, phraseBefore), ...which(text, terms)];
    return found.map(({ term, said }) => ({
      term: text.slice(term.start, term.end),
      termPlace: { block, start: start + term.start, end: start + term.end },
      text: text.slice(said.start, said.end),
      place: { block, start: start + said.start, end: start + said.end },
    }));
  });
}

/** A term and what is said of it, as stretches of a sentence. */
interface Naming {
  term: Stretch;
  said: Stretch;
}
type Text = Sentence['text'];

function* passive(text: Text, terms: ReadonlySet<string>): Generator<Naming> {
  const found = PASSIVE.exec(text);
  const term = found && termFrom(text, found[0].length, terms);
  const said = found?.groups?.said ?? '';
  if (term && !NO_KIND.test(said)) yield { term, said: { start: 0, end: said.length } };
}

function* beside(
  text: Text,
  terms: ReadonlySet<string>,
  phraseBefore: (end: number, named: string) => Stretch | undefined,
): Generator<Naming> {
  for (const { 0: words, index } of text.matchAll(BESIDE)) {
    const term = termFrom(text, index + words.length, terms);
    // "a firm called Orvo" is read with the names.
    if (!term || /^\p{Lu}/u.test(text.slice(term.start))) continue;
    const said = phraseBefore(index, words);
    if (said) yield { term, said };
  }
}

function* which(text: Text, terms: ReadonlySet<string>): Generator<Naming> {
  for (const { index, indices, groups } of text.matchAll(WHICH)) {
    const term = termTo(text, index, terms);
    const [start, end] = indices?.groups?.said ?? [];
    if (!term || start === undefined || end === undefined || NO_KIND.test(groups?.said ?? '')) continue;
    if (!ONE_OF_TWO.test(text.slice(0, term.start))) yield { term, said: { start, end } };
  }
}

/** The longest of `terms` that begins at `start`. */
function termFrom(text: Text, start: number, terms: ReadonlySet<string>): Stretch | undefined {
  const ends = [...text.slice(start).matchAll(/[\p{L}\p{N}][’'-]?(?![\p{L}\p{N}’'-])/gu)].slice(
    0,
    MOST_WORDS,
  );
  const all = ends.map((m) => ({ start, end: start + m.index + 1 }));
  return all.findLast((at) => terms.has(text.slice(at.start, at.end)));
}

/** The longest of `terms` that ends at `end`. */
function termTo(text: Text, end: number, terms: ReadonlySet<string>): Stretch | undefined {
  const starts = [...text.slice(0, end).matchAll(/(?<![\p{L}\p{N}’'-])[\p{L}\p{N}]/gu)].slice(-MOST_WORDS);
  return starts.map((m) => ({ start: m.index, end })).find((at) => terms.has(text.slice(at.start, at.end)));
}

/** Where the phrase begins whose last word is item `last`: "a ring of rope", "the second rope". */
function phraseStart(items: readonly Item[], last: number): number | undefined {
  const head = items[last];
  if (!head || !isHead(head)) return undefined;
  const start = startOf(items, last);
  if (start && !start.bare) {
    // "a spot in the eye called": what is named is the spot.
    const isPlace = items[start.at - 1]?.cls === 'preposition' && !isKind(items[start.at]);
    return isPlace ? undefined : start.at;
  }
  let from = last;
  while (items[from]?.gap === ' ' && goesWith(items[from - 1]) && !isOpener(items[from - 1])) from--;
  const [of, whole] = [items[from - 1], items[from - 2]];
  if (of?.text !== 'of' || of.gap !== ' ' || !whole || !isHead(whole)) return undefined;
  const outer = startOf(items, from - 2)?.at;
  return outer !== undefined && isKind(items[outer]) ? outer : undefined;
}

/** Whether a word opens a phrase that tells of what kind a thing is. */
const isKind = (item: Item | undefined) => /^(?:an?|one|any)$/i.test(item?.text ?? '');
const isOpener = (item: Item | undefined) => item?.cls === 'determiner' || item?.cls === 'possessive';

/** A noun, also one that could be a form of a verb by its ending: "ring", "building". */
const isHead = (item: Item) => canBeHead(item) || (item.cls === 'participle' && item.letters.includes('n'));

/** Whether a preposition or what can be a verb stands before the phrase that begins at `from`, so that it is no subject. */
function isObject(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return items[from]?.gap === ' ' && (before?.cls === 'preposition' || !!before?.letters.includes('v'));
}
