/**
 * `npm run bench [-- FOLDER] [--limit N] [--json FILE]`: what Glossa costs, in real Chromium, over a folder of pages
 * (default: our fixtures, and a sample of the corpora beside the project when they are there).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { pagesIn, servePages } from './bench/pages.ts';
import { percent, spread } from './bench/statistics.ts';
import { launchChromium } from './browser/chromium.ts';
import { findOrInstallBrowser, HOW_TO_GET_A_BROWSER } from './browser/find.ts';
import { builtFor } from './browser/launch.ts';
import { buildExtension } from './build/extension.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CORPORA = resolve(ROOT, '../shared/corpora/extraction');
/** Rounds per page; the fastest counts, the first is reported apart. Enough for the browser to have compiled both. */
const ROUNDS = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '60' }, json: { type: 'string' } },
});
const limit = Number(values.limit);

async function benchBundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The benchmark could not be bundled.');
  return output.output[0].code;
}

/** Bytes of every file of the build worth watching, plain and gzipped. */
function bundleSizes(): { file: string; kB: number; gzipKB?: number }[] {
  const folder = builtFor('chromium');
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((f) => /\.(js|css)$/.test(f))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const kB = (n: number) => Math.round(n / 102.4) / 10;
      return { file, kB: kB(bytes.length), gzipKB: kB(gzipSync(bytes).length) };
    });
  const total = (readdirSync(folder, { recursive: true }) as string[])
    .map((f) => statSync(join(folder, f)))
    .reduce((sum, s) => sum + (s.isFile() ? s.size : 0), 0);
  return [...files, { file: '(whole extension, unpacked)', kB: Math.round(total / 1024) }];
}

const found = findOrInstallBrowser('chromium');
if (!found) {
  console.error(HOW_TO_GET_A_BROWSER);
  process.exit(1);
}
await buildExtension(['chrome']);
const code = await benchBundle();

const folders = positionals.length
  ? positionals.map((p) => resolve(process.env.GLOSSA_CWD ?? '.', p))
  : [join(ROOT, 'tests/fixtures/pages'), CORPORA];
const pages = folders.flatMap((folder) => pagesIn(folder, Math.ceil(limit / folders.length)));
if (!positionals.length && !pages.some((p) => p.name.endsWith('.gz'))) {
  console.log(`(The corpora are not at ${relative(ROOT, CORPORA)}: measuring our own fixtures only.)`);
}

const server = await servePages(pages);
const driver = await launchChromium({
  executable: found.executable,
  extension: builtFor('chromium'),
  headless: true,
  offline: true,
});
const { tab } = driver;
const protocol = await tab.createCDPSession();

const heapMB = async () => {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
};

type Measured = {
  readability: number;
  extractionFirst: number;
  extraction: number;
  elements: number;
  blocks: number;
  mapped: number;
};
const rows: (Measured & {
  page: string;
  analysis: number;
  longestTask: number;
  clickToReport: number;
  heapMB: number;
})[] = [];

for (const [i, page] of pages.entries()) {
  try {
    // The reader's way first, on a page that has not run our code before.
    await driver.goto(`${server.origin}/${i}`);
    await tab.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    const before = await heapMB();
    const clicked = performance.now();
    const popup = await driver.clickToolbarButton();
    const status = await popup.waitFor('the report', ({ document }) =>
      document.querySelector('[data-status=ready], [data-status=failed]')?.getAttribute('data-status'),
    );
    const clickToReport = performance.now() - clicked;
    const analysis =
      status === 'ready'
        ? await driver.inside.run(() => {
            const key = Symbol.for('glossa.session');
            const session: unknown = Reflect.get(globalThis, key);
            const report: unknown =
              typeof session === 'object' && session ? Reflect.get(session, 'report') : null;
            const timings: unknown =
              typeof report === 'object' && report ? Reflect.get(report, 'timings') : null;
            return typeof timings === 'object' && timings ? Number(Reflect.get(timings, 'total')) : null;
          })
        : null;
    await driver.closePopup();
    const longestTask = await tab.evaluate(() =>
      Math.max(0, ...(Reflect.get(globalThis, 'longTasks') as number[])),
    );
    const after = await heapMB();

    await driver.goto(`${server.origin}/${i}`);
    await tab.evaluate(code);
    const measured = await tab.evaluate(
      (rounds) => (Reflect.get(globalThis, 'glossaBench') as (rounds: number) => Measured)(rounds),
      ROUNDS,
    );
    rows.push({
      page: page.name,
      ...measured,
      analysis: analysis ?? Number.NaN,
      longestTask,
      clickToReport,
      heapMB: after - before,
    });
  } catch (error) {
    console.error(`${page.name}: ${String(error)}`);
    await driver.closePopup().catch(() => undefined);
  }
}
await driver.close();
server.close();

const column = (key: Exclude<keyof (typeof rows)[number], 'page'>) => rows.map((row) => row[key]);
console.log(`\n${rows.length} of ${pages.length} pages, ${driver.version}`);
console.table({
  'Readability alone, ms': spread(column('readability')),
  'our extraction, ms': spread(column('extraction')),
  'our extraction, first call, ms': spread(column('extractionFirst')),
  'extraction / Readability': spread(rows.map((r) => r.extraction / r.readability)),
  'analysis, ms': spread(column('analysis')),
  'longest main-thread task, ms (0: under 50)': spread(column('longestTask')),
  'toolbar click to report, ms': spread(column('clickToReport')),
  'heap of the content script, MB': spread(column('heapMB')),
  elements: spread(column('elements')),
});
const blocks = rows.reduce((sum, row) => sum + row.blocks, 0);
const mapped = rows.reduce((sum, row) => sum + row.mapped, 0);
const smooth = rows.filter((row) => row.longestTask === 0).length;
console.log(`${percent(mapped, blocks)} of ${blocks} blocks map to a live Range with equal text`);
console.log(`${percent(smooth, rows.length)} of pages have no main-thread task over 50 ms`);
const sizes = bundleSizes();
console.table(sizes);
if (values.json) {
  writeFileSync(
    resolve(process.env.GLOSSA_CWD ?? '.', values.json),
    JSON.stringify({ rows, sizes }, null, 1),
  );
}
