import type { Article, PageKind } from './article.ts';
import { findTerms } from './glossary/index.ts';
import { DICTIONARY_LANGUAGE, type Lexicon, NOTHING_KNOWN } from './lexicon.ts';
import type { OwnLookup } from './own/entry.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { Note, Report } from './report.ts';
import { namingSubject } from './summary/names-subject.ts';
import { sumUp } from './summary/sum-up.ts';
import { findTags } from './tags/index.ts';
import type { Doc } from './text/document.ts';
import type { ToldWords } from './told.ts';

export interface AnalyseOptions {
  /** Sentences in the summary; by default those of the longest summary there is to choose from. */
  sentences?: number;
  /** Tags at most; default 8. */
  tags?: number;
  /** How much to explain, 0 (little) to 1 (much); default 0.5. */
  explain?: number;
  /** Terms the reader muted or knows. */
  told?: ToldWords;
  /** The reader's own glossaries. */
  own?: OwnLookup;
  /** `keptArticle()` where words will be looked up in the article; by default it is not kept. */
  read?: (article: Article) => ReadArticle;
  /** A clock in milliseconds, for the timings; default `Date.now`, which counts whole ones. */
  now?: () => number;
}

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, mean of 190 studies). */
const READING_SPEED = 238;
/** What is said of pages that are not one text to read. */
const KIND_NOTES: Readonly<Partial<Record<PageKind, Note>>> = {
  listing: 'looksLikeListing',
  search: 'looksLikeSearch',
  shop: 'looksLikeShop',
  service: 'looksLikeService',
  login: 'looksLikeLogin',
};

/**
 * The one door into the analysis: an article's text in, a report out.
 * Pure but for the lexicon's look-ups; deterministic; never throws for odd text.
 * @param lexicon may still be on its way: the text is cut into sentences meanwhile
 */
export async function analyse(
  article: Article,
  lexicon: Lexicon | Promise<Lexicon>,
  options: AnalyseOptions = {},
): Promise<Report> {
  const now = options.now ?? Date.now;
  const start = now();
  const { doc, mentioned } = (options.read ?? readArticle)(article);
  const dictionary = await lexicon;
  const known = doc.lang === DICTIONARY_LANGUAGE ? dictionary : NOTHING_KNOWN;
  const split = now();
  const summed = sumUp(doc, known, options.sentences);
  const summarised = now();
  const tags = findTags(doc, known, options.tags);
  const tagged = now();
  const terms = await findTerms(doc, known, {
    mentioned,
    ...(options.explain === undefined ? {} : { explain: options.explain }),
    ...(options.told === undefined ? {} : { told: options.told }),
    ...(options.own === undefined ? {} : { own: options.own }),
  });
  const end = now();
  return {
    lang: doc.lang,
    wordCount: doc.wordCount,
    readingMinutes: Math.max(1, Math.ceil(doc.wordCount / READING_SPEED)),
    ...summed,
    summary: namingSubject(summed.summary, tags[0]),
    sections: summed.sections.map((section) => ({
      ...section,
      sentences: namingSubject(section.sentences, tags[0]),
    })),
    tags,
    terms,
    notes: notes(doc, dictionary),
    timings: {
      summary: summarised - split,
      tags: tagged - summarised,
      glossary: end - tagged,
      total: end - start,
    },
  };
}

function notes(doc: Doc, lexicon: Lexicon): Note[] {
  const found: Note[] = [];
  const kind = KIND_NOTES[doc.article.kind];
  if (kind) found.push(kind);
  if (doc.article.morePages) found.push('morePages');
  if (doc.wordCount > 0 && doc.lang !== DICTIONARY_LANGUAGE) found.push('languageUnsupported');
  // The commonest word of all has a rank in any dictionary that could be read.
  if (lexicon.rank('the') === Number.POSITIVE_INFINITY) found.push('dictionaryUnavailable');
  return found;
}
