import type { Article, Place } from '../core/article.ts';
import type { OnlineLookUp } from '../core/online/outcome.ts';
import type { Definition, Report, Term } from '../core/report.ts';
import type { Told } from '../core/told.ts';
import type { Translate } from '../core/translate.ts';
import type { Fader } from './fader.ts';
import type { CardPort } from './hover/port.ts';

/** What a card asks of whoever shows it. */
interface CardActions {
  /** Show the reader a place of the article; `use` when it is one of the term's own places. */
  reveal(term: number, place: Place, use: number | undefined): void;
  /** Finds what is known of words that stand in a card; answers the number under which `term` gives it. */
  lookUp(text: string): Promise<number>;
  /** Do not explain this term any more. Answers, as all that is stored here, whether it could be; never rejects. */
  tell(told: Told, term: Term): Promise<boolean>;
  /** Do again. */
  takeBack(term: Term): Promise<boolean>;
  /** Let cards open by themselves, or not. */
  setCards(on: boolean): void;
  /** Keep a report that a definition is wrong. */
  reportWrong(term: Term, definition: Definition, options: { withPage: boolean }): Promise<boolean>;
  /** Drop it again. */
  dropReport(term: Term, definition: Definition): Promise<boolean>;
  openOptions(): void;
}

export interface CardOptions {
  t: Translate;
  /** A term by its number: those of the report first, then those looked up. */
  term(index: number): Term | undefined;
  /** What stands at a place of the article; absent where the card has none. */
  written?(place: Place): string;
  online: OnlineLookUp;
  actions: CardActions;
  /** Absent where nothing can be faded. */
  fader?: Pick<Fader, 'isOn' | 'set'>;
}

/** What the card script is told by whoever shows cards in a page; the rest it does by itself. */
export interface CardNeeds extends Omit<CardOptions, 'online' | 'actions' | 'written'> {
  /** What the terms are of. */
  article: Article;
  report: Report;
  actions: Pick<CardActions, 'reveal' | 'lookUp' | 'setCards'>;
}

/** What the card script offers to the other scripts of a page: a card, hidden at first. */
export interface OfferedCard {
  /** Over the page, in a closed root of its own. */
  overPage(needs: CardNeeds): CardPort;
  /** In a layer of the reader's root. */
  inReader(root: ShadowRoot, layer: HTMLElement, needs: CardNeeds): CardPort;
}
