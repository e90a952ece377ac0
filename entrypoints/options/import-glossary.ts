import { ImportError } from '../../core/import/import-error.ts';
import { readGlossary } from '../../core/import/read-glossary.ts';
import { readStarDict } from '../../core/import/stardict/stardict.ts';
import { readYomitan, yomitanTitle } from '../../core/import/yomitan.ts';
import type { OwnEntry, OwnGlossary } from '../../core/own/entry.ts';
import { addGlossary } from '../../platform/own-glossaries.ts';
import { type Chosen, isPart, partsIn } from './chosen.ts';
import { decode, decodeUtf8 } from './decode.ts';
import { gunzip, isZip, MOST_BYTES, unzip } from './unzip.ts';

/**
 * Takes what was chosen in as a new glossary, named as the file is or as a dictionary names itself: all of it is read before
 * anything is stored. Takes seconds in which nothing else is done: for a thread of its own.
 * @param progress called with the number of entries stored so far, and of all
 * @throws ImportError when it is no glossary
 */
export async function importGlossary(
  chosen: Chosen,
  progress: (done: number, total: number) => void,
): Promise<OwnGlossary> {
  const files = await Promise.all(
    chosen.files.map(async (file) => [file.name, await bytesOf(file)] as const),
  );
  const { name, reading } = await open(chosen.name, new Map(files));
  const entries: OwnEntry[] = [...reading];
  return addGlossary(name, entries, (done) => progress(done, entries.length));
}

async function open(fileName: string, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  const [bytes = new Uint8Array()] = files.values();
  const names = [...files.keys()];
  if (names.some(isPart)) return openStarDict(name, names, (part) => files.get(part) ?? new Uint8Array());
  if (!isZip(bytes)) return { name, reading: readGlossary(decode(bytes)) };
  const archive = unzip(bytes);
  if (!archive.names.includes('index.json') && archive.names.some(isPart))
    return openStarDict(name, archive.names, archive.bytes);
  return { name: yomitanTitle(archive) || name, reading: readYomitan(archive) };
}

async function openStarDict(
  name: string,
  names: readonly string[],
  packed: (name: string) => Uint8Array<ArrayBuffer>,
) {
  const { ifo, idx, dict, syn } = partsIn(names);
  const bytes = (part: string) => gunzip(packed(part));
  const { title, reading } = readStarDict(
    {
      ...{ ifo: await bytes(ifo), idx: await bytes(idx), dict: await bytes(dict) },
      syn: syn === undefined ? syn : await bytes(syn),
    },
    decodeUtf8,
  );
  return { name: title || name, reading };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new ImportError('tooBig');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError('unreadable');
  }
}
