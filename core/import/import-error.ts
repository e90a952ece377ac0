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
  | 'empty'
  | 'badArchive'
  | 'tooBig'
  | 'noIndex'
  | 'wrongVersion'
  | 'badBank'
  | 'noPart'
  | 'badInfo'
  | 'wrongCount'
  | 'cutShort'
  | 'notUtf8'
  | 'wrongType';

/** A file can't be read, and where: `line` is that of a table or of damaged text, else the number of an entry, for
 * `badBank` that of the term bank, from 1; 0 where there is none. */
export class ImportError extends Error {
  readonly reason: ImportReason;
  readonly line: number;

  constructor(reason: ImportReason, line = 0) {
    super(`${reason}, line ${line}`);
    this.reason = reason;
    this.line = line;
  }
}
