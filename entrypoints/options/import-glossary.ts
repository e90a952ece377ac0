import { ImportError } from '../../core/import/import-error.ts';
import { readGlossary } from '../../core/import/read-glossary.ts';
import { readStarDict } from '../../core/import/stardict/stardict.ts';
import { readYomitan, yomitanTitle } from '../../core/import/yomitan.ts';
import type { OwnEntry, OwnGlossary } from '../../core/own/entry.ts';
import { addGlossary } from '../../platform/own-glossaries.ts';
import { type Chosen, isPart, partsIn } from './chosen.ts';
import { decode, decodeUtf8 } from './decode.ts';
import { gunzip, isZip, unzip } from './unzip.ts';

/** Reading goes on this long before the page gets a turn, ms. */
const TURN_MS = 10;

interface Watch {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/**
 * Takes what was chosen in as a new glossary, named as the file is or as a dictionary names itself: all of it is read before
 * anything is stored.
 * @throws ImportError when it is no glossary; the reason of the signal when that ends it
 */
export async function importGlossary(chosen: Chosen, { signal, progress }: Watch): Promise<OwnGlossary> {
  const entries: OwnEntry[] = [];
  const files = await Promise.all(
    chosen.files.map(async (file) => [file.name, await bytesOf(file)] as const),
  );
  const { name, reading } = await open(chosen.name, new Map(files));
  let turn = performance.now();
  for (const entry of reading) {
    entries.push(entry);
    if (performance.now() - turn < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    turn = performance.now();
  }
  return addGlossary(name, entries, { signal, progress: (done) => progress(done, entries.length) });
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
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError('unreadable');
  }
}
