import type { Place } from '../article.ts';
import type { PackEntry } from '../lexicon.ts';
import { REGIONS, TITLES } from '../mentions/name-words.ts';
import { fold } from '../own/entry.ts';
import type { Doc } from '../text/document.ts';
import type { AskedWords } from './asked.ts';
import { singularsOf } from './forms.ts';
import type { Subject } from './mentions.ts';
import { spelt } from './name-entry.ts';

/** "President of the United States" is another thing than what it ends with. */
const OF_IT = /(?<!\p{L})(?:of|for|in|at|on|to|and|with|by|vs|de|du|des|del|von)(?: the)? $/iu;

/** Saints and ships are others than those whose names they bear. */
const BEARER = /(?<!\p{L})(?:St\.?|Saint|USS|USNS|HMS|HMAS|HMCS|RMS) ["“]?$/iu;

/** What may be a given name, or the family name where it comes first. */
const GIVEN = /^\p{Lu}\p{Ll}+$/u;
const FULL = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;

/**
 * What somebody may mean who asks for a stretch of an article, likeliest first:
 *
 * 1. the subject that fills the stretch, or does so with "The" before it;
 * 2. one that is written so elsewhere;
 * 3. the name that the stretch is a part of: "Kim" in "Ann Kim", "Times" in "The Orvo Times";
 * 4. the name that it ends with, behind a title or a place's name: "President Ann Lee";
 * 5. the one person whose full name begins with it: "Ann" of Ann Kim, "Mr Xi" of Xi Jinping;
 * 6. the words by themselves, with the pack entry of their own, of another spelling, or of the singular.
 */
export function meant(
  asked: AskedWords,
  found: readonly Subject[],
  entryOf: (form: string) => PackEntry | undefined,
): Subject[] {
  const { text, place, subject } = asked;
  const holding = (test: (p: Place) => boolean) =>
    found.filter(({ places }) => places.some((p) => p.block === place.block && test(p)));
  const form = fold(text);
  const named = found.filter(({ name, aliases }) => [name, ...aliases].some((own) => fold(own) === form));
  const isPart = /^[\p{Lu}\d]/u.test(text);
  const around = isPart
    ? holding((p) => p.start <= place.start && p.end >= place.end).filter(({ kind }) => kind !== 'word')
    : [];
  const entry = entryOf(text) ?? (isPart ? (spelt(text, entryOf) ?? singular(text, entryOf)) : undefined);
  return [
    ...holding((p) => p.start === place.start && p.end === place.end),
    ...around.filter(({ name, aliases }) => [name, ...aliases].some((own) => fold(own) === `the ${form}`)),
    ...named,
    ...around,
    ...holding(
      (p) =>
        p.start >= place.start &&
        p.end === place.end &&
        !isOther(text.slice(0, Math.max(0, p.start - place.start))),
    ).filter(({ kind }) => kind === 'name'),
    ...(entry ? [] : begun(text, found)),
    entry ? as(asked, entry) : subject,
  ];
}

const isOther = (before: string): boolean => OF_IT.test(before) || BEARER.test(before);

/** The person whose full name begins with what is asked for, titles aside, when there is one only. */
function begun(text: string, found: readonly Subject[]): Subject[] {
  const words = text.split(' ');
  const given = words.at(-1) ?? '';
  if (!words.slice(0, -1).every((word) => TITLES.has(word.replace('.', '').toLowerCase()))) return [];
  if (!GIVEN.test(given) || REGIONS.has(given.toLowerCase())) return [];
  const people = found.filter(
    ({ name, kind, entry }) => kind === 'name' && FULL.test(name) && !entry?.place && !entry?.thing,
  );
  const of = people.filter(({ name }) => name.startsWith(`${given} `));
  return of.length === 1 ? of : [];
}

/** What is asked for, as a pack has it. */
export function as({ text, subject }: AskedWords, entry: PackEntry): Subject {
  return { ...subject, name: entry.headword, aliases: [text], kind: entry.kind, entry };
}

/** "Domino’s", "Mothers’ Day": what a name goes on with that seems to be its possessive. */
const ENDING = /^['’]s?(?: \p{Lu}[\p{L}\p{N}]*){0,2}/u;

/**
 * The same with the pack entry first of the name that goes on behind the asked word: of Domino’s and Valentine’s Day, who
 * asks for the first word wants all of it. Not where the article names somebody in full, of whom it is a possessive.
 */
export function withEnding(
  doc: Doc,
  asked: AskedWords,
  may: readonly Subject[],
  entryOf: (form: string) => PackEntry | undefined,
): readonly Subject[] {
  const { block, end } = asked.place;
  let behind = ENDING.exec(doc.article.blocks[block]?.text.slice(end) ?? '')?.[0] ?? '';
  const [first] = may;
  if (!behind || first?.entry || (first && first.name !== asked.text && first.name.endsWith(asked.text)))
    return may;
  while (behind) {
    const entry = entryOf(asked.text + behind.replace('’', "'")) ?? entryOf(asked.text + behind);
    if (entry) return [as(asked, entry), ...may];
    behind = behind.slice(0, Math.max(0, behind.lastIndexOf(' ')));
  }
  return may;
}

/** The entry of a name in the plural: "Christmases", "New Yorkers"; of places there is one: Frances is no France. */
function singular(text: string, entryOf: (form: string) => PackEntry | undefined): PackEntry | undefined {
  return singularsOf(text)
    .flatMap((form) => entryOf(form) ?? [])
    .find(({ kind, place }) => !place && (kind === 'name' || kind === 'abbreviation'));
}
