import type { Place } from './article.ts';

/*
 * What the analysis says of an article. Like the article's, these shapes cross every border of Glossa: plain objects only.
 */

/** Why a sentence is in the summary: a key of the locale files (`why_…`), never prose. */
export type SummaryReason =
  | 'opening'
  | 'mainSubject'
  | 'central'
  | 'titleWords'
  | 'section'
  | 'newPart'
  /** No measure stands out. */
  | 'together'
  | 'whole';

/** Where a sentence stands. */
export interface Whereabouts {
  /** Share of the article's words that come before it, 0–1. */
  share: number;
  /** The heading it stands under. */
  heading?: string;
}

export interface SummarySentence {
  place: Place;
  text: string;
  /** 0–1, relative to the best sentence of this article. */
  score: number;
  why: SummaryReason[];
  /** How many sentences are chosen before it: a summary of n sentences is those below n. */
  order: number;
  where: Whereabouts;
}

/** What a section says, by a sentence or two of it. */
export interface SectionPoints {
  /** The heading, or the speaker's name in a thread; absent for what comes before the first. */
  heading?: { place: Place; text: string };
  sentences: SummarySentence[];
}

/** One of the things a text lists, by the words that name it. */
export interface Entry {
  place: Place;
  text: string;
  /** When it was written, as the page says it, in a live report. */
  time?: string;
}

/**
 * What a text is made of, where that is not simply prose: a key of the locale files (`shape_…`). `count` is the number of
 * its entries, of which the first hundred are given.
 */
export type Shape =
  | { kind: 'prose' }
  /** Under five sentences: shown whole. */
  | { kind: 'short' }
  | { kind: 'list' | 'questions' | 'liveReport'; count: number; entries: Entry[] }
  /** Its entries are the ingredients. */
  | { kind: 'recipe'; count: number; entries: Entry[]; steps: number }
  /** `count` lines. */
  | { kind: 'poem'; count: number }
  /** `count` posts by so many people (0: not known). */
  | { kind: 'thread'; count: number; people: number };

export interface Tag {
  label: string;
  /** 0–1, relative to the best tag of this article. */
  score: number;
  source: 'publisher' | 'text';
  /** Other written forms that were merged into this tag. */
  aliases: string[];
  places: Place[];
}

export type TermKind = 'abbreviation' | 'name' | 'word' | 'phrase';

export type DefinitionSource = 'article' | 'dictionary' | `pack:${string}` | 'yours' | 'wikipedia';

/** A sentence of the article, and where in it something is said. */
export interface SaidIn {
  text: string;
  start: number;
  end: number;
}

export interface Definition {
  text: string;
  source: DefinitionSource;
  /** The word that is defined, where the term is another form of it: "linger" of "lingered". */
  base?: string;
  /** Part of speech, for dictionary senses. */
  pos?: 'noun' | 'verb' | 'adjective' | 'adverb';
  /** Where the article says so, for source `article`. */
  place?: Place;
  /** The sentence of that place, where it says more than the definition. */
  sentence?: SaidIn;
  url?: string;
  licence?: string;
  /** Name of the reader's glossary, for source `yours`. */
  glossary?: string;
  /** The year in which facts that age were checked. */
  asOf?: string;
  /** 0–1; below `MIN_CONFIDENCE` (core/glossary) nothing is shown. */
  confidence: number;
}

export interface Term {
  /** The form shown as the card's title, e.g. "International Space Station". */
  name: string;
  /** Other written forms found in the article, e.g. "ISS". */
  aliases: string[];
  kind: TermKind;
  /** 0–1: how much the article is about it. */
  importance: number;
  /** 0–1: how likely a reader does not know it. */
  difficulty: number;
  /** Every mention in reading order, whole words only. */
  places: Place[];
  /** Best first, at most four; never empty in a report. */
  definitions: Definition[];
}

/** Something the reader should know about this report: a key of the locale files (`note_…`). */
export type Note =
  | 'looksLikeListing'
  | 'looksLikeSearch'
  | 'looksLikeShop'
  | 'looksLikeService'
  | 'looksLikeLogin'
  | 'morePages'
  | 'languageUnsupported'
  | 'dictionaryUnavailable';

export interface Report {
  /** BCP 47 primary language the analysis used; `und` when unknown. */
  lang: string;
  wordCount: number;
  /** Rounded up, at least 1. */
  readingMinutes: number;
  shape: Shape;
  /** The longest summary there is to choose from, in article order; shorter ones are inside it (core/summary/lengths.ts). */
  summary: SummarySentence[];
  /** How many sentences suit the article's length. */
  usual: number;
  /** Key points by section; empty when the article is short or has no sections. */
  sections: SectionPoints[];
  /** Places of the sentences to read when skimming, in article order, spread over the whole text. */
  keySentences: Place[];
  tags: Tag[];
  terms: Term[];
  notes: Note[];
  /** Milliseconds per stage. */
  timings: { summary: number; tags: number; glossary: number; total: number };
}
