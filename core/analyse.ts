import type { Article, Report } from './article.ts';
import type { Lexicon } from './lexicon.ts';

export interface AnalyseOptions {
  /** Sentences in the summary; default by the article's length. */
  sentences?: number;
  /** Tags at most; default 8. */
  tags?: number;
  /** How much to explain, 0 (little) to 1 (much); default 0.5. */
  explain?: number;
  /** Terms the reader muted or knows, lower case. */
  muted?: readonly string[];
}

/**
 * The one door into the analysis: an article's text in, a report out.
 * Pure but for the lexicon's look-ups; deterministic; never throws for odd text.
 */
export declare function analyse(
  article: Article,
  lexicon: Lexicon,
  options?: AnalyseOptions,
): Promise<Report>;
