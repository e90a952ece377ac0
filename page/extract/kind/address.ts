/** What a page's address says of its kind, in the general vocabulary of web sites. */
export interface AddressSigns {
  /** The site's own address, without a path. */
  isRoot: boolean;
  /** Words of the path's last part, up to six, 0–1: titles make long ones. */
  slugWords: number;
  /** Parts of the path, up to five, 0–1. */
  depth: number;
  saysThread: boolean;
  saysShop: boolean;
  saysService: boolean;
  saysDocumentation: boolean;
  saysSearch: boolean;
}

const THREAD =
  /^(?:(?:forums?|threads?|topics?|t|discussions?|questions?|boards?|comments?|community)$|(?:viewtopic|showthread|thread|topic)[-_.])/i;
const FORUM_HOST = /^(?:forums?|community|discuss|discussion|boards?|bbs|talk)$/i;
const SHOP =
  /^(?:products?|shop|store|cart|basket|collections?|categor(?:y|ies)|c|p|cat|browse|brands?|buy|item|catalog(?:ue)?)$/i;
const SERVICE =
  /^(?:services?|solutions?|pricing|features|platform|about|company|applications|industries|work|portfolio|tools?)$/i;
const DOCUMENTATION =
  /^(?:docs?|documentation|references?|manuals?|guides?|wiki|api|help|learn|tutorials?|handbook|man|kb|support|book|spec|library|develop|developers?|get-?started|quickstart|latest|stable)$/i;
const DOCUMENTATION_HOST = /^(?:docs?|developers?|wiki|help|learn|support|manual|api)$/i;
const SEARCH = /^(?:search|suche|buscar|busca|recherche|zoeken|results?)(?:\.\w+)?$/i;
/** Parameters in which search pages carry what was looked for. */
const QUERY = ['q', 'query', 'search', 'search_query', 's', 'keyword', 'keywords', 'text', 'term'];

/** Where there is no address to tell. */
const UNKNOWN = 0.5;

/** Reads a page's address; one that cannot be read says nothing. */
export function readAddress(address: string): AddressSigns {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const parts = url?.pathname.split('/').filter((part) => part !== '') ?? [];
  const query = url ? Array.from(url.searchParams.keys()) : [];
  // some forums keep their whole path in the query
  const all = [...parts, ...(url?.search.split(/[/?=&]/).filter((part) => part !== '') ?? [])];
  const labels = url?.hostname.split('.').slice(0, -1) ?? [];
  const says = (pattern: RegExp, among: readonly string[] = parts) =>
    among.some((part) => pattern.test(part));
  return {
    isRoot: url !== undefined && parts.length === 0 && query.length === 0,
    slugWords: url ? Math.min(1, (parts.at(-1)?.split(/[-_]/).length ?? 1) / 6) : UNKNOWN,
    depth: url ? Math.min(1, parts.length / 5) : UNKNOWN,
    saysThread: says(THREAD, all) || says(FORUM_HOST, labels),
    saysShop: says(SHOP),
    saysService: says(SERVICE),
    saysDocumentation: says(DOCUMENTATION) || says(DOCUMENTATION_HOST, labels),
    saysSearch:
      query.length > 0 && (says(SEARCH) || (parts.length < 2 && QUERY.some((key) => query.includes(key)))),
  };
}
