import type { OnlineLookUp } from '../../core/online/outcome.ts';
import type { Definition, Term } from '../../core/report.ts';
import type { NoticeKind } from './Notice.tsx';

/** What a card shows now. */
export interface CardView {
  term: Term;
  /** What it was looked up in, when that was another card's text: there is a way back to it. */
  from: string | undefined;
  /** What stands there where the reader is: another form of the term, or its name. */
  written: string | undefined;
  /** Which of the term's places the reader is at; `undefined` when at none. */
  use: number | undefined;
  pinned: boolean;
  /** Is all but the sentences with the term faded? `undefined` where that cannot be. */
  faded: boolean | undefined;
  /** Said in place of the definition after the reader switched something off, or kept a report. */
  notice: NoticeKind | undefined;
  /** The reader is reporting a definition as wrong. */
  reporting: boolean;
  /** A word that is being looked up. */
  seeking: string | undefined;
  online: OnlineLookUp;
}

/** What a reader does in a card. */
export interface CardEvents {
  used(): void;
  pin(pinned: boolean): void;
  close(): void;
  /** To what was shown before in this card. */
  back(): void;
  /** To where the article explains the term. */
  explained(definition: Definition): void;
  /** Looks up a word or phrase of a definition. */
  lookUp(text: string): void;
  walk(step: 1 | -1): void;
  fade(on: boolean): void;
  switchOff(what: 'known' | 'muted' | 'off'): void;
  undo(): void;
  options(): void;
  startReport(): void;
  reportWrong(definition: Definition, withPage: boolean): void;
}
