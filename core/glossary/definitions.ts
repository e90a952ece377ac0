import type { Lexicon, PartOfSpeech } from '../lexicon.ts';
import type { Definition } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { isFunctionWord } from '../text/stopwords.ts';
import { arePlaces, defineName, defineWord } from './dictionary.ts';
import type { Explanation } from './explanations.ts';
import { articleDefinitions, toldPlainly } from './from-article.ts';
import { NAMED_KIND } from './head-words.ts';
import { type Subject, textAt } from './mentions.ts';
import { type Occurs, packFinder } from './needs.ts';
import { likelyParts } from './part-of-speech.ts';
import { saidIn } from './said-in.ts';
import { fitting, senseFit } from './sense-fit.ts';
import { type PlaceGloss, placeGlosses } from './whereabouts.ts';

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
export const GRAMMAR = 'en';
/** A phrase is worth a card when it names something. */
const NOUN: ReadonlySet<PartOfSpeech> = new Set(['noun']);
/** What is told of a person, not of a place of that name. */
const WHO =
  /^(?:who|(?:his|her|their) [\p{L} -]*(?:wife|husband|son|daughter|brother|sister|mother|father|friend))\b/u;

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
  const glossOf = placeGlosses(lexicon, packFinder(lexicon, occurs));
  const said = await withoutNations(articleDefinitions(new Set(forms), explanations), forms, glossOf);
  const gloss = await entry?.gloss();
  const isName = kind === 'name' || kind === 'abbreviation';
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

/** "Finland’s Ann Lee" is all there is of many a player, and tells too little of her; "Orvo’s Ann Lee" does not. */
async function withoutNations(
  all: readonly Definition[],
  forms: readonly string[],
  glossOf: PlaceGloss,
): Promise<Definition[]> {
  const owners = await Promise.all(
    all.map(({ text }) => {
      const form = forms.find((each) => text.endsWith(`s ${each}`));
      const owner = form && /^(.+)['’]s $/u.exec(text.slice(0, -form.length))?.[1];
      return owner && !NAMED_KIND.test(form) ? glossOf(owner) : undefined;
    }),
  );
  return all.filter((_each, i) => owners[i] === undefined);
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
