/**
 * `npm run bench:mapping [-- --limit N | --page NAME]…`: how many blocks of every corpus page lead back to a Range of the live page with
 * the same text, in real Chromium.
 */
import { visitCorpora } from './bench/corpora.ts';
import type { Mapping } from './bench/in-page.ts';
import { percent } from './bench/statistics.ts';

/** The share of a page's blocks that is to be reached. */
const GOAL = 0.99;
/** Pages shown of those below. */
const SHOWN = 15;

const { rows, corpora, pages, version } = await visitCorpora<Mapping>('mapping()');

const reached = (row: Mapping): boolean => row.mapped >= row.blocks * GOAL;
const summary = (name: string, some: typeof rows) => {
  const total = (key: 'blocks' | 'mapped') => some.reduce((sum, row) => sum + row[key], 0);
  return {
    corpus: name,
    pages: some.length,
    blocks: total('blocks'),
    mapped: percent(total('mapped'), total('blocks')),
    'pages with 99 %': percent(some.filter(reached).length, some.length),
  };
};
console.log(`\n${rows.length} of ${pages} pages, ${version}`);
console.table([
  ...corpora.map((name) =>
    summary(
      name,
      rows.filter((row) => row.corpus === name),
    ),
  ),
  summary('all', rows),
]);
const worst = rows.filter((row) => !reached(row)).sort((a, b) => b.blocks - b.mapped - (a.blocks - a.mapped));
for (const row of worst.slice(0, SHOWN)) {
  console.log(`${row.corpus}/${row.page}: ${row.mapped} of ${row.blocks}`);
  for (const lost of row.lost) console.log(`    ${lost}`);
}
