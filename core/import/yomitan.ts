import type { OwnEntry } from '../own/entry.ts';
import { admitted, clip } from './admitted.ts';
import { ImportError } from './import-error.ts';
import { flatten } from './structured-content.ts';

/** The version of term banks that is read: https://github.com/yomidevs/yomitan/tree/master/ext/data/schemas */
const VERSION = 3;
const BANK = /^term_bank_(\d+)\.json$/;

/** What an archive holds: names of its files, and the text of one. */
export interface Archive {
  names: readonly string[];
  text(name: string): string;
}

/** The title of a Yomitan dictionary. @throws ImportError when the archive is none, or of another version */
export function yomitanTitle({ names, text }: Archive): string {
  if (!names.includes('index.json')) throw new ImportError('noIndex');
  const index = parsed(text('index.json'), 0);
  if (typeof index !== 'object' || index === null) throw new ImportError('noIndex');
  const { format, version, title } = { format: undefined, version: undefined, title: undefined, ...index };
  if ((format ?? version) !== VERSION) throw new ImportError('wrongVersion');
  return typeof title === 'string' ? title : '';
}

/** The entries of a Yomitan dictionary, bank by bank; those without words (pictures, mere forms) are passed over. */
export function readYomitan(archive: Archive): Generator<OwnEntry> {
  return admitted(entriesOf(archive));
}

function* entriesOf({ names, text }: Archive) {
  let line = 0;
  const numbers = names.flatMap((name) => BANK.exec(name)?.[1] ?? []).map(Number);
  for (const number of numbers.sort((a, b) => a - b)) {
    const bank = parsed(text(`term_bank_${number}.json`), number);
    if (!Array.isArray(bank)) throw new ImportError('badBank', number);
    for (const row of bank) {
      line++;
      const entry = entryOf(row, line);
      if (entry.definition !== '') yield { entry, line };
    }
  }
}

/** A row: term, reading, tags, rules, score, definitions, number, tags. */
function entryOf(row: unknown, line: number): OwnEntry {
  if (!Array.isArray(row)) throw new ImportError('badEntry', line);
  const [term, reading, , , , glossary]: unknown[] = row;
  if (typeof term !== 'string' || !Array.isArray(glossary)) throw new ImportError('badEntry', line);
  const definitions = glossary.filter((item) => !Array.isArray(item)).map(flatten);
  const definition = definitions.filter((text) => text !== '').join('\n');
  return {
    term: term.trim(),
    definition: clip(definition),
    aliases: typeof reading === 'string' && reading !== '' && reading !== term ? [reading] : [],
  };
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(number === 0 ? 'noIndex' : 'badBank', number);
  }
}
