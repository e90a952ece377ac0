import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../core/import/import-error.ts';
import { readGlossary } from '../../../../core/import/read-glossary.ts';
import { writeCsv } from '../../../../core/own/csv.ts';

const read = (text: string) => [...readGlossary(text)];
const fault = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ImportError) return { reason: error.reason, line: error.line };
  }
  return undefined;
};
const BULB = { term: 'bulb', definition: 'A glass lamp.', aliases: [] };

describe('a glossary in a table', () => {
  it('has the term first and its definition second', () => {
    expect(read('bulb,A glass lamp.\nfuse,A thin wire.')).toEqual([
      BULB,
      { term: 'fuse', definition: 'A thin wire.', aliases: [] },
    ]);
  });

  it('may name its columns, in any order and beside others', () => {
    expect(read('Source,Definition,Aliases,Term\nmanual,A glass lamp.,lamp|light bulb,bulb')).toEqual([
      { ...BULB, aliases: ['lamp', 'light bulb'] },
    ]);
  });

  it.each([
    ['tabs', 'bulb\tA glass lamp.'],
    ['semicolons', 'bulb;A glass lamp.'],
    ['a byte order mark and Windows line ends', '\uFEFFbulb,A glass lamp.\r\n\r\n'],
    ['quotes', '"bulb","A glass lamp."'],
  ])('may be written with %s', (_how, text) => {
    expect(read(text)).toEqual([BULB]);
  });

  it.each([
    ['semicolons in quotes', 'bulb,"Glass; hot"'],
    ['semicolons in one definition', 'fuse,Wire\nbulb,Glass; hot'],
    ['commas in definitions', 'fuse;Wire, thin\nbulb;Glass, hot'],
    ['semicolons in all definitions, but tabs', 'fuse\tWire; thin\nbulb\tGlass; hot'],
  ])('is not parted where it has but %s', (_what, text) => {
    expect(read(text).map(({ term }) => term)).toContain('bulb');
    expect(read(text).at(-1)?.definition).toMatch(/^Glass[;,] hot$/);
  });

  it('may be notes that Anki has written, whose first lines tell how', () => {
    const notes = '#separator:tab\n#html:false\n#columns:Definition\tTerm\nA glass lamp.\tbulb\n';
    expect(read(notes)).toEqual([BULB]);
    expect(read('#separator:tab\n#tags column:3\nbulb\tA glass lamp.')).toEqual([BULB]);
    expect(read('#hashtag,A word.\nbulb,A glass lamp.')).toHaveLength(2);
  });

  it('keeps separators, quotes and line breaks inside quotes', () => {
    expect(read('bulb,"Glass, ""hot"",\nround"')[0]?.definition).toBe('Glass, "hot",\nround');
  });

  it('tells the line and the reason of what is wrong', () => {
    expect(fault('bulb,"Glass\nlamp"\nfuse')).toEqual({ reason: 'noDefinition', line: 3 });
    expect(fault('bulb,Glass\n,Wire')).toEqual({ reason: 'noTerm', line: 2 });
    expect(fault('bulb,Glass\nfuse,"Wire\n\n')).toEqual({ reason: 'openQuote', line: 2 });
    expect(fault(`bulb,${'x'.repeat(10_001)}`)).toEqual({ reason: 'tooLong', line: 1 });
    expect(fault('bulb,Glass\n'.repeat(200_001))).toEqual({ reason: 'tooMany', line: 200_001 });
    expect(fault('')).toEqual({ reason: 'empty', line: 0 });
    expect(fault('term,definition\n')).toEqual({ reason: 'empty', line: 0 });
  });

  it('comes back from a file of its own as it was', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((s) => s.trim());
    const filled = text.filter((s) => s !== '');
    const alias = filled.filter((s) => !s.includes('|'));
    const entry = fc.record({ term: filled, definition: filled, aliases: fc.array(alias, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (entries) => {
        expect(read(writeCsv(entries))).toEqual(entries);
      }),
    );
  });

  it('has nothing in a file of its own that a spreadsheet would run, and comes back all the same', () => {
    const entries = [
      { term: '=HYPERLINK("https://example.org")', definition: '-5 degrees', aliases: ['@home'] },
      { term: "'=quoted", definition: "'tis", aliases: [] },
    ];
    const text = writeCsv(entries);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+\-@]/m);
    expect(read(text)).toEqual(entries);
  });

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', '{', '[') }),
        (text) => {
          expect(fault(text) !== undefined || read(text).length > 0).toBe(true);
        },
      ),
    );
  });
});

describe('a glossary in JSON', () => {
  it('is a list of entries', () => {
    expect(read('[{"Term":"bulb","meaning":"A glass lamp.","synonyms":["lamp",3]}]')).toEqual([
      { ...BULB, aliases: ['lamp'] },
    ]);
  });

  it('is one object of definitions by term', () => {
    expect(read('{"bulb":"A glass lamp."}')).toEqual([BULB]);
  });

  it('tells which entry is wrong', () => {
    expect(fault('[{"term":"bulb","definition":"Lamp"},{"term":"fuse"}]')).toEqual({
      reason: 'noDefinition',
      line: 2,
    });
    expect(fault('["bulb"]')).toEqual({ reason: 'badEntry', line: 1 });
    expect(fault('{"bulb":3}')).toEqual({ reason: 'badEntry', line: 1 });
    expect(fault('[{"term":')).toEqual({ reason: 'notJson', line: 1 });
    expect(fault('{\n  "bulb": "Lamp",\n  "fuse": "Wire,\n}')).toEqual({ reason: 'notJson', line: 3 });
    expect(fault('[]')).toEqual({ reason: 'empty', line: 0 });
  });
});
