import { firstMeta, type MetadataSources, textOf } from './sources.ts';

/** A language and what may follow it; full names ("German") are no tags. */
const TAG = /^[a-z]{2,3}(?:-|$)/i;

/** The blocks of the scripts that are written from right to left, from Hebrew to Arabic, with their forms for display. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** Enough to tell by: lines, characters. */
const FIRST = 300;
const SAMPLE = 5000;

/** The language a page declares, BCP 47: of its root, in its head, or of its article. */
export function declaredLanguage(sources: MetadataSources): string | undefined {
  const { document, article } = sources;
  const roots = [document.documentElement, document.body];
  const values = [
    ...['lang', 'xml:lang'].flatMap((name) => roots.map((root) => root?.getAttribute(name) ?? '')),
    firstMeta(sources, 'content-language'),
    firstMeta(sources, 'language', 'dc.language', 'dcterms.language'),
    textOf(article?.inLanguage),
    firstMeta(sources, 'og:locale'),
  ];
  for (const value of values) {
    const tag = languageTag(value);
    if (tag) return tag;
  }
  return undefined;
}

/** A BCP 47 tag from what pages write (`en_GB`, `de, en`), or nothing when it is none. */
function languageTag(value: string): string | undefined {
  const [first = ''] = value.split(/[,;]/, 1);
  const tag = first.trim().replaceAll('_', '-');
  if (!TAG.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The direction a page declares, else right to left where most of its letters are. */
export function directionOf(document: Document, lines: readonly string[]): 'ltr' | 'rtl' | undefined {
  for (const element of [document.body, document.documentElement]) {
    const dir = element?.getAttribute('dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  const sample = lines.slice(0, FIRST).join(' ').slice(0, SAMPLE);
  const fromRight = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  // most pages have none: the rest need not be counted
  if (fromRight === 0) return undefined;
  return fromRight > (sample.match(/\p{L}/gu)?.length ?? 0) / 2 ? 'rtl' : undefined;
}
