import type { Lexicon } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';
import { sharedForm } from '../text/word-form.ts';
import type { Claims } from './claims.ts';
import { difficulty } from './difficulty.ts';
import { derivedFrom, regularBases } from './forms.ts';
import type { Subject } from './mentions.ts';

/** A word that may need a card, with how hard it is. */
export interface HardWord extends Subject {
  difficulty: number;
}

/** Words shorter than this are hardly ever hard. */
const SHORTEST = 5;

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
  for (const { block, kind, tokens, text } of doc.sentences) {
    if (kind === 'code') continue;
    tokens.forEach((token, i) => {
      const { lower } = token;
      if (lower.length < SHORTEST || lexicon.rank(lower) <= rank) return;
      if (!/^\p{Ll}[\p{Ll}-]*$/u.test(i === 0 ? lower : token.text)) return;
      const base = commonest(lower, lexicon);
      if (lexicon.rank(base) <= rank) return;
      const hardness = difficulty(lower, text, lexicon);
      const place = { block, start: token.start, end: token.end };
      if (hardness < bar || !claims.free(place)) return;
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

/** The commonest of a word and what it may be a form of, "re-" and "un-" taken off. */
function commonest(word: string, lexicon: Lexicon): string {
  const plain = word.replace(/^(?:re|un|non|over|pre|mis)-?(?=\p{L}{4})/u, '');
  const roots = [word, ...(plain === word ? [] : [plain])];
  const forms = roots.flatMap((root) => [
    root,
    ...regularBases(root).map((b) => b.base),
    ...lexicon.irregular(root),
    ...derivedFrom(root),
    ...(root.includes('-') ? root.split('-').slice(-1) : []),
  ]);
  return forms.reduce((best, form) => (lexicon.rank(form) < lexicon.rank(best) ? form : best), word);
}
