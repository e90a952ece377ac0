import { browser } from 'wxt/browser';
import type { FailureCode, PageState } from '../core/page-state.ts';
import { ensurePageScript, RestrictedPageError } from './inject.ts';
import { callPage } from './messages.ts';

/** Why a tab could not be read: a reason that a reader can act on. */
type Failure = FailureCode | 'restricted' | 'file' | 'lost';

interface Options {
  /** Analyse anew, with the settings of now. */
  again: boolean;
  /** Called when there is no answer yet because the page itself is still loading. */
  onLoading: () => void;
}

/** The tab the popup was opened on. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Reads the article of a tab through its page script. Waits for a page that is loading. Never rejects. */
export async function readTab(
  tabId: number,
  { again, onLoading }: Options,
): Promise<PageState | { status: 'failed'; code: Failure }> {
  const readOnce = async () => {
    await ensurePageScript(tabId);
    return callPage(tabId, 'read', { again });
  };
  if (await isLoading(tabId)) onLoading();
  try {
    return await readOnce();
  } catch (error) {
    const code = await reason(tabId, error);
    // While a tab goes from one page to the next, the old one is gone and the new one is not there yet.
    if (code === 'analysis' || !(await isLoading(tabId))) return { status: 'failed', code };
    onLoading();
    await loaded(tabId);
    return readOnce().catch(async (second) => ({ status: 'failed', code: await reason(tabId, second) }));
  }
}

async function reason(tabId: number, error: unknown): Promise<Failure> {
  console.warn('Glossa:', error);
  if (!(error instanceof RestrictedPageError)) {
    // A page script that still answers has failed in its work; one that does not went with its page.
    const alive = await callPage(tabId, 'ping', {}).catch(() => undefined);
    return alive === undefined ? 'lost' : 'analysis';
  }
  const url = (await getTab(tabId))?.url ?? '';
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf';
  return url.startsWith('file:') ? 'file' : 'restricted';
}

/** The tab, unless it was closed. */
const getTab = (tabId: number) => browser.tabs.get(tabId).catch(() => undefined);

const isLoading = async (tabId: number) => (await getTab(tabId))?.status === 'loading';

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = (id: number, change: { status?: string }) => {
      if (id !== tabId || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
  });
}
