/** An article of an online encyclopedia, as much of it as a card shows: plain text only. */
export interface OnlineArticle {
  title: string;
  /** Its first sentences. */
  text: string;
  /** Where the whole article is. */
  url: string;
  /** BCP 47, of the text. */
  lang: string;
}

/** One of several articles that a term may mean. */
export interface OnlineChoice {
  title: string;
  /** What it is, in a few words; may be empty. */
  description: string;
}

/** Why there is no answer: a key of the locale files (`online_failed_…`). */
export type OnlineFailure =
  /** There is no article of that name. */
  | 'nothing'
  /** We have been asked to wait. */
  | 'busy'
  | 'slow'
  | 'cancelled'
  /** The server failed. */
  | 'server'
  /** What came is not what was asked for. */
  | 'damaged'
  /** No connection, or one that broke. */
  | 'unreachable'
  /** This device is not connected. */
  | 'offline';

export type OnlineOutcome =
  | { status: 'found'; article: OnlineArticle }
  /** Never guessed: the reader chooses. */
  | { status: 'choices'; choices: OnlineChoice[] }
  /** The reader has not allowed it. */
  | { status: 'off' }
  /** `until`: when to ask again, ms since 1970, for `busy`. */
  | { status: 'failed'; why: OnlineFailure; until?: number };

export interface OnlineAsked {
  /** All that is sent. */
  term: string;
  /** BCP 47, of the article: which edition is asked. */
  lang: string;
  /** What the article is about, by which choices are ordered here. */
  context: string;
}
