import type { Article, Place } from './article.ts';
import { askedIn, usesOf } from './glossary/asked.ts';
import { defineSpelling, defineWord } from './glossary/dictionary.ts';
import { ASKED_CONFIDENCE, definitionsOf, explanationsIn } from './glossary/index.ts';
import { type Subject, subjects } from './glossary/mentions.ts';
import { occurrence } from './glossary/needs.ts';
import { ownFinder } from './glossary/own.ts';
import { likelyParts } from './glossary/part-of-speech.ts';
import { DICTIONARY_LANGUAGE, type Lexicon, NOTHING_KNOWN } from './lexicon.ts';
import { fold, type OwnLookup } from './own/entry.ts';
import type { Term } from './report.ts';
import { articleLanguage } from './text/article-language.ts';
import { makeDoc } from './text/document.ts';

export interface Asked {
  /** What the reader wants explained, as written: a word or a few. */
  text: string;
  /** The article it is asked in; without blocks when the page has none. */
  article: Article;
  /** Where in the article it stands; absent when it is not the article's. */
  place?: Place;
}

/**
 * What is known of any word or phrase, marked or not, muted or not: by the reader's own glossaries, the article, the
 * packs and the dictionary. Its definitions are empty when nothing is known. Never throws for odd text.
 */
export async function lookUp(
  { text, article, place }: Asked,
  lexicon: Lexicon,
  own: OwnLookup | undefined,
): Promise<Term> {
  const lang = articleLanguage(article);
  // On a page without text nothing tells the language; what is an English word is explained as one.
  const isEnglish = lang === DICTIONARY_LANGUAGE || (lang === 'und' && article.blocks.length === 0);
  const known = isEnglish ? lexicon : NOTHING_KNOWN;
  const blocks = place ? article.blocks : [...article.blocks, { kind: 'paragraph' as const, text }];
  const at = place ?? { block: blocks.length - 1, start: 0, end: text.length };
  const doc = makeDoc({ ...article, blocks }, isEnglish ? DICTIONARY_LANGUAGE : lang);
  const asked = askedIn(doc, at);
  if (!asked) return nothing(text);

  const occurs = occurrence(doc);
  const ownOf = await ownFinder(doc, own);
  const { found, names } = subjects(doc, known, occurs, ownOf);
  const subject =
    subjectAt(asked.place, found) ??
    subjectNamed(asked.text, found) ??
    nameWithin(asked.place, found) ??
    asked.subject;
  const word = new Set(subject.kind === 'word' ? [subject.name] : []);
  const explanations = explanationsIn(doc, names, [subject], word, known);
  const sure = await definitionsOf(subject, explanations, doc, known, occurs, ASKED_CONFIDENCE);
  const spelt = sure.length > 0 ? sure : await defineSpelling(asked.text, known, occurs);
  const definitions =
    spelt.length === 0 && asked.maybeSmall
      ? await defineWord(asked.text.toLowerCase(), likelyParts(doc, asked.place), known, occurs)
      : spelt;
  const news = definitions.filter((d) => fold(d.text) !== fold(asked.text));
  const places = subject === asked.subject ? usesOf(doc, asked) : subject.places;
  return {
    ...{ name: subject.name, aliases: subject.aliases, kind: subject.kind, definitions: news },
    importance: 0,
    difficulty: 1,
    // The block that was made for what stands elsewhere is nowhere to be shown.
    places: places.filter(({ block }) => block < article.blocks.length),
  };
}

/** The subject that fills a place, as far as its ends. */
function subjectAt(place: Place, found: readonly Subject[]): Subject | undefined {
  return found.find(({ places }) =>
    places.some((p) => p.block === place.block && p.start === place.start && p.end === place.end),
  );
}

/** The name a place ends with, behind a title or a place's name: "President Ann Lee" is asked for Ann Lee. */
function nameWithin(place: Place, found: readonly Subject[]): Subject | undefined {
  const within = (p: Place) => p.block === place.block && p.start >= place.start && p.end === place.end;
  return found.find(({ kind, places }) => kind === 'name' && places.some(within));
}

function subjectNamed(text: string, found: readonly Subject[]): Subject | undefined {
  const form = fold(text);
  return found.find(({ name, aliases }) => [name, ...aliases].some((own) => fold(own) === form));
}

function nothing(text: string): Term {
  return {
    name: text,
    aliases: [],
    kind: 'phrase',
    importance: 0,
    difficulty: 1,
    places: [],
    definitions: [],
  };
}
