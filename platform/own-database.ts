import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { foldedForms, type OwnEntry, type OwnGlossary } from '../core/own/entry.ts';

/** An entry as stored: under its glossary and number, found by its folded forms. */
export interface StoredEntry extends OwnEntry {
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

/** All stores, for a transaction that keeps them in step. */
export const ALL = ['glossaries', 'entries', 'filters'] as const;
/** A transaction that changes them. */
export type OwnChange = IDBPTransaction<Schema, typeof ALL, 'readwrite'>;
/** All entries of one glossary. */
export const within = (glossary: number) => IDBKeyRange.bound([glossary], [glossary, []]);

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The store of the reader's glossaries. Rejects when the browser has none for us. */
export function database(): Promise<IDBPDatabase<Schema>> {
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

/** An entry as it is stored. */
export function stored(
  { term, definition, aliases }: OwnEntry,
  glossary: number,
  number: number,
): StoredEntry {
  return { glossary, number, term, definition, aliases, forms: foldedForms({ term, definition, aliases }) };
}
