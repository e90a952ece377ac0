import type { Term } from '../core/report.ts';

/** A regular plural or possessive: it tells nobody anything. */
const ENDING = /(?:['’]s|s['’]|es|s)$/;
const key = (form: string) => form.toLowerCase().replace(ENDING, '');

/** The other names the article has for a term; mere plurals of those already told are left out. */
export function otherForms({ name, aliases }: Pick<Term, 'name' | 'aliases'>): string[] {
  const told = new Set([key(name)]);
  return aliases.filter((form) => {
    if (told.has(key(form))) return false;
    told.add(key(form));
    return true;
  });
}
