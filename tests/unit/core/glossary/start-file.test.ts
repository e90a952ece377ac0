import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, partsOf } from '../../../../core/glossary/file-parts.ts';
import { makeKeyTable } from '../../../../core/glossary/key-table.ts';
import { type DictionaryStart, readStart, startFile } from '../../../../core/glossary/start-file.ts';
import { makeWordMap } from '../../../../core/glossary/word-map.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fileOf = (start: DictionaryStart): ArrayBuffer => new Uint8Array(startFile(start, encode)).buffer;
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('files in one', () => {
  it('come out as they went in, each where it may be read as numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (parts) => {
        const out = partsOf(joinParts(parts).buffer);
        expect(out.map((part) => [...part])).toEqual(parts.map((part) => [...part]));
        for (const { byteOffset } of out) expect(byteOffset % 4).toBe(0);
      }),
    );
  });
});

describe('what is read of the dictionary up front', () => {
  const start: DictionaryStart = {
    keys: new Uint8Array([1, 2, 3]),
    words: {
      common: makeWordMap([
        ['the', 0],
        ['naïve', 1],
        ['moon', 2],
      ]),
      kinds: [
        ['', 0],
        ['a', 6],
        ['nv', 1],
      ],
      known: new Uint8Array([7]),
      irregular: makeKeyTable('ran\trun\nnaïvest\tnaïve\n', [0, 8]),
    },
    packs: {
      series: [{ pack: 'test', match: '^Łódź \\d$', prefix: 'Łódź', kind: 'name', gloss: 'A town.' }],
      groups: [{ from: 0, shared: { pack: 'test', kind: 'name', place: true } }],
      openings: new Uint8Array([4, 5]),
      forms: makeKeyTable('ESA\n', [0]),
    },
    entries: ['aardvark', 'moon'],
    glosses: ['00000'],
  };

  it('is one file, and the same when it has been read', () => {
    expect(readStart(fileOf(start), decode)).toEqual(start);
  });

  it('is not copied when it is read', () => {
    const file = fileOf(start);
    const { keys, words, packs } = readStart(file, decode);
    const views = [keys, ...Object.values(words.common), ...Object.values(packs.forms)];
    for (const { buffer } of views) expect(buffer).toBe(file);
  });

  it('is refused when the file was cut short', () => {
    const file = fileOf(start);
    for (const length of [0, 4, file.byteLength - 8])
      expect(() => readStart(file.slice(0, length), decode)).toThrow(RangeError);
  });
});
