import type { ReadonlySignal } from '@preact/signals';
import type { Term } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { Translate } from '../../core/translate.ts';

/** What the browser side does for an open reader. */
export interface ReaderServices {
  t: Translate;
  settings: ReadonlySignal<Settings>;
  /** Words not to be explained, lower case. */
  muted: ReadonlySignal<readonly string[]>;
  change(settings: Partial<Omit<Settings, 'version'>>): void;
  setMuted(term: Term, muted: boolean): void;
  openOptions(): void;
  /** Is this script cut off from its extension? */
  isOrphan(): boolean;
  /** The reader is closed, by whomever. */
  onClosed(): void;
}
