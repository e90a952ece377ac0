import type { OwnEntry } from './entry.ts';

/** Joins and parts the aliases of one entry: commas stand inside names. */
export const BETWEEN_ALIASES = '|';

/** A glossary as CSV with a header. */
export function writeCsv(entries: readonly OwnEntry[]): string {
  const rows = entries.map(({ term, definition, aliases }) => [
    term,
    definition,
    aliases.join(BETWEEN_ALIASES),
  ]);
  return csvText([['term', 'definition', 'aliases'], ...rows]);
}

/** A table as CSV (RFC 4180), UTF-8 with its mark, so that spreadsheets read it as such. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
