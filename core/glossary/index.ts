import type { Lexicon, PartOfSpeech } from '../lexicon.ts';
import type { Name } from '../mentions/names.ts';
import type { OwnLookup } from '../own/entry.ts';
import type { Definition, Term } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { isFunctionWord } from '../text/stopwords.ts';
import { NOTHING_TOLD, type ToldWords, toldIn } from '../told.ts';
import { budget, importanceOf, nameDifficulty, stepOf } from './choose.ts';
import { copulas } from './copula.ts';
import { arePlaces, defineName, defineWord } from './dictionary.ts';
import { type Explanation, introductions } from './explanations.ts';
import { foreignCopulas } from './foreign-copula.ts';
import { articleDefinitions, toldPlainly } from './from-article.ts';
import { hardWords } from './hard-words.ts';
import { type Subject, subjects, textAt } from './mentions.ts';
import { namings } from './naming.ts';
import { type Occurs, occurrence, packFinder } from './needs.ts';
import { ownFinder } from './own.ts';
import { likelyParts } from './part-of-speech.ts';
import { phrases } from './phrases.ts';
import { saidIn } from './said-in.ts';
import { fitting, senseFit } from './sense-fit.ts';
import { titled } from './title.ts';
import { placeGlosses } from './whereabouts.ts';

/** Definitions less sure than this are not shown: a wrong one is worse than none. */
export const MIN_CONFIDENCE = 0.5;
/** One who asks gets less sure ones as well, such as what the article says that somebody did. */
export const ASKED_CONFIDENCE = 0.45;
const MOST_DEFINITIONS = 4;
/** An explanation of the article at least this sure comes before that of a pack. */
const TELLING = 0.8;
/** A name of the dictionary at least this sure comes before what the article says. */
const KNOWN_NAME = 0.7;
/** What is less sure than this comes behind what an abbreviation stands for. */
const LONG_FORM = 0.5;
/** The language whose grammar all explanations are read by: between German commas stands any clause. */
const GRAMMAR = 'en';
/** A phrase is worth a card when it names something. */
const NOUN: ReadonlySet<PartOfSpeech> = new Set(['noun']);
/** What is told of a person, not of a place of that name. */
const WHO =
  /^(?:who|(?:his|her|their) [\p{L} -]*(?:wife|husband|son|daughter|brother|sister|mother|father|friend))\b/u;
/** How many subjects are looked up in the dictionary for each one that the budget allows: not all are in it. */
const LOOKED_UP = 3;

export interface GlossaryOptions {
  /** How much to explain, 0 (little) to 1 (much). */
  explain?: number;
  /** What the reader needs no card for. */
  told?: ToldWords;
  /** The reader's own glossaries. */
  own?: OwnLookup;
}

interface Candidate extends Subject {
  importance: number;
  difficulty: number;
}

/**
 * The terms of an article worth a card, importance × difficulty first, each with at least one definition: from the
 * reader's own glossaries, the article itself, our packs, or the dictionary. No two places overlap.
 */
export async function findTerms(doc: Doc, lexicon: Lexicon, options: GlossaryOptions = {}): Promise<Term[]> {
  const step = stepOf(options.explain ?? 0.5);
  const occurs = occurrence(doc);
  const ownOf = await ownFinder(doc, options.own);
  const { found: named, names, claims } = subjects(doc, lexicon, occurs, ownOf);
  const found = [...named, ...phrases(doc, lexicon, claims)];
  const words = hardWords(doc, lexicon, claims, step);
  const importance = importanceOf(doc, [...found, ...words]);
  const told = toldIn(options.told ?? NOTHING_TOLD);
  // "Criteria" too, when the reader knows "criterion": only here the dictionary's irregular forms are at hand.
  const allForms = ({ name, aliases }: Candidate) => ({
    name,
    aliases: [...aliases, ...[name, ...aliases].flatMap((form) => lexicon.irregular(form.toLowerCase()))],
  });
  const hardNames = found
    .map((subject) => ({ ...subject, difficulty: nameDifficulty(subject, lexicon) }))
    .filter((subject) => subject.difficulty >= step.nameBar);
  const candidates: Candidate[] = [...hardNames, ...words]
    .map((subject) => ({ ...subject, importance: importance(subject) }))
    .filter((c) => !told(allForms(c)))
    .sort((a, b) => worth(b) - worth(a));

  const most = budget(doc.wordCount, step);
  const explainable = new Set(candidates.filter((c) => c.kind === 'word').map((c) => c.name));
  const explanations = explanationsIn(doc, names, candidates, explainable, lexicon);
  const explained = new Set(explanations.map((e) => e.term));
  const isKnown = (c: Candidate) =>
    c.own !== undefined ||
    c.entry !== undefined ||
    c.expansion !== undefined ||
    [c.name, ...c.aliases].some((form) => explained.has(form));
  const tried = [
    ...candidates.filter(isKnown),
    ...candidates.filter((c) => !isKnown(c)).slice(0, most * LOOKED_UP),
  ];
  const terms = await defined(tried, explanations, doc, lexicon, occurs);
  return terms.sort((a, b) => worth(b) - worth(a)).slice(0, most);
}

function worth({ importance, difficulty }: { importance: number; difficulty: number }): number {
  return (0.3 + 0.7 * importance) * difficulty;
}

/** What the article says of its names, of the subjects, and of the given lower-case words. */
export function explanationsIn(
  doc: Doc,
  names: readonly Name[],
  subjects: readonly Subject[],
  words: ReadonlySet<string>,
  { letters }: Lexicon,
): Explanation[] {
  const forms = new Set(subjects.flatMap(({ name, aliases }) => [name, ...aliases]));
  if (doc.lang !== GRAMMAR) return foreignCopulas(doc, forms);
  return [
    ...introductions(doc, names, letters, words),
    ...copulas(doc, forms),
    ...namings(doc, forms, letters),
  ];
}

/** Those that have a definition; asked for in alphabetical order and all at once, each part of the dictionary is read once. */
async function defined(
  candidates: readonly Candidate[],
  explanations: readonly Explanation[],
  doc: Doc,
  lexicon: Lexicon,
  occurs: Occurs,
): Promise<Term[]> {
  const ordered = candidates.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const terms = await Promise.all(
    ordered.map(async (candidate): Promise<Term> => {
      const { name, aliases, kind, importance, difficulty, places } = candidate;
      const definitions = await definitionsOf(candidate, explanations, doc, lexicon, occurs);
      return titled({ name, aliases, kind, importance, difficulty, places, definitions });
    }),
  );
  return terms.filter(({ definitions }) => definitions.length > 0);
}

function ownDefinitions({ own = [] }: Subject): Definition[] {
  return own.map(({ definition, glossary }) => ({
    text: definition,
    source: 'yours',
    glossary,
    confidence: 1,
  }));
}

/** What is known of a subject, best first, at most four; nothing less sure than `least`. */
export async function definitionsOf(
  subject: Subject,
  explanations: readonly Explanation[],
  doc: Doc,
  lexicon: Lexicon,
  occurs: Occurs,
  least: number = MIN_CONFIDENCE,
): Promise<Definition[]> {
  const others = await othersOf(subject, explanations, doc, lexicon, occurs);
  const forms = [subject.name, ...subject.aliases];
  return [...ownDefinitions(subject), ...others]
    .filter((d) => d.confidence >= least)
    .slice(0, MOST_DEFINITIONS)
    .map(toldPlainly)
    .map((definition) => {
      const sentence = definition.place && saidIn(doc, definition.place, forms);
      return sentence ? { ...definition, sentence } : definition;
    });
}

async function othersOf(
  subject: Subject,
  explanations: readonly Explanation[],
  doc: Doc,
  lexicon: Lexicon,
  occurs: Occurs,
): Promise<Definition[]> {
  const { name, aliases, kind, entry, expansion, places } = subject;
  const forms = [name, ...aliases];
  const said = articleDefinitions(new Set(forms), explanations);
  const gloss = await entry?.gloss();
  const isName = kind === 'name' || kind === 'abbreviation';
  const glossOf = placeGlosses(lexicon, packFinder(lexicon, occurs));
  const fits = senseFit(doc, isName ? places : [], occurs, glossOf);
  if (entry && gloss && !(entry.place && !(await fits(gloss)))) {
    const known: Definition = {
      text: gloss,
      source: `pack:${entry.pack}`,
      ...(entry.asOf ? { asOf: entry.asOf } : {}),
      confidence: 0.9,
    };
    // What stands beside a name is sometimes said of another thing: it comes before a pack that says something like it.
    const telling = said.filter((d) => d.confidence >= TELLING && agree(d.text, gloss));
    return [...telling, known, ...said.filter((d) => !telling.includes(d) && adds(d.text, gloss))];
  }
  const place = places[0];
  const looked = isName
    ? await fitting(await defineName(spelt(subject), lexicon, occurs), fits)
    : await defineWord(name, kind === 'phrase' || !place ? NOUN : likelyParts(doc, place), lexicon, occurs);
  const isSure = ({ confidence }: Definition) => confidence >= TELLING;
  // "Sofia, who is married": no town.
  if (
    arePlaces(looked) &&
    said.some(({ text, confidence }) => WHO.test(text) && confidence >= ASKED_CONFIDENCE)
  )
    return said;
  const [first] = looked;
  // The dictionary's only place or person of a name is surer than any apposition.
  const known = first !== undefined && first.confidence >= KNOWN_NAME;
  const all = isName
    ? [...said.filter((d) => !known && isSure(d)), ...looked, ...said.filter((d) => known || !isSure(d))]
    : [...said, ...looked];
  if (!expansion || (all[0] && all[0].confidence >= LONG_FORM)) return all;
  const long: Definition = {
    text: textAt(doc, expansion),
    source: 'article',
    place: expansion,
    confidence: 0.9,
  };
  return [long, ...all];
}

/** Whether two explanations have a common noun or the like in common: "the Russian space agency", "The space agency of Russia". */
function agree(one: string, other: string): boolean {
  const words = (text: string) =>
    text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.map((word) => word.replace(/s$/, '')) ?? [];
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word) && !isFunctionWord(word, GRAMMAR));
}

/** Whether an explanation says more than another: "Governor" does not after "governor of New Jersey", nor any bare title. */
function adds(text: string, gloss: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(gloss.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length > 1 && words.some((word) => !known.has(word) && !isFunctionWord(word, GRAMMAR));
}

/**
 * The forms of a name that the dictionary is asked for. Of several words none that is shorter: Goodluck Jonathan is no apple,
 * and the enzyme ADA no dental association.
 */
function spelt({ name, aliases }: Subject): string[] {
  return [name, ...aliases.filter((form) => (/\s/.test(form) || !/\s/.test(name)) && !isPartOf(form, name))];
}

/** A surname is looked up as the whole name only. */
export function isPartOf(form: string, name: string): boolean {
  return form !== name && ` ${name} `.includes(` ${form} `);
}
