import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFind } from '../../../core/find.ts';

/** What is found, as it stands in the texts. */
function found(texts: string | string[], phrase: string): string[] {
  const all = [texts].flat();
  return createFind(all)(phrase).map(({ block, start, end }) => all[block]!.slice(start, end));
}

describe('find in article', () => {
  it('finds all places in order, with their blocks', () => {
    expect(createFind(['The wind blew.', 'No gust.', 'Wind on wind.'])('wind')).toEqual([
      { block: 0, start: 4, end: 8 },
      { block: 2, start: 0, end: 4 },
      { block: 2, start: 8, end: 12 },
    ]);
  });

  it('finds places that do not overlap', () => {
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('finds nothing for nothing', () => {
    expect(found('a b', '')).toEqual([]);
    expect(found('a b', ' ')).toEqual([]);
  });

  it.each([
    ['capitals', 'ISTANBUL İzmir', 'izmir', 'İzmir'],
    ['accents that are typed or not', 'a café near São Paulo', 'sao paulo', 'São Paulo'],
    ['accents that are typed though the text has none', 'a cafe', 'café', 'cafe'],
    ['accents in parts of their own', 'a cafe\u0301 here', 'cafe', 'cafe\u0301'],
    ['sharp s', 'die Straße', 'strasse', 'Straße'],
    ['ligatures', 'the ﬁrst eﬀort', 'effort', 'eﬀort'],
    ['a part of a ligature, which is shown whole', 'the ﬁrst', 'ir', 'ﬁr'],
    ['kinds of apostrophes', 'it’s here', "it's", 'it’s'],
    ['kinds of dashes', '1914–1918', '1914-1918', '1914–1918'],
    ['hyphens that are not seen', 'ther\u00admo\u00adstat', 'thermostat', 'ther\u00admo\u00adstat'],
    ['spaces that do not break', '20\u00a0km', '20 km', '20\u00a0km'],
    ['wide letters', 'ＮＡＳＡ', 'nasa', 'ＮＡＳＡ'],
    ['Greek accents and final sigma', 'ο Όμηρος', 'ομηροσ', 'Όμηρος'],
    ['Arabic vowel signs', 'كِتَاب', 'كتاب', 'كِتَاب'],
  ])('overlooks %s', (_, text, phrase, match) => {
    expect(found(text, phrase)).toEqual([match]);
  });

  it('keeps apart what are letters of their own', () => {
    expect(found('かがく', 'か')).toEqual(['か']);
    expect(found('각도', '가')).toEqual([]);
    expect(found('हिन्दी', 'ह')).toEqual(['ह']);
  });

  it('finds any stretch of whole characters of a text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const units = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
        const [from, to] = [a % units.length, b % units.length].sort((x, y) => x - y) as [number, number];
        const phrase = units.slice(from, to + 1).join('');
        const places = createFind([text])(phrase);
        const start = units.slice(0, from).join('').length;
        // Several matches may overlap; then an earlier one has it.
        const covered = places.some((p) => p.start <= start + phrase.length && p.end >= start);
        return covered || createFind([phrase])(phrase).length === 0;
      }),
    );
  });
});
