import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { summarise } from '../../../../core/summary/index.ts';
import { type Forms, verbless } from '../../../../core/summary/verbless.ts';
import { docOf, sentencesAbout } from './article.ts';

const LETTERS: Record<string, string> = {
  finally: 'r',
  usual: 'a',
  harbour: 'n',
  stuff: 'nv',
  ferry: 'n',
  rope: 'nv',
  ropes: 'nv',
  lights: 'nv',
  light: 'nv',
  old: 'a',
  crew: 'n',
  sink: 'vn',
  sank: 'v',
  mend: 'v',
  means: 'nv',
  struggle: 'nv',
  help: 'nv',
  closing: 'v',
  waited: 'v',
  ray: 'n',
  hope: 'nv',
};
const forms: Forms = {
  letters: (word) => LETTERS[word] ?? '',
  irregular: (word) => (word === 'sank' ? ['sink'] : []),
};
const isVerbless = (text: string) => verbless(docOf([text]).sentences[0]!, forms);

describe('a sentence without a verb', () => {
  it.each([
    'The usual harbour stuff.',
    'Finally, a ray of hope.',
    'Before closing the harbour.',
    'And all of the old ropes.',
    'The crew, 14 lights.',
  ])('is one where nothing can be the verb: %s', (text) => expect(isVerbless(text)).toBe(true));

  it.each([
    'The old ferry is here.',
    'It’s full of light.',
    'She of the ferry.',
    'The old ferry sank.',
    'The crew waited in the harbour.',
    'Mend the old ferry.',
    'Light the old ferry.',
    'The crew ropes the ferry.',
    'The ropes light the harbour.',
    'Ann Lee ropes the ferry.',
    'This means light.',
    'Some struggle with the rope.',
    'The crew wants to help.',
    'The crew splices the rope.',
  ])('is none where something may be: %s', (text) => expect(isVerbless(text)).toBe(false));

  it('is not looked for in long sentences, nor by one who knows no words', () => {
    expect(isVerbless(`The usual ${'harbour '.repeat(14)}stuff.`)).toBe(false);
    expect(verbless(docOf(['The old ferry sank.']).sentences[0]!, NOTHING_KNOWN)).toBe(false);
  });

  it('stands in no summary', () => {
    const doc = docOf([sentencesAbout('ferry', 4), 'The usual harbour stuff.', sentencesAbout('crew', 4)]);
    const said = (words: Forms) => summarise(doc, { ...NOTHING_KNOWN, ...words }, 9).map((s) => s.text);
    expect(said(NOTHING_KNOWN)).toContain('The usual harbour stuff.');
    expect(said(forms)).not.toContain('The usual harbour stuff.');
  });
});
