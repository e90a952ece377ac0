import { ImportError } from '../import-error.ts';

const FIRST_LINE = "StarDict's dict ifo file";

/** What the .ifo file declares of the others. */
export interface Info {
  title: string;
  words: number;
  /** Bytes of the unpacked index. */
  indexSize: number;
  synonyms: number;
  offsetBits: 32 | 64;
  /** A letter for each field that all articles have, or '' when each field is marked itself. */
  types: string;
}

/** Reads an .ifo file. @throws ImportError when it is none */
export function infoOf(text: string): Info {
  const [first = '', ...lines] = text.split(/\r?\n/);
  if (first.trim() !== FIRST_LINE) throw new ImportError('badInfo');
  const pairs = new Map(lines.map((line) => pairOf(line)));
  const number = (key: string, otherwise?: number) => {
    const value = pairs.get(key) ?? otherwise?.toString() ?? '';
    if (!/^\d{1,15}$/.test(value)) throw new ImportError('badInfo');
    return Number(value);
  };
  const offsetBits = number('idxoffsetbits', 32);
  if (offsetBits !== 32 && offsetBits !== 64) throw new ImportError('badInfo');
  return {
    title: pairs.get('bookname') ?? '',
    words: number('wordcount'),
    indexSize: number('idxfilesize'),
    synonyms: number('synwordcount', 0),
    offsetBits,
    types: pairs.get('sametypesequence') ?? '',
  };
}

function pairOf(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
}
