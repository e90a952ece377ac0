import { editionOf } from '../../core/online/edition.ts';
import type { OnlineAsked, OnlineFailure, OnlineOutcome } from '../../core/online/outcome.ts';
import {
  askable,
  ranked,
  readSearch,
  readSummary,
  searchAddress,
  summaryAddress,
} from '../../core/online/wikipedia.ts';
import { keepAnswer, keptAnswer, mayAskFrom, waitUntil } from './answers.ts';
import { getJson } from './get-json.ts';
import { isOnlineAllowed } from './permission.ts';

interface Options {
  signal: AbortSignal;
  /** Whether the answer may be stored: not for a private window. */
  keep: boolean;
}

/**
 * What Wikipedia says of a term, in the edition of a language. Nothing but the term is sent, and nothing at all unless the
 * reader has allowed it. Rejects only when the browser's own storage fails.
 */
export async function lookUpOnline(asked: OnlineAsked, { signal, keep }: Options): Promise<OnlineOutcome> {
  if (!(await isOnlineAllowed())) return { status: 'off' };
  const title = askable(asked.term);
  if (title === undefined) return failed('nothing');
  const edition = editionOf(asked.lang);
  const key = `${edition}:${title}`;
  const kept = await keptAnswer(key);
  const outcome = kept ?? (await fetched(title, edition, signal));
  const isAnswer = outcome.status !== 'failed' || outcome.why === 'nothing';
  if (!kept && isAnswer && keep) await keepAnswer(key, outcome);
  if (outcome.status !== 'choices') return outcome;
  return { status: 'choices', choices: ranked(outcome.choices, title, asked) };
}

async function fetched(title: string, edition: string, signal: AbortSignal): Promise<OnlineOutcome> {
  const from = await mayAskFrom();
  if (Date.now() < from) return failed('busy', from);
  if (!navigator.onLine) return failed('offline');
  const summary = await asks(summaryAddress(edition, title), signal);
  if (summary.status === 'failed') {
    return summary.why === 'nothing' ? searched(title, edition, signal) : summary;
  }
  const article = readSummary(summary.value, edition);
  if (article === 'ambiguous') return searched(title, edition, signal);
  return article ? { status: 'found', article } : failed('damaged');
}

async function searched(title: string, edition: string, signal: AbortSignal): Promise<OnlineOutcome> {
  const search = await asks(searchAddress(edition, title), signal);
  if (search.status === 'failed') return search;
  const found = readSearch(search.value);
  if (!found) return failed('damaged');
  // The page of that very name is the list that sent us here.
  const choices = found.filter((choice) => choice.title.toLowerCase() !== title.toLowerCase());
  return choices.length > 0 ? { status: 'choices', choices } : failed('nothing');
}

async function asks(address: string, signal: AbortSignal) {
  const got = await getJson(address, signal);
  if (got.status === 'failed' && got.until !== undefined) await waitUntil(got.until);
  return got;
}

const failed = (why: OnlineFailure, until?: number): OnlineOutcome & { status: 'failed' } => ({
  status: 'failed',
  why,
  ...(until === undefined ? {} : { until }),
});
