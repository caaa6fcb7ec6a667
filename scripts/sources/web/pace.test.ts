import { expect, test } from 'vitest';

import { aPortal } from '#checks/fixtures/settings.ts';

import { userAgent } from './agent.ts';
import type { Http } from './http.ts';
import { paced } from './pace.ts';

const signal = AbortSignal.timeout(30_000);

/** A client that takes 20 ms, and remembers when each request began and ended. */
const clocked = () => {
  const times: { host: string; began: number; ended: number }[] = [];
  const http: Http = async ({ url }) => {
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    times.push({ host: new URL(url).hostname, began, ended: performance.now() });
    return { kind: 'failed', failure: 'cut' };
  };
  return { http, times };
};

test('one request at a time to one host, with a pause after each; other hosts meanwhile', async () => {
  const { http, times } = clocked();
  const pace = paced(http, 40, signal);
  const urls = ['http://a.example/1', 'http://a.example/2', 'http://a.example/3', 'http://b.example/1'];
  await Promise.all(urls.map((url) => pace.http({ method: 'GET', url })));
  const a = times.filter(({ host }) => host === 'a.example');
  const [b] = times.filter(({ host }) => host === 'b.example');
  // Timers may come a millisecond early.
  expect((a[1]?.began ?? 0) - (a[0]?.ended ?? 0)).toBeGreaterThanOrEqual(38);
  expect((a[2]?.began ?? 0) - (a[1]?.ended ?? 0)).toBeGreaterThanOrEqual(38);
  expect(b?.began).toBeLessThan(a[0]?.ended ?? 0);
});

test('a host may ask for longer pauses, never for shorter ones', async () => {
  const { http, times } = clocked();
  const pace = paced(http, 40, signal);
  pace.slower('a.example', 1);
  pace.slower('b.example', 90);
  const ask = (url: string) => pace.http({ method: 'GET', url });
  await Promise.all(
    ['http://a.example/1', 'http://a.example/2', 'http://b.example/1', 'http://b.example/2'].map(ask),
  );
  const gap = (name: string): number => {
    const [one, two] = times.filter(({ host }) => host === name);
    return (two?.began ?? 0) - (one?.ended ?? 0);
  };
  expect(gap('a.example')).toBeGreaterThanOrEqual(38);
  expect(gap('b.example')).toBeGreaterThanOrEqual(88);
});

test('the portal says who asks, in signs that a header may have', () => {
  const portal = aPortal({
    languages: ['es'],
    name: { es: 'Veeduría (ñandú) 水' },
    publisher: { name: { es: 'a' }, url: 'https://red.example/' },
  });
  expect(userAgent(portal, undefined)).toBe('Veedor/1.0 (Veeduria nandu; +https://red.example/)');
  expect(userAgent(portal, 'https://veedor.example')).toBe(
    'Veedor/1.0 (Veeduria nandu; +https://veedor.example)',
  );
  expect(userAgent(undefined, undefined)).toBe('Veedor/1.0');
});
