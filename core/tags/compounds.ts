import { singularsOf } from '../glossary/forms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Doc, Token } from '../text/document.ts';

/** Times a pair of words stands in the article, from which it is one thing, not a thing and what it does. */
const RECURS = 2;

/** Tells whether two neighbouring words are surely one thing: the article says them again, or a word list has them. */
export type IsCompound = (first: Token, second: Token) => boolean;

export function compoundsOf(
  { sentences }: Doc,
  { hasPhrase, pack }: Pick<Lexicon, 'hasPhrase' | 'pack'>,
): IsCompound {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (!next || token.stop || next.stop) return;
      const pair = `${token.stem} ${next.stem}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  return (first, second) => {
    // "Ann Lee testifying" is who does it, however often it is said.
    const isDoer = first.text !== first.lower && second.text === second.lower && second.lower.endsWith('ing');
    if (!isDoer && (counts.get(`${first.stem} ${second.stem}`) ?? 0) >= RECURS) return true;
    return [second.lower, ...singularsOf(second.lower)]
      .map((head) => `${first.lower} ${head}`)
      .some((phrase) => hasPhrase(phrase) || pack(phrase).length > 0);
  };
}
