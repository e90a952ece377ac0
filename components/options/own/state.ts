import type { ImportReason } from '../../../core/import/import-error.ts';
import type { OwnEntry, OwnGlossary } from '../../../core/own/entry.ts';

export interface OwnState {
  /** In their order. */
  glossaries: readonly OwnGlossary[];
  /** A file being taken in: entries stored so far, of so many once they are counted. */
  running: { file: string; done: number; total?: number } | undefined;
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
}

/** What happened to the reader's glossaries, told at the foot of the page. */
export type OwnNotice =
  | { kind: 'ownAdded'; term: string }
  | { kind: 'ownRemoved'; name: string }
  | { kind: 'ownImported'; name: string; count: number }
  | { kind: 'ownCancelled' }
  | { kind: 'ownLost' }
  | { kind: 'ownImportFailed'; file: string; reason: ImportReason; line: number };
