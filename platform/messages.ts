import { type Browser, browser } from 'wxt/browser';
import type { Article, Block, Place } from '../core/article.ts';
import type { Asked } from '../core/look-up.ts';
import type { Allowed, OnlineAsked, OnlineOutcome } from '../core/online/outcome.ts';
import type { PageState } from '../core/page-state.ts';
import { isReadingPlace, type ReadingPlace } from '../core/reading-places.ts';
import type { Report, Term } from '../core/report.ts';

/*
 * Every call between our contexts is declared here, in prose, and nowhere else.
 *
 * popup, background → page script of a tab: `PageCalls`
 * page script, popup → background: `BackgroundCalls`
 *
 * A call is answered with `{ok: true, value}` or `{ok: false, error}`; `callPage` and `callBackground` unwrap it. An
 * input that does not pass its guard, and a sender that may not call, get an error and reach no handler.
 */

export interface PageCalls {
  /** Is a page script there? Answers its version of the extension. */
  ping(input: Record<string, never>): string;
  /** Extract and analyse the page (once; `again` analyses anew with the settings of now) and tell the state. */
  read(input: { again: boolean }): PageState;
  /** The blocks of the article, as they were read; none when nothing was. */
  blocks(input: Record<string, never>): readonly Block[];
  /** Scroll to a place of the article, on the page or in the reader, and flash it. Answers whether it was found. */
  reveal(input: { place: Place }): boolean;
  /** Underline the terms on the page, or stop it. Answers whether marks are on. */
  setMarks(input: { on: boolean }): boolean;
  /** Open reader mode, or leave it. Answers whether it is open now. */
  toggleReader(input: Record<string, never>): boolean;
  /** A keyboard command of the page; `look-up` answers whether anything was selected. */
  command(input: { name: PageCommand }): boolean;
}

export const PAGE_COMMANDS = ['next-term', 'previous-term', 'toggle-marks', 'look-up'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/**
 * Scripts that a page gets when it needs them: marks, the card, reader mode, what reader mode can do once it is open,
 * and its voice.
 */
export const FURTHER_SCRIPTS = [
  'aids',
  'card',
  'reader',
  'reader-tools',
  'reader-voice',
  'reader-content',
  'code-colours',
] as const;
export type FurtherScript = (typeof FURTHER_SCRIPTS)[number];

export interface BackgroundCalls {
  /** Analyse an article with the reader's settings and words. */
  analyse(input: { article: Article }): Report;
  /** What is known of a word or phrase, marked or not. Its definitions are empty when nothing is. */
  lookUp(input: Asked): Term;
  /** The sentences of an article that some places stand in. */
  sentencesWith(input: { article: Article; places: readonly Place[] }): Place[];
  /** What Wikipedia says of a term: only when the reader has pressed for it, and allowed it. */
  lookUpOnline(input: OnlineAsked): OnlineOutcome;
  /** Give up what the caller has asked Wikipedia for. */
  cancelOnline(input: Record<string, never>): boolean;
  /** Have the browser ask the reader whether Wikipedia may be asked; where it can't from here, open the options. */
  allowOnline(input: Record<string, never>): Allowed;
  /** Put a further script into the calling tab. */
  inject(input: { script: FurtherScript }): boolean;
  /** The bytes of one of our font files, in base64. */
  font(input: { name: string }): string;
  /** Where did reading stand on a page, by its address? `null` when that is not known, or not to be told here. */
  placeOf(input: { url: string }): ReadingPlace | null;
  /** Remember where reading stands on a page, or forget it. Answers that it was heard. */
  keepPlace(input: { url: string; place: ReadingPlace | null }): boolean;
  /** Open the options page. */
  openOptions(input: Record<string, never>): boolean;
}

type Calls<C> = { [K in keyof C]: (input: never) => unknown };
type Input<C extends Calls<C>, K extends keyof C> = Parameters<C[K]>[0];
type Answer<C extends Calls<C>, K extends keyof C> = ReturnType<C[K]>;
type Guards<C extends Calls<C>> = { [K in keyof C]: (input: unknown) => input is Input<C, K> };
type Sender = Browser.runtime.MessageSender;
export type Handlers<C extends Calls<C>> = {
  [K in keyof C]: (input: Input<C, K>, sender: Sender) => Answer<C, K> | Promise<Answer<C, K>>;
};
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isEmpty = (v: unknown): v is Record<string, never> => isObject(v) && Object.keys(v).length === 0;
const isCount = (v: unknown): v is number => Number.isInteger(v) && Number(v) >= 0;
const isPlace = (v: unknown): v is Place =>
  isObject(v) && isCount(v.block) && isCount(v.start) && isCount(v.end);
const isArticle = (v: unknown): v is Article =>
  isObject(v) &&
  typeof v.url === 'string' &&
  typeof v.title === 'string' &&
  Array.isArray(v.publisherTags) &&
  Array.isArray(v.blocks) &&
  v.blocks.every((b) => isObject(b) && typeof b.kind === 'string' && typeof b.text === 'string');

/** A file of the folder of our fonts, none elsewhere. */
const FONT_NAME = /^[a-z0-9-]+\.woff2$/;

const pageGuards: Guards<PageCalls> = {
  ping: isEmpty,
  read: (v): v is { again: boolean } => isObject(v) && typeof v.again === 'boolean',
  blocks: isEmpty,
  reveal: (v): v is { place: Place } => isObject(v) && isPlace(v.place),
  setMarks: (v): v is { on: boolean } => isObject(v) && typeof v.on === 'boolean',
  toggleReader: isEmpty,
  command: (v): v is { name: PageCommand } => isObject(v) && PAGE_COMMANDS.some((c) => c === v.name),
};

const backgroundGuards: Guards<BackgroundCalls> = {
  analyse: (v): v is { article: Article } => isObject(v) && isArticle(v.article),
  lookUp: (v): v is Asked =>
    isObject(v) &&
    typeof v.text === 'string' &&
    isArticle(v.article) &&
    (v.place === undefined || isPlace(v.place)),
  sentencesWith: (v): v is { article: Article; places: Place[] } =>
    isObject(v) && isArticle(v.article) && Array.isArray(v.places) && v.places.every(isPlace),
  lookUpOnline: (v): v is OnlineAsked =>
    isObject(v) && [v.term, v.lang, v.context].every((text) => typeof text === 'string'),
  cancelOnline: isEmpty,
  allowOnline: isEmpty,
  inject: (v): v is { script: FurtherScript } => isObject(v) && FURTHER_SCRIPTS.some((s) => s === v.script),
  font: (v): v is { name: string } => isObject(v) && typeof v.name === 'string' && FONT_NAME.test(v.name),
  placeOf: (v): v is { url: string } => isObject(v) && typeof v.url === 'string',
  keepPlace: (v): v is { url: string; place: ReadingPlace | null } =>
    isObject(v) && typeof v.url === 'string' && (v.place === null || isReadingPlace(v.place)),
  openOptions: isEmpty,
};

/** Only our own pages and background may steer a page script: they have no tab, or an address of ours. */
const fromOurPages = (sender: Sender) =>
  sender.id === browser.runtime.id &&
  (sender.tab === undefined || (sender.url ?? '').startsWith(browser.runtime.getURL('/')));

/** Only our own scripts may ask the background, in a page or in the popup. */
const fromOurs = (sender: Sender) => sender.id === browser.runtime.id;

function serve<C extends Calls<C>>(
  to: 'page' | 'background',
  guards: Guards<C>,
  allowed: (sender: Sender) => boolean,
  handlers: Handlers<C>,
): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void): boolean => {
    if (!isObject(message) || message.to !== to) return false;
    const name = Object.keys(guards).find((k): k is keyof C & string => k === message.call);
    if (name === undefined || !allowed(sender)) {
      respond({ ok: false, error: 'refused' });
      return false;
    }
    const input = message.input;
    if (!guards[name](input)) {
      respond({ ok: false, error: `bad input for ${name}` });
      return false;
    }
    // At once: a browser that lets a press in the page count for what we ask of it does so only within this call.
    new Promise((resolve) => resolve(handlers[name](input, sender))).then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** Answers the calls of `PageCalls`. */
export const servePage = (handlers: Handlers<PageCalls>) => serve('page', pageGuards, fromOurPages, handlers);

/** Answers the calls of `BackgroundCalls`. */
export const serveBackground = (handlers: Handlers<BackgroundCalls>) =>
  serve('background', backgroundGuards, fromOurs, handlers);

function unwrap(reply: unknown): unknown {
  if (isObject(reply) && reply.ok === true) return reply.value;
  throw new Error(isObject(reply) && typeof reply.error === 'string' ? reply.error : 'no answer');
}

/** Calls the page script of a tab. Rejects when there is none, or with its handler's error. */
export async function callPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  input: Input<PageCalls, K>,
): Promise<Answer<PageCalls, K>> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { to: 'page', call, input });
  return unwrap(reply) as Answer<PageCalls, K>;
}

/** Calls the background from a page script or page of ours. Rejects with its handler's error. */
export async function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  input: Input<BackgroundCalls, K>,
): Promise<Answer<BackgroundCalls, K>> {
  const reply: unknown = await browser.runtime.sendMessage({ to: 'background', call, input });
  return unwrap(reply) as Answer<BackgroundCalls, K>;
}

/** Opens the options page from a page script. Never rejects: cut off from its extension, a script opens nothing. */
export function openOptions(): void {
  callBackground('openOptions', {}).catch((error: unknown) => console.warn('Glossa:', error));
}
