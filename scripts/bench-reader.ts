/**
 * `npm run bench:reader [-- FOLDER ..] [--limit N]`: how fast reader mode opens in real Chromium, from its command to its first
 * frame, on pages that have been read: a sample of the corpora beside the project, or our fixtures when they are not there,
 * and a text of 50,000 words; and how smoothly that one scrolls.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { longPage } from './bench/long-page.ts';
import { type Opening, opening } from './bench/opening.ts';
import { type BenchPage, pagesIn } from './bench/pages.ts';
import { scrolling } from './bench/scrolling.ts';
import { CORPORA, startSession } from './bench/session.ts';
import { spread } from './bench/statistics.ts';
import { readReport } from './browser/report.ts';

/** A novel; and the length of an ordinary article, which shows what is the page's own share in the corpora's figures. */
const LONG = 50_000;
const ORDINARY = 1_200;
/** How often our own pages are opened. */
const ROUNDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '20' } },
});
const usual = existsSync(CORPORA) ? CORPORA : resolve(import.meta.dirname, '../tests/fixtures/pages');
const folders = positionals.map((path) => resolve(process.env.GLOSSA_CWD ?? '.', path));
const limit = Math.ceil(Number(values.limit) / Math.max(1, folders.length));
const pages = (folders.length > 0 ? folders : [usual]).flatMap((folder) => pagesIn(folder, limit));
const [ordinary, long] = [longPage(ORDINARY), longPage(LONG)];

const { driver, open, close } = await startSession([...pages, ordinary, long]);

/** Opens a page anew, has it read and opens the reader over it. */
async function openReader(page: BenchPage): Promise<Opening> {
  await open(page);
  await readReport(await driver.clickToolbarButton());
  await driver.closePopup();
  return opening(driver);
}

async function openAll(some: readonly BenchPage[]): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (const page of some) {
    try {
      openings.push(await openReader(page));
    } catch (error) {
      console.error(`${page.name}: ${String(error)}`);
      await driver.closePopup();
    }
  }
  return openings;
}

const times = (page: BenchPage) => Array.from({ length: ROUNDS }, () => page);
const groups = {
  [`${pages.length} pages`]: await openAll(pages),
  [ordinary.name]: await openAll(times(ordinary)),
  [long.name]: await openAll(times(long)),
};
const scrolled = await scrolling(driver);
console.log(`\nOpening reader mode, ${driver.version}`);
console.table(
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, openings]) => [
      [`${name}: command to first frame, ms`, spread(openings.map(({ paint }) => paint))],
      [`${name}: of it the main thread, ms of processor time`, spread(openings.map((o) => o.processor))],
      [`${name}: longest task, ms of processor time`, spread(openings.map((o) => o.longestTask))],
    ]),
  ),
);
console.log(`\nScrolling the text of ${long.name}`);
console.table(
  Object.fromEntries(Object.entries(scrolled).map(([key, value]) => [key, Number(value.toFixed(1))])),
);
await close();
