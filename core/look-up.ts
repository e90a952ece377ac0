import type { Article, Place } from './article.ts';
import { askedIn, shortRegion, usesOf } from './glossary/asked.ts';
import { ASKED_CONFIDENCE, definitionsOf, isPartOf } from './glossary/definitions.ts';
import { defineSpelling, defineWord } from './glossary/dictionary.ts';
import { inRow } from './glossary/in-row.ts';
import { explanationsIn } from './glossary/index.ts';
import { kinEntry, rareEntry } from './glossary/kin.ts';
import { as, meant, withEnding } from './glossary/meant.ts';
import { subjects } from './glossary/mentions.ts';
import { kindNamed } from './glossary/name-kind.ts';
import { occurrence, packFinder } from './glossary/needs.ts';
import { ownFinder } from './glossary/own.ts';
import { likelyParts } from './glossary/part-of-speech.ts';
import { fitting, senseFit } from './glossary/sense-fit.ts';
import { asTeams, townOfTeam } from './glossary/teams.ts';
import { titled } from './glossary/title.ts';
import { placeGlosses, whereabouts } from './glossary/whereabouts.ts';
import { DICTIONARY_LANGUAGE, type Lexicon, NOTHING_KNOWN } from './lexicon.ts';
import { fold, type OwnLookup } from './own/entry.ts';
import type { Definition, Term } from './report.ts';
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
 * @param lexicon may still be on its way: the article's text is cut into sentences meanwhile
 */
export async function lookUp(
  { text, article, place }: Asked,
  lexicon: Lexicon | Promise<Lexicon>,
  own: OwnLookup | undefined,
): Promise<Term> {
  const lang = articleLanguage(article);
  // On a page without text nothing tells the language; what is an English word is explained as one.
  const isEnglish = lang === DICTIONARY_LANGUAGE || (lang === 'und' && article.blocks.length === 0);
  const blocks = place ? article.blocks : [...article.blocks, { kind: 'paragraph' as const, text }];
  const at = place ?? { block: blocks.length - 1, start: 0, end: text.length };
  const doc = makeDoc({ ...article, blocks }, isEnglish ? DICTIONARY_LANGUAGE : lang);
  const asked = askedIn(doc, at);
  // What is in no sentence, as the town of a dateline, is asked for by itself.
  if (!asked) return place ? lookUp({ text, article }, lexicon, own) : nothing(text);

  const occurs = occurrence(doc);
  const ownOf = await ownFinder(doc, own);
  const known = isEnglish ? await lexicon : NOTHING_KNOWN;
  const { found, names } = subjects(doc, known, occurs, ownOf);
  const entryOf = packFinder(known, occurs);
  const glossOf = placeGlosses(known, entryOf);
  const likely = withEnding(doc, asked, meant(asked, found, entryOf), entryOf);
  const beside = likely[0]?.entry ? undefined : inRow(doc, asked.place, known.pack(asked.text), entryOf);
  const may = asTeams(doc, asked.place, beside ? [as(asked, beside), ...likely] : likely, found);
  const words = new Set(may.filter(({ kind }) => kind === 'word').map(({ name }) => name));
  const explanations = explanationsIn(doc, names, may, words, known);
  const isTown = townOfTeam(doc, asked.place, occurs);
  const isNews = ({ text: said, source }: Definition) =>
    fold(said) !== fold(asked.text) && !(source !== 'article' && isTown(said));
  let subject = may[0] ?? asked.subject;
  const region = shortRegion(doc, asked);
  let definitions = region ? await defineSpelling(region, known, occurs) : [];
  for (const each of definitions.length > 0 ? [] : may) {
    definitions = (await definitionsOf(each, explanations, doc, known, occurs, ASKED_CONFIDENCE)).filter(
      isNews,
    );
    if (definitions.length === 0) continue;
    subject = each;
    break;
  }
  // A namesake is looked for only of what is no part of a longer name.
  const alone = may.every(({ name }) => !isPartOf(asked.text, name));
  const rare = alone ? known.pack(asked.text) : [];
  const kin =
    definitions.length > 0
      ? undefined
      : (kinEntry(asked.text, entryOf) ?? rareEntry(doc, asked.place, rare, known.letters));
  if (kin) {
    subject = as(asked, kin);
    definitions = await definitionsOf(subject, [], doc, known, occurs);
  }
  const where = definitions.length === 0 ? await whereabouts(doc, asked.place, glossOf) : undefined;
  if (where) definitions = [where];
  const kind = definitions.length === 0 ? await kindNamed(asked.text, entryOf) : undefined;
  if (kind) definitions = [kind];
  if (definitions.length === 0 && alone) {
    const fits = senseFit(doc, [asked.place], occurs, glossOf);
    const spelt = await defineSpelling(asked.text, known, occurs);
    definitions = (await fitting(spelt, fits)).filter(isNews);
  }
  if (definitions.length === 0 && asked.maybeSmall)
    definitions = await defineWord(asked.text.toLowerCase(), likelyParts(doc, asked.place), known, occurs);
  const places = subject.places === asked.subject.places ? usesOf(doc, asked) : subject.places;
  return titled({
    ...{
      name: subject.name,
      aliases: subject.aliases,
      kind: subject.kind,
      definitions: definitions.filter(isNews),
    },
    importance: 0,
    difficulty: 1,
    // The block that was made for what stands elsewhere is nowhere to be shown.
    places: places.filter(({ block }) => block < article.blocks.length),
  });
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
