import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from './driver.ts';

/** The folder in a browser's profile that files are downloaded to. */
export const downloadsIn = (profile: string): string => join(profile, 'downloads');

/** Takes a file out of the folder when the browser has written it whole: until then it has, or stands beside, a name of its own. */
export async function takeDownload(folder: string): Promise<{ name: string; text: string }> {
  mkdirSync(folder, { recursive: true });
  const name = await waitUntil('a download', async () => {
    const files = readdirSync(folder);
    return files.some((file) => /\.(?:crdownload|part)$|^\./.test(file)) ? undefined : files[0];
  });
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return { name, text };
}
