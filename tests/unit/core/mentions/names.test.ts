import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../../../core/mentions/names.ts';
import { withTitle } from '../../../../core/tags/with-title.ts';
import { docOf, textAt } from '../doc.ts';

const found = (...texts: string[]) => names(docOf(...texts)).map((n) => n.name);

describe('proper names', () => {
  it('keeps particles and numbers inside a name', () => {
    expect(found('A report of the University of Oslo says that Progress MS-21 and Falcon 9 flew.')).toEqual([
      'University of Oslo',
      'Progress MS-21',
      'Falcon 9',
    ]);
  });

  it('stand where they are, also when the same sentences are read behind a title', () => {
    const doc = docOf('They flew to Baikonur.');
    const titled = { ...doc, article: { ...doc.article, title: 'A long flight' } };
    const places = (of: typeof doc) => names(of).flatMap((name) => name.places);
    expect(places(doc)).toEqual([{ block: 0, start: 13, end: 21 }]);
    expect(places(withTitle(titled).doc)).toEqual([{ block: 1, start: 13, end: 21 }]);
    expect(places(doc)).toEqual([{ block: 0, start: 13, end: 21 }]);
  });

  it('goes on with an article of Arabic that is joined to its noun', () => {
    expect(found('They saw Orvo Hamid al-Vellum Kim there, and Bo el-Ulm.')).toEqual([
      'Orvo Hamid al-Vellum Kim',
      'Bo el-Ulm',
    ]);
  });

  it('does not take a word that merely opens a sentence', () => {
    expect(found('Officials agreed. Leaks were found near Baikonur.')).toEqual(['Baikonur']);
  });

  it('takes a word that opens a sentence when it is a name elsewhere', () => {
    const [first] = names(docOf('Roscosmos agreed. The head of Roscosmos spoke.'));
    expect(first).toMatchObject({ name: 'Roscosmos' });
    expect(first?.places).toHaveLength(2);
  });

  it('drops an opening word that the article also writes in lower case', () => {
    expect(found('Engineer reports matter. Reports Anna Lind wrote, and other reports, agree.')).toEqual([
      'Anna Lind',
    ]);
  });

  it('strips where a firm is from, and the post of who leads it', () => {
    expect(found('They met Ulm-based Orvo Glass and the CEO of Holm Media Group.')).toEqual([
      'Orvo Glass',
      'Holm Media Group',
    ]);
  });

  it('strips titles, roles and articles', () => {
    expect(found('We met U.S. President Jane Doe, Dr. Ian Roe and the editor of The Daily Planet.')).toEqual([
      'Jane Doe',
      'Ian Roe',
      'Daily Planet',
    ]);
  });

  it('joins a surname with the one full name that ends with it', () => {
    const [first] = names(
      docOf('The chief, Bill Nelson, spoke. Later Nelson left, and Nelson’s deputy came.'),
    );
    expect(first).toMatchObject({ name: 'Bill Nelson', aliases: ['Nelson'] });
    expect(first?.places).toHaveLength(3);
  });

  it('joins a surname that stands first, as in a headline, and before what is somebody’s', () => {
    expect(found('Holm wins again. The Holm administration is glad, said President Maria Holm.')).toEqual([
      'Maria Holm',
    ]);
  });

  it('names nobody in datelines and credits of pictures', () => {
    expect(found('TRONDHEIM, Dec 20 (Nordpress) — It rained on Oslo.')).toEqual(['Oslo']);
    expect(found('Courtesy Nordpress')).toEqual([]);
    expect(found('Rain fell on Oslo. (Photo by Ann Lee)')).toEqual(['Oslo']);
    expect(found('Courtesy and manners in Oslo')).toEqual(['Oslo']);
    expect(found('Pictures taken by drones show Oslo.')).toEqual(['Oslo']);
    expect(found('We speak GNU/Linux in Oslo.')).toEqual(['GNU', 'Linux', 'Oslo']);
    expect(found('The old mill at Oslo. Ann Lee/AFP via Getty Images')).toEqual(['Oslo']);
  });

  it('takes a row of shouted words for no name', () => {
    expect(found('HARBOUR COUNCIL SENIOR MEMBER: We met Bo Holm of UNESCO there.')).toEqual([
      'Bo Holm',
      'UNESCO',
    ]);
  });

  it('leaves a surname alone that two people share', () => {
    expect(found('When Ada King met Max King, they saw King again.')).toEqual([
      'Ada King',
      'Max King',
      'King',
    ]);
  });

  it('does not take a place, people or body for the surname of a longer name', () => {
    const other = 'She left Paris. Nobody in Paris knew Wikipedia, nor did Sudan, he told Wikipedia.';
    for (const longer of ['Theatre Paris', 'English Wikipedia', 'South Sudan'])
      expect(names(docOf(`${other} Then came ${longer}.`)).every((n) => n.aliases.length === 0)).toBe(true);
  });

  it('does not take days, months, peoples or roles for names', () => {
    expect(
      found('On Monday in March the Russian crew, the French guest and the President met in Kyiv.'),
    ).toEqual(['Kyiv']);
  });

  it('learns nothing from the capitals of a title-case heading, but finds known names there', () => {
    const doc = docOf('# Crew Leaves Baikonur After Long Delay', 'The crew left the town of Baikonur.');
    const all = names(doc);
    expect(all.map((n) => n.name)).toEqual(['Baikonur']);
    expect(all[0]?.places.map((p) => p.block)).toEqual([0, 1]);
  });

  it('parts a person from the body after “of”', () => {
    expect(found('They asked Nathan Law of Demosisto. Then came Nathan Law.')).toEqual([
      'Nathan Law',
      'Demosisto',
    ]);
  });

  it('ends a name at a possessive', () => {
    expect(found('It was NASA’s Orion.')).toEqual(['NASA', 'Orion']);
  });

  it('never throws and points at its own words', () => {
    const piece = fc.constantFrom(
      'The ',
      'Bill ',
      'Nelson',
      ' of ',
      'MS-21',
      ' 9 ',
      '. ',
      '’s ',
      'of the ',
      'Dr. ',
      '"',
      'É',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (parts) => {
        const doc = docOf(parts.join('') || 'x');
        for (const name of names(doc)) {
          for (const place of name.places) expect([name.name, ...name.aliases]).toContain(textAt(doc, place));
        }
      }),
    );
  });
});
