import type { Term } from '../../core/report.ts';

/** Folds case and accents, so that "sao" finds "São". */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The terms that hold every word of a query in their name, other forms or definitions, those with the query in the
 * name first; otherwise in their order. An empty query finds all.
 */
export function searchTerms<T extends Pick<Term, 'name' | 'aliases' | 'definitions'>>(
  terms: readonly T[],
  query: string,
): T[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found = terms.filter((term) => {
    const text = fold([term.name, ...term.aliases, ...term.definitions.map((d) => d.text)].join('\n'));
    return wanted.every((w) => text.includes(w));
  });
  const inName = (term: T) => wanted.every((w) => fold([term.name, ...term.aliases].join('\n')).includes(w));
  return [...found.filter(inName), ...found.filter((term) => !inName(term))];
}
