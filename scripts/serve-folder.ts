import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A folder served on this machine, to be measured; `instead` answers paths that are not to come from the folder. */
export const serveFolder = async (
  folder: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = instead.get(pathname);
    const type = mediaTypes[extname(pathname)] ?? (pathname.endsWith('/') ? mediaTypes['.html'] : undefined);
    const head = { 'content-type': type ?? 'application/octet-stream' };
    if (body !== undefined) return void response.writeHead(200, head).end(body);
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    readFile(file).then(
      (bytes) => response.writeHead(200, head).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};
