/**
 * `npm start [-- URL_OR_FILE]`: builds Glossa and opens a browser with it on the sample article, or on another page.
 * Without a display it clicks the toolbar button itself, prints what the popup shows and saves pictures.
 */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { findBrowser, findOrInstallBrowser, HOW_TO_GET_A_BROWSER } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { pageToOpen } from './browser/page-to-open.ts';
import { buildExtension } from './build/extension.ts';
import { demonstrate } from './start/demonstrate.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** macOS and Windows always have a display; elsewhere X or Wayland says so. */
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const page = await pageToOpen(process.argv[2]);
const found = findBrowser('chromium') ?? findBrowser('firefox') ?? findOrInstallBrowser('chromium');
if (!found) {
  console.error(HOW_TO_GET_A_BROWSER);
  process.exit(1);
}
console.log('Building …');
await buildExtension([found.engine === 'chromium' ? 'chrome' : 'firefox']);
const driver = await launch(found, { headless: !hasDisplay });
await driver.goto(page.url);

if (hasDisplay) {
  console.log(`\n${driver.version} is open with Glossa on ${page.url}`);
  console.log('Press the Glossa button in the toolbar (it may be behind the puzzle piece), or Alt+Shift+G.');
  console.log('Close the browser to end.');
  await driver.closed;
} else {
  await demonstrate(driver, join(ROOT, '.output/screenshots'));
  await driver.close();
}
page.close();
