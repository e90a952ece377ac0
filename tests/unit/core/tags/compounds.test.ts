import { describe, expect, it } from 'vitest';
import { compoundsOf } from '../../../../core/tags/compounds.ts';
import { docOf } from '../doc.ts';

const LETTERS: Record<string, string> = { close: 'varn', stores: 'nv', were: 'v' };
const words = {
  letters: (word: string) => LETTERS[word] ?? '',
  irregular: () => [],
  hasPhrase: (phrase: string) => phrase === 'oil spill',
  pack: () => [],
};

/** Whether the first two words of a text are known to be one thing. */
function isCompound(...paragraphs: string[]): boolean {
  const doc = docOf(...paragraphs);
  const [first, second] = doc.sentences[0]!.tokens;
  return compoundsOf(doc, words)(first!, second!);
}

describe('compounds', () => {
  it('are pairs that the article says again', () => {
    expect(isCompound('Egg floats.')).toBe(false);
    expect(isCompound('Egg floats.', 'The egg float sank.')).toBe(true);
  });

  it('are not things and what they do, however often that is said', () => {
    expect(isCompound('Stores close at noon.', 'Many stores close today.')).toBe(false);
    expect(isCompound('The stores close was seen.', 'Stores close.')).toBe(false);
  });

  it('are what a word list has, in the plural too', () => {
    expect(isCompound('Oil spills.')).toBe(true);
  });
});
