import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface BenchPage {
  name: string;
  html: Buffer;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

/** The HTML pages (`.html`, `.html.gz`) below a folder, at most `limit`, evenly spread so that every sub-folder is met. */
export function pagesIn(folder: string, limit: number): BenchPage[] {
  if (!existsSync(folder)) return [];
  const files = filesIn(folder).filter((f) => /\.html?(\.gz)?$/.test(f));
  const step = Math.max(1, files.length / limit);
  const chosen = files.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return chosen.map((file) => {
    const bytes = readFileSync(file);
    return { name: relative(folder, file), html: extname(file) === '.gz' ? gunzipSync(bytes) : bytes };
  });
}

/** Serves pages as `/0`, `/1`, …; their own scripts are switched off, so that only ours are measured. */
export async function servePages(pages: BenchPage[]): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '/').slice(1))];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${page.name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
      'content-security-policy': "script-src 'none'; connect-src 'none'; frame-src 'none'",
    });
    response.end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => void server.close(),
  };
}
