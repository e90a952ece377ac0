import { browser } from 'wxt/browser';
import marksCss from '../page/marks.css?raw';
import printCss from '../page/reader/print.css?raw';
import { callPage, type FurtherScript } from './messages.ts';

/** Style that scripts need in the page: set by the browser, so that the page gets no node and its policy does not matter. */
const STYLE: Readonly<Partial<Record<FurtherScript, string>>> = { aids: marksCss, reader: printCss };

/** The tab cannot be read by any extension: a page of the browser, a store, another extension, a viewer. */
export class RestrictedPageError extends Error {}

const RESTRICTED = 'The browser does not let extensions read this page.';

/**
 * Puts the page script into a tab that the reader has just given us (`activeTab`), unless it is there already.
 * @throws RestrictedPageError when the browser does not allow it.
 */
export async function ensurePageScript(tabId: number): Promise<void> {
  const version = await callPage(tabId, 'ping', {}).catch(() => undefined);
  if (version === browser.runtime.getManifest().version) return;
  let injected: unknown;
  try {
    [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page.js'],
      // A page that never finishes loading must not keep the reader waiting: the script waits for the text itself.
      injectImmediately: true,
    });
  } catch (cause) {
    throw new RestrictedPageError(RESTRICTED, { cause });
  }
  // Firefox refuses by saying nothing: its answer is `[null]`.
  if (!injected) throw new RestrictedPageError(RESTRICTED);
}

/** Puts a further script into a tab that has a page script. */
export async function injectFurther(tabId: number, script: FurtherScript): Promise<void> {
  const css = STYLE[script];
  const target = { tabId };
  await Promise.all([
    css && browser.scripting.insertCSS({ target, css }),
    browser.scripting.executeScript({ target, files: [`/${script}.js`] }),
  ]);
}
