import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stand-in behaves once: an answer, or one of its bad habits. */
export type Behaviour =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** Milliseconds before it answers. */
      readonly after?: number;
    }
  | 'cut'
  | 'silent'
  | 'endless'
  | 'no-http'
  | ((asked: Asked) => Behaviour);

/** A request as it arrived. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/**
 * A real web server on this machine that answers for any host, for tests: `routes` gives, by host and path (`gone.example/page`;
 * a path ending in `*` stands for all that begin so), how it behaves, and in which order if it is asked again: the last behaviour
 * stays. Everything else is 404.
 */
export interface StandIn {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** The most requests that one host had at the same time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

type Routes = Readonly<Record<string, Behaviour | readonly Behaviour[]>>;

const routeOf = (routes: Routes, asked: Asked): string | undefined => {
  const place = `${asked.host}${asked.path}`;
  const bare = place.replace(/\?.*$/s, '');
  return (
    [place, bare].find((name) => Object.hasOwn(routes, name)) ??
    Object.keys(routes).find((name) => name.endsWith('*') && place.startsWith(name.slice(0, -1)))
  );
};

const behave = (behaviour: Behaviour, asked: Asked, response: ServerResponse): void => {
  if (typeof behaviour === 'function') return behave(behaviour(asked), asked, response);
  if (behaviour === 'silent') return;
  if (behaviour === 'cut') return void response.socket?.destroy();
  if (behaviour === 'no-http') return void response.socket?.end('220 mail.example ESMTP\r\n');
  if (behaviour === 'endless') {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    };
    response.on('drain', more);
    more();
    return;
  }
  const { status = 200, headers = {}, body = '', after = 0 } = behaviour;
  setTimeout(() => {
    if (response.destroyed) return;
    response.writeHead(status, headers);
    response.end(asked.method === 'HEAD' ? undefined : body);
  }, after);
};

/** Starts a stand-in on a free port of 127.0.0.1. */
export const startStandIn = async (routes: Routes): Promise<StandIn> => {
  const asked: Asked[] = [];
  const turns = new Map<string, number>();
  const busy = new Map<string, number>();
  let most = 0;
  const server = createServer({ keepAliveTimeout: 1 }, (request, response) => {
    const host = request.headers.host ?? '';
    const now = (busy.get(host) ?? 0) + 1;
    busy.set(host, now);
    most = Math.max(most, now);
    response.on('close', () => busy.set(host, (busy.get(host) ?? 1) - 1));
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const arrived = { host, method, path, headers, body: Buffer.concat(parts).toString('utf8') };
      asked.push(arrived);
      const name = routeOf(routes, arrived);
      if (name === undefined) return behave({ status: 404 }, arrived, response);
      const list = [routes[name] as Behaviour | readonly Behaviour[]].flat() as readonly Behaviour[];
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + 1);
      behave(list[Math.min(turn, list.length - 1)] as Behaviour, arrived, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
