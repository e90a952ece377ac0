import { readSettings } from './settings.ts';
import { pick, TYPE_KEYS, type TypeSettings } from './type-settings.ts';

/** How the text is set on one site, where the reader wants it otherwise than elsewhere. */
export interface SiteType {
  /** Host name, as in an address. */
  host: string;
  /** When it was last changed, ms since 1970. */
  at: number;
  type: TypeSettings;
}

/** More sites than anyone sets by hand; the one unchanged for longest gives way. */
const MOST_SITES = 200;

/** Valid entries of whatever was stored, the one changed last first, each host once. */
export function readSites(stored: unknown): SiteType[] {
  if (!Array.isArray(stored)) return [];
  const seen = new Set<string>();
  return stored
    .filter(isEntry)
    .map(({ host, at, type }) => ({ host, at, type: pick(readSettings(type), TYPE_KEYS) }))
    .sort((a, b) => b.at - a.at)
    .filter(({ host }) => !seen.has(host) && seen.add(host))
    .slice(0, MOST_SITES);
}

/** The sites with one more, or changed. */
export const withSite = (sites: readonly SiteType[], site: SiteType): SiteType[] =>
  readSites([site, ...sites.filter(({ host }) => host !== site.host)]);

const isEntry = (v: unknown): v is { host: string; at: number; type: unknown } =>
  typeof v === 'object' &&
  v !== null &&
  'host' in v &&
  typeof v.host === 'string' &&
  v.host !== '' &&
  'at' in v &&
  typeof v.at === 'number' &&
  'type' in v;
