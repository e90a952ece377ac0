import { ImportError, type ImportReason } from '../../core/import/import-error.ts';
import type { OwnGlossary } from '../../core/own/entry.ts';
import type { Chosen } from './chosen.ts';

/** What the worker tells of an import. */
export type ImportTold =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; glossary: OwnGlossary }
  | { kind: 'failed'; reason: ImportReason; line: number }
  /** What could not be stored, or a fault of ours. */
  | { kind: 'lost'; error: string };

interface Watch {
  signal: AbortSignal;
  /** Entries stored so far, of so many. */
  progress: (done: number, total: number) => void;
}

/**
 * `importGlossary` in a thread of its own: a whole dictionary is unpacked, read and stored without the page noticing, and
 * may be stopped at any moment; what was stored by then the browser takes back.
 * @throws as `importGlossary`; the reason of the signal when that ends it
 */
export async function importInWorker(chosen: Chosen, { signal, progress }: Watch): Promise<OwnGlossary> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else if (data.kind === 'done') resolve(data.glossary);
        else reject(data.kind === 'failed' ? new ImportError(data.reason, data.line) : new Error(data.error));
      });
      worker.postMessage(chosen satisfies Chosen);
    });
  } finally {
    worker.terminate();
  }
}
