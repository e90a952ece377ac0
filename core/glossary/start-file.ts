import { joinParts, partsOf } from './file-parts.ts';
import type { KeyTable } from './key-table.ts';

/** What of the dictionary is read up front. */
export interface DictionaryStart {
  /** First key of each shard, a line each. */
  index: string;
  /** What is known of single words (`wordTable`). */
  words: KeyTable;
  /** Bloom filter of all keys: most look-ups that find nothing read nothing. */
  keys: Uint8Array;
  /** Our packs, but for their glosses (`packTable`). */
  packs: KeyTable;
}

/** It as one file. @param encode gives a text's bytes in UTF-8 */
export function startFile(start: DictionaryStart, encode: (text: string) => Uint8Array): Uint8Array {
  const { index, words, keys, packs } = start;
  // As all processors that browsers run on have numbers: the lowest byte first.
  const slots = [words, packs].map((table) => new Uint8Array(table.slots.buffer));
  return joinParts([...slots, keys, ...[index, words.text, packs.text].map(encode)]);
}

/** What such a file has; its bytes are not kept. @throws RangeError when it is not whole */
export function readStart(
  file: ArrayBuffer,
  decode: (utf8: Uint8Array<ArrayBuffer>) => string,
): DictionaryStart {
  const [wordSlots, packSlots, keys, ...texts] = partsOf(file);
  if (!wordSlots || !packSlots || !keys) throw new RangeError('The dictionary is not whole.');
  const [index = '', words = '', packs = ''] = texts.map(decode);
  const table = (text: string, slots: Uint8Array<ArrayBuffer>): KeyTable => ({
    text,
    slots: new Uint32Array(slots.slice().buffer),
  });
  return { index, words: table(words, wordSlots), packs: table(packs, packSlots), keys: keys.slice() };
}
