import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { addKeys, emptyBloom, mayHold } from '../core/glossary/bloom.ts';
import {
  foldedForms,
  type OwnEntry,
  type OwnFind,
  type OwnGlossary,
  type OwnLookup,
} from '../core/own/entry.ts';

/** An entry as stored: under its glossary and number, found by its folded forms. */
interface StoredEntry extends OwnEntry {
  glossary: number;
  number: number;
  forms: string[];
}

interface Schema extends DBSchema {
  glossaries: { key: number; value: OwnGlossary };
  entries: { key: [number, number]; value: StoredEntry; indexes: { forms: string } };
  /** Bloom filters of a glossary's forms, by its id: an article has thousands of forms, of which few stand in it. */
  filters: { key: number; value: Uint8Array };
}

/** A glossary of more entries than this is a whole dictionary. */
const GENERAL = 5000;
/** Entries written before the page gets a turn: some 20 ms. */
const BATCH = 500;
const ALL = ['glossaries', 'entries', 'filters'] as const;
/** All entries of one glossary. */
const within = (glossary: number) => IDBKeyRange.bound([glossary], [glossary, []]);

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('own-glossaries', 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = db.createObjectStore('entries', { keyPath: ['glossary', 'number'] });
        entries.createIndex('forms', 'forms', { multiEntry: true });
      }
      // Glossaries of before have no filter: they are asked for every form.
      db.createObjectStore('filters');
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The reader's glossaries in their order. Rejects when the browser has no storage for us. */
export async function listGlossaries(): Promise<OwnGlossary[]> {
  const all = await (await database()).getAll('glossaries');
  return all.sort((a, b) => a.order - b.order);
}

/** Changes name, switch or order of glossaries, all at once. */
export async function changeGlossaries(changed: readonly OwnGlossary[]): Promise<void> {
  const tx = (await database()).transaction('glossaries', 'readwrite');
  await Promise.all([...changed.map((glossary) => tx.store.put(glossary)), tx.done]);
}

/** Deletes a glossary with all its entries. */
export async function deleteGlossary(id: number): Promise<void> {
  const tx = (await database()).transaction(ALL, 'readwrite');
  await Promise.all([
    tx.objectStore('glossaries').delete(id),
    tx.objectStore('filters').delete(id),
    tx.objectStore('entries').delete(within(id)),
    tx.done,
  ]);
}

/** All entries of a glossary, in the order in which they came. */
export async function entriesOf(id: number): Promise<OwnEntry[]> {
  return (await database()).getAll('entries', within(id));
}

/**
 * Makes a new glossary, last in order, of all the entries or, if that fails or `signal` ends it, none: one transaction,
 * which the browser takes back also when the page is closed meanwhile.
 * @param progress called with the number of entries written so far
 * @throws the reason of `signal`, or the browser's when it is out of room
 */
export async function addGlossary(
  name: string,
  entries: readonly OwnEntry[],
  { signal, progress }: { signal?: AbortSignal; progress?: (written: number) => void } = {},
): Promise<OwnGlossary> {
  const tx = (await database()).transaction(ALL, 'readwrite');
  const done = tx.done.catch((error: unknown) => error);
  try {
    const others = await tx.objectStore('glossaries').getAll();
    const next = (of: (glossary: OwnGlossary) => number) => 1 + Math.max(0, ...others.map(of));
    const id = next((g) => g.id);
    const glossary = { id, name, on: true, order: next((g) => g.order), count: entries.length };
    const filter = emptyBloom(entries.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0));
    for (let at = 0; at < entries.length; at += BATCH) {
      signal?.throwIfAborted();
      const batch = entries.slice(at, at + BATCH).map((entry, i) => stored(entry, id, at + i));
      for (const { forms } of batch) addKeys(filter, forms);
      await Promise.all(batch.map((entry) => tx.objectStore('entries').put(entry)));
      progress?.(at + batch.length);
    }
    signal?.throwIfAborted();
    await tx.objectStore('filters').put(filter, id);
    await tx.objectStore('glossaries').put(glossary);
    await tx.done;
    return glossary;
  } catch (error) {
    // A transaction that has failed by itself can't be aborted once more.
    if (tx.error === null) tx.abort();
    await done;
    throw error;
  }
}

/** Adds an entry to a glossary; one with the same term is replaced. Rejects when there is no such glossary. */
export async function addEntry(id: number, entry: OwnEntry): Promise<void> {
  const tx = (await database()).transaction(ALL, 'readwrite');
  const glossaries = tx.objectStore('glossaries');
  const entries = tx.objectStore('entries');
  const glossary = await glossaries.get(id);
  if (!glossary) throw new Error(`no glossary ${id}`);
  const [form = ''] = foldedForms(entry);
  const same = (await entries.index('forms').getAll(form)).find(
    (e) => e.glossary === id && e.forms[0] === form,
  );
  const last = await entries.openKeyCursor(within(id), 'prev');
  const number = same?.number ?? (last?.primaryKey[1] ?? -1) + 1;
  const added = stored(entry, id, number);
  await entries.put(added);
  const filter = await tx.objectStore('filters').get(id);
  if (filter) {
    addKeys(filter, added.forms);
    await tx.objectStore('filters').put(filter, id);
  }
  if (!same) await glossaries.put({ ...glossary, count: glossary.count + 1 });
  await tx.done;
}

/** Looks forms up in the glossaries that are on. A store that can't be read knows nothing. */
export const lookUpOwn: OwnLookup = async (forms) => {
  try {
    return await lookUp(forms);
  } catch (error) {
    console.warn('Glossa:', error);
    return new Map();
  }
};

async function lookUp(forms: ReadonlySet<string>): Promise<Map<string, OwnFind[]>> {
  const found = new Map<string, OwnFind[]>();
  const tx = (await database()).transaction(ALL);
  const asked = (await tx.objectStore('glossaries').getAll())
    .filter((glossary) => glossary.on && glossary.count > 0)
    .sort((a, b) => a.order - b.order);
  const size = asked.reduce((sum, { count }) => sum + count, 0);
  if (size === 0) return found;
  const entries = tx.objectStore('entries');
  const filters = await Promise.all(asked.map(({ id }) => tx.objectStore('filters').get(id)));
  // Few entries are sooner read than many forms asked for.
  const read =
    size < forms.size
      ? await Promise.all(asked.map(({ id }) => entries.getAll(within(id))))
      : await Promise.all(likely(forms, filters).map((form) => entries.index('forms').getAll(form)));
  const unique = new Map(read.flat().map((entry) => [`${entry.glossary}:${entry.number}`, entry]));
  for (const { id, name, count } of asked) {
    for (const { glossary, forms: own, term, definition, aliases } of unique.values()) {
      if (glossary !== id) continue;
      const find = { term, definition, aliases, general: count > GENERAL, glossary: name };
      for (const form of own) if (forms.has(form)) found.set(form, [...(found.get(form) ?? []), find]);
    }
  }
  return found;
}

/** The forms that stand in one of some glossaries, and a few others; one without a filter may hold any. */
function likely(forms: ReadonlySet<string>, filters: readonly (Uint8Array | undefined)[]): string[] {
  return [...forms].filter((form) => filters.some((filter) => !filter || mayHold(filter, form)));
}

function stored({ term, definition, aliases }: OwnEntry, glossary: number, number: number): StoredEntry {
  return { glossary, number, term, definition, aliases, forms: foldedForms({ term, definition, aliases }) };
}
