import type { MetadataSources } from './sources.ts';

/**
 * What a page says it is and is made of: schema.org types of JSON-LD and microdata (`NewsArticle`), and its Open Graph
 * type (`og:article`). Each once.
 */
export function declaredTypes({ linked, meta, document }: MetadataSources): string[] {
  const found = new Set<string>();
  for (const item of linked) {
    for (const type of [item['@type']].flat()) if (typeof type === 'string') found.add(shortName(type));
  }
  for (const element of document.querySelectorAll('[itemtype]')) {
    found.add(shortName(element.getAttribute('itemtype') ?? ''));
  }
  const kind = meta.get('og:type');
  if (kind) found.add(`og:${kind.toLowerCase()}`);
  return [...found];
}

const shortName = (type: string): string => type.trim().replace(/^.*[/#]/, '');
