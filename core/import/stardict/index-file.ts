import { ImportError } from '../import-error.ts';
import type { Info } from './info.ts';

/** A word of the index, in its bytes, and where its article stands. */
export interface Indexed {
  word: Uint8Array;
  offset: number;
  size: number;
}

/** The words of an index in their order. @throws ImportError when it is damaged or holds more or fewer than declared */
export function* indexed(index: Uint8Array, { words, indexSize, offsetBits }: Info): Generator<Indexed> {
  if (index.length !== indexSize) throw new ImportError('wrongCount');
  const wide = offsetBits === 64;
  let count = 0;
  for (const { word, numbers } of records(index, wide ? 12 : 8)) {
    count++;
    const offset = wide ? numbers.getUint32(0) * 2 ** 32 + numbers.getUint32(4) : numbers.getUint32(0);
    yield { word, offset, size: numbers.getUint32(wide ? 8 : 4) };
  }
  if (count !== words) throw new ImportError('wrongCount');
}

/** Other forms of words, in their bytes, by the place of the word in the index, from 0. @throws ImportError as `indexed` */
export function synonymsOf(file: Uint8Array, info: Info): ReadonlyMap<number, readonly Uint8Array[]> {
  const synonyms = new Map<number, Uint8Array[]>();
  let count = 0;
  for (const { word, numbers } of records(file, 4)) {
    count++;
    const place = numbers.getUint32(0);
    if (place >= info.words) throw new ImportError('wrongCount');
    const others = synonyms.get(place);
    if (others) others.push(word);
    else synonyms.set(place, [word]);
  }
  if (count !== info.synonyms) throw new ImportError('wrongCount');
  return synonyms;
}

/** Records of a word, a zero byte and so many bytes of big-endian numbers. */
function* records(bytes: Uint8Array, length: number): Generator<{ word: Uint8Array; numbers: DataView }> {
  let line = 0;
  for (let at = 0; at < bytes.length; ) {
    line++;
    const end = bytes.indexOf(0, at);
    if (end < 0 || end + 1 + length > bytes.length) throw new ImportError('cutShort', line);
    const numbers = new DataView(bytes.buffer, bytes.byteOffset + end + 1, length);
    yield { word: bytes.subarray(at, end), numbers };
    at = end + 1 + length;
  }
}
