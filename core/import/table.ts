import { ImportError } from './import-error.ts';

/** A row of a table with the line of the file on which it begins, from 1. */
export interface Row {
  line: number;
  cells: string[];
}

export type Separator = ',' | ';' | '\t';

/** A cell without quotes, up to what ends it. */
const PLAIN: Readonly<Record<Separator, RegExp>> = {
  ',': /[^,\r\n]*/y,
  ';': /[^;\r\n]*/y,
  '\t': /[^\t\r\n]*/y,
};

/**
 * The rows of a CSV or TSV (RFC 4180: quoted cells may hold the separator, line breaks and doubled quotes), one by one;
 * empty lines are passed over.
 * @throws ImportError for a quote that never closes
 */
export function* rows(text: string, separator: Separator): Generator<Row> {
  const plain = PLAIN[separator];
  let line = 1;
  let row: Row = { line, cells: [] };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const opened = line;
      let cell = '';
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) throw new ImportError('openQuote', opened);
        cell += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      line += cell.split('\n').length - 1;
      row.cells.push(cell);
    } else row.cells.push('');
    // What follows a closed quote, against the rule, belongs to its cell all the same.
    plain.lastIndex = at;
    const rest = plain.exec(text)?.[0] ?? '';
    row.cells.push((row.cells.pop() ?? '') + rest);
    at += rest.length;
    if (text[at] === separator) {
      at++;
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.cells.push('');
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line++;
    }
    if (row.cells.some((cell) => cell.trim() !== '')) yield row;
    row = { line, cells: [] };
  }
}
