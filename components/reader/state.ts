import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Article, Place } from '../../core/article.ts';
import type { Section } from '../../core/outline.ts';
import type { Report } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { Progress } from '../../page/reader/track.ts';

export type TypeSettings = Pick<Settings, 'theme' | 'font' | 'fontSize' | 'width' | 'lineHeight'>;

/** What can be set in the reader. */
export type ReaderSettings = TypeSettings & Pick<Settings, 'summaryLength' | 'skim'>;

/** A part of the reader that opens above the text; one at a time. */
export type Panel = 'contents' | 'type';

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
  /** Whether what was left out is shown; nothing when nothing was. */
  leftOut: Signal<boolean> | undefined;
  /** At how many places of the article it is shown. */
  leftOutPlaces: ReadonlySignal<number>;
  /** Changes settings, here and wherever they are shown. */
  change(settings: Partial<ReaderSettings>): void;
  /** Scrolls to a place of the article and lights it up. */
  reveal(place: Place): void;
  leave(): void;
}
