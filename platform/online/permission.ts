import { browser } from 'wxt/browser';
import type { Allowed } from '../../core/online/outcome.ts';

/** The one site that a reader may let us ask: the `optional_host_permissions` of the manifest. */
const WIKIPEDIA = { origins: ['https://*.wikipedia.org/*'] };

/** May Wikipedia be asked? The browser's own permission is the switch: there is no second one to differ from it. */
export function isOnlineAllowed(): Promise<boolean> {
  return browser.permissions.contains(WIKIPEDIA);
}

/** Has the browser ask the reader. To be called in a click. Never rejects. */
export async function allowOnline(): Promise<Allowed> {
  try {
    return (await browser.permissions.request(WIKIPEDIA)) ? 'allowed' : 'refused';
  } catch {
    return 'elsewhere';
  }
}

/** Gives the permission back. */
export async function disallowOnline(): Promise<void> {
  await browser.permissions.remove(WIKIPEDIA);
}

/** Calls back when the permission was given or taken, by us or in the browser's own settings. */
export function onOnlineAllowed(callback: (allowed: boolean) => void): void {
  const tell = () => void isOnlineAllowed().then(callback);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
}
