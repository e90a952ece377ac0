import { withoutEntities } from '../../../core/text/entities.ts';
import { isRecord, type LinkedData, readLinkedData, withReferences } from './linked-data.ts';

/** What a page says of itself, read once. */
export interface MetadataSources {
  document: Document;
  /** `<meta>` values by lower-case property, name, itemprop or http-equiv, each key's first non-empty one. */
  meta: ReadonlyMap<string, string>;
  /** All values of keys that may repeat, e.g. `article:tag`. */
  metaAll: ReadonlyMap<string, readonly string[]>;
  /** All typed JSON-LD objects, outermost first. */
  linked: readonly LinkedData[];
  /** The one that describes this page's article. */
  article: LinkedData | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report|ScholarlyArticle)$/;
const ARTICLE_LIKE =
  /(?:Review|Recipe|WebPage|QAPage|DiscussionForumPosting|Podcast\w*|VideoObject|SocialMediaPosting|HowTo|Book|Event)$/;

/** Works that an article refers to. */
const CITED = '[itemprop=citation]';

export function readSources(document: Document): MetadataSources {
  const meta = new Map<string, string>();
  const metaAll = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = clean(element.getAttribute('content'));
    if (value === '' || element.closest(CITED)) continue;
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      element.getAttribute(key)?.toLowerCase().trim(),
    );
    for (const key of keys.join(' ').split(/\s+/)) {
      if (!key) continue;
      if (!meta.has(key)) meta.set(key, value);
      const all = metaAll.get(key);
      if (all) all.push(value);
      else metaAll.set(key, [value]);
    }
  }
  const linked = readLinkedData(document);
  const article =
    linked.find((item) => hasType(item, ARTICLE) && textOf(item.headline ?? item.name) !== '') ??
    linked.find((item) => hasType(item, ARTICLE)) ??
    linked.find((item) => hasType(item, ARTICLE_LIKE) && (item.headline ?? item.datePublished) !== undefined);
  return { document, meta, metaAll, linked, article: article && withReferences(article, linked) };
}

/** The first of several `<meta>` keys that has a value. */
export function firstMeta(sources: MetadataSources, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = sources.meta.get(key.toLowerCase());
    if (value) return value;
  }
  return '';
}

function hasType(item: LinkedData, pattern: RegExp): boolean {
  const types = item['@type'];
  return (Array.isArray(types) ? types : [types]).some(
    (type) => typeof type === 'string' && pattern.test(type),
  );
}

/** Text of a JSON-LD value: a string, the first of several, or a named thing's name. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value.name ?? value['@value']);
  return '';
}

/** The names in a JSON-LD value, e.g. of several authors. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isRecord(value)) return namesOf(value.name);
  return typeof value === 'string' && clean(value) !== '' ? [clean(value)] : [];
}

/** White space folded, and character references read that the page encoded twice. */
export function clean(text: string | null | undefined): string {
  return withoutEntities(text ?? '')
    .replace(/<\/?(?:b|i|em|strong|span|br|p|a)\b[^>]*>/gi, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text of an element as a line. */
export const lineOf = (element: Element | null | undefined): string => clean(element?.textContent);

/** What is neither letter nor digit; not single spaces, which fold to themselves and are most of what there is. */
const SIGNS = / *[^\p{L}\p{N} ][^\p{L}\p{N}]*| {2,}/gu;

/** For comparing: letters and digits only, lower case. */
export const folded = (text: string): string => text.toLowerCase().replace(SIGNS, ' ').trim();
