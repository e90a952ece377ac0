import type { Term } from '../core/report.ts';

/**
 * What a card is called, and the other forms of its term: a word is called what the reader sees, for "lingering" over the
 * definition of a "lingered" in the text looks like another word. Names and phrases have the fullest form.
 */
export function asWritten(
  { kind, name, aliases }: Pick<Term, 'kind' | 'name' | 'aliases'>,
  written: string | undefined,
): { name: string; forms: string[] } {
  if (kind !== 'word' || !written || written.toLowerCase() === name.toLowerCase())
    return { name, forms: aliases };
  // A brand of a medicine keeps its capital, a word that opens a sentence loses it.
  const form = aliases.includes(written) ? written : written.toLowerCase();
  return { name: form, forms: [name, ...aliases].filter((other) => other !== form) };
}

/** The word that a term's definitions are of, where that is another form than is told. */
export function baseOf({ definitions }: Pick<Term, 'definitions'>, told: string): string | undefined {
  const base = definitions.find((definition) => definition.base)?.base;
  return base === told ? undefined : base;
}
