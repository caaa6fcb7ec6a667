import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileAt, files, onDisk } from './site.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Served {
  /** Like `http://127.0.0.1:41234`, without the base path. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves the portal under test as a static host would, on a free port of this machine only. */
export async function serve(): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileAt(pathname);
    const file = found ?? '404.html';
    const status = found ? 200 : 404;
    if (!files.has(file)) return response.writeHead(404).end('Not found');
    return readFile(onDisk(file)).then(
      (body) => {
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
