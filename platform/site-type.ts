import { browser } from 'wxt/browser';
import { readSites, type SiteType, withSite } from '../core/site-type.ts';
import type { TypeSettings } from '../core/type-settings.ts';

/*
 * How the text is set on single sites: on this device only, never synced, since a list of hosts tells where somebody
 * reads. Nothing is written unless the reader switches it on for a site, nor ever in a private window.
 */

const KEY = 'sites';

/** The sites that have a setting of their own, the one changed last first. Never rejects. */
export async function getSites(): Promise<SiteType[]> {
  try {
    return readSites((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** How the text is set on a site, if otherwise than elsewhere. Never rejects. */
export async function getSiteType(host: string): Promise<TypeSettings | undefined> {
  return (await getSites()).find((site) => site.host === host)?.type;
}

/** Keeps how the text is set on a site. Answers whether it could be stored; never rejects. */
export function saveSiteType(host: string, type: TypeSettings): Promise<boolean> {
  return change((sites) => withSite(sites, { host, at: Date.now(), type }));
}

/** Forgets a site, or all of them. Answers whether that could be stored; never rejects. */
export function forgetSites(host?: string): Promise<boolean> {
  return change((sites) => (host === undefined ? [] : sites.filter((site) => site.host !== host)));
}

/** May a site be remembered here? Not in a private window, nor where an address has no host. */
export const canRememberSite = (host: string): boolean =>
  host !== '' && !browser.extension.inIncognitoContext;

/** Calls back with the sites after every change, wherever it was made. */
export function onSites(callback: (sites: SiteType[]) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void getSites().then(callback);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: of two changes made in haste, the second must find what the first has written. */
function change(next: (sites: SiteType[]) => SiteType[]): Promise<boolean> {
  const changed = last.then(async () => {
    try {
      await browser.storage.local.set({ [KEY]: next(await getSites()) });
      return true;
    } catch {
      return false;
    }
  });
  last = changed;
  return changed;
}
