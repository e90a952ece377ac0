/**
 * `npm run bench:mapping [-- --limit N | --page NAME]…`: how many blocks of every corpus page lead back to a Range of the live page with
 * the same text, in real Chromium.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Mapping } from './bench/in-page.ts';
import { pagesIn } from './bench/pages.ts';
import { CORPORA, startSession } from './bench/session.ts';
import { percent } from './bench/statistics.ts';
import { benchBundle, enterPage } from './bench/world.ts';

/** The share of a page's blocks that is to be reached. */
const GOAL = 0.99;
/** Pages shown of those below. */
const SHOWN = 15;

const { values } = parseArgs({
  options: { limit: { type: 'string', default: '100000' }, page: { type: 'string', multiple: true } },
});
/** Pages whose names hold one of these, or all. */
const isWanted = (name: string): boolean => values.page?.some((part) => name.includes(part)) ?? true;

if (!existsSync(CORPORA)) {
  console.log('No corpora beside this project (../shared): nothing to map.');
  process.exit(0);
}
const corpora = readdirSync(CORPORA, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const pages = corpora.flatMap(({ name }) =>
  pagesIn(join(CORPORA, name), Number(values.limit))
    .filter((page) => isWanted(page.name))
    .map((page) => ({ ...page, corpus: name })),
);
const code = await benchBundle();
const { driver, protocol, open, close } = await startSession(pages);
const rows: (Mapping & { corpus: string; page: string })[] = [];
for (const page of pages) {
  try {
    await open(page);
    const call = await enterPage(protocol, code);
    rows.push({ corpus: page.corpus, page: page.name, ...(await call<Mapping>('mapping()')) });
  } catch (error) {
    console.error(`${page.corpus}/${page.name}: ${String(error)}`);
  }
}
await close();

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
console.log(`\n${rows.length} of ${pages.length} pages, ${driver.version}`);
console.table([
  ...corpora.map(({ name }) =>
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
