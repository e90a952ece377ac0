import { signal } from '@preact/signals';
import type { EntriesActions, EntriesState, OwnNotice } from '../../components/options/own/state.ts';
import { changeEntry, deleteEntry, entriesFrom } from '../../platform/own-entries.ts';

/** Entries shown at once: a few screens. */
const PAGE = 50;
/** A search that takes longer is told of, ms. */
const SLOW_MS = 200;

/** What of a glossary is looked at: its pages begin at the entries of these numbers, the last is the one shown. */
interface View {
  glossary: number;
  query: string;
  starts: readonly number[];
  next?: number;
}

/** The list of one glossary's entries. `attempt` does something to the store, and calls `refresh` afterwards. */
export function createEntriesModel(attempt: (work: () => Promise<OwnNotice>) => void) {
  const entries = signal<EntriesState | undefined>(undefined);
  let view: View | undefined;
  let reading = new AbortController();

  const close = () => {
    reading.abort();
    view = undefined;
    entries.value = undefined;
  };

  const show = async (wanted: View): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const { glossary, query, starts } = wanted;
    view = wanted;
    const shown = entries.value?.glossary === glossary ? entries.value.shown : undefined;
    const tell = (status: EntriesState['status']) => {
      entries.value = { glossary, query, status, shown };
    };
    // What is typed is shown at once, what is found when it is there.
    tell('read');
    const slow = setTimeout(() => tell('reading'), SLOW_MS);
    try {
      const page = await entriesFrom(glossary, starts.at(-1) ?? 0, { most: PAGE, query, signal });
      // The last entry of a page is gone: the page before it is the last now.
      if (page.entries.length === 0 && starts.length > 1)
        return await show({ glossary, query, starts: starts.slice(0, -1) });
      const { entries: found, next } = page;
      if (next !== undefined) view = { ...wanted, next };
      const first = (starts.length - 1) * PAGE;
      entries.value = {
        ...{ glossary, query, status: 'read' },
        shown: { query, first, entries: found, more: next !== undefined },
      };
    } catch (error) {
      if (signal.aborted) return;
      console.warn('Glossa:', error);
      tell('failed');
    } finally {
      clearTimeout(slow);
    }
  };

  const actions: EntriesActions = {
    open: ({ id }) => (view?.glossary === id ? close() : void show({ glossary: id, query: '', starts: [0] })),
    search: (query) => void (view && show({ glossary: view.glossary, query, starts: [0] })),
    turn: (to) => {
      if (!view) return;
      const { glossary, query, starts, next } = view;
      if (to === 'previous') void show({ glossary, query, starts: starts.slice(0, -1) });
      else if (next !== undefined) void show({ glossary, query, starts: [...starts, next] });
    },
    change: (entry) => {
      const { glossary } = view ?? {};
      if (glossary === undefined) return;
      attempt(() => changeEntry(glossary, entry).then(() => ({ kind: 'ownChanged', term: entry.term })));
    },
    remove: ({ number, term }) => {
      const { glossary } = view ?? {};
      if (glossary === undefined) return;
      attempt(() => deleteEntry(glossary, number).then(() => ({ kind: 'ownRemoved', name: term })));
    },
  };
  /** Shows what the store holds now; nothing when the glossary is gone. */
  const refresh = async (glossaries: readonly { id: number }[]): Promise<void> => {
    if (!view) return;
    const { glossary, query, starts } = view;
    if (glossaries.some(({ id }) => id === glossary)) await show({ glossary, query, starts });
    else close();
  };
  return { entries, actions, refresh };
}
