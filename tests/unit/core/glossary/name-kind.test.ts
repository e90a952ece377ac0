import { expect, it } from 'vitest';
import { kindNamed } from '../../../../core/glossary/name-kind.ts';
import type { PackEntry } from '../../../../core/lexicon.ts';

const entry = (headword: string, ...aliases: string[]): PackEntry => ({
  pack: 'kinds',
  headword,
  aliases,
  kind: 'phrase',
  gloss: async () => `What a ${headword} is.`,
});
const known = new Map(
  [
    entry('police department'),
    entry('county jail'),
    entry('Orvo Glass'),
    entry('center for …', 'centre for …'),
  ].flatMap((each) => [each.headword, ...each.aliases].map((form) => [form.toLowerCase(), each] as const)),
);
const said = async (name: string) => (await kindNamed(name, (form) => known.get(form)))?.text;

it('a name says what it is by its last words, when they are a kind', async () => {
  expect(await said('Ulm Police Department')).toBe('What a police department is.');
  expect(await said('North Ulm County Jail')).toBe('What a county jail is.');
});

it('a name says what it is by the words before what it is for, in any spelling of the kind', async () => {
  expect(await said('Center for Glass')).toBe('What a center for … is.');
  expect(await said('Orvo Centre for the History of Glass')).toBe('What a center for … is.');
});

it('no name is a kind itself, goes on behind one, or is of the kind of a name or of something written small', async () => {
  expect(await said('Police Department')).toBeUndefined();
  expect(await said('Ulm Police Department Blues')).toBeUndefined();
  expect(await said('New Orvo Glass')).toBeUndefined();
  expect(await said('the police department')).toBeUndefined();
  expect(await said('Center for')).toBeUndefined();
  expect(await said('the center for Glass')).toBeUndefined();
  expect(await said('Center for Glass Index of Prices')).toBeUndefined();
});
