/** Why a file is no glossary: codes of the locale files (`own_import_…`). */
export type ImportReason =
  | 'unreadable'
  | 'notText'
  | 'openQuote'
  | 'noTerm'
  | 'noDefinition'
  | 'tooLong'
  | 'tooMany'
  | 'notJson'
  | 'badEntry'
  | 'empty';

/** A file can't be read, and where: `line` is that of a table, or the number of an entry in JSON, from 1. */
export class ImportError extends Error {
  readonly reason: ImportReason;
  readonly line: number;

  constructor(reason: ImportReason, line = 0) {
    super(`${reason}, line ${line}`);
    this.reason = reason;
    this.line = line;
  }
}
