import { ImportError } from '../../core/import/import-error.ts';
import { readGlossary } from '../../core/import/read-glossary.ts';
import { readYomitan, yomitanTitle } from '../../core/import/yomitan.ts';
import type { OwnEntry, OwnGlossary } from '../../core/own/entry.ts';
import { addGlossary } from '../../platform/own-glossaries.ts';
import { decode } from './decode.ts';
import { isZip, unzip } from './unzip.ts';

/** Reading goes on this long before the page gets a turn, ms. */
const TURN_MS = 10;

interface Watch {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/**
 * Takes a file in as a new glossary, named as the file is or as a dictionary names itself: all of it is read before
 * anything is stored.
 * @throws ImportError when it is no glossary; the reason of the signal when that ends it
 */
export async function importGlossary(file: File, { signal, progress }: Watch): Promise<OwnGlossary> {
  const entries: OwnEntry[] = [];
  const { name, reading } = open(file.name, await bytesOf(file));
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

function open(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  if (!isZip(bytes)) return { name, reading: readGlossary(decode(bytes)) };
  const archive = unzip(bytes);
  return { name: yomitanTitle(archive) || name, reading: readYomitan(archive) };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError('unreadable');
  }
}
