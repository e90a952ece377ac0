import { describe, expect, it } from 'vitest';
import { occurrence, packFinder } from '../../../../core/glossary/needs.ts';
import { docOf } from '../doc.ts';
import { lexiconOf } from './lexicon.ts';

const ENTRY = {
  term: 'Gateway',
  kind: 'name',
  gloss: 'A planned station.',
  needs: ['NASA', 'space station', 'bid'],
} as const;
const LEXICON = lexiconOf({}, [{ name: 'test', entries: [ENTRY] }]);
const finds = (text: string) => packFinder(LEXICON, occurrence(docOf(text)))('Gateway') !== undefined;

describe('words that a pack entry needs around it', () => {
  it('apply it when one of them occurs', () => {
    expect(finds('Gateway is built by NASA.')).toBe(true);
    expect(finds('Space stations such as Gateway')).toBe(true);
  });

  it('are met with any ending, short ones only with that of a plural', () => {
    expect(finds('Gateway made a bid.')).toBe(true);
    expect(finds('Bids for Gateway')).toBe(true);
    expect(finds('Gateway in a bidet')).toBe(false);
  });

  it('keep it away otherwise', () => {
    expect(finds('Gateway sells computers in space.')).toBe(false);
    expect(finds('Gateway at Nasal street')).toBe(false);
  });
});
