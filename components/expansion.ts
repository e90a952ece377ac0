import type { Term } from '../core/report.ts';

/** Letters, nearly all capitals: ISS, GPS, R&D, Covid-19 not. */
const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&-]{2,8}s?$/u;

/** What an abbreviation is short for, when the article or a glossary gives both forms. */
export function expansionOf({
  kind,
  name,
  aliases,
}: Pick<Term, 'kind' | 'name' | 'aliases'>): { short: string; long: string } | undefined {
  if (kind !== 'abbreviation') return undefined;
  const forms = [name, ...aliases];
  const short = forms.find((form) => SHORT.test(form));
  const long = forms.find((form) => /\s/.test(form));
  return short !== undefined && long !== undefined ? { short, long } : undefined;
}
