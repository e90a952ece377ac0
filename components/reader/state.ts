import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Article, Place } from '../../core/article.ts';
import type { Section } from '../../core/outline.ts';
import type { ReaderAction } from '../../core/reader-actions.ts';
import type { Report } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { Panel } from '../../page/reader/tools.ts';
import type { Progress } from '../../page/reader/track.ts';

/** What can be set in the reader. */
export type ReaderSettings = Pick<Settings, 'summaryLength'>;

/** What the reader's components show, and what they may ask for. */
export interface ReaderState {
  article: Omit<Article, 'blocks'>;
  report: Report;
  sections: readonly Section[];
  /** The sanitised, dressed copy of the article. */
  content: HTMLElement;
  progress: ReadonlySignal<Progress>;
  settings: ReadonlySignal<ReaderSettings>;
  panel: Signal<Panel | undefined>;
  /** Where the panels of later tools are. */
  panels: HTMLElement;
  /** Actions that are switched on. */
  pressed: ReadonlySignal<Partial<Record<ReaderAction, boolean>>>;
  /** What has just been done. */
  said: ReadonlySignal<string>;
  /** Changes settings, here and wherever they are shown. */
  change(settings: Partial<ReaderSettings>): void;
  /** Scrolls to a place of the article and lights it up. */
  reveal(place: Place): void;
  /** Does what a button or a key asks for. */
  run(action: ReaderAction): void;
  openPanel(panel: Panel): void;
  /** Closes the open panel and gives the focus back to where it was. */
  closePanel(): void;
}
