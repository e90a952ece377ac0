import type { Article, Place } from './article.ts';
import { askedIn, shortRegion, usesOf, wholeName } from './glossary/asked.ts';
import { ASKED_CONFIDENCE, definitionsOf, isPartOf } from './glossary/definitions.ts';
import { defineSpelling, defineWord } from './glossary/dictionary.ts';
import { inRow } from './glossary/in-row.ts';
import { explanationsIn } from './glossary/index.ts';
import { kinEntry, rareEntry } from './glossary/kin.ts';
import { as, meant, withEnding } from './glossary/meant.ts';
import type { Subject } from './glossary/mentions.ts';
import { kindNamed } from './glossary/name-kind.ts';
import { packFinder } from './glossary/needs.ts';
import { ownFinder } from './glossary/own.ts';
import { likelyParts } from './glossary/part-of-speech.ts';
import { fitting, senseFit } from './glossary/sense-fit.ts';
import { asTeams, townOfTeam } from './glossary/teams.ts';
import { titled } from './glossary/title.ts';
import { placeGlosses, whereabouts } from './glossary/whereabouts.ts';
import { DICTIONARY_LANGUAGE, type Lexicon, NOTHING_KNOWN } from './lexicon.ts';
import { fold, type OwnLookup } from './own/entry.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { Definition, Term } from './report.ts';
import type { Doc, Sentence } from './text/document.ts';

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
 * @param read `keptArticle()` where more may be asked in the same article
 */
export async function lookUp(
  { text, article, place }: Asked,
  lexicon: Lexicon | Promise<Lexicon>,
  own: OwnLookup | undefined,
  read: (article: Article) => ReadArticle = readArticle,
): Promise<Term> {
  const { doc, occurs, mentioned } = place ? read(article) : readArticle(article, text);
  const at = place ?? { block: article.blocks.length, start: 0, end: text.length };
  const asked = askedIn(doc, at);
  // What is in no sentence, as the town of a dateline, is asked for by itself.
  if (!asked) return place ? lookUp({ text, article }, lexicon, own) : nothing(text);

  const ownOf = await ownFinder(doc, own);
  const known = doc.lang === DICTIONARY_LANGUAGE ? await lexicon : NOTHING_KNOWN;
  const { found, names } = mentioned(known, ownOf);
  const entryOf = packFinder(known, occurs);
  const glossOf = placeGlosses(known, entryOf);
  const likely = withEnding(doc, asked, meant(asked, found, entryOf), entryOf);
  const beside = likely[0]?.entry ? undefined : inRow(doc, asked.place, known.pack(asked.text), entryOf);
  const may = asTeams(doc, asked.place, beside ? [as(asked, beside), ...likely] : likely, found);
  const words = new Set(may.filter(({ kind }) => kind === 'word').map(({ name }) => name));
  const explanations = explanationsIn(withAnyOf(doc, may), names, may, words, known);
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
  const whole = definitions.length === 0 ? wholeName(asked, names) : undefined;
  if (whole) {
    const said = explanationsIn(withAnyOf(doc, [asked.subject]), whole, [asked.subject], new Set(), known);
    definitions = (
      await definitionsOf(asked.subject, said, doc, NOTHING_KNOWN, occurs, ASKED_CONFIDENCE)
    ).filter(isNews);
    if (definitions.length > 0) subject = asked.subject;
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

/** An article with only those of its sentences that have one of the forms of some subjects: no other explains them. */
function withAnyOf(doc: Doc, subjects: readonly Subject[]): Doc {
  const forms = subjects.flatMap(({ name, aliases }) => [name, ...aliases]).map((form) => form.toLowerCase());
  const hasAny = ({ text }: Sentence) => {
    const lower = text.toLowerCase();
    return forms.some((form) => lower.includes(form));
  };
  return { ...doc, sentences: doc.sentences.filter(hasAny) };
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
