import { browser } from 'wxt/browser';
import type { FailureCode, PageState } from '../core/page-state.ts';
import { ensurePageScript, RestrictedPageError } from './inject.ts';
import { callPage } from './messages.ts';

/** What came of reading a tab; a failure has a reason that a reader can act on. */
export type TabReading = PageState | { status: 'failed'; code: FailureCode | 'restricted' | 'file' | 'lost' };

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
export async function readTab(tabId: number, { again, onLoading }: Options): Promise<TabReading> {
  if (await isLoading(tabId)) onLoading();
  try {
    return await readOnce(tabId, again);
  } catch (error) {
    // While a tab goes from one page to the next, the old one is gone and the new one is not there yet.
    if (!(await isLoading(tabId))) return { status: 'failed', code: await reason(tabId, error) };
    onLoading();
    await loaded(tabId);
    return readOnce(tabId, again).catch(async (second: unknown) => ({
      status: 'failed',
      code: await reason(tabId, second),
    }));
  }
}

async function readOnce(tabId: number, again: boolean): Promise<PageState> {
  await ensurePageScript(tabId);
  return callPage(tabId, 'read', { again });
}

async function reason(tabId: number, error: unknown): Promise<FailureCode | 'restricted' | 'file' | 'lost'> {
  console.warn('Glossa:', error);
  if (!(error instanceof RestrictedPageError)) {
    // A page script that still answers has failed in its work; one that does not went with its page.
    const alive = await callPage(tabId, 'ping', {}).catch(() => undefined);
    return alive === undefined ? 'lost' : 'analysis';
  }
  const { url } = await browser.tabs.get(tabId);
  if (url && /\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return url?.startsWith('file:') ? 'file' : 'restricted';
}

async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'loading';
}

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
