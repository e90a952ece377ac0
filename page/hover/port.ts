/** What the hover logic, the marks and the card know of each other. */

/** A marked use of a term: what a pointer rests on or a focus is in. */
export interface Hit {
  /** Names this mark; two hits on one mark have the same key. */
  key: string;
  /** Index of the term in the report. */
  term: number;
  /** Which of the term's places this is, when the mark stands in the article itself. */
  use?: number;
  /** Where the mark is in the viewport now, one box a line; empty when it is gone. */
  rects(): DOMRect[];
  /** An element around the mark: its scrolling ancestors move the card. */
  context: Element;
}

/**
 * How a card came to be open: `hover` goes when the pointer leaves, `focus` when the focus leaves, `touch` at the next
 * tap elsewhere, `pinned` only when the reader closes it.
 */
export type CardMode = 'hover' | 'focus' | 'pinned' | 'touch';

export interface Shown {
  mode: CardMode;
  /** Pointer position in the viewport, for a mark that runs over several lines. */
  at?: { x: number; y: number };
  /** Move the focus into the card, and back where it was when the card closes: it was opened from the keyboard. */
  takeFocus?: boolean;
}

/** What a card may ask of the hover logic. */
export interface CardRequests {
  close(): void;
  /** Keep the card open until the reader closes it. */
  pin(): void;
  /** Let it close again when the pointer leaves. */
  unpin(): void;
}

/** A card that can be shown at a mark. There is one at a time. */
export interface CardPort {
  show(hit: Hit, shown: Shown): void;
  /** It may be shown soon: time to get what that takes. */
  prepare?(): void;
  hide(): void;
  /** Goes back one step inside the card, from what was looked up in it; `false` when there is none. */
  back(): boolean;
  /** Is this node part of the card, as an event's target is seen from outside? */
  contains(node: Node): boolean;
  /** Box of the card in the viewport; `undefined` while it is hidden. */
  rect(): DOMRect | undefined;
  /** Called once by `attachHover`. */
  connect(requests: CardRequests): void;
}
