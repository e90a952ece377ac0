import type { OnlineAsked, OnlineOutcome } from '../../core/online/outcome.ts';
import { lookUpOnline } from './look-up-online.ts';

/** Who asks: a tab, or `undefined` for the popup. */
type Asker = { id?: number | undefined; incognito: boolean } | undefined;

const running = new Map<number | undefined, AbortController>();

/** Asks for a reader in a tab or the popup; what was still asked from there is given up. */
export async function askFor(asker: Asker, asked: OnlineAsked): Promise<OnlineOutcome> {
  cancelFor(asker);
  const own = new AbortController();
  running.set(asker?.id, own);
  try {
    return await lookUpOnline(asked, { signal: own.signal, keep: !asker?.incognito });
  } finally {
    if (running.get(asker?.id) === own) running.delete(asker?.id);
  }
}

/** Gives up what is being asked from there; answers whether anything was. */
export function cancelFor(asker: Asker): boolean {
  const request = running.get(asker?.id);
  request?.abort();
  return request !== undefined;
}

/** Gives up everything. */
export function cancelAll(): void {
  for (const request of running.values()) request.abort();
}
