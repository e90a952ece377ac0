import type { Term } from '../core/report.ts';

/** Letters, nearly all capitals: ISS, GPS, R&D, Covid-19 not. */
const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&-]{2,8}s?$/u;

type Named = Pick<Term, 'kind' | 'name' | 'aliases' | 'definitions'>;

/**
 * What an abbreviation is short for, when the article or a glossary gives both forms, and its definition does not say just
 * that.
 */
export function expansionOf({
  kind,
  name,
  aliases,
  definitions,
}: Named): { short: string; long: string } | undefined {
  if (kind !== 'abbreviation') return undefined;
  const forms = [name, ...aliases];
  const short = forms.find((form) => SHORT.test(form));
  const long = forms.find((form) => /\s/.test(form));
  if (short === undefined || long === undefined || isSame(definitions[0]?.text, long)) return undefined;
  return { short, long };
}

/** The definitions of a term whose head has said already what it stands for: they need not begin with that. */
export function withoutExpansion(term: Named): Term['definitions'] {
  const lead = `${expansionOf(term)?.long}: `;
  return term.definitions.map((definition) => {
    const { text } = definition;
    if (!isSame(text.slice(0, lead.length), lead)) return definition;
    const rest = text.slice(lead.length);
    return { ...definition, text: rest.charAt(0).toUpperCase() + rest.slice(1) };
  });
}

const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();
