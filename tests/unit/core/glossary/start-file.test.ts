import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, partsOf } from '../../../../core/glossary/file-parts.ts';
import { makeKeyTable } from '../../../../core/glossary/key-table.ts';
import { type DictionaryStart, readStart, startFile } from '../../../../core/glossary/start-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
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
    index: 'aardvark\nmoon',
    words: makeKeyTable('naïve\t1\nran', [0, 8]),
    keys: new Uint8Array([1, 2, 3]),
    packs: makeKeyTable('{}\nESA\t0', [3]),
  };

  it('is one file, and the same when it has been read', () => {
    expect(readStart(new Uint8Array(startFile(start, encode)).buffer, decode)).toEqual(start);
  });

  it('is refused when the file was cut short', () => {
    const file = new Uint8Array(startFile(start, encode));
    for (const length of [0, 4, file.length - 8])
      expect(() => readStart(file.slice(0, length).buffer, decode)).toThrow(RangeError);
  });
});
