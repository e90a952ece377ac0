import type { OwnEntry } from '../../own/entry.ts';
import { admitted, clip, type Read } from '../admitted.ts';
import { ImportError } from '../import-error.ts';
import { articleText } from './article.ts';
import { indexed, synonymsOf } from './index-file.ts';
import { type Info, infoOf } from './info.ts';

/** A million other forms, which are held at once. */
const MOST_SYNONYM_BYTES = 30_000_000;
/** All articles together, each as often as words share it: 200,000 of more than a kilobyte. */
const MOST_BYTES = 300_000_000;

/** The files of a StarDict dictionary, unpacked. */
export interface StarDictFiles {
  ifo: Uint8Array;
  idx: Uint8Array;
  dict: Uint8Array;
  syn?: Uint8Array | undefined;
}

/** The text of bytes in UTF-8, or undefined when they are something else. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/**
 * A StarDict dictionary: its title and, read one by one, its entries; those without words (pictures, sounds) are passed
 * over. The format: https://github.com/huzheng001/stardict-3/blob/master/dict/doc/StarDictFileFormat
 * @throws ImportError when a file is damaged, or they do not belong together
 */
export function readStarDict(
  files: StarDictFiles,
  decode: DecodeUtf8,
): { title: string; reading: Generator<OwnEntry> } {
  const info = infoOf(decode(files.ifo) ?? '');
  return { title: info.title, reading: admitted(entriesOf(files, info, decode)) };
}

function* entriesOf({ idx, dict, syn }: StarDictFiles, info: Info, decode: DecodeUtf8): Generator<Read> {
  if (syn && syn.length > MOST_SYNONYM_BYTES) throw new ImportError('tooBig');
  const synonyms = syn && synonymsOf(syn, info);
  let line = 0;
  let bytes = 0;
  const text = (part: Uint8Array) => {
    const decoded = decode(part);
    if (decoded === undefined) throw new ImportError('notUtf8', line);
    return decoded;
  };
  for (const { word, offset, size } of indexed(idx, info)) {
    line++;
    if (offset + size > dict.length) throw new ImportError('cutShort', line);
    bytes += size;
    if (bytes > MOST_BYTES) throw new ImportError('tooBig');
    const definition = articleText(dict.subarray(offset, offset + size), info.types, text, line);
    if (definition === '') continue;
    const term = text(word).trim();
    const others = (synonyms?.get(line - 1) ?? []).map((other) => text(other).trim());
    const aliases = [...new Set(others)].filter((alias) => alias !== '' && alias !== term);
    yield { entry: { term, definition: clip(definition), aliases }, line };
  }
}
