import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';

import { failureOf, type Failure } from './failure.ts';
import { isPublicHost, isPublicIp } from './public-address.ts';

export interface Question {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Less than the client would read of the answer, in bytes: 0 for its head alone. */
  readonly largest?: number;
}

/** What came back: an answer with the beginning of its text, or why there is none. A redirect is an answer and is not followed. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string | undefined>>;
      readonly body: string;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Http = (question: Question) => Promise<Answer>;

export interface HttpOptions {
  readonly userAgent: string;
  /** The longest that one request may take, from the name to the last byte, in milliseconds. */
  readonly timeout: number;
  /** How much of an answer is read, in bytes; the rest is not fetched. */
  readonly largest: number;
  /** Ends every request, when the time for the whole is over or somebody stops it. */
  readonly signal: AbortSignal;
  /**
   * For tests alone: the one server (`http://127.0.0.1:PORT`) that answers in place of every host, so that nothing leaves the
   * machine. Private addresses are refused all the same.
   */
  readonly standIn?: string;
  /** How names become addresses; the system's way unless a test says otherwise. */
  readonly resolve?: typeof resolveName;
}

/** Finds the addresses of a name and refuses all of them if one is not public: asked when connecting, so that a name cannot change in between. */
const publicLookup =
  (resolve: typeof resolveName): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (fault) return callback(fault, '');
      if (!first || addresses.some(({ address }) => !isPublicIp(address)))
        return callback(Object.assign(new Error(hostname), { code: 'PRIVATE_ADDRESS' }), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });

/** A stand-in knows every name but those that no name server knows (RFC 6761). */
const standInLookup = (standIn: URL): typeof resolveName =>
  ((hostname: string, _options: object, callback: (fault: Error | null, found: LookupAddress[]) => void) =>
    /\.invalid$/.test(hostname)
      ? callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), [])
      : callback(null, [{ address: standIn.hostname, family: 4 }])) as typeof resolveName;

const readBeginning = async (message: IncomingMessage, largest: number): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= largest) break;
  }
  return Buffer.concat(parts).subarray(0, largest).toString('utf8');
};

/** How the stand-in is reached: by its own address, while the request still names the host that was asked for. */
const route = (url: URL, { standIn, resolve }: HttpOptions): { to: URL; lookup: LookupFunction } => {
  if (standIn === undefined) return { to: url, lookup: publicLookup(resolve ?? resolveName) };
  const to = new URL(standIn);
  if (to.hostname !== '127.0.0.1') throw new Error(`A stand-in is on 127.0.0.1, not on ${to.hostname}.`);
  const find = resolve ?? standInLookup(to);
  const lookup: LookupFunction = (_name, options, callback) =>
    find(url.hostname, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
      const elsewhere = addresses?.some(({ address }) => address !== to.hostname && !isPublicIp(address));
      if (fault) return callback(fault, '');
      if (elsewhere) return callback(Object.assign(new Error(), { code: 'PRIVATE_ADDRESS' }), '');
      const own = { address: to.hostname, family: 4 };
      return options.all ? callback(null, [own]) : callback(null, own.address, own.family);
    });
  // A name, since only names are looked up.
  const named = new URL(to);
  named.hostname = 'stand-in.example';
  return { to: named, lookup };
};

/**
 * A client that asks the public internet only, over http and https, and never fails: what went wrong is an answer too. It reads no
 * more than `largest` bytes, follows no redirect, keeps no cookies and no connection.
 *
 * It stands on node:http and not on fetch: only there can the address that is connected to be the one that was looked at.
 */
export const createHttp = (options: HttpOptions): Http => {
  const { userAgent, timeout, largest, signal } = options;
  return async ({ method, url: address, headers = {}, body, largest: most = largest }) => {
    const url = URL.parse(address);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
      return { kind: 'failed', failure: 'scheme' };
    if (!isPublicHost(url.hostname)) return { kind: 'failed', failure: 'private-address' };
    const { to, lookup } = route(url, options);
    const time = AbortSignal.timeout(timeout);
    const settings: RequestOptions = {
      method,
      agent: false,
      lookup,
      signal: AbortSignal.any([time, signal]),
      headers: {
        Host: url.host,
        'User-Agent': userAgent,
        Accept: '*/*',
        'Accept-Encoding': 'identity',
        ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
    };
    const target = `${to.protocol}//${to.host}${url.pathname}${url.search}`;
    try {
      const message = await new Promise<IncomingMessage>((resolve, reject) => {
        const asked = (to.protocol === 'https:' ? requestSecure : requestPlain)(target, settings, resolve);
        asked.on('error', reject);
        asked.end(body);
      });
      const text = method === 'HEAD' || most === 0 ? '' : await readBeginning(message, most);
      message.destroy();
      const flat = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
      return {
        kind: 'answer',
        status: message.statusCode ?? 0,
        headers: Object.fromEntries(flat),
        body: text,
      };
    } catch (fault) {
      if (signal.aborted) return { kind: 'failed', failure: 'stopped' };
      return { kind: 'failed', failure: time.aborted ? 'timeout' : failureOf(fault) };
    }
  };
};
