import { computed, signal } from '@preact/signals';
import type { OwnActions, OwnNotice, OwnState } from '../../components/options/own/state.ts';
import { ImportError } from '../../core/import/import-error.ts';
import { writeCsv } from '../../core/own/csv.ts';
import { download } from '../../platform/download.ts';
import { addEntry, entriesOf } from '../../platform/own-entries.ts';
import {
  addGlossary,
  changeGlossaries,
  deleteGlossary,
  listGlossaries,
} from '../../platform/own-glossaries.ts';
import { type Chosen, glossariesIn } from './chosen.ts';
import { createEntriesModel } from './entries-model.ts';
import { importInWorker } from './import-in-worker.ts';

/** The reader's glossaries as the options page shows and changes them. `firstName`: of the one made for a first entry. */
export function createOwnModel(firstName: string, say: (notice: OwnNotice | { kind: 'exported' }) => void) {
  const glossaries = signal<OwnState['glossaries']>([]);
  const running = signal<OwnState['running']>(undefined);
  let cancel: AbortController | undefined;

  const refresh = async () => {
    glossaries.value = await listGlossaries();
    await entries.refresh(glossaries.value);
  };
  /** Does something to the store and shows what is there then, also after a failure. */
  const attempt = async (work: () => Promise<OwnNotice | undefined>): Promise<void> => {
    try {
      const notice = await work();
      if (notice) say(notice);
    } catch (error) {
      console.warn('Glossa:', error);
      say({ kind: 'ownLost' });
    }
    await refresh().catch(() => {});
  };
  const entries = createEntriesModel((work) => void attempt(work));

  /** Takes glossaries in one after the other; tells the first fault, for what was taken in is seen in the list. */
  const takeInAll = async (files: readonly File[]): Promise<OwnNotice | undefined> => {
    const notices: OwnNotice[] = [];
    for (const chosen of glossariesIn(files)) {
      notices.push(await takeIn(chosen));
      if (cancel?.signal.aborted) break;
    }
    return notices.find(({ kind }) => kind !== 'ownImported') ?? notices.at(-1);
  };

  const takeIn = async (chosen: Chosen): Promise<OwnNotice> => {
    cancel = new AbortController();
    running.value = { file: chosen.name, done: 0 };
    try {
      const { name, count } = await importInWorker(chosen, {
        signal: cancel.signal,
        progress: (done, total) => {
          running.value = { file: chosen.name, done, total };
        },
      });
      return { kind: 'ownImported', name, count };
    } catch (error) {
      if (cancel.signal.aborted) return { kind: 'ownCancelled' };
      if (!(error instanceof ImportError)) throw error;
      return { kind: 'ownImportFailed', file: chosen.name, reason: error.reason, line: error.line };
    } finally {
      running.value = undefined;
    }
  };

  const actions: OwnActions = {
    change: (glossaries) => void attempt(() => changeGlossaries(glossaries).then(() => undefined)),
    remove: ({ id, name }) =>
      void attempt(() => deleteGlossary(id).then(() => ({ kind: 'ownRemoved', name }))),
    exportCsv: (glossary) =>
      void attempt(async () => {
        download(`${glossary.name}.csv`, writeCsv(await entriesOf(glossary.id)), 'text/csv');
        say({ kind: 'exported' });
        return undefined;
      }),
    addEntry: (glossary, entry) =>
      void attempt(async () => {
        if (glossary) await addEntry(glossary.id, entry);
        else await addGlossary(firstName, [entry]);
        return { kind: 'ownAdded', term: entry.term };
      }),
    importFiles: (files) => void attempt(() => takeInAll(files)),
    cancelImport: () => cancel?.abort(),
    entries: entries.actions,
  };
  void refresh().catch((error: unknown) => console.warn('Glossa:', error));
  const own = computed(
    (): OwnState => ({
      glossaries: glossaries.value,
      running: running.value,
      entries: entries.entries.value,
    }),
  );
  return { own, ownActions: actions };
}
