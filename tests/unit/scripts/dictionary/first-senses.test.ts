import { expect, it } from 'vitest';
import { FIRST_SENSES } from '../../../../scripts/dictionary/first-senses.ts';
import { headwords } from '../../../../scripts/dictionary/wordnet.ts';

it('names for each headword the opening of a sense that it has and that then stands first', () => {
  const first = new Map([...headwords()].map(({ form, senses }) => [form, senses[0]?.gloss ?? '']));
  const astray = [...FIRST_SENSES].filter(([form, opening]) => !first.get(form)?.startsWith(opening));
  expect(astray).toEqual([]);
});
