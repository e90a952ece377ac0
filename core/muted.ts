import type { Term } from './report.ts';

type Named = Pick<Term, 'name' | 'aliases'>;

/** All that a term is called, lower case, as the words are kept that the reader does not want explained. */
export const formsOf = ({ name, aliases }: Named): string[] =>
  [name, ...aliases].map((form) => form.toLowerCase());

/** Whether the reader does not want a term explained: whoever mutes "ISS" means the International Space Station. */
export const isMuted = (term: Named, muted: ReadonlySet<string>): boolean =>
  formsOf(term).some((form) => muted.has(form));
