import { resolve } from 'node:path';
import { build } from 'wxt';
import { buildDictionary } from '../build-dictionary.ts';

export type Target = 'chrome' | 'firefox';

const ROOT = resolve(import.meta.dirname, '../..');

/** WXT lists each of the dictionary's files; what went wrong is all that is wanted here. */
const quiet = {
  ...console,
  level: 0,
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  success: () => undefined,
  fatal: console.error,
};

/** Builds the dictionary when it is missing or old, then the production extension of each target. @throws when a build fails. */
export async function buildExtension(targets: Target[]): Promise<void> {
  await buildDictionary();
  for (const browser of targets) {
    await build({ root: ROOT, browser, manifestVersion: 3, mode: 'production', logger: quiet });
    console.log(`Built .output/${browser}-mv3`);
  }
}
