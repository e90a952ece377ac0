import type { Place } from '../article.ts';
import type { Name } from '../mentions/names.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { type Apposition, after } from './apposition.ts';
import { before } from './apposition-before.ts';
import { alias, belongs, kindBehind, ofParty, orCalled, owned, ticker } from './belonging.ts';
import { deed } from './deeds.ts';
import {
  amongThem,
  appointed,
  described,
  identified,
  inPost,
  inSubject,
  isOne,
  ofPost,
  oneOf,
} from './identified.ts';
import { agent, called, kindOfPlace } from './introductions.ts';
import { among, amongRoles, starring } from './listed.ts';
import { cast, created, madeBy, work, workBy } from './makers.ts';
import { type Item, itemFinder, type Stretch } from './phrase.ts';
import { posted, titled, titledBetween } from './posts.ts';
import { known, relative } from './relative.ts';

/**
 * A title in quotation marks: a few words, the first and the last with a capital. Of several words a comma or full stop may
 * be set inside the marks.
 */
const TITLE =
  /[“"](?<title>\p{Lu}(?:[^“”".?]|(?<=\b(?:St|Mr|Mrs|Ms|Dr|Vol|vs))\.){0,40}?(?:(?<=\s)\p{Lu}[^\s“”".,;?!]*(?=[,.]?[”"])|(?<=[“"]\p{Lu}\S*)(?=[”"])))[,.]?[”"]/gu;

/** What the article itself says a name stands for. */
export interface Explanation {
  /** The name as written there. */
  term: string;
  termPlace: Place;
  /** "the Russian space agency" */
  text: string;
  place: Place;
  /** How sure its form makes it, 0–1; absent where its words tell. */
  sure?: number;
}

/** Reads what stands beside item `name`; `tail` is what stands after the last item. */
type Reader = (items: readonly Item[], name: number, tail: string) => Apposition | undefined;

const APPOSITIONS: readonly Reader[] = [after, before];
const INTRODUCTIONS: readonly Reader[] = [
  called,
  kindOfPlace,
  titled,
  titledBetween,
  posted,
  ofParty,
  alias,
  orCalled,
  ticker,
  relative,
  known,
  among,
  amongRoles,
  starring,
  agent,
  work,
  workBy,
  created,
  madeBy,
  cast,
  identified,
  isOne,
  inSubject,
  described,
  inPost,
  ofPost,
  appointed,
  amongThem,
  oneOf,
  belongs,
  owned,
  kindBehind,
  deed,
];

/**
 * Appositions and roles beside names, in reading order: "Roscosmos, the Russian space agency,"; and appositions after
 * the given lower-case words: "a tokamak, a ring-shaped reactor,".
 */
export function appositions(
  doc: Doc,
  names: readonly Name[],
  letters: (word: string) => string,
  words: ReadonlySet<string> = new Set(),
): Explanation[] {
  return beside(doc, names, letters, words, APPOSITIONS);
}

/**
 * Appositions and all other ways in which a sentence says what a name stands for.
 * @param terms the names (forms as written) and the lower-case `words` that are asked for
 */
export function introductions(
  doc: Doc,
  names: readonly Name[],
  letters: (word: string) => string,
  words: ReadonlySet<string>,
  terms: ReadonlySet<string>,
): Explanation[] {
  return beside(doc, names, letters, words, [...APPOSITIONS, ...INTRODUCTIONS], terms);
}

function beside(
  doc: Doc,
  names: readonly Name[],
  letters: (word: string) => string,
  words: ReadonlySet<string>,
  readers: readonly Reader[],
  terms?: ReadonlySet<string>,
): Explanation[] {
  const places = namePlaces(doc, names);
  const itemsOf = itemFinder(doc, letters);
  const isAsked = (name: string) => terms?.has(name) ?? true;
  return doc.sentences.flatMap((sentence) => {
    if (sentence.kind === 'code' || sentence.kind === 'table') return [];
    const source = doc.article.blocks[sentence.block]?.text ?? '';
    const named = (places.get(sentence.block) ?? []).filter(
      (p) => p.start >= sentence.start && p.end <= sentence.end,
    );
    const isTold = named.some(({ start, end }) => isAsked(source.slice(start, end)));
    if (!isTold && !sentence.tokens.some(({ text }) => words.has(text))) return [];
    const items = itemsOf(sentence, named);
    const tail = tailOf(doc, sentence, items);
    const found: Explanation[] = [];
    for (const [i, item] of items.entries()) {
      const glossed = words.has(item.text) && /^(?:an?|one)$/.test(items[i + 1]?.text ?? '');
      if (!glossed && !(item.cls === 'name' && isAsked(item.text))) continue;
      for (const read of glossed ? [after] : readers) {
        const said = read(items, i, tail);
        if (said) found.push(explanation(said, items, sentence, doc));
      }
    }
    return found;
  });
}

function explanation(
  { name, from, to, sure }: Apposition,
  items: readonly Item[],
  sentence: Sentence,
  doc: Doc,
): Explanation {
  const text = doc.article.blocks[sentence.block]?.text ?? '';
  const term = items[name];
  const start = items[from]?.start ?? 0;
  const last = items[to - 1]?.end ?? start;
  // "Bo (Ann Lee)": a bracket that is opened is closed.
  const open = text.slice(start, last).lastIndexOf('(') > text.slice(start, last).lastIndexOf(')');
  // "Gov. Ann Lee": so does a full stop that shortens the title.
  const isShort = term?.gap === '. ' && last + 2 === term.start;
  const marks = text.slice(start, last);
  const isQuoting = marks.lastIndexOf('“') > marks.lastIndexOf('”');
  const quoted = isQuoting ? (/^,?”/.exec(text.slice(last, last + 2))?.[0].length ?? 0) : 0;
  const end = isShort || (open && text[last] === ')') ? last + 1 : last + quoted;
  return {
    term: term?.text ?? '',
    termPlace: { block: sentence.block, start: term?.start ?? 0, end: term?.end ?? 0 },
    text: text.slice(start, end),
    place: { block: sentence.block, start, end },
    ...(sure === undefined ? {} : { sure }),
  };
}

/** What stands after the last word of a sentence. */
function tailOf(doc: Doc, sentence: Sentence, items: readonly Item[]): string {
  return (
    doc.article.blocks[sentence.block]?.text.slice(items.at(-1)?.end ?? sentence.end, sentence.end) ?? ''
  );
}

/** Places of names and of titles in quotation marks (“The Tempest”), block by block. */
function namePlaces(doc: Doc, names: readonly Name[]): Map<number, Stretch[]> {
  const byBlock = new Map<number, Stretch[]>();
  doc.article.blocks.forEach((block, b) => {
    const titles = [...block.text.matchAll(TITLE)].map((m) => {
      const title = m.groups?.title ?? '';
      // “The Orvo,” is asked for without its article, as it is where no marks enclose it.
      const from = /[,.][”"]$/.test(m[0]) && title.startsWith('The ') ? 'The '.length : 0;
      return { start: m.index + 1 + from, end: m.index + 1 + title.length };
    });
    if (titles.length > 0) byBlock.set(b, titles);
  });
  for (const place of names.flatMap((name) => name.places)) {
    const list = byBlock.get(place.block) ?? [];
    if (!list.some((p) => p.start <= place.start && place.end <= p.end))
      list.push({ start: place.start, end: place.end });
    byBlock.set(place.block, list);
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start);
  return byBlock;
}
