import { isRecord } from './linked-data.ts';
import { firstMeta, folded, lineOf, type MetadataSources, textOf } from './sources.ts';

/** Who publishes a page. */
export interface Site {
  /** `''` when the page does not say. */
  name: string;
  /** Whether a text is the name of the site, more or less of it, or of its host. */
  isNamed(text: string): boolean;
  /** Whether a text is the name of the site's host, as `The Lamp` of www.the-lamp.org. */
  isHost(text: string): boolean;
}

/** A shorter text is part of many hosts' names, characters. */
const SHORTEST_HOST = 3;

/** The site's name as it says it, or as it adds it to its titles. */
export function siteOf(sources: MetadataSources): Site {
  const { document, linked, article } = sources;
  const tag = lineOf(document.querySelector('title'));
  const hosts = hostNames(document.URL ?? '');
  const isHost = (text: string): boolean => {
    const key = compact(text);
    return key.length >= SHORTEST_HOST && hosts.has(key);
  };
  const webSite = linked.find((item) => item['@type'] === 'WebSite');
  const said = [
    firstMeta(sources, 'og:site_name'),
    firstMeta(sources, 'application-name', 'al:android:app_name'),
    textOf(article?.publisher),
    textOf(webSite?.name),
  ].filter((text) => text !== '' && !text.includes('://') && folded(text) !== folded(tag));
  const name = said[0] ?? addedToTitle(tag, firstMeta(sources, 'og:title', 'twitter:title'), isHost);
  const site = folded(name);
  return {
    name,
    isHost,
    isNamed: (text) => {
      const key = folded(text);
      return isHost(text) || (site !== '' && key !== '' && (site.includes(key) || key.includes(site)));
    },
  };
}

/** Whether a value of JSON-LD is of a firm, a paper, a society; not of a person. */
export const isOrganization = (value: unknown): boolean =>
  isRecord(value) && [value['@type']].flat().some((type) => String(type).endsWith('Organization'));

/** The name that the page's title has after what it shares with others, or that is the host's. */
function addedToTitle(tag: string, shared: string, isHost: (text: string) => boolean): string {
  const parts = tag.split(/\s+[|–—»·:•-]+\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return '';
  const added = shared !== '' && tag !== shared && tag.startsWith(shared);
  return isHost(last) || (added && tag.slice(shared.length).endsWith(last)) ? last : '';
}

/** A host's whole name and its main part, compact: `lamps.example.co.uk` and `example`. */
function hostNames(url: string): ReadonlySet<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const parts = host.split('.').slice(0, -1);
  const main = parts.findLast((part, i) => i === 0 || part.length > SHORTEST_HOST) ?? '';
  return new Set([host, main].map(compact));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters and digits only, as in the names of hosts. */
const compact = (text: string): string =>
  folded(
    text
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
      .normalize('NFKD'),
  ).replaceAll(' ', '');
