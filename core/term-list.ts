import type { Term } from './report.ts';

/** The terms that cards may be about, by number: those of the report as there, then those that were looked up. */
export interface TermList {
  at(index: number): Term | undefined;
  /** Takes a looked-up term in, unless it is there already; answers its number. */
  add(term: Term): number;
}

export function termList(terms: readonly Term[]): TermList {
  const all = [...terms];
  return {
    at: (index) => all[index],
    add(term) {
      const known = all.findIndex(({ name, definitions }) => name === term.name && definitions.length > 0);
      return known < 0 ? all.push(term) - 1 : known;
    },
  };
}
