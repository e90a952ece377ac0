import { addKeys } from '../core/glossary/bloom.ts';
import { fold, foldedForms, type NumberedEntry, type OwnEntry } from '../core/own/entry.ts';
import { ALL, database, type OwnChange, type StoredEntry, stored, within } from './own-database.ts';

/** Entries read at once while a term is searched: some 10 ms. */
const SEARCHED = 500;

/** A stretch of a glossary's entries, and where the next one begins, if there is one. */
export interface EntriesPage {
  entries: readonly NumberedEntry[];
  next?: number;
}

/** All entries of a glossary, in the order in which they came. */
export async function entriesOf(id: number): Promise<OwnEntry[]> {
  return (await database()).getAll('entries', within(id));
}

/**
 * At most `most` entries of a glossary from a number on, in the order in which they came: those with the words of `query` in
 * their term or another form. However many there are, few are in memory at a time. @throws the reason of `signal`
 */
export async function entriesFrom(
  id: number,
  from: number,
  { most, query = '', signal }: { most: number; query?: string; signal?: AbortSignal },
): Promise<EntriesPage> {
  const db = await database();
  const wanted = fold(query);
  const found: NumberedEntry[] = [];
  const atOnce = wanted === '' ? most + 1 : SEARCHED;
  for (let at = from; ; ) {
    const batch = await db.getAll('entries', IDBKeyRange.bound([id, at], [id, []]), atOnce);
    signal?.throwIfAborted();
    found.push(...batch.filter(({ forms }) => forms.some((form) => form.includes(wanted))));
    const beyond = found[most];
    if (beyond) return { entries: found.slice(0, most), next: beyond.number };
    const last = batch.at(-1);
    if (!last || batch.length < atOnce) return { entries: found };
    at = last.number + 1;
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
  await putEntry(tx, stored(entry, id, number));
  if (!same) await glossaries.put({ ...glossary, count: glossary.count + 1 });
  await tx.done;
}

/** Puts other words into an entry. Rejects when it is gone. */
export async function changeEntry(id: number, { number, ...entry }: NumberedEntry): Promise<void> {
  const tx = (await database()).transaction(ALL, 'readwrite');
  const entries = tx.objectStore('entries');
  if (!(await entries.getKey([id, number]))) throw new Error(`no entry ${number} in glossary ${id}`);
  await putEntry(tx, stored(entry, id, number));
  await tx.done;
}

/** Deletes an entry, if it is there. */
export async function deleteEntry(id: number, number: number): Promise<void> {
  const tx = (await database()).transaction(ALL, 'readwrite');
  const glossaries = tx.objectStore('glossaries');
  const glossary = await glossaries.get(id);
  const isThere = await tx.objectStore('entries').getKey([id, number]);
  if (glossary && isThere) {
    await tx.objectStore('entries').delete([id, number]);
    await glossaries.put({ ...glossary, count: glossary.count - 1 });
  }
  await tx.done;
}

/** Stores an entry, so that it is also looked for. What it replaces may be looked for in vain from now on. */
async function putEntry(tx: OwnChange, entry: StoredEntry): Promise<void> {
  await tx.objectStore('entries').put(entry);
  const filter = await tx.objectStore('filters').get(entry.glossary);
  if (!filter) return;
  addKeys(filter, entry.forms);
  await tx.objectStore('filters').put(filter, entry.glossary);
}
