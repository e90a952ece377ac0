import type { OwnEntry } from './entry.ts';

/** Joins and parts the aliases of one entry: commas stand inside names. */
export const BETWEEN_ALIASES = '|';

/** A spreadsheet takes what begins so for a formula, and would run it (OWASP, "CSV injection"). */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A glossary as CSV with a header. */
export function writeCsv(entries: readonly OwnEntry[]): string {
  const rows = entries.map(({ term, definition, aliases }) => [
    term,
    definition,
    aliases.join(BETWEEN_ALIASES),
  ]);
  return csvText([['term', 'definition', 'aliases'], ...rows]);
}

/**
 * A table as CSV (RFC 4180), UTF-8 with its mark, so that spreadsheets read it as such. What they would take for a formula gets
 * an apostrophe, which says that it is text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The text of a cell, as it was before `csvText` gave it an apostrophe. */
export const textOfCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
