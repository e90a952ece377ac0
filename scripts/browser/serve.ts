import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

export interface Server {
  /** Ends without a slash. */
  origin: string;
  /** Paths that were asked for, with their queries, in order. */
  asked: readonly string[];
  close(): void;
}

/**
 * Serves a folder on a free local port. `?csp=…` in a request sets that Content-Security-Policy on the answer, so that a
 * page can be tried under a stricter policy than its own.
 */
export async function serveFolder(folder: string): Promise<Server> {
  const root = resolve(folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname + url.search);
    const path = join(root, normalize(decodeURIComponent(url.pathname)));
    const inside = path === root || path.startsWith(root + sep);
    if (!inside || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const csp = url.searchParams.get('csp');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(csp ? { 'content-security-policy': csp } : {}),
    });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}
