import { joinParts, partsOf } from './file-parts.ts';
import type { KeyTable } from './key-table.ts';
import type { PackTable } from './pack-table.ts';
import type { WordTable } from './word-facts.ts';
import type { WordMap } from './word-map.ts';

/** What of the dictionary is read up front. */
export interface DictionaryStart {
  /** Bloom filter of the keys of all entries: most look-ups that find nothing read nothing. */
  keys: Uint8Array;
  /** What is known of single words. */
  words: WordTable;
  /** Our packs, but for their glosses. */
  packs: PackTable;
  /** The first key of each shard of entries, and of glosses. */
  entries: readonly string[];
  glosses: readonly string[];
}

/** What is no table; as JSON, the first part of the file. */
type Plain = Pick<DictionaryStart, 'entries' | 'glosses'> &
  Pick<WordTable, 'kinds'> &
  Pick<PackTable, 'series' | 'groups'>;

const mapParts = ({ hashes, slots, numbers }: WordMap) => [hashes, slots, numbers];
const tableParts = ({ text, slots }: KeyTable) => [text, slots];

/** It as one file. @param encode gives a text's bytes in UTF-8 */
export function startFile(
  { keys, words, packs, entries, glosses }: DictionaryStart,
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const { kinds, common, known, irregular } = words;
  const { series, groups, openings, forms } = packs;
  const plain: Plain = { entries, glosses, kinds, series, groups };
  return joinParts([
    ...[encode(JSON.stringify(plain)), keys],
    ...[...mapParts(common), known, ...tableParts(irregular)],
    ...[openings, ...tableParts(forms)],
  ]);
}

/**
 * What such a file has, in the same order. Tables are views of its bytes: they are neither copied nor decoded, since most
 * of them is never looked at. @throws RangeError when it is not whole
 */
export function readStart(
  file: ArrayBuffer,
  decode: (utf8: Uint8Array<ArrayBuffer>) => string,
): DictionaryStart {
  const parts = partsOf(file).values();
  const bytes = () => {
    const { value } = parts.next();
    if (!value) throw new RangeError('The dictionary is not whole.');
    return value;
  };
  const map = (): WordMap => ({ hashes: wide(bytes()), slots: narrow(bytes()), numbers: bytes() });
  const table = (): KeyTable => ({ text: bytes(), slots: wide(bytes()) });
  const { entries, glosses, kinds, series, groups }: Plain = JSON.parse(decode(bytes()));
  return {
    keys: bytes(),
    words: { kinds, common: map(), known: bytes(), irregular: table() },
    packs: { series, groups, openings: bytes(), forms: table() },
    ...{ entries, glosses },
  };
}

/** Numbers as all processors that browsers run on have them: the lowest byte first. */
const wide = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
const narrow = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT);
