import { describe, expect, it } from 'vitest';
import { appositions } from '../../../../core/glossary/explanations.ts';
import { names } from '../../../../core/mentions/names.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';
import { docOf, textAt } from '../doc.ts';

const { letters } = diskLexicon();
const said = (text: string, words: string[] = []) => {
  // The name is met again inside a sentence, so that it counts as a name where it opens one.
  const doc = docOf(text, 'They wrote of Orvo, of Ada Lind and of Vellum.');
  return appositions(doc, names(doc), letters, new Set(words)).map((e) => `${e.term}: ${e.text}`);
};

describe('what an article says beside a name', () => {
  it('takes an apposition after the name', () => {
    expect(said('We asked Orvo, the Finnish weather service, about rain.')).toEqual([
      'Orvo: the Finnish weather service',
    ]);
    expect(said('It came from Vellum (a maker of paper) in May.')).toEqual(['Vellum: a maker of paper']);
  });

  it('takes an apposition before the name', () => {
    expect(said('The Finnish weather service Orvo warned of rain.')).toEqual([
      'Orvo: The Finnish weather service',
    ]);
    expect(said('She rang her late father, Ada Lind, at noon.')).toEqual(['Ada Lind: her late father']);
  });

  it('takes roles without an article', () => {
    expect(said('Ada Lind, director of the museum, left.')).toEqual(['Ada Lind: director of the museum']);
    expect(said('They quoted museum director Ada Lind.')).toEqual(['Ada Lind: museum director']);
  });

  it('takes an owner into the phrase', () => {
    expect(said('They went to Vellum, Finland’s oldest paper mill.')).toEqual([
      'Vellum: Finland’s oldest paper mill',
    ]);
  });

  it('keeps relative clauses, but no main clause', () => {
    expect(said('They met Ada Lind, a painter who works in glass.')).toEqual([
      'Ada Lind: a painter who works in glass',
    ]);
    expect(said('In Vellum, the police closed the road.')).toEqual([]);
    expect(said('Thousands came to Vellum, the police say.')).toEqual([]);
  });

  it('does not take a row of names or a time for an explanation', () => {
    expect(said('They saw Vellum, the Alps and Orvo.')).toEqual([]);
    expect(said('It was the day Ada Lind left.')).toEqual([]);
    expect(said('They crossed the Vellum region.')).toEqual([]);
  });

  it('explains the given words too, when an article follows', () => {
    expect(said('A tokamak, a ring-shaped reactor, was built.', ['tokamak'])).toEqual([
      'tokamak: a ring-shaped reactor',
    ]);
  });

  it('points at its own words', () => {
    const doc = docOf('We asked Orvo, the Finnish weather service, about rain.');
    for (const { text, place, term, termPlace } of appositions(doc, names(doc), letters)) {
      expect(textAt(doc, place)).toBe(text);
      expect(textAt(doc, termPlace)).toBe(term);
    }
  });
});
