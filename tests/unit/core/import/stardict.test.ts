import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../core/import/import-error.ts';
import { plainText } from '../../../../core/import/stardict/markup.ts';
import { readStarDict, type StarDictFiles } from '../../../../core/import/stardict/stardict.ts';
import { decodeUtf8 } from '../../../../entrypoints/options/decode.ts';

type Bytes = string | number[];

const bytes = (...parts: Bytes[]) =>
  Uint8Array.from(parts.flatMap((part) => [...Buffer.from(typeof part === 'string' ? part : part)]));
const number = (value: number, length = 4) =>
  Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);

interface Given {
  articles?: Record<string, Bytes>;
  synonyms?: [string, number][];
  info?: Record<string, string | number>;
}

/** The files of a dictionary; `info` over what is true of them. */
function dictionary({ articles = { bulb: 'A lamp.' }, synonyms, info = {} }: Given = {}): StarDictFiles {
  const wide = info.idxoffsetbits === 64;
  let at = 0;
  const index: Bytes[] = [];
  for (const [word, article] of Object.entries(articles)) {
    const size = bytes(article).length;
    index.push(word, [0], number(at, wide ? 8 : 4), number(size));
    at += size;
  }
  const idx = bytes(...index);
  const declared = {
    version: '2.4.2',
    bookname: 'Lamps',
    wordcount: Object.keys(articles).length,
    idxfilesize: idx.length,
    sametypesequence: 'm',
    ...(synonyms && { synwordcount: synonyms.length }),
    ...info,
  };
  const lines = Object.entries(declared).map(([key, value]) => `${key}=${value}\n`);
  return {
    ifo: bytes("StarDict's dict ifo file\n", ...lines),
    idx,
    dict: bytes(...Object.values(articles)),
    syn: synonyms && bytes(...synonyms.flatMap(([word, place]) => [word, [0], number(place)])),
  };
}

function read(files: StarDictFiles) {
  const { title, reading } = readStarDict(files, decodeUtf8);
  return { title, entries: [...reading] };
}

const definitions = (given: Given) => read(dictionary(given)).entries.map(({ definition }) => definition);

function fault(files: StarDictFiles): string | undefined {
  try {
    read(files);
  } catch (error) {
    if (error instanceof ImportError) return `${error.reason} ${error.line}`;
    throw error;
  }
  return undefined;
}

describe('a StarDict dictionary', () => {
  it('gives its words with their articles and other forms', () => {
    const articles = { bulb: 'A lamp.', 猫: 'A cat.' };
    const synonyms: [string, number][] = [
      ['bulbs', 0],
      ['cat', 1],
      ['light', 0],
    ];
    expect(read(dictionary({ articles, synonyms }))).toEqual({
      title: 'Lamps',
      entries: [
        { term: 'bulb', definition: 'A lamp.', aliases: ['bulbs', 'light'] },
        { term: '猫', definition: 'A cat.', aliases: ['cat'] },
      ],
    });
  });

  it('may count offsets in 64 bits', () => {
    const articles = { bulb: 'A lamp.', wick: 'A string.' };
    expect(definitions({ articles, info: { idxoffsetbits: 64 } })).toEqual(['A lamp.', 'A string.']);
  });

  it.each<[string, Bytes, string]>([
    ['h', '<p>A <b>lamp</b></p>\n<p>of glass &amp;\nwire</p>', 'A lamp\nof glass & wire'],
    ['x', '<k>bulb</k>\nA <i>lamp</i>', 'A lamp'],
    ['g', 'A <span size="small">lamp</span>', 'A lamp'],
    ['tm', 'bʌlb\0A lamp.', 'bʌlb\nA lamp.'],
    ['', 'tbʌlb\0mA lamp.', 'bʌlb\nA lamp.'],
    ['', [...bytes('P', number(3), [1, 0, 2], 'mA lamp.\0')], 'A lamp.'],
    ['Pm', [...bytes(number(3), [1, 0, 2], 'A lamp.')], 'A lamp.'],
  ])('has articles of type “%s” flattened to text', (sametypesequence, article, text) => {
    expect(definitions({ articles: { bulb: article }, info: { sametypesequence } })).toEqual([text]);
  });

  it('passes over words that have but a picture, and cuts endless articles', () => {
    const articles = { bulb: 'rlamp.png\0', wick: `m${'x'.repeat(20_000)}` };
    const [only, ...others] = definitions({ articles, info: { sametypesequence: '' } });
    expect(others).toEqual([]);
    expect(only).toMatch(/^x{9999}…$/);
  });

  it('is refused, with the reason, when it is damaged or of another kind', () => {
    const good = dictionary();
    const two = { bulb: 'A lamp.', wick: 'A string.' };
    expect(fault(good)).toBeUndefined();
    expect(fault({ ...good, ifo: bytes('lamps') })).toBe('badInfo 0');
    expect(fault(dictionary({ info: { wordcount: 'many' } }))).toBe('badInfo 0');
    expect(fault(dictionary({ info: { idxoffsetbits: 16 } }))).toBe('badInfo 0');
    expect(fault(dictionary({ info: { wordcount: 2 } }))).toBe('wrongCount 0');
    expect(fault(dictionary({ info: { idxfilesize: 2 } }))).toBe('wrongCount 0');
    expect(fault(dictionary({ synonyms: [['bulbs', 1]] }))).toBe('wrongCount 0');
    expect(fault(dictionary({ synonyms: [['bulbs', 0]], info: { synwordcount: 2 } }))).toBe('wrongCount 0');
    const files = dictionary({ articles: two });
    expect(fault({ ...files, dict: files.dict.subarray(0, 12) })).toBe('cutShort 2');
    const idx = files.idx.subarray(0, -3);
    expect(fault({ ...dictionary({ articles: two, info: { idxfilesize: idx.length } }), idx })).toBe(
      'cutShort 2',
    );
    expect(fault(dictionary({ info: { sametypesequence: 'mm' } }))).toBe('cutShort 1');
    expect(fault(dictionary({ info: { sametypesequence: 'Xm' } }))).toBe('cutShort 1');
    expect(fault(dictionary({ articles: { ...two, ash: [0xff] } }))).toBe('notUtf8 3');
    expect(fault(dictionary({ info: { sametypesequence: 'w' } }))).toBe('wrongType 1');
    expect(fault(dictionary({ articles: {} }))).toBe('empty 0');
  });

  it('may have 200,000 entries and no more', () => {
    const most = Array.from({ length: 200_001 }, (_, i) => `w${i}`);
    const idx = bytes(most.map((word) => `${word}\0\0\0\0\0\0\0\0\x07`).join(''));
    const files = { ...dictionary({ info: { wordcount: most.length, idxfilesize: idx.length } }), idx };
    expect(fault(files)).toBe('tooMany 200001');
  });

  it('is not read when its articles, shared by many words, would fill the memory', () => {
    const idx = bytes(...['a', 'b', 'c', 'd'].flatMap((word) => [word, [0], number(0), number(100_000_000)]));
    const info = { wordcount: 4, idxfilesize: idx.length, sametypesequence: 'r' };
    expect(fault({ ...dictionary({ info }), idx, dict: new Uint8Array(100_000_000) })).toBe('tooBig 0');
  });

  it('is read or refused, whatever its bytes', () => {
    const some = fc.uint8Array({ maxLength: 60 });
    const types = fc.constantFrom('', 'm', 'h', 'tm', 'Pm', 'xg', 'w');
    fc.assert(
      fc.property(some, some, some, types, fc.boolean(), (idx, dict, syn, sametypesequence, wide) => {
        const info = { idxfilesize: idx.length, sametypesequence, ...(wide && { idxoffsetbits: 64 }) };
        fault({ ...dictionary({ info }), idx, dict, syn });
        fault({ ...dictionary({ info: { ...info, idxfilesize: 13 } }), dict, syn });
        fault({ ...dictionary({ articles: { bulb: [...dict] }, info: { sametypesequence } }) });
        fault({ ...dictionary(), ifo: bytes("StarDict's dict ifo file\n", [...idx]) });
      }),
      { numRuns: 500 },
    );
  });
});

describe('markup', () => {
  it('that is no markup stays', () => {
    expect(plainText('1 < 2 and 3 > 2 &unknown; &#0; &#1114112; &#65;&#x42;')).toBe(
      '1 < 2 and 3 > 2 &unknown; &#0; &#1114112; AB',
    );
  });

  it('loses styles, scripts and comments', () => {
    expect(plainText('<style>b { top: 0 }</style>A <!-- old -->lamp<script>1 < 2</script>')).toBe('A lamp');
  });

  it('is read in one pass, however it is nested', () => {
    for (const part of ['<', '<a', '<style>', '&', '\n ']) plainText(part.repeat(200_000));
  }, 5000);
});
