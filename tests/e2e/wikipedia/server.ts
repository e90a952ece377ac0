import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { selfSigned } from './certificate.ts';

/** What is answered to a request: JSON, a status, or a fault. */
export type Answer =
  | { json: unknown }
  | { status: number; headers?: Record<string, string> }
  | { body: string }
  /** Never answers. */
  | 'slow'
  /** Begins to answer, and breaks the connection. */
  | 'drop';

export interface Asked {
  host: string;
  /** With the query, decoded. */
  path: string;
  headers: NodeJS.Dict<string | string[]>;
}

export interface FakeWikipedia {
  /** Port of a proxy on this machine that leads every edition of Wikipedia here and everything else nowhere. */
  port: number;
  /** All requests so far. */
  asked: Asked[];
  /** Answers paths that end so, from now on. */
  answer(end: string, answer: Answer): void;
  close(): void;
}

/** A Wikipedia of ours: speaks the same interface as far as Glossa asks, with the faults that servers have. */
export async function fakeWikipedia(): Promise<FakeWikipedia> {
  const answers: { end: string; answer: Answer }[] = [];
  const asked: Asked[] = [];
  const site = createSecureServer(selfSigned('*.wikipedia.org'), (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push({ host: request.headers.host ?? '', path, headers: request.headers });
    send(response, answers.findLast(({ end }) => path.endsWith(end))?.answer ?? { status: 404 });
  });
  const proxy = createServer().on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    // Refused in words: a browser whose connection just ends asks again and again.
    if (!request.url?.endsWith('.wikipedia.org:443')) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    return site.emit('connection', socket);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    answer: (end, answer) => void answers.push({ end, answer }),
    close: () => {
      proxy.close();
      site.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'slow') return;
  if (answer === 'drop') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' }).write('{"ti');
    setTimeout(() => response.destroy(), 50);
  } else if ('status' in answer) response.writeHead(answer.status, answer.headers).end();
  else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('json' in answer ? JSON.stringify(answer.json) : answer.body);
  }
}
