import { describe, expect, it } from 'vitest';
import { copulas } from '../../../../core/glossary/copula.ts';
import { docOf, textAt } from '../doc.ts';

const TERMS = new Set(['tokamak', 'Orvo']);
const said = (text: string) => copulas(docOf(text), TERMS).map((e) => `${e.term}: ${e.text}`);

describe('sentences that define a term', () => {
  it('take the predicate', () => {
    expect(said('A tokamak is a ring-shaped device that holds hot plasma.')).toEqual([
      'tokamak: a ring-shaped device that holds hot plasma',
    ]);
    expect(said('Orvo (founded in 1920) is the weather service of Finland.')).toEqual([
      'Orvo: the weather service of Finland',
    ]);
  });

  it('take what a word is said to mean', () => {
    expect(said('The term “tokamak” refers to a ring of steel that holds plasma.')).toEqual([
      'tokamak: a ring of steel that holds plasma',
    ]);
    expect(said('A tokamak is defined as a device in which plasma is held.')).toEqual([
      'tokamak: a device in which plasma is held',
    ]);
  });

  it('stop at the end of the clause', () => {
    expect(said('A tokamak is a type of reactor, which few have seen.')).toEqual([
      'tokamak: a type of reactor',
    ]);
  });

  it('leave out what says which, or how good', () => {
    expect(said('Orvo is the only reason that people stay at home.')).toEqual([]);
    expect(said('Orvo was closed yesterday.')).toEqual([]);
    expect(said('A lamp is a device that gives light.')).toEqual([]);
  });

  it('point at their own words', () => {
    const doc = docOf('First this. A tokamak is a ring-shaped device that holds plasma.');
    const [found] = copulas(doc, TERMS);
    expect(textAt(doc, found!.place)).toBe(found!.text);
    expect(textAt(doc, found!.termPlace)).toBe('tokamak');
  });
});
