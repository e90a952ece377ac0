import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { waitUntil } from './driver.ts';
import { inChrome } from './firefox-surfaces.ts';
import type { Marionette } from './marionette.ts';

/** The folder in a browser's profile that files are downloaded to. */
export const downloadsIn = (profile: string): string => join(profile, 'downloads');

/** Takes a file out of Chromium's folder when it is written whole: until then it has, or stands beside, a name of its own. */
export async function takeFromChromium(folder: string): Promise<{ name: string; text: string }> {
  mkdirSync(folder, { recursive: true });
  const name = await waitUntil('a download', async () => {
    const files = readdirSync(folder);
    return files.some((file) => /\.crdownload$|^\./.test(file)) ? undefined : files[0];
  });
  return take(join(folder, name));
}

/** Takes a file that Firefox itself calls done: in its folder a passing name, "dOgnD9YM.csv", looks like any other. */
export async function takeFromFirefox(remote: Marionette): Promise<{ name: string; text: string }> {
  const file = await waitUntil('a download', () =>
    inChrome(
      remote,
      `const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
       const list = await Downloads.getList(Downloads.ALL);
       const done = (await list.getAll()).find(({ succeeded }) => succeeded);
       if (done) await list.remove(done);
       return done?.target.path;`,
    ),
  );
  return take(String(file));
}

function take(file: string): { name: string; text: string } {
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return { name: basename(file), text };
}
