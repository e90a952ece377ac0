import type { Place } from '../../core/article.ts';
import type { FlashcardFormat } from '../../core/flashcards/formats.ts';
import type { FailureCode, PageState } from '../../core/page-state.ts';
import type { Term } from '../../core/report.ts';
import type { RewriteOutcome, RewriteProgress } from '../../core/rewrite/outcome.ts';
import type { Settings } from '../../core/settings.ts';
import type { Told } from '../../core/told.ts';

/** Why the popup has nothing to show: keys of the locale files, `error_…` and `error_…_help`. */
export type PopupFailure = FailureCode | 'restricted' | 'file' | 'lost';

export type ReadyState = Extract<PageState, { status: 'ready' }>;

export type PopupState =
  /** `loading` while the page itself is not there yet. */
  { status: 'waiting'; why: 'reading' | 'loading' } | ReadyState | { status: 'failed'; code: PopupFailure };

/** What a reader can do in the popup. */
export interface PopupActions {
  /** Answers whether the place was found. */
  reveal(place: Place): Promise<boolean>;
  changeSettings(change: Partial<Pick<Settings, 'summaryLength' | 'skim' | 'explain'>>): void;
  /** Has the browser's own model rewrite the summary. Never rejects. */
  rewrite(options: {
    signal: AbortSignal;
    onProgress(progress: RewriteProgress): void;
  }): Promise<RewriteOutcome>;
  tell(told: Told, term: Term): void;
  takeBack(term: Term): void;
  /** Hands out the glossary of the article as a file. */
  saveGlossary(format: FlashcardFormat): void;
  toggleReader(): void;
  setMarks(on: boolean): void;
  openOptions(): void;
  retry(): void;
}
