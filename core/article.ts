/**
 * The shapes that cross every border of Glossa: page script → background → popup, reader, command line.
 * Plain objects only, so that they survive structured cloning and JSON.
 */

/** A stretch of one block's text, in UTF-16 code units: `blocks[block].text.slice(start, end)`. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'definition'
  /** The name of who says what follows, in a thread. */
  | 'speaker';

/** One block of the article's text, white space folded (not in `code`), never empty. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Heading level 1–6, or nesting depth of a list item from 1. */
  level?: number;
  /** Lines the page breaks it into by itself, as verse is; absent for one. */
  lines?: number;
}

/** What the extraction kept, counted. */
export interface Kept {
  words: number;
  images: number;
  tables: number;
  codeBlocks: number;
  /** Posts of a thread. */
  posts?: number;
}

/** Why a part of the page is not in the article. */
export type LeftOutReason =
  | 'navigation'
  | 'consent'
  | 'advertising'
  /** Products and prices. */
  | 'offer'
  | 'related'
  | 'comments'
  | 'sharing'
  | 'newsletter'
  | 'hidden'
  | 'form'
  | 'embed'
  /** Who wrote it. */
  | 'author'
  /** Date, topics, credits and the like. */
  | 'details'
  /** Copyright and small print. */
  | 'legal'
  | 'other';

/** A part of the page that is not in the article. */
export interface LeftOutPart {
  reason: LeftOutReason;
  words: number;
  /** The block of the article after which it stands; -1 before the first. */
  after: number;
  /** The innermost elements around it, outer first, like a CSS selector: `aside.sidebar > ul`. */
  where: string;
  /** Its text, a line each, as in `Block`. */
  text: string[];
}

export interface LeftOut {
  reason: LeftOutReason;
  /** How many separate parts of the page. */
  count: number;
  /** Words in them together. */
  words: number;
}

/** What a page is; the first three are one text to read each. */
export type PageKind =
  | 'article'
  | 'documentation'
  /** Posts of a forum, questions and answers, a page of comments. */
  | 'thread'
  /** A front page or section: a list of texts elsewhere. */
  | 'listing'
  | 'search'
  /** One product or many. */
  | 'shop'
  /** What somebody offers, or who they are. */
  | 'service'
  /** Asks to log in, or to pay, before there is much to read. */
  | 'login'
  | 'empty';

export interface Article {
  /** Where the page was read. */
  url: string;
  /** The address under which the page wants to be known, when it gives a plausible one. */
  canonicalUrl?: string;
  title: string;
  byline?: string;
  siteName?: string;
  /** ISO 8601, time zone kept when the page gives one. */
  publishedTime?: string;
  /** BCP 47, as the page declares it. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  blocks: Block[];
  /** Tags the publisher gave (JSON-LD keywords, article:tag, rel=tag, meta keywords), cleaned, in order. */
  publisherTags: string[];
  kept: Kept;
  leftOut: LeftOut[];
  /** Whether the text goes on on other pages, which are not read. */
  morePages?: true;
  kind: PageKind;
  /** 0–1: how likely this page is one text to read. Never a gate. */
  confidence: number;
}
