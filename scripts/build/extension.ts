import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { buildDictionary } from '../build-dictionary.ts';

export type Target = 'chrome' | 'firefox';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the dictionary when it is missing or old, then the production extension of each target into `.output/`. WXT's
 * own words, some hundred lines for the files of the dictionary, are shown only when something went wrong.
 * @throws when a build fails.
 */
export async function buildExtension(targets: Target[]): Promise<void> {
  await buildDictionary();
  for (const target of targets) {
    const wxt = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', target, '--mv3'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (wxt.status !== 0) throw new Error(`The build for ${target} failed.\n${wxt.stdout}\n${wxt.stderr}`);
    console.log(`Built .output/${target}-mv3`);
  }
}
