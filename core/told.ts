import type { Term } from './report.ts';
import { sharedForm } from './text/word-form.ts';

type Named = Pick<Term, 'name' | 'aliases'>;

/** What the reader told us of words: lower case, the newest last. */
export interface ToldWords {
  /** "Don't explain this": counts for just that form. */
  muted: readonly string[];
  /** "I know this": counts for every form of the word. */
  known: readonly string[];
}

export type Told = keyof ToldWords;

/** What the reader told us of a term; when it is nothing, the term may have a card. */
export type ToldOf = (term: Named) => Told | undefined;

export const NOTHING_TOLD: ToldWords = { muted: [], known: [] };

/**
 * The one rule for which terms the reader wants no card for. A term is asked for by all its names: whoever mutes or
 * knows "ISS" means the International Space Station.
 */
export function toldIn({ muted, known }: ToldWords): ToldOf {
  const mutedForms = new Set(muted);
  const knownForms = new Set(known.map(sharedForm));
  return (term) => {
    const forms = formsOf(term);
    if (forms.some((form) => mutedForms.has(form))) return 'muted';
    return forms.some((form) => knownForms.has(sharedForm(form))) ? 'known' : undefined;
  };
}

/** Of some words that were told, those that do not speak of a term: what is left when that is taken back. */
export function wordsWithout(told: Told, words: readonly string[], term: Named): string[] {
  return words.filter((word) => !toldIn({ ...NOTHING_TOLD, [told]: [word] })(term));
}

/** A word as it is kept. */
export const keptForm = (word: string): string => word.toLowerCase();

const formsOf = ({ name, aliases }: Named): string[] => [name, ...aliases].map(keptForm);
