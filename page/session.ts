import type { Place, Report } from '../core/article.ts';
import type { Extraction } from './extract/index.ts';

/** What the reader script offers the page script. */
export interface ReaderHandle {
  /** Opens the reader, or leaves it; answers whether it is open now. */
  toggle(): boolean;
  isOpen(): boolean;
  /** While open: scrolls to a place of the article there and lights it up. Answers whether it was found. */
  reveal(place: Place): boolean;
  /** The session is new: shows it while open, or leaves when its article is another. */
  update(): void;
}

/** What our two scripts of one page share. */
export interface Session {
  extraction: Extraction;
  report: Report;
  reader?: ReaderHandle;
}

/**
 * Both are kept on the global object of the extension's isolated world, which page scripts cannot see. An extension that
 * was reloaded gets a new world.
 */
const SESSION = Symbol.for('glossa.session');
const CLAIM = Symbol.for('glossa.claim');
const world: { [SESSION]?: Session; [CLAIM]?: true } = globalThis as never;

/** Takes the page for the calling script. `false` when a script of ours has it: two clicks at once put in two. */
export function claimPage(): boolean {
  if (world[CLAIM]) return false;
  world[CLAIM] = true;
  return true;
}

export function getSession(): Session | undefined {
  return world[SESSION];
}

export function setSession(session: Session): void {
  world[SESSION] = session;
}
