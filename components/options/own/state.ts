import type { ImportReason } from '../../../core/import/import-error.ts';
import type { NumberedEntry, OwnEntry, OwnGlossary } from '../../../core/own/entry.ts';

export interface OwnState {
  /** In their order. */
  glossaries: readonly OwnGlossary[];
  /** A file being taken in: entries stored so far, of so many once they are counted. */
  running: { file: string; done: number; total?: number } | undefined;
  /** The list of entries that is open, if any. */
  entries: EntriesState | undefined;
}

/** The list of a glossary's entries. */
export interface EntriesState {
  /** Id of the glossary. */
  glossary: number;
  /** What its terms are searched for, as typed; '' for all. */
  query: string;
  /** Reading is told of when it takes long. */
  status: 'read' | 'reading' | 'failed';
  /** What was read last: while other entries are read, and after a failure, still those of before. */
  shown: ShownEntries | undefined;
}

export interface ShownEntries {
  /** What they were searched for. */
  query: string;
  /** How many come before these. */
  first: number;
  entries: readonly NumberedEntry[];
  /** There are others behind these. */
  more: boolean;
}

export interface EntriesActions {
  /** Opens the list of a glossary's entries, or closes it. */
  open(glossary: OwnGlossary): void;
  /** Searches the open list from its beginning. */
  search(query: string): void;
  turn(to: 'previous' | 'next'): void;
  /** Puts other words into an entry. */
  change(entry: NumberedEntry): void;
  remove(entry: NumberedEntry): void;
}

export interface OwnActions {
  /** Stores the new name, switch or order of glossaries. */
  change(glossaries: readonly OwnGlossary[]): void;
  remove(glossary: OwnGlossary): void;
  exportCsv(glossary: OwnGlossary): void;
  /** Adds an entry to a glossary, or to a first one made for it. */
  addEntry(glossary: OwnGlossary | undefined, entry: OwnEntry): void;
  /** Takes in what was chosen at once: several glossaries, or one in several files. */
  importFiles(files: readonly File[]): void;
  cancelImport(): void;
  entries: EntriesActions;
}

/** What happened to the reader's glossaries, told at the foot of the page. */
export type OwnNotice =
  | { kind: 'ownAdded' | 'ownChanged'; term: string }
  | { kind: 'ownRemoved'; name: string }
  | { kind: 'ownImported'; name: string; count: number }
  | { kind: 'ownCancelled' }
  | { kind: 'ownLost' }
  | { kind: 'ownImportFailed'; file: string; reason: ImportReason; line: number };
