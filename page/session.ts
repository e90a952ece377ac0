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

/**
 * What our two scripts of one page share. It lives on the global object of the extension's isolated world, which page
 * scripts cannot see.
 */
export interface Session {
  extraction: Extraction;
  report: Report;
  reader?: ReaderHandle;
}

const KEY = Symbol.for('glossa.session');
const world: { [KEY]?: Session } = globalThis as never;

export function getSession(): Session | undefined {
  return world[KEY];
}

export function setSession(session: Session | undefined): void {
  if (session) world[KEY] = session;
  else delete world[KEY];
}
