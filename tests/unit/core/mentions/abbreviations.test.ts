import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../../core/mentions/abbreviations.ts';
import { docOf, textAt } from '../doc.ts';

const pairs = (...texts: string[]) => abbreviations(docOf(...texts)).map((a) => [a.short, a.long]);

describe('abbreviations the article expands', () => {
  it('finds a short form in brackets after the long one', () => {
    expect(pairs('A ship reached the International Space Station (ISS) today.')).toEqual([
      ['ISS', 'International Space Station'],
    ]);
  });

  it('keeps to the long form behind a quotation mark that opens the sentence', () => {
    const doc = docOf('“They left,” says Bo Ek, head of Avant-garde Model Ships (AMS), a firm.');
    expect(abbreviations(doc).map(({ place }) => textAt(doc, place))).toEqual(['Avant-garde Model Ships']);
  });

  it('leaves out whose it is', () => {
    expect(pairs('They watch the Bank of Canada’s (BoC) rate.')).toEqual([['BoC', 'Bank of Canada']]);
  });

  it('finds a long form in brackets after the short one', () => {
    expect(pairs('The head of CEI (Italian Episcopal Conference) agreed.')).toEqual([
      ['CEI', 'Italian Episcopal Conference'],
    ]);
  });

  it('finds a short form said in the sentence', () => {
    expect(pairs('They use optical character recognition, or OCR, to read bills.')).toEqual([
      ['OCR', 'optical character recognition'],
    ]);
    expect(pairs('The European Space Agency, known as ESA, agreed.')).toEqual([
      ['ESA', 'European Space Agency'],
    ]);
  });

  it('finds a long form said after the short one', () => {
    expect(pairs('They use OCR, short for optical character recognition, to read bills.')).toEqual([
      ['OCR', 'optical character recognition'],
    ]);
    expect(pairs('ESA, which stands for the European Space Agency, agreed.')).toEqual([
      ['ESA', 'European Space Agency'],
    ]);
    expect(pairs('“OCR” is an abbreviation of “optical character recognition”.')).toEqual([
      ['OCR', 'optical character recognition'],
    ]);
    expect(pairs('The ESA stands for peace. The EU, short for cash, agreed.')).toEqual([]);
  });

  it('takes plural and mixed-case forms', () => {
    expect(
      pairs('Two unmanned aerial vehicles (UAVs) and a high-density lipoprotein (HDL-c) test.'),
    ).toContainEqual(['UAVs', 'unmanned aerial vehicles']);
    expect(pairs('The No Racism (NoRa) programme began.')).toEqual([['NoRa', 'No Racism']]);
  });

  it('prefers letters that open words to the shortest stretch that fits', () => {
    expect(pairs('It was paid for by the World Association of Wood Workers (WAWW).')).toEqual([
      ['WAWW', 'World Association of Wood Workers'],
    ]);
  });

  it('accepts an abbreviation of another language by an English name', () => {
    expect(pairs('a member of the International Federation of Surveyors (FIG)')).toEqual([
      ['FIG', 'International Federation of Surveyors'],
    ]);
  });

  it('leaves out the words about the short form', () => {
    expect(pairs('the Joint Review Board (hereinafter “the JRB”; see below)')).toEqual([
      ['JRB', 'Joint Review Board'],
    ]);
  });

  it('does not cross the end of a sentence', () => {
    expect(pairs('They like new apples. Some arrive (NASA) late.')).toEqual([]);
  });

  it('leaves brackets alone that expand nothing', () => {
    expect(pairs('Anna Berg (Sweden) beat Li Na (China) in 2019 (see Table 4) by 3 (three) points.')).toEqual(
      [],
    );
  });

  it('gives both places', () => {
    const doc = docOf('First words.', 'See the World Health Organization (WHO) for more.');
    const [found] = abbreviations(doc);
    expect(textAt(doc, found!.place)).toBe('World Health Organization');
    expect(textAt(doc, found!.shortPlace)).toBe('WHO');
    expect(found!.place.block).toBe(1);
  });

  it('never throws and never points beside the text', () => {
    const piece = fc.constantFrom(
      'the ',
      'World Health ',
      '(WHO)',
      '(',
      ')',
      '[',
      'a.b ',
      '“',
      ', or X1,',
      '\u{1F680}',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (parts) => {
        const doc = docOf(parts.join('') || 'x');
        for (const a of abbreviations(doc)) {
          expect(textAt(doc, a.place)).toBe(a.long);
          expect(textAt(doc, a.shortPlace)).toBe(a.short);
        }
      }),
    );
  });
});
