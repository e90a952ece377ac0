import { resolve } from 'node:path';
import process from 'node:process';
import type { CDPSession } from 'puppeteer-core';
import { type ChromiumDriver, launchChromium } from '../browser/chromium.ts';
import { findOrInstallBrowser, HOW_TO_GET_A_BROWSER } from '../browser/find.ts';
import { builtFor } from '../browser/launch.ts';
import { buildExtension } from '../build/extension.ts';
import { type BenchPage, servePages } from './pages.ts';

/** Public pages with human truth, beside the project where there are any; they are others' work and no part of it. */
export const CORPORA = resolve(import.meta.dirname, '../../../shared/corpora/extraction');

export interface BenchSession {
  driver: ChromiumDriver;
  protocol: CDPSession;
  /** Opens a page anew. */
  open(page: BenchPage): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, freshly built, and serves the pages to it. Ends the process when there is none. */
export async function startSession(pages: BenchPage[]): Promise<BenchSession> {
  const found = findOrInstallBrowser('chromium');
  if (!found) {
    console.error(HOW_TO_GET_A_BROWSER);
    process.exit(1);
  }
  await buildExtension(['chrome']);
  const server = await servePages(pages);
  const driver = await launchChromium({
    executable: found.executable,
    extension: builtFor('chromium'),
    headless: true,
    offline: true,
  });
  return {
    driver,
    protocol: await driver.tab.createCDPSession(),
    open: (page) => driver.goto(`${server.origin}/${pages.indexOf(page)}`),
    close: async () => {
      await driver.close();
      server.close();
    },
  };
}
