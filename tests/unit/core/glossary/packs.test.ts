import { describe, expect, it } from 'vitest';
import { type Pack, packLookup, packTable } from '../../../../core/glossary/packs.ts';

const packs = [
  {
    name: 'test',
    entries: [
      { term: 'Progress', kind: 'name', gloss: 'A cargo craft.', needs: ['NASA'] },
      {
        term: 'International Space Station',
        aliases: ['ISS'],
        kind: 'name',
        gloss: 'A laboratory in orbit.',
      },
      { term: 'low Earth orbit', kind: 'phrase', gloss: 'A path close to Earth.' },
      { term: 'Łódź', aliases: ['Lodz'], kind: 'name', gloss: 'A town’s name: “boat”.' },
      { term: 'regolith', kind: 'word', gloss: 'Loose ground.', asOf: '2026' },
    ],
    patterns: [{ match: '^Soyuz MS-(\\d+)$', kind: 'name', gloss: 'Flight {1} of Soyuz, called {0}.' }],
  },
] satisfies Pack[];
const { pack: look, packReach } = packLookup(packTable(packs));
const glosses = (form: string) => look(form).map((entry) => entry.gloss);

describe('packs', () => {
  it('match names and abbreviations only as they are written', () => {
    expect(glosses('Progress')).toEqual(['A cargo craft.']);
    expect(glosses('progress')).toEqual([]);
    expect(glosses('ISS')).toEqual(['A laboratory in orbit.']);
    expect(glosses('iss')).toEqual([]);
  });

  it('are kept in one byte a sign, whatever the signs', () => {
    expect(packTable(packs).text).toMatch(/^[\0-\x7f]*$/);
    expect(look('Łódź')).toEqual([
      { pack: 'test', headword: 'Łódź', aliases: ['Lodz'], kind: 'name', gloss: 'A town’s name: “boat”.' },
    ]);
    expect(look('Lodz')).toEqual(look('Łódź'));
  });

  it('give all entries that share a form, in their order', () => {
    const named = (name: string, gloss: string): Pack => ({
      name,
      entries: [{ term: 'Gateway', kind: 'name', gloss }],
    });
    const { pack: both } = packLookup(packTable([named('one', 'A station.'), named('two', 'A bridge.')]));
    expect(both('Gateway').map(({ pack, gloss }) => [pack, gloss])).toEqual([
      ['one', 'A station.'],
      ['two', 'A bridge.'],
    ]);
  });

  it('match words also at the start of a sentence', () => {
    expect(glosses('Regolith')).toEqual(['Loose ground.']);
    expect(glosses('low Earth orbit')).toEqual(['A path close to Earth.']);
  });

  it('say in which year a fact was checked, where it may age', () => {
    expect(look('regolith')[0]?.asOf).toBe('2026');
    expect(look('ISS')[0]).not.toHaveProperty('asOf');
  });

  it('match names in series and put the form into the text', () => {
    expect(glosses('Soyuz MS-22')).toEqual(['Flight 22 of Soyuz, called Soyuz MS-22.']);
    expect(glosses('the Soyuz MS-22 crew')).toEqual([]);
  });

  it('tell how many words an entry has at most that begins with a word', () => {
    expect(packReach('low')).toBe(3);
    expect(packReach('Regolith')).toBe(1);
    expect(packReach('ISS')).toBe(1);
    expect(packReach('Earth')).toBe(0);
  });

  it('do not know how many words a name in a series has', () => {
    expect(packReach('Soyuz')).toBe(Number.POSITIVE_INFINITY);
  });

  it('tell which words an entry needs around it', () => {
    expect(look('Progress')[0]?.needs).toEqual(['NASA']);
  });
});
