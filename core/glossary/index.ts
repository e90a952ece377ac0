import type { Lexicon } from '../lexicon.ts';
import type { Name } from '../mentions/names.ts';
import type { OwnLookup } from '../own/entry.ts';
import type { ReadArticle } from '../read-article.ts';
import type { Term } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { NOTHING_TOLD, type ToldWords, toldIn } from '../told.ts';
import { budget, importanceOf, nameDifficulty, stepOf } from './choose.ts';
import { Claims } from './claims.ts';
import { copulas } from './copula.ts';
import { definitionsOf, GRAMMAR } from './definitions.ts';
import { type Explanation, introductions } from './explanations.ts';
import { foreignCopulas } from './foreign-copula.ts';
import { hardWords } from './hard-words.ts';
import { type Subject, subjects } from './mentions.ts';
import { namings } from './naming.ts';
import { type Occurs, occurrence } from './needs.ts';
import { ownFinder } from './own.ts';
import { phrases } from './phrases.ts';
import { titled } from './title.ts';

/** How many subjects are looked up in the dictionary for each one that the budget allows: not all are in it. */
const LOOKED_UP = 3;

export interface GlossaryOptions {
  /** How much to explain, 0 (little) to 1 (much). */
  explain?: number;
  /** What the reader needs no card for. */
  told?: ToldWords;
  /** The reader's own glossaries. */
  own?: OwnLookup;
  /** What the article mentions, where that is kept (`ReadArticle`). */
  mentioned?: ReadArticle['mentioned'];
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
  const find = options.mentioned ?? ((known, own) => subjects(doc, known, occurs, own));
  const { found: named, names, claims: taken } = find(lexicon, ownOf);
  const claims = new Claims(doc, taken);
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
    ...introductions(doc, names, letters, words, forms),
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
