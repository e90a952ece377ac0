import { ImportError } from '../../core/import/import-error.ts';
import { readGlossary } from '../../core/import/read-glossary.ts';
import type { OwnEntry, OwnGlossary } from '../../core/own/entry.ts';
import { addGlossary } from '../../platform/own-glossaries.ts';

/** Reading goes on this long before the page gets a turn, ms. */
const TURN_MS = 10;

interface Watch {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/**
 * Takes a file in as a new glossary named after it: all of it is read before anything is stored.
 * @throws ImportError when it is no glossary; the reason of the signal when that ends it
 */
export async function importGlossary(file: File, { signal, progress }: Watch): Promise<OwnGlossary> {
  const entries: OwnEntry[] = [];
  let turn = performance.now();
  for (const entry of readGlossary(await textOf(file))) {
    entries.push(entry);
    if (performance.now() - turn < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    turn = performance.now();
  }
  const name = file.name.replace(/\.[^.]*$/, '') || file.name;
  return addGlossary(name, entries, { signal, progress: (done) => progress(done, entries.length) });
}

/** UTF-16 when it is marked so, as spreadsheets write it, else UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new ImportError('unreadable');
  });
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('notText');
  }
}
