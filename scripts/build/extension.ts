import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'wxt';
import { buildDictionary } from '../build-dictionary.ts';

export type Target = 'chrome' | 'firefox';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the dictionary when it is missing or old, then the production extension of each target. @throws when a build fails. */
export async function buildExtension(targets: Target[]): Promise<void> {
  await buildDictionary();
  for (const browser of targets) {
    await build({ root: ROOT, browser, manifestVersion: 3, mode: 'production' });
  }
  // WXT leaves its workers running.
  process.exitCode ??= 0;
}
