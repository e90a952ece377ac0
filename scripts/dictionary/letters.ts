import { regularBases } from '../../core/glossary/forms.ts';
import type { Headword, Letter } from './wordnet.ts';
import type { IrregularForm } from './words.ts';

/** Uses counted for a sense that tagged texts do not have. */
const UNSEEN = 0.5;

/**
 * The parts of speech a word can be, the likeliest first: its own as a headword, and those of the words it is a form of
 * ("leaked" → v). An irregular form is only what its list says: "stood" is a verb, though "stand" is a noun too.
 */
export function lettersOf(
  words: readonly Headword[],
  irregular: readonly IrregularForm[],
): (word: string) => string {
  const uses = new Map(words.filter((w) => w.form === w.form.toLowerCase()).map((w) => [w.form, w.uses]));
  const bases = Map.groupBy(irregular, ({ form }) => form);
  return (word) => {
    const total = new Map<Letter, number>();
    const add = (letter: Letter, count: number) =>
      total.set(letter, (total.get(letter) ?? 0) + count + UNSEEN);
    for (const letter of LETTERS) {
      const own = uses.get(word)?.[letter];
      if (own !== undefined) add(letter, own);
    }
    const forms = [
      // An "owner" is no more "own".
      ...regularBases(word).filter(({ letter }) => letter !== 'a' || !uses.has(word)),
      ...(bases.get(word) ?? []),
    ];
    for (const { base, letter } of forms) {
      const count = uses.get(base)?.[letter];
      if (count !== undefined) add(letter, count);
    }
    return [...total]
      .sort((a, b) => b[1] - a[1])
      .map(([letter]) => letter)
      .join('');
  };
}

const LETTERS = ['n', 'v', 'a', 'r'] as const;
