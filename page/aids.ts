import type { Place } from '../core/article.ts';
import type { Settings } from '../core/settings.ts';
import type { ToldOf } from '../core/told.ts';
import type { Translate } from '../core/translate.ts';
import type { attachHover } from './hover/attach.ts';
import type { Reading } from './reading.ts';
import type { Selected } from './selected.ts';

/** What a read page offers its reader: marks, cards, and ways to places of the article. */
export interface Aids {
  /** Marks the terms, or not; none that the reader told us of. */
  mark(on: boolean, told: ToldOf): void;
  /** Highlights the key sentences, or not. */
  skim(on: boolean): void;
  /** Scrolls to a place and flashes it. */
  reveal(place: Place): boolean;
  /** Opens a card about what the reader has selected, marked or not. */
  lookUp(selected: Selected, options: { takeFocus: boolean }): Promise<void>;
  /** Opens the card of the term after (1) or before (-1) the last one. */
  step(by: 1 | -1): boolean;
}

export interface AidsOptions {
  settings(): Settings;
  t: Translate;
  /** Is this event the reader's doing? A page can make events of its own, which must not open anything. */
  heeds(event: Event): boolean;
  /** Takes the aids away when aborted. */
  signal: AbortSignal;
}

export type AttachAids = (reading: Reading, options: AidsOptions) => Aids;

/** What the aids script offers to the other scripts of a page: aids for the page, and when cards open for the reader too. */
export interface OfferedAids {
  attach: AttachAids;
  attachHover: typeof attachHover;
}
