/**
 * `npm run bench [-- FOLDER ..] [--limit N] [--json FILE]`: how good summary and tags are, what the analysis costs and how fast
 * reader mode is (bench-quality.ts, bench-analysis.ts, bench-reader.ts); then what Glossa costs, in real Chromium, over folders
 * of pages (default: a sample of the corpora beside the project, or our fixtures when they are not there), and over pages that
 * are hard by size or form.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Click, click } from './bench/click.ts';
import { type Cost, costOf, growthOf, TIMES } from './bench/cost.ts';
import { hardPages } from './bench/hard-pages.ts';
import type { Gentle } from './bench/in-page.ts';
import { pagesIn } from './bench/pages.ts';
import { CORPORA, startSession } from './bench/session.ts';
import { bundleSizes } from './bench/sizes.ts';
import { percent, spread } from './bench/statistics.ts';
import { benchBundle, enterPage } from './bench/world.ts';
import { builtFor } from './browser/launch.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** On every n-th page it is measured how the cost grows. */
const GROWTH_EVERY = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '60' }, json: { type: 'string' } },
});
const fromHere = (path: string) => resolve(process.env.GLOSSA_CWD ?? '.', path);

for (const script of [
  ['bench-quality.ts', 'summary', 'tags'],
  ['bench-analysis.ts'],
  ['bench-reader.ts'],
] as const) {
  const [file, ...args] = script;
  spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], { stdio: 'inherit' });
}

const usual = existsSync(CORPORA) ? CORPORA : join(ROOT, 'tests/fixtures/pages');
if (positionals.length === 0 && usual !== CORPORA) {
  console.log(`(The corpora are not at ${relative(ROOT, CORPORA)}: measuring our own fixtures only.)`);
}
const folders = positionals.length > 0 ? positionals.map(fromHere) : [usual];
const pages = folders.flatMap((folder) => pagesIn(folder, Math.ceil(Number(values.limit) / folders.length)));
const hard = hardPages();

const code = await benchBundle();
const { driver, protocol, open, close } = await startSession([...pages, ...hard]);
const rows: (Click & Cost & { page: string; growth: number })[] = [];
for (const [i, page] of pages.entries()) {
  try {
    await open(page);
    const clicked = await click(driver, protocol);
    await open(page);
    const call = await enterPage(protocol, code);
    const cost = await costOf(protocol, call);
    const growth = i % GROWTH_EVERY === 0 ? await growthOf(protocol, call) : Number.NaN;
    rows.push({ page: page.name, ...clicked, ...cost, growth });
  } catch (error) {
    console.error(`${page.name}: ${String(error)}`);
    await driver.closePopup();
  }
}
const hardRows: (Gentle & { page: string })[] = [];
for (const page of hard) {
  await open(page);
  const call = await enterPage(protocol, code);
  hardRows.push({ page: page.name, ...(await call<Gentle>('gentle()')) });
}
await close();

const column = (key: Exclude<keyof (typeof rows)[number], 'page'>) => rows.map((row) => row[key]);
console.log(`\n${rows.length} of ${pages.length} pages, ${driver.version}`);
console.table({
  'Readability alone, ms of processor time': spread(column('readability')),
  'our extraction, ms of processor time': spread(column('extraction')),
  'extraction / Readability': spread(
    rows.map((row) => row.extraction / row.readability),
    2,
  ),
  'Readability alone, first call, ms': spread(column('readabilityFirst')),
  'our extraction, first call, ms': spread(column('extractionFirst')),
  [`cost of a page ${TIMES} times as long`]: spread(column('growth')),
  'analysis, ms': spread(column('analysis')),
  'longest main-thread task, ms (0: under 50)': spread(column('longestTask')),
  'toolbar click to report, ms': spread(column('clickToReport')),
  'heap of the content script, MB': spread(column('heapMB')),
  elements: spread(column('elements')),
});
const [ours, theirs] = [spread(column('extraction')), spread(column('readability'))];
const ratio = (key: 'median' | 'p95') => (ours[key] / theirs[key]).toFixed(2);
console.log(
  `Our median is ${ratio('median')} × that of Readability, our 95th percentile ${ratio('p95')} × its own`,
);
const [worst] = rows.filter((row) => row.growth > 0).sort((a, b) => b.growth - a.growth);
if (worst) console.log(`Grows most: ${worst.page}, ${worst.growth.toFixed(1)} × for ${TIMES} × the length`);
const smooth = rows.filter((row) => row.longestTask === 0).length;
console.log(`${percent(smooth, rows.length)} of pages have no main-thread task over 50 ms`);
console.log('\nPages that are hard by size or form');
console.table(
  hardRows.map((row) => ({
    ...row,
    extraction: Math.round(row.extraction),
    longestTask: Math.round(row.longestTask),
  })),
);
const sizes = bundleSizes(builtFor('chromium'));
console.table(sizes);
if (values.json) {
  writeFileSync(fromHere(values.json), JSON.stringify({ rows, hard: hardRows, sizes }, null, 1));
}
