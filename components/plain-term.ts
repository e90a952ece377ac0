import type { Term } from '../core/report.ts';
import type { Translate } from '../core/translate.ts';
import { sourceLabel } from './labels.ts';

/** A term with its meanings and their sources as plain text, to be pasted elsewhere. */
export function plainTerm(t: Translate, { name, definitions }: Pick<Term, 'name' | 'definitions'>): string {
  const lines = definitions.map((definition, i) => {
    const number = definitions.length > 1 ? `${i + 1}. ` : '';
    const source = [sourceLabel(t, definition), definition.licence, definition.url]
      .filter(Boolean)
      .join(', ');
    return `${number}${definition.text} (${source})`;
  });
  return [name, ...lines].join('\n');
}
