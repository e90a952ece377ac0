import { addKeys, emptyBloom } from '../core/glossary/bloom.ts';
import type { OwnEntry, OwnGlossary } from '../core/own/entry.ts';
import { ALL, database, stored, within } from './own-database.ts';

/** Entries written between two tellings of progress. */
const BATCH = 500;

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

/**
 * Makes a new glossary, last in order, of all the entries or, if that fails, none: one transaction, which the browser takes
 * back also when the page or worker that writes is ended meanwhile.
 * @param progress called with the number of entries written so far
 * @throws as the browser does when it is out of room
 */
export async function addGlossary(
  name: string,
  entries: readonly OwnEntry[],
  progress: (written: number) => void = () => {},
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
      const batch = entries.slice(at, at + BATCH).map((entry, i) => stored(entry, id, at + i));
      for (const { forms } of batch) addKeys(filter, forms);
      await Promise.all(batch.map((entry) => tx.objectStore('entries').put(entry)));
      progress(at + batch.length);
    }
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
