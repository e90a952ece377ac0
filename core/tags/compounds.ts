import { singularsOf } from '../glossary/forms.ts';
import { wordClass } from '../glossary/word-class.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Doc, Sentence, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import { type Forms, isPast } from './past.ts';

/** Times a pair of words stands in the article, from which it is one thing, not a thing and what it does. */
const RECURS = 2;
const PLURAL = /[^su]s$/;
const VERBS: ReadonlySet<string> = new Set(['auxiliary', 'verb']);

/** Tells whether two neighbouring words are surely one thing: the article says them again, or a word list has them. */
export type IsCompound = (first: Token, second: Token) => boolean;

export function compoundsOf(
  { sentences }: Doc,
  words: Forms & Pick<Lexicon, 'hasPhrase' | 'pack'>,
): IsCompound {
  const { hasPhrase, pack } = words;
  const past = perForm((token: Token) => isPast(token.lower, words));
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (!next || token.stop || next.stop) return;
      // "The panel found" is who did it, however often it is said.
      if (past(next) || isClause(token, next, sentence, words.letters)) return;
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

/** "Stores close": a plural and what they do, in a sentence that has no other verb. */
function isClause({ lower }: Token, verb: Token, { tokens }: Sentence, letters: Forms['letters']): boolean {
  if (!PLURAL.test(lower) || PLURAL.test(verb.lower) || !letters(verb.lower).startsWith('v')) return false;
  return !tokens.some((token) => token !== verb && VERBS.has(wordClass(token.lower, letters)));
}
