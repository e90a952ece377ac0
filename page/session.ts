import type { Place } from '../core/article.ts';
import type { codeTokens } from '../core/code/tokens.ts';
import type { Report } from '../core/report.ts';
import type { OfferedAids } from './aids.ts';
import type { OfferedCard } from './card.ts';
import type { Extraction } from './extract/index.ts';
import type { AttachTools, ToolScript } from './reader/tools.ts';
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
const CARD = Symbol.for('glossa.card');
const TOOLS = Symbol.for('glossa.tools');
const VOICE = Symbol.for('glossa.voice');
const CODE_TOKENS = Symbol.for('glossa.code-tokens');
const world: {
  [SESSION]?: Session;
  [CLAIM]?: true;
  [AIDS]?: OfferedAids;
  [CARD]?: OfferedCard;
  [TOOLS]?: Map<ToolScript, AttachTools>;
  [CODE_TOKENS]?: typeof codeTokens;
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

/** The aids script's offer: how to attach aids to a read page, and what opens cards to the reader. */
export function offerAids(aids: OfferedAids): void {
  world[AIDS] = aids;
}

export function offeredAids(): OfferedAids | undefined {
  return world[AIDS];
}

/** The card script's offer: how to show cards on the page and in the reader. */
export function offerCard(card: OfferedCard): void {
  world[CARD] = card;
}

export function offeredCard(): OfferedCard | undefined {
  return world[CARD];
}

/** A script's offer to the reader script: how to attach its tools to an open reader. */
export function offerTools(script: ToolScript, attach: AttachTools): void {
  world[TOOLS] = (world[TOOLS] ?? new Map()).set(script, attach);
}

export function offeredTools(script: ToolScript): AttachTools | undefined {
  return world[TOOLS]?.get(script);
}

/** The offer of the script with the grammars: how to tell the parts of code apart. */
export function offerCodeTokens(tokens: typeof codeTokens): void {
  world[CODE_TOKENS] = tokens;
}

export function offeredCodeTokens(): typeof codeTokens | undefined {
  return world[CODE_TOKENS];
}

/** The voice script's offer to the reader's tools: how to read aloud. */
export function offerVoice(open: OpenVoice): void {
  world[VOICE] = open;
}

export function offeredVoice(): OpenVoice | undefined {
  return world[VOICE];
}
