import { describe, expect, it } from 'vitest';
import type { IsCompound } from '../../../../core/tags/compounds.ts';
import { roleFinder } from '../../../../core/tags/roles.ts';
import { docOf } from '../doc.ts';

const LETTERS: Record<string, string> = {
  unlikely: 'a',
  wide: 'a',
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
  egg: 'n',
  floats: 'vn',
  float: 'vn',
  coolant: 'n',
  escaping: 'v',
  pier: 'n',
  stood: 'v',
  bridge: 'n',
  rests: 'nv',
  cargo: 'n',
  ships: 'nv',
  guards: 'nv',
  accused: 'vn',
  inspectors: 'n',
  criticised: 'v',
  teaching: 'vn',
  panel: 'nv',
  found: 'vna',
  cracked: 'av',
  stores: 'nv',
  close: 'varn',
  hands: 'nv',
  rose: 'vn',
};

const WORDS = {
  letters: (word: string) => LETTERS[word] ?? '',
  irregular: (word: string) => ({ found: ['find'], rose: ['rise'] })[word] ?? [],
};

/** The words of a sentence that can stand in a noun phrase, each with its role. */
function roles(sentence: string, isCompound: IsCompound = () => false): string[] {
  const doc = docOf(sentence);
  const [first] = doc.sentences;
  return roleFinder(WORDS, isCompound)(first!, sentence).flatMap((role, i) =>
    role ? [`${first!.tokens[i]!.lower}/${role}`] : [],
  );
}

describe('roles in noun phrases', () => {
  it('takes a word that is verb and noun for a noun where a noun is due', () => {
    expect(roles('The spill was there.')).toEqual(['spill/noun']);
    expect(roles('It was an oil spill.')).toEqual(['oil/noun', 'spill/noun']);
  });

  it('takes it for a verb after who does it and before what it is done to', () => {
    expect(roles('They spill it.')).toEqual([]);
    expect(roles('The farmers aid the bank.')).toEqual(['farmers/noun', 'bank/noun']);
    expect(roles('They want to aid farmers.')).toEqual(['farmers/noun']);
  });

  it('takes no verb behind its subject for the head of a phrase', () => {
    expect(roles('The egg floats.')).toEqual(['egg/noun']);
    expect(roles('Coolant escaping was seen.')).toEqual(['coolant/noun']);
    expect(roles('The pier stood.')).toEqual(['pier/noun']);
    expect(roles('The bridge rests on stone.')).toContain('bridge/noun');
    expect(roles('The bridge rests on stone.')).not.toContain('rests/noun');
  });

  it('takes it for the head of one that is known, or where it does not agree, or the sentence has a verb', () => {
    const known: IsCompound = (first, second) => `${first.lower} ${second.lower}` === 'bank lending';
    expect(roles('It was about bank lending.', known)).toEqual(['bank/noun', 'lending/noun']);
    expect(roles('The egg float was there.')).toEqual(['egg/noun', 'float/noun']);
    expect(roles('The cargo ships were there.')).toEqual(['cargo/noun', 'ships/noun']);
  });

  it('takes the past of a verb for it behind a noun, and what ends in -ed', () => {
    expect(roles('The guards accused of it were there.')).toEqual(['guards/noun']);
    expect(roles('The inspectors criticised teaching.')).not.toContain('criticised/adjective');
    expect(roles('The panel found it.')).toEqual(['panel/noun']);
    expect(roles('It was the accused.')).toEqual(['accused/noun']);
    expect(roles('It was a rose.')).toEqual(['rose/noun']);
    expect(roles('It was a cracked egg.')).toEqual(['cracked/adjective', 'egg/noun']);
  });

  it('takes a participle for the verb of what stands behind it where nothing makes it an adjective', () => {
    expect(roles('It was about smuggling cargo.')).toEqual(['cargo/noun']);
    expect(roles('They who criticised ships were there.')).toEqual(['ships/noun']);
    expect(roles('It was a smuggling ship.')).toEqual(['smuggling/noun', 'ship/noun']);
    expect(roles('It was about smuggling.')).toEqual(['smuggling/noun']);
    const known: IsCompound = (first, second) => `${first.lower} ${second.lower}` === 'smuggling ship';
    expect(roles('It was about smuggling ships.', known)).toEqual(['ships/noun']);
    expect(roles('It was about smuggling ship.', known)).toEqual(['smuggling/noun', 'ship/noun']);
  });

  it('takes an adjective that says nothing of its noun for no part of a phrase, unless the two are one thing', () => {
    expect(roles('It was an unlikely bridge.')).toEqual(['bridge/noun']);
    const known: IsCompound = (first, second) => `${first.lower} ${second.lower}` === 'wide bank';
    expect(roles('It was a wide bank.', known)).toEqual(['wide/adjective', 'bank/noun']);
  });

  it('knows a plural that opens the sentence', () => {
    expect(roles('Stores close.')).toEqual(['stores/noun']);
  });

  it('lets a year and a country describe a noun', () => {
    expect(roles('It was the 1990 census.')).toEqual(['1990/adjective', 'census/noun']);
    expect(roles('It was in a U.S. court, not us.')).toEqual(['u.s./noun', 'court/noun']);
  });
});
