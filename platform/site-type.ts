import { browser } from 'wxt/browser';
import { readSites, type SiteType, withSite } from '../core/site-type.ts';
import type { TypeSettings } from '../core/type-settings.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

const KEY = 'sites';

/**
 * On this device only, never synced: a list of hosts tells where somebody reads. Nothing is written unless the reader
 * switches it on for a site, nor ever in a private window.
 */
const AREAS = ['local'] as const;

/** The sites that have a setting of their own, the one changed last first. Never rejects. */
export async function getSites(): Promise<SiteType[]> {
  return readSites(await readStored(KEY));
}

/** How the text is set on a site, if otherwise than elsewhere. Never rejects. */
export async function getSiteType(host: string): Promise<TypeSettings | undefined> {
  return (await getSites()).find((site) => site.host === host)?.type;
}

/** Keeps how the text is set on a site. */
export function saveSiteType(host: string, type: TypeSettings): Promise<Stored> {
  return changeSites((sites) => withSite(sites, { host, at: Date.now(), type }));
}

/** Forgets a site, or all of them. */
export function forgetSites(host?: string): Promise<Stored> {
  return changeSites((sites) => (host === undefined ? [] : sites.filter((site) => site.host !== host)));
}

/** May a site be remembered here? Not in a private window, nor where an address has no host. */
export const canRememberSite = (host: string): boolean =>
  host !== '' && !browser.extension.inIncognitoContext;

/** Calls back with the sites after every change, wherever it was made. */
export function onSites(callback: (sites: SiteType[]) => void): void {
  onStored(KEY, () => void getSites().then(callback));
}

function changeSites(change: (sites: SiteType[]) => SiteType[]): Promise<Stored> {
  return changeStored(KEY, (old) => change(readSites(old)), AREAS);
}
