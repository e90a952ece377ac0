import { describe, expect, it, vi } from 'vitest';
import { type Pack, packTable } from '../../../../core/glossary/pack-table.ts';
import { packLookup } from '../../../../core/glossary/packs.ts';
import { shardLookup } from '../../../../core/glossary/shards.ts';
import { linesUnder } from '../../../../core/glossary/sorted-lines.ts';

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

/** A look-up in packs as they are shipped, their glosses in one file; @param read takes its text on to who asked for it */
function lookupIn(written: readonly Pack[], read = async (text: string) => text) {
  const { table, glosses } = packTable(written);
  const text = `${glosses.join('\n')}\n`;
  return packLookup(
    table,
    shardLookup({ firstKeys: [''], kept: 1, read: () => read(text), find: linesUnder }),
  );
}
const { pack: look, opensPack } = lookupIn(packs);
const glosses = (form: string) => Promise.all(look(form).map((entry) => entry.gloss()));

describe('packs', () => {
  it('match names and abbreviations only as they are written', async () => {
    expect(await glosses('Progress')).toEqual(['A cargo craft.']);
    expect(await glosses('progress')).toEqual([]);
    expect(await glosses('ISS')).toEqual(['A laboratory in orbit.']);
    expect(await glosses('iss')).toEqual([]);
  });

  it('match an abbreviation by the name that only its gloss spells out, unless an entry has that', () => {
    const { pack: lookUp, opensPack: opens } = lookupIn([
      {
        name: 'test',
        entries: [
          { term: 'OLF', kind: 'abbreviation', gloss: 'Orvo Lake Forum: a body.' },
          { term: 'ULF', kind: 'abbreviation', gloss: 'Ulm Lake Forum: a body.' },
          { term: 'GVP', kind: 'abbreviation', gloss: 'Gross village product: a sum.' },
          { term: 'Ulm Lake Forum', kind: 'name', gloss: 'A house.' },
        ],
      },
    ]);
    expect(lookUp('Orvo Lake Forum')).toMatchObject([{ headword: 'OLF' }]);
    expect(opens('Orvo', 'Lake')).toBe(true);
    expect(lookUp('Ulm Lake Forum')).toMatchObject([{ headword: 'Ulm Lake Forum' }]);
    expect(lookUp('Gross village product')).toEqual([]);
  });

  it('are kept in one byte a sign, whatever the signs', async () => {
    const { table, glosses: all } = packTable(packs);
    expect(Math.max(...table.forms.text)).toBeLessThan(0x80);
    expect(all.join('')).toMatch(/^[\0-\x7f]*$/);
    expect(look('Łódź')).toMatchObject([
      { pack: 'test', headword: 'Łódź', aliases: ['Lodz'], kind: 'name', place: true },
    ]);
    expect(look('Lodz')).toMatchObject([{ headword: 'Łódź' }]);
    expect(await glosses('Lodz')).toEqual(['A town’s name: “boat”.']);
  });

  it('give all entries that share a form, in their order', async () => {
    const named = (name: string, gloss: string): Pack => ({
      name,
      entries: [{ term: 'Gateway', kind: 'name', gloss }],
    });
    const both = lookupIn([named('one', 'A station.'), named('two', 'A bridge.')]).pack('Gateway');
    expect(both.map(({ pack }) => pack)).toEqual(['one', 'two']);
    expect(await Promise.all(both.map((entry) => entry.gloss()))).toEqual(['A station.', 'A bridge.']);
  });

  it('give them in their order also where they are unlike, one a place and one not', () => {
    const called = (gloss: string, needs: string) =>
      ({ term: 'Orvo', kind: 'name', gloss, needs: [needs] }) as const;
    const entries = [
      called('A town.', 'Lenne'),
      called('A maker of lamps.', 'lamp'),
      called('A town.', 'Volme'),
    ];
    const { pack } = lookupIn([{ name: 'test', entries }]);
    expect(pack('Orvo').map(({ needs }) => needs?.[0])).toEqual(['Lenne', 'lamp', 'Volme']);
    expect(pack('Orvo').map(({ place }) => place)).toEqual([true, undefined, true]);
  });

  it('read their glosses once, when the first is asked for; again when they could not be read', async () => {
    const read = vi.fn(async (text: string) => text).mockRejectedValueOnce(new Error('gone'));
    const [entry] = lookupIn(packs, read).pack('ISS');
    expect(read).not.toHaveBeenCalled();
    expect(await entry?.gloss()).toBe('');
    expect(await entry?.gloss()).toBe('A laboratory in orbit.');
    expect(await entry?.gloss()).toBe('A laboratory in orbit.');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('tell without their glosses what an abbreviation stands for, and what is a place', () => {
    const gloss = 'Light water reactor: a reactor cooled by water.';
    const entries = [
      { term: 'LWR', kind: 'abbreviation', gloss },
      { term: 'Freedonia', kind: 'name', gloss: 'A small country.' },
    ] as const;
    const { pack } = lookupIn([{ name: 'test', entries }]);
    expect(pack('LWR')[0]).toMatchObject({ longForm: 'Light water reactor' });
    expect(pack('LWR')[0]).not.toHaveProperty('place');
    expect(pack('Freedonia')[0]).toMatchObject({ place: true });
  });

  it('match words also at the start of a sentence', async () => {
    expect(await glosses('Regolith')).toEqual(['Loose ground.']);
    expect(await glosses('low Earth orbit')).toEqual(['A path close to Earth.']);
  });

  it('say in which year a fact was checked, where it may age', () => {
    expect(look('regolith')[0]?.asOf).toBe('2026');
    expect(look('ISS')[0]).not.toHaveProperty('asOf');
  });

  it('match names in series and put the form into the text', async () => {
    expect(await glosses('Soyuz MS-22')).toEqual(['Flight 22 of Soyuz, called Soyuz MS-22.']);
    expect(await glosses('the Soyuz MS-22 crew')).toEqual([]);
  });

  it('tell which words an entry of several words begins with', () => {
    for (const word of ['low', 'Low', 'LOW', 'International']) expect(opensPack(word)).toBe(true);
    for (const word of ['international', 'ISS', 'Earth', 'Regolith']) expect(opensPack(word)).toBe(false);
  });

  it('tell whether it may go on with another word, a plural of it included', () => {
    for (const next of ['Earth', 'earths']) expect(opensPack('low', next)).toBe(true);
    expect(opensPack('low', 'prices')).toBe(false);
    expect(opensPack('international', 'Space')).toBe(false);
  });

  it('tell so of names in a series', () => {
    for (const next of [undefined, 'MS-22']) expect(opensPack('Soyuz', next)).toBe(true);
    expect(opensPack('Soyuz', 'rockets')).toBe(false);
    expect(opensPack('Sojourner')).toBe(false);
  });

  it('tell which words an entry needs around it', () => {
    expect(look('Progress')[0]?.needs).toEqual(['NASA']);
  });
});
