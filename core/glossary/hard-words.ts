import type { Lexicon } from '../lexicon.ts';
import type { Doc, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import { sharedForm } from '../text/word-form.ts';
import type { Claims } from './claims.ts';
import { difficulty } from './difficulty.ts';
import type { Subject } from './mentions.ts';
import { formsOf } from './roots.ts';

/** A word that may need a card, with how hard it is. */
export interface HardWord extends Subject {
  difficulty: number;
}

/** Words shorter than this are hardly ever hard. */
const SHORTEST = 5;
const SMALL = /^\p{Ll}[\p{Ll}-]*$/u;

/**
 * Words written small that are rarer than `rank` and at least as hard as `bar`, with all their places; forms of one
 * word stand together. A word whose base form is common is not rare.
 */
export function hardWords(
  doc: Doc,
  lexicon: Lexicon,
  claims: Claims,
  { rank, bar }: { rank: number; bar: number },
): HardWord[] {
  const found = new Map<string, HardWord>();
  const isCommon = (word: string) => lexicon.rank(word) <= rank;
  const hardnessOf = perForm(({ lower }: Token) =>
    isCommon(lower) || formsOf(lower, lexicon.irregular).some(isCommon)
      ? 0
      : difficulty(lower, lower, lexicon),
  );
  for (const { block, kind, tokens } of doc.sentences) {
    if (kind === 'code') continue;
    tokens.forEach((token, i) => {
      const { lower } = token;
      if (lower.length < SHORTEST || !SMALL.test(i === 0 ? lower : token.text)) return;
      const hardness = hardnessOf(token);
      if (hardness < bar) return;
      const place = { block, start: token.start, end: token.end };
      if (!claims.free(place)) return;
      const key = sharedForm(lower);
      const word = found.get(key) ?? {
        name: lower,
        aliases: [],
        kind: 'word',
        places: [],
        difficulty: hardness,
      };
      word.places.push(place);
      if (lower !== word.name && !word.aliases.includes(lower)) word.aliases.push(lower);
      found.set(key, word);
    });
  }
  return [...found.values()];
}
