import type { ReadonlySignal } from '@preact/signals';
import type { Place } from '../../core/article.ts';
import type { Term } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { ToldOf } from '../../core/told.ts';
import type { Translate } from '../../core/translate.ts';
import type { SiteSwitch } from './live-settings.ts';

/** What the browser side does for an open reader. */
export interface ReaderServices {
  t: Translate;
  settings: ReadonlySignal<Settings>;
  /** Which terms the reader told us of. */
  told: ReadonlySignal<ToldOf>;
  change(settings: Partial<Omit<Settings, 'version'>>): void;
  site: SiteSwitch | undefined;
  lookUp(text: string, place?: Place): Promise<Term>;
  sentencesWith(places: readonly Place[]): Promise<readonly Place[]>;
  /** Is this script cut off from its extension? */
  isOrphan(): boolean;
  /** The reader is closed, by whomever. */
  onClosed(): void;
}
