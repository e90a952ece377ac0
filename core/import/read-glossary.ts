import { BETWEEN_ALIASES, textOfCell } from '../own/csv.ts';
import { fold, type OwnEntry } from '../own/entry.ts';
import { admitted, type Read } from './admitted.ts';
import { ImportError } from './import-error.ts';
import { lineOfFault } from './json-fault.ts';
import { type Row, rows, type Separator } from './table.ts';

/** What columns are called, folded. */
const COLUMNS = {
  term: ['term', 'word', 'headword', 'expression', 'name', 'front'],
  definition: ['definition', 'meaning', 'explanation', 'description', 'gloss', 'back'],
  aliases: ['aliases', 'alias', 'synonyms', 'synonym', 'other forms'],
} as const;
type Column = keyof typeof COLUMNS;
type Places = Readonly<Partial<Record<Column, number>>>;

/** By so much of a table's beginning it is told how it is written, UTF-16 units. */
const SAMPLE = 10_000;
const QUOTED = /"(?:[^"]|"")*"/g;

/** How Anki says at the head of a file what is in it: https://docs.ankiweb.net/importing/text-files.html */
const ANKI = /^#(?:separator|html|tags|columns|notetype|deck|guid)(?: column)?:/;

/** Without a header: term, definition and, if there is a third column, aliases. */
const BY_ORDER: Places = { term: 0, definition: 1, aliases: 2 };

/**
 * The entries of a glossary in a text file, one by one: a table (CSV, TSV, semicolons) with or without a header, or JSON,
 * a list of objects or one object of definitions by term.
 * @throws ImportError at the first entry that has no term or no definition, or is too long
 */
export function readGlossary(text: string): Generator<OwnEntry> {
  return admitted(/^\uFEFF?\s*[[{]/.test(text) ? fromJson(text) : fromTable(text));
}

function* fromTable(text: string): Generator<Read> {
  let places: Places | undefined;
  for (const row of rows(text, separatorOf(text))) {
    if (!places) {
      const [first = '', ...others] = row.cells;
      const columns = first.replace(/^#columns:/, '');
      if (columns === first && ANKI.test(first)) continue;
      const named = header({ ...row, cells: [columns, ...others] });
      places = named ?? BY_ORDER;
      if (named) continue;
    }
    const cell = (column: Column) => textOfCell(row.cells[places?.[column] ?? -1]?.trim() ?? '');
    yield { entry: entryOf(cell('term'), cell('definition'), cell('aliases')), line: row.line };
  }
}

/** The separator that most of the first lines have outside quotes; of two that are as frequent, the rarer in prose. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, SAMPLE)
    .replace(QUOTED, '')
    .split(/[\r\n]+/);
  const frequency = (mark: Separator) => lines.filter((line) => line.includes(mark)).length;
  const marks: Separator[] = ['\t', ';', ','];
  return marks.reduce((best, mark) => (frequency(mark) > frequency(best) ? mark : best));
}

/** Where the columns stand when the first row names at least term and definition. */
function header({ cells }: Row): Places | undefined {
  const at = (column: Column) =>
    cells.findIndex((cell) => COLUMNS[column].some((name) => name === fold(cell)));
  const places = { term: at('term'), definition: at('definition'), aliases: at('aliases') };
  return places.term >= 0 && places.definition >= 0 ? places : undefined;
}

function* fromJson(text: string): Generator<Read> {
  const data = parsed(text.replace(/^\uFEFF/, ''));
  if (isObject(data)) {
    let line = 0;
    for (const [term, definition] of Object.entries(data)) {
      if (typeof definition !== 'string') throw new ImportError('badEntry', line + 1);
      yield { entry: entryOf(term.trim(), definition.trim(), []), line: ++line };
    }
  } else if (Array.isArray(data)) {
    for (const [i, item] of data.entries()) {
      if (!isObject(item)) throw new ImportError('badEntry', i + 1);
      const entry = entryOf(field(item, 'term'), field(item, 'definition'), aliasesOf(item));
      yield { entry, line: i + 1 };
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('notJson', lineOfFault(text));
  }
}

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function valueIn(item: Record<string, unknown>, column: Column): unknown {
  const key = Object.keys(item).find((name) => COLUMNS[column].some((known) => known === fold(name)));
  return key === undefined ? undefined : item[key];
}

function field(item: Record<string, unknown>, column: Column): string {
  const value = valueIn(item, column);
  return typeof value === 'string' ? value.trim() : '';
}

function aliasesOf(item: Record<string, unknown>): string | string[] {
  const value = valueIn(item, 'aliases');
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : field(item, 'aliases');
}

function entryOf(term: string, definition: string, aliases: string | string[]): OwnEntry {
  const list = typeof aliases === 'string' ? aliases.split(BETWEEN_ALIASES) : aliases;
  return { term, definition, aliases: list.map((alias) => alias.trim()).filter((alias) => alias !== '') };
}
