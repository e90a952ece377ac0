import type { Statement } from './check.ts';

/** Why a browser's model gave nothing to show, a key of the locale files (`rewrite_failed_…`). */
export type RewriteFailure =
  /** There is no model for this, or none any more. */
  | 'unavailable'
  /** The browser or whoever runs it does not allow it. */
  | 'notAllowed'
  | 'tooSlow'
  | 'cancelled'
  /** It wrote nothing that could be read. */
  | 'nothing'
  | 'failed';

export type RewriteOutcome =
  /** `parts`: into how many the text was cut, all of them read. */
  { status: 'done'; statements: Statement[]; parts: number } | { status: 'failed'; why: RewriteFailure };

/** How far a rewriting is. */
export interface RewriteProgress {
  part: number;
  parts: number;
}
