import { browser } from 'wxt/browser';
import type { OnlineOutcome } from '../../core/online/outcome.ts';

/** What Wikipedia answered, so that it need not be asked again. On this device only, never synced. */
const ANSWERS = 'onlineAnswers';
/** When Wikipedia may be asked again, ms since 1970. */
const WAIT = 'onlineWait';

/** Newer ones put the oldest out: some 200 KB. */
const MOST = 300;
const DAY_MS = 24 * 3_600_000;
/** An article's first sentences seldom change; an article that is missing may be written. */
const KEPT_MS = { found: 14 * DAY_MS, other: 3 * DAY_MS } as const;

interface Answer {
  /** Edition and term. */
  key: string;
  /** ms since 1970. */
  until: number;
  outcome: OnlineOutcome;
}

const isAnswer = (v: unknown): v is Answer =>
  typeof v === 'object' &&
  v !== null &&
  'key' in v &&
  'until' in v &&
  typeof v.until === 'number' &&
  'outcome' in v;

let lastWrite: Promise<unknown> = Promise.resolve();

/** The answer kept for a key, unless it is too old. */
export async function keptAnswer(key: string): Promise<OnlineOutcome | undefined> {
  return (await answers()).find((answer) => answer.key === key)?.outcome;
}

/** Keeps an answer for some days. A full storage keeps nothing, which is no fault. */
export function keepAnswer(key: string, outcome: OnlineOutcome): Promise<void> {
  const until = Date.now() + (outcome.status === 'found' ? KEPT_MS.found : KEPT_MS.other);
  const kept = lastWrite.then(async () => {
    const others = (await answers()).filter((answer) => answer.key !== key);
    await browser.storage.local.set({ [ANSWERS]: [...others, { key, until, outcome }].slice(-MOST) });
  });
  lastWrite = kept.catch(() => {});
  return kept.catch(() => {});
}

/** How many answers are kept. */
export async function countAnswers(): Promise<number> {
  return (await answers()).length;
}

/** Forgets all answers. */
export function clearAnswers(): Promise<void> {
  const cleared = lastWrite.then(() => browser.storage.local.remove(ANSWERS));
  lastWrite = cleared.catch(() => {});
  return cleared;
}

/** When Wikipedia may be asked again, ms since 1970; in the past when at once. */
export async function mayAskFrom(): Promise<number> {
  const found: unknown = (await browser.storage.local.get(WAIT))[WAIT];
  return typeof found === 'number' ? found : 0;
}

/** Wikipedia has asked us to wait. */
export async function waitUntil(time: number): Promise<void> {
  await browser.storage.local.set({ [WAIT]: time }).catch(() => {});
}

async function answers(): Promise<Answer[]> {
  const found: unknown = (await browser.storage.local.get(ANSWERS))[ANSWERS];
  return Array.isArray(found) ? found.filter(isAnswer).filter(({ until }) => until > Date.now()) : [];
}
