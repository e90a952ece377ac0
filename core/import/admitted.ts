import type { OwnEntry } from '../own/entry.ts';
import { ImportError } from './import-error.ts';

/** What a glossary may hold: as much as the store takes in without slowing the reader's look-ups. */
const MOST_ENTRIES = 200_000;
const LONGEST_TERM = 200;
const LONGEST_DEFINITION = 10_000;

/** An entry read, and where: see `ImportError`. */
export interface Read {
  entry: OwnEntry;
  line: number;
}

/** A dictionary's definition at a length that is let through. */
export const clip = (definition: string) =>
  definition.length > LONGEST_DEFINITION ? `${definition.slice(0, LONGEST_DEFINITION - 1)}…` : definition;

/** Lets entries through one by one. @throws ImportError at the first that lacks something or is too long, or for none */
export function* admitted(reads: Iterable<Read>): Generator<OwnEntry> {
  let count = 0;
  for (const { entry, line } of reads) {
    if (entry.term === '') throw new ImportError('noTerm', line);
    if (entry.definition === '') throw new ImportError('noDefinition', line);
    if (entry.term.length > LONGEST_TERM || entry.definition.length > LONGEST_DEFINITION)
      throw new ImportError('tooLong', line);
    if (++count > MOST_ENTRIES) throw new ImportError('tooMany', line);
    yield entry;
  }
  if (count === 0) throw new ImportError('empty');
}
