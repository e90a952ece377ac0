import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pagesIn } from './pages.ts';
import { CORPORA, startSession } from './session.ts';
import { benchBundle, enterPage } from './world.ts';

/** What was found on a page of a corpus. */
export type Row<T> = T & { corpus: string; page: string };

export interface Visited<T> {
  rows: Row<T>[];
  corpora: string[];
  /** How many pages were to be visited. */
  pages: number;
  /** Of the browser. */
  version: string;
}

/**
 * Opens each page of the corpora in real Chromium and evaluates an expression of the benchmark's code there. What to open
 * is said on the command line: `--limit N` pages of each corpus, `--page NAME` those whose names hold it. Ends the process
 * where there are no corpora.
 */
export async function visitCorpora<T>(call: string): Promise<Visited<T>> {
  const { values } = parseArgs({
    options: { limit: { type: 'string', default: '100000' }, page: { type: 'string', multiple: true } },
  });
  const isWanted = (name: string): boolean => values.page?.some((part) => name.includes(part)) ?? true;
  if (!existsSync(CORPORA)) {
    console.log('No corpora beside this project (../shared): no pages to open.');
    process.exit(0);
  }
  const folders = readdirSync(CORPORA, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = folders.flatMap(({ name }) =>
    pagesIn(join(CORPORA, name), Number(values.limit))
      .filter((page) => isWanted(page.name))
      .map((page) => ({ ...page, corpus: name })),
  );
  const code = await benchBundle();
  const { driver, protocol, open, close } = await startSession(pages);
  const rows: Row<T>[] = [];
  for (const page of pages) {
    try {
      await open(page);
      const evaluate = await enterPage(protocol, code);
      rows.push({ ...(await evaluate<T>(call)), corpus: page.corpus, page: page.name });
    } catch (error) {
      console.error(`${page.corpus}/${page.name}: ${String(error)}`);
    }
  }
  await close();
  return { rows, corpora: folders.map(({ name }) => name), pages: pages.length, version: driver.version };
}
