import { calloutOf } from './callouts.ts';

/** What a cell of data holds few of. */
const CELL_BLOCKS = 'p,div,ul,ol,h1,h2,h3,h4,table';
/** With more of them in one cell, a table is there for layout. */
const MOST_BLOCKS = 3;

/** Whether a table is no table of data, but puts parts of the page side by side. */
export function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role !== null) return role === 'presentation' || role === 'none';
  if (table.querySelector('th,caption')) return false;
  if (table.querySelector('table')) return true;
  // a sign beside a remark
  if (table.parentElement && calloutOf(table.parentElement) && table.querySelectorAll('tr').length === 1)
    return true;
  const cells = table.querySelectorAll('td');
  const rows = table.querySelectorAll('tr').length;
  // one row around code only holds its line numbers
  if (cells.length <= rows || (rows === 1 && table.querySelector('pre'))) return true;
  return Array.from(cells).some((cell) => cell.querySelectorAll(CELL_BLOCKS).length > MOST_BLOCKS);
}
