import type { OnlineFailure } from '../../core/online/outcome.ts';
import { retryAt } from '../../core/online/retry-after.ts';

/** A reader who waits longer has read on, ms. */
const LIMIT_MS = 8000;
/** An answer is a few kilobytes; more is not what was asked for, in UTF-16 units. */
const LONGEST = 500_000;
/** Wikimedia asks programs to say who they are. */
const AGENT = 'Glossa (browser extension; one request for each press of its reader)';

type Got =
  | { status: 'ok'; value: unknown }
  | { status: 'failed'; why: Exclude<OnlineFailure, 'offline'>; until?: number };

/** Asks for a JSON document, without cookies or the page's address. Never rejects. */
export async function getJson(address: string, signal: AbortSignal): Promise<Got> {
  const late = AbortSignal.timeout(LIMIT_MS);
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', 'api-user-agent': AGENT },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // What is kept, and for how long, is for answers.ts to say, and for the reader to clear.
      cache: 'no-store',
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok) return refused(response);
    const text = await response.text();
    return text.length > LONGEST ? failed('damaged') : parsed(text);
  } catch {
    if (signal.aborted) return failed('cancelled');
    return failed(late.aborted ? 'slow' : 'unreachable');
  }
}

function refused({ status, headers }: Response): Got {
  const retry = headers.get('retry-after');
  if (status === 429 || (status === 503 && retry !== null)) {
    return { status: 'failed', why: 'busy', until: retryAt(retry, Date.now()) };
  }
  // 400: it knows no title of this form.
  return failed(status === 404 || status === 400 ? 'nothing' : 'server');
}

function parsed(text: string): Got {
  try {
    return { status: 'ok', value: JSON.parse(text) };
  } catch {
    return failed('damaged');
  }
}

const failed = (why: Exclude<OnlineFailure, 'offline'>): Got => ({ status: 'failed', why });
