import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../../core/tags/roles.ts';
import { docOf } from '../doc.ts';

const LETTERS: Record<string, string> = {
  oil: 'nv',
  spill: 'vn',
  spills: 'vn',
  census: 'n',
  aid: 'vn',
  farmers: 'n',
  court: 'nv',
  lending: 'vn',
  bank: 'nv',
  dark: 'an',
  wind: 'nv',
};

/** The words of a sentence that can stand in a noun phrase, each with its role. */
function roles(sentence: string): string[] {
  const doc = docOf(sentence);
  const [first] = doc.sentences;
  return rolesOf(first!, sentence, (word) => LETTERS[word] ?? '').flatMap((role, i) =>
    role ? [`${first!.tokens[i]!.lower}/${role}`] : [],
  );
}

describe('roles in noun phrases', () => {
  it('takes a word that is verb and noun for a noun where a noun is due', () => {
    expect(roles('The spill was there.')).toEqual(['spill/noun']);
    expect(roles('It was an oil spill.')).toEqual(['oil/noun', 'spill/noun']);
    expect(roles('It was about bank lending.')).toEqual(['bank/noun', 'lending/noun']);
  });

  it('takes it for a verb after who does it and before what it is done to', () => {
    expect(roles('They spill it.')).toEqual([]);
    expect(roles('The farmers aid the bank.')).toEqual(['farmers/noun', 'bank/noun']);
    expect(roles('They want to aid farmers.')).toEqual(['farmers/noun']);
  });

  it('lets a year and a country describe a noun', () => {
    expect(roles('It was the 1990 census.')).toEqual(['1990/adjective', 'census/noun']);
    expect(roles('It was in a U.S. court, not us.')).toEqual(['u.s./noun', 'court/noun']);
  });
});
