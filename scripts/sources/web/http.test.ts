import type { lookup } from 'node:dns';
import { afterEach, expect, test } from 'vitest';

import { createHttp, type HttpOptions } from './http.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

let standIn: StandIn;
afterEach(() => standIn?.close());

const signal = AbortSignal.timeout(30_000);
const client = (more: Partial<HttpOptions> = {}) =>
  createHttp({
    userAgent: 'Veedor/1.0 (Veeduría; +https://veedor.example)',
    timeout: 800,
    largest: 1_000,
    signal,
    standIn: standIn.origin,
    ...more,
  });

const resolvesTo = (...addresses: string[]): typeof lookup =>
  ((_name: string, _options: object, callback: (fault: null, found: object[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof lookup;

test('the host that is asked for is named, with the portal, and nothing is compressed', async () => {
  standIn = await startStandIn({ 'a.example/b': { body: 'ok' } });
  const http = client({ userAgent: 'Veedor/1.0 (Portal; +https://veedor.example)' });
  expect(await http({ method: 'GET', url: 'https://a.example/b?c=d#e' })).toMatchObject({
    kind: 'answer',
    status: 200,
    body: 'ok',
  });
  const [asked] = standIn.asked;
  expect([asked?.host, asked?.path, asked?.method]).toEqual(['a.example', '/b?c=d', 'GET']);
  expect(asked?.headers['user-agent']).toBe('Veedor/1.0 (Portal; +https://veedor.example)');
  expect(asked?.headers['accept-encoding']).toBe('identity');
});

test.for<[string, Parameters<typeof startStandIn>[0], string, string]>([
  ['a host that never answers', { 'a.example/': 'silent' }, 'https://a.example/', 'timeout'],
  ['a slow one', { 'a.example/': { after: 2_000 } }, 'https://a.example/', 'timeout'],
  ['a cut connection', { 'a.example/': 'cut' }, 'https://a.example/', 'cut'],
  ['no HTTP', { 'a.example/': 'no-http' }, 'https://a.example/', 'malformed'],
  [
    'headers without end',
    { 'a.example/': { headers: { 'X-Long': 'x'.repeat(40_000) } } },
    'https://a.example/',
    'malformed',
  ],
  ['a name that no server knows', {}, 'https://gone.invalid/', 'no-such-host'],
  ['an address of this machine', {}, 'http://127.0.0.1:8080/', 'private-address'],
  ['the same in octal', {}, 'http://0177.1/', 'private-address'],
  ['the same as one number', {}, 'http://2130706433/', 'private-address'],
  ['the same in IPv6', {}, 'http://[::1]/', 'private-address'],
  ['the same inside IPv6', {}, 'http://[::ffff:127.0.0.1]/', 'private-address'],
  ['its name', {}, 'http://localhost/', 'private-address'],
  ['its name with a dot', {}, 'http://localhost./', 'private-address'],
  ['a name without a dot', {}, 'http://intranet/', 'private-address'],
  ['the address that clouds tell secrets from', {}, 'http://169.254.169.254/latest/', 'private-address'],
  ['an office', {}, 'http://192.168.1.1/', 'private-address'],
  ['a file', {}, 'file:///etc/passwd', 'scheme'],
  ['ftp', {}, 'ftp://a.example/', 'scheme'],
  ['no address', {}, 'nonsense', 'scheme'],
])('%s', async ([, routes, url, failure]) => {
  standIn = await startStandIn(routes);
  expect(await client()({ method: 'GET', url })).toEqual({ kind: 'failed', failure });
});

test('a public name that leads to a private address is not connected to', async () => {
  standIn = await startStandIn({ 'inside.example/': { body: 'secret' } });
  for (const found of [['10.0.0.7'], ['93.184.216.34', '127.0.0.2'], ['fd00::1']]) {
    const http = client({ resolve: resolvesTo(...found) });
    expect(await http({ method: 'GET', url: 'http://inside.example/' })).toEqual({
      kind: 'failed',
      failure: 'private-address',
    });
  }
  expect(standIn.asked).toEqual([]);
});

test('without a stand-in a server on this machine gets no request, by address or by name', async () => {
  standIn = await startStandIn({});
  const { port } = new URL(standIn.origin);
  const http = createHttp({
    userAgent: 'a',
    timeout: 500,
    largest: 10,
    signal,
    resolve: resolvesTo('127.0.0.1'),
  });
  for (const url of [standIn.origin, `http://localhost:${port}/`, `http://site.example:${port}/`])
    expect(await http({ method: 'GET', url })).toEqual({ kind: 'failed', failure: 'private-address' });
  expect(standIn.asked).toEqual([]);
});

test('a name without any address is refused', async () => {
  const http = createHttp({ userAgent: 'a', timeout: 500, largest: 10, signal, resolve: resolvesTo() });
  expect(await http({ method: 'GET', url: 'http://empty.example/' })).toMatchObject({ kind: 'failed' });
});

test('a stand-in is on this machine or not at all', async () => {
  const http = createHttp({
    userAgent: 'a',
    timeout: 500,
    largest: 10,
    signal,
    standIn: 'http://10.0.0.1:80',
  });
  await expect(http({ method: 'GET', url: 'http://a.example/' })).rejects.toThrow('127.0.0.1');
});

test('a server that speaks no TLS fails by it', async () => {
  standIn = await startStandIn({ 'a.example/': {} });
  const http = client({ standIn: standIn.origin.replace('http:', 'https:') });
  expect(await http({ method: 'GET', url: 'https://a.example/' })).toEqual({
    kind: 'failed',
    failure: 'tls',
  });
});

test('of an answer without end only the beginning is read', async () => {
  standIn = await startStandIn({ 'a.example/': 'endless' });
  const answer = await client({ timeout: 5_000 })({ method: 'GET', url: 'http://a.example/' });
  expect(answer).toMatchObject({ kind: 'answer', status: 200, body: 'x'.repeat(1_000) });
});

test('of an answer whose head is enough nothing more is read', async () => {
  standIn = await startStandIn({ 'a.example/': 'endless' });
  const answer = await client()({ method: 'GET', url: 'http://a.example/', largest: 0 });
  expect(answer).toMatchObject({ kind: 'answer', status: 200, body: '' });
});

test('a redirect is told and not followed', async () => {
  standIn = await startStandIn({ 'a.example/': { status: 301, headers: { Location: 'http://127.0.0.1/' } } });
  expect(await client()({ method: 'GET', url: 'http://a.example/' })).toMatchObject({
    status: 301,
    headers: { location: 'http://127.0.0.1/' },
  });
  expect(standIn.asked.length).toBe(1);
});

test('what is stopped says so', async () => {
  standIn = await startStandIn({ 'a.example/': 'silent' });
  const stop = new AbortController();
  const asked = client({ signal: stop.signal })({ method: 'GET', url: 'http://a.example/' });
  setTimeout(() => stop.abort(), 20);
  expect(await asked).toEqual({ kind: 'failed', failure: 'stopped' });
});
