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

/** `elsewhere`: this browser takes the answer only on a page of the extension, which is open now. */
export type Allowed = 'allowed' | 'refused' | 'elsewhere';

/** What a card can do to look its term up online. Nothing here rejects. */
export interface OnlineLookUp {
  /** The site that would be asked. */
  site(): string;
  ask(term: string): Promise<OnlineOutcome>;
  /** Gives up what is being asked. */
  cancel(): void;
  /** Asks the reader for leave; to be called in a click. */
  allow(): Promise<Allowed>;
}
