import type { Term } from '../report.ts';
import { isAbbreviation } from './mentions.ts';

/** A term as its card is to be headed: by the letters, when the first that is known of them is what they stand for. */
export function titled(term: Term): Term {
  const { name, aliases, definitions } = term;
  const short = definitions[0]?.text === name ? aliases.find(isAbbreviation) : undefined;
  if (!short) return term;
  return { ...term, name: short, aliases: [name, ...aliases.filter((alias) => alias !== short)] };
}
