import type { Place } from '../core/article.ts';
import type { Report } from '../core/report.ts';
import type { OfferedAids } from './aids.ts';
import type { Extraction } from './extract/index.ts';
import type { AttachTools } from './reader/tools.ts';
import type { OpenVoice } from './speak/voice.ts';

/** What the reader script offers the page script. */
export interface ReaderHandle {
  /** Opens the reader, or leaves it; answers whether it is open now. */
  toggle(): boolean;
  isOpen(): boolean;
  /** While open: scrolls to a place of the article there and lights it up. Answers whether it was found. */
  reveal(place: Place): boolean;
  /** While open: opens a card about what is selected there. Answers whether anything is. */
  lookUp(): Promise<boolean>;
  /** The session is new: shows it while open, or leaves when its article is another. */
  update(): void;
}

/** What our scripts of one page share. */
export interface Session {
  extraction: Extraction;
  report: Report;
  reader?: ReaderHandle;
}

/**
 * All is kept on the global object of the extension's isolated world, which page scripts cannot see. An extension that
 * was reloaded gets a new world.
 */
const SESSION = Symbol.for('glossa.session');
const CLAIM = Symbol.for('glossa.claim');
const AIDS = Symbol.for('glossa.aids');
const TOOLS = Symbol.for('glossa.tools');
const VOICE = Symbol.for('glossa.voice');
const world: {
  [SESSION]?: Session;
  [CLAIM]?: true;
  [AIDS]?: OfferedAids;
  [TOOLS]?: AttachTools;
  [VOICE]?: OpenVoice;
} = globalThis as never;

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

/** The aids script's offer: how to attach marks and cards to a read page, and cards to the reader. */
export function offerAids(aids: OfferedAids): void {
  world[AIDS] = aids;
}

export function offeredAids(): OfferedAids | undefined {
  return world[AIDS];
}

/** The tools script's offer to the reader script: how to attach the later tools to an open reader. */
export function offerTools(attach: AttachTools): void {
  world[TOOLS] = attach;
}

export function offeredTools(): AttachTools | undefined {
  return world[TOOLS];
}

/** The voice script's offer to the reader's tools: how to read aloud. */
export function offerVoice(open: OpenVoice): void {
  world[VOICE] = open;
}

export function offeredVoice(): OpenVoice | undefined {
  return world[VOICE];
}
