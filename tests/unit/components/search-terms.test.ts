import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../components/popup/search-terms.ts';

const term = (name: string, text: string, ...aliases: string[]) => ({
  name,
  aliases,
  definitions: [{ text, source: 'dictionary' as const, confidence: 1 }],
});

const TERMS = [
  term('radiator', 'A device that gives off the heat of the coolant.'),
  term('coolant', 'A liquid that carries heat away.'),
  term('International Space Station', 'A laboratory in orbit.', 'ISS'),
  term('São Paulo', 'A city in Brazil.'),
];
const names = (query: string) => searchTerms(TERMS, query).map((t) => t.name);

describe('searching the glossary', () => {
  it('finds everything, in order, while nothing is typed', () => {
    expect(names(' ')).toEqual(TERMS.map((t) => t.name));
  });

  it('finds names before mentions in definitions', () => {
    expect(names('coolant')).toEqual(['coolant', 'radiator']);
  });

  it('finds other written forms, whatever the case', () => {
    expect(names('iss')).toEqual(['International Space Station']);
  });

  it('needs every word, in any order', () => {
    expect(names('station space')).toEqual(['International Space Station']);
    expect(names('station brazil')).toEqual([]);
  });

  it('does not mind accents', () => {
    expect(names('sao')).toEqual(['São Paulo']);
  });
});
