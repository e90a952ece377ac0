import type { Article } from '../core/article.ts';
import type { FailureCode } from '../core/page-state.ts';
import type { Report } from '../core/report.ts';
import { type Extraction, extractGently } from './extract/index.ts';

/** A page whose text is not all there after this time is read as far as it has come, ms. */
const LOADING_MS = 5000;

export interface Reading {
  extraction: Extraction;
  report: Report;
}

export type Outcome = ({ status: 'ready' } & Reading) | { status: 'failed'; code: FailureCode };

interface Started {
  address: string;
  outcome: Promise<Outcome>;
  done?: Outcome;
}

/**
 * Makes the function that reads a page: extracts its article and has it analysed, once for all who ask, until the page
 * shows another address or has replaced its text. `again` analyses anew; a failure is tried anew at the next call.
 */
export function createReading(
  document: Document,
  analyse: (article: Article) => Promise<Report>,
): (again: boolean) => Promise<Outcome> {
  let last: Started | undefined;

  return (again) => {
    const address = addressOf(document);
    const known = last?.address === address && !isStale(last.done) ? last : undefined;
    if (known && !again) return newest(known);
    // One after the other: the second finds what the first has extracted.
    const outcome = Promise.resolve(known?.outcome).then((before) =>
      readOnce(document, before?.status === 'ready' ? before.extraction : undefined, analyse),
    );
    last = { address, outcome };
    return newest(last);
  };

  /** A reading that another has overtaken answers with that one: what is gone from the page must not come back. */
  async function newest(reading: Started): Promise<Outcome> {
    const done = await reading.outcome;
    reading.done = done;
    if (last && last !== reading) return newest(last);
    if (done.status === 'failed') last = undefined;
    return done;
  }
}

async function readOnce(
  document: Document,
  known: Extraction | undefined,
  analyse: (article: Article) => Promise<Report>,
): Promise<Outcome> {
  if (document.contentType === 'application/pdf') return { status: 'failed', code: 'pdf' };
  await loaded(document);
  try {
    const extraction = known ?? (await extractGently(document));
    if (extraction.article.blocks.length === 0) return { status: 'failed', code: 'empty' };
    return { status: 'ready', extraction, report: await analyse(extraction.article) };
  } catch (error) {
    console.warn('Glossa:', error);
    return { status: 'failed', code: 'analysis' };
  }
}

/** Resolves when the document is parsed, or after `LOADING_MS`. */
function loaded(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, LOADING_MS);
  });
}

/** What tells one article of a page from the next; a fragment does so only where it is a route. */
function addressOf(document: Document): string {
  const [page = '', fragment = ''] = document.URL.split('#', 2);
  return /^!?\//.test(fragment) ? document.URL : page;
}

/** Has the page thrown away most of the text that was read? Some frameworks draw it anew after loading. */
function isStale(outcome: Outcome | undefined): boolean {
  if (outcome?.status !== 'ready') return false;
  const { live } = outcome.extraction;
  const gone = live.filter(([run]) => run && !run.node.isConnected).length;
  return gone > live.length / 2;
}
