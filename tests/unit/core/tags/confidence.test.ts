import { describe, expect, it } from 'vitest';
import { isSure } from '../../../../core/tags/confidence.ts';
import { docOf } from '../doc.ts';

const rank = (word: string) => (word === 'field' ? 545 : Number.POSITIVE_INFINITY);
const option = (word: string, score: number) => ({
  key: word,
  score,
  candidate: { name: false, words: [{ lower: word }] },
});

/** The words of scored options that are sure enough in a text. */
function sure(text: string, options: readonly ReturnType<typeof option>[], title = ''): string[] {
  const doc = docOf(text);
  const titled = { ...doc, article: { ...doc.article, title } };
  return options.filter(isSure(titled, rank)).map(({ key }) => key);
}

describe('isSure', () => {
  const options = [option('tower', 0.9), option('field', 1.6), option('wheel', 1.4), option('carpet', 0.8)];

  it('leaves weak tags out of a short text, but always gives the best', () => {
    expect(sure('It stood in a field.', options)).toEqual(['tower', 'wheel']);
    expect(sure('It stood in a field. '.repeat(200), options)).toHaveLength(4);
  });

  it('asks more of a common word by itself, unless the title has it', () => {
    expect(sure('It stood in a field.', options, 'The field')).toEqual(['tower', 'field', 'wheel']);
  });
});
