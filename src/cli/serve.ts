import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page by its path; nothing where there is none. */
export type Pages = (path: string) => Promise<string | undefined>;

export interface Server {
  address: string;
  /** Tells every open page of a change, in a few words. */
  changed: (words: string) => void;
  stop: () => void;
}

/**
 * Serves pages to this computer alone: on the loopback address, and to nobody who calls it by another name. Fails
 * with a sentence where the port is taken.
 */
export async function serve(pages: Pages, port: number): Promise<Server | { trouble: string }> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, pages, listeners).catch(() => response.writeHead(500).end());
  });
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  if (failure) {
    const why = failure.code === 'EADDRINUSE' ? 'another program uses it' : failure.message;
    return { trouble: `I cannot use port ${port}: ${why}. Choose another with --port.` };
  }
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    changed: (words) => {
      for (const listener of listeners) listener.write(`data: ${words.replaceAll('\n', ' ')}\n\n`);
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Pages,
  listeners: Set<ServerResponse>,
): Promise<void> {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
    return;
  }
  const page = await pages(path);
  if (page === undefined) response.writeHead(404).end('There is no such page.');
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
}
