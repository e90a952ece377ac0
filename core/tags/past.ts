import type { Lexicon } from '../lexicon.ts';

/** What telling the past of a verb needs of a lexicon. */
export type Forms = Pick<Lexicon, 'letters' | 'irregular'>;

/** Whether a lower-case word is the past of a verb, or its participle, rather than a noun: "accused", "found". */
export function isPast(word: string, { letters, irregular }: Forms): boolean {
  const own = letters(word);
  if (word.endsWith('ed') && /[^e]ed$/.test(word)) return !own.startsWith('n');
  return own.startsWith('v') && irregular(word).some((base) => base !== word && letters(base).includes('v'));
}
