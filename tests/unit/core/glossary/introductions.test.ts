import { describe, expect, it } from 'vitest';
import { introductions } from '../../../../core/glossary/explanations.ts';
import { names } from '../../../../core/mentions/names.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';
import { docOf } from '../doc.ts';

const { letters } = diskLexicon();
const said = (text: string) => {
  // Names are met again inside a sentence, so that they count as names where they open one.
  const doc = docOf(text, 'They wrote of Orvo, of Ada Lind, of Bo Ek and of Vellum.');
  return introductions(doc, names(doc), letters, new Set()).map((e) => `${e.term}: ${e.text}`);
};

describe('how a sentence introduces a name', () => {
  it('by a title written with capitals', () => {
    expect(said('Finnish Defence Minister Ada Lind agreed.')).toContain('Ada Lind: Finnish Defence Minister');
    expect(said('They saw Mr. Bo Ek there.')).toEqual([]);
  });

  it('by a post written with capitals', () => {
    expect(said('So says Ada Lind, Head of Research at Orvo.')).toContain(
      'Ada Lind: Head of Research at Orvo',
    );
    expect(said('There were Ada Lind, Bo Ek and Vellum.')).toEqual([]);
  });

  it('by what it is called', () => {
    expect(said('They keep a small parasite called Vellum in a jar.')).toContain('Vellum: a small parasite');
    expect(said('It is a festival known as Vellum.')).toContain('Vellum: a festival');
  });

  it('by the kind of place it is', () => {
    expect(said('It rained in the southern town of Vellum again.')).toContain('Vellum: the southern town');
  });

  it('by an age and an apposition', () => {
    expect(said('They thanked Ada Lind, 34, a nurse, for it.')).toContain('Ada Lind: a nurse');
  });

  it('by a clause that tells what one did, not what one said', () => {
    expect(said('They met Ada Lind, who built the old tower, at noon.')).toContain(
      'Ada Lind: who built the old tower',
    );
    expect(said('They met Ada Lind, who said she was well, at noon.')).toEqual([]);
  });

  it('by the list it stands in', () => {
    expect(said('He knew several painters, including Ada Lind and Bo Ek.')).toEqual([
      'Ada Lind: several painters, including Ada Lind',
      'Bo Ek: several painters, including Ada Lind and Bo Ek',
    ]);
    expect(said('The authors of the study include Ada Lind and Bo Ek.')).toContain(
      'Bo Ek: The authors of the study include Ada Lind and Bo Ek',
    );
    expect(said('It was made by painters Ada Lind and Bo Ek.')).toContain(
      'Bo Ek: painters Ada Lind and Bo Ek',
    );
  });

  it('by who made a work', () => {
    expect(said('The film was directed by Ada Lind.')).toContain(
      'Ada Lind: The film was directed by Ada Lind',
    );
  });

  it('by where one belongs', () => {
    expect(said('“Yes,” said Ada Lind of the relief group Orvo.')).toContain(
      'Ada Lind: of the relief group Orvo',
    );
  });

  it('by what one does, where the name is the subject', () => {
    expect(said('Ada Lind opened the museum in 1990.')).toEqual(['Ada Lind: opened the museum in 1990']);
    expect(said('Ada Lind announced a new museum for all.')).toEqual([]);
  });
});

describe('an apposition', () => {
  it('is not what goes on in a row of things', () => {
    expect(said('They sell Vellum, a new car, a large van and wheels.')).toEqual([]);
  });

  it('is said of the whole name', () => {
    expect(said('They joined the Partnership for Vellum, a powerful lobby.')).not.toContain(
      'Vellum: a powerful lobby',
    );
  });

  it('does not end in letters that are its noun', () => {
    expect(said('They bought a four-song CD there.')).toEqual([]);
    expect(said('They rang the space agency ESA.')).toContain('ESA: the space agency');
  });
});
