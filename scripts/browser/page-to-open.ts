import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { serveFolder } from './serve.ts';

const SAMPLE = resolve(import.meta.dirname, '../../tests/fixtures/pages/progress-ms-21/source.html');

/**
 * The page that a script was asked to open, or our sample, and how to stop serving it. Files are served, since an
 * extension may not read `file:` unasked. Ends the process when there is no such file.
 */
export async function pageToOpen(wanted: string | undefined): Promise<{ url: string; close(): void }> {
  if (wanted && /^https?:/.test(wanted)) return { url: wanted, close: () => undefined };
  const file = wanted ? resolve(process.env.GLOSSA_CWD ?? '.', wanted) : SAMPLE;
  if (!existsSync(file)) {
    console.error(
      `There is no file ${file}. Give a file, or an address that starts with http:// or https://.`,
    );
    process.exit(2);
  }
  const server = await serveFolder(dirname(file));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
}
