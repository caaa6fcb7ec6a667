import { afterEach, expect, test } from 'vitest';

import { createHttp } from './web/http.ts';
import { paced } from './web/pace.ts';
import { type Asked, type Behaviour, type StandIn, startStandIn } from './web/stand-in.ts';
import { type Captured, createWayback, type Keys, retryAfter, type Timing } from './wayback.ts';

let standIn: StandIn;
afterEach(() => standIn.close());

const url = 'https://a.example/ley';
const job = 'spn2-0123456789';
const json = (value: object, status = 200): Behaviour => ({ status, body: JSON.stringify(value) });
const begun = json({ url, job_id: job });
const pending = json({ status: 'pending', job_id: job });
const done = json({ status: 'success', job_id: job, timestamp: '20261130115900', original_url: url });
const copy = {
  kind: 'copy',
  copy: { address: `https://web.archive.org/web/20261130115900/${url}`, takenOn: '2026-11-30' },
};
const timing: Timing = {
  captureGap: 1,
  poll: 1,
  pollLongest: 4,
  pollFor: 60,
  retry: 1,
  longestWait: 3_000,
  tries: 3,
};
const at = {
  save: 'web.archive.org/save',
  status: `web.archive.org/save/status/${job}`,
  near: 'archive.org/wayback/available',
};

const service = async (
  routes: Record<string, Behaviour | readonly Behaviour[]>,
  more: { keys?: Keys; timing?: Partial<Timing>; signal?: AbortSignal } = {},
) => {
  standIn = await startStandIn(routes);
  const signal = more.signal ?? AbortSignal.timeout(30_000);
  const http = createHttp({
    userAgent: 'Veedor/1.0',
    timeout: 600,
    largest: 100_000,
    signal,
    standIn: standIn.origin,
  });
  return createWayback({
    pace: paced(http, 0, signal),
    timing: { ...timing, ...more.timing },
    keys: more.keys,
    signal,
    now: () => new Date('2026-11-30T12:00:00Z'),
  });
};
const nothing = async (): Promise<void> => {};
const count = (test_: (asked: Asked) => boolean): number => standIn.asked.filter(test_).length;
const posts = (): number => count(({ method }) => method === 'POST');

test.for<
  [
    title: string,
    save: Behaviour | Behaviour[],
    status: Behaviour | Behaviour[],
    captured: Captured | object,
    posts: number,
  ]
>([
  ['done at once', begun, done, copy, 1],
  ['pending, then done', begun, [pending, pending, pending, done], copy, 1],
  ['a fault, then begun', [{ status: 502 }, begun], done, copy, 2],
  ['cut, then begun', ['cut', begun], done, copy, 2],
  ['silent, then begun', ['silent', begun], done, copy, 2],
  ['a fault while looking', begun, [{ status: 503 }, 'cut', done], copy, 1],
  ['nonsense while looking, then done', begun, [{ body: '<html>' }, { body: '[]' }, done], copy, 1],
  ['nonsense without end', begun, { body: '<html>' }, { kind: 'odd' }, 1],
  ['never done', begun, pending, { kind: 'pending' }, 1],
  ['the page for people', { body: `<script>spn.watchJob("${job}", 1)</script>` }, done, copy, 1],
  ['nonsense', { body: 'ok' }, done, { kind: 'odd' }, 1],
  ['led away', { status: 302, headers: { Location: 'https://archive.org/' } }, done, { kind: 'odd' }, 1],
  ['a job for another address', json({ url: 'https://b.example/', job_id: job }), done, { kind: 'odd' }, 1],
  [
    'done for another address',
    begun,
    json({ status: 'success', job_id: job, timestamp: '20261130115900', original_url: 'https://b.example/' }),
    { kind: 'elsewhere', to: 'https://b.example/' },
    1,
  ],
  [
    'a time stamp that is none',
    begun,
    json({ status: 'success', job_id: job, timestamp: '2026', original_url: url }),
    { kind: 'odd' },
    1,
  ],
  [
    'an error of the page',
    begun,
    json({ status: 'error', job_id: job, status_ext: 'error:not-found' }),
    { kind: 'refused', code: 'error:not-found' },
    1,
  ],
  [
    'an error of the moment',
    begun,
    json({ status: 'error', job_id: job, status_ext: 'error:browsing-timeout' }),
    { kind: 'later', code: 'error:browsing-timeout' },
    1,
  ],
  [
    'refused at the door',
    json({ status: 'error', status_ext: 'error:blocked-url' }),
    done,
    { kind: 'refused', code: 'error:blocked-url' },
    1,
  ],
  [
    'too many at once, then begun',
    [json({ status: 'error', status_ext: 'error:user-session-limit' }), begun],
    done,
    copy,
    2,
  ],
  [
    'too many at once, without end',
    json({ status: 'error', status_ext: 'error:user-session-limit' }),
    done,
    { kind: 'later', code: 'error:user-session-limit' },
    3,
  ],
  [
    'enough for today',
    json({ status: 'error', status_ext: 'error:max-daily-bandwidth-from-ip' }),
    done,
    { kind: 'halt', halt: 'asker', code: 'error:max-daily-bandwidth-from-ip' },
    1,
  ],
  [
    'an account wanted',
    json({ message: 'You need to be logged in' }, 401),
    done,
    { kind: 'halt', halt: 'account' },
    1,
  ],
  ['a fault without end', { status: 500 }, done, { kind: 'halt', halt: 'silent' }, 3],
  ['too often without end', { status: 429 }, done, { kind: 'halt', halt: 'wait' }, 3],
  [
    'come back in an hour',
    { status: 429, headers: { 'Retry-After': '3600' } },
    done,
    { kind: 'halt', halt: 'wait', seconds: 3600 },
    1,
  ],
])('%s', async ([, save, status, captured, asked]) => {
  const { capture } = await service({ [at.save]: save, [at.status]: status });
  expect(await capture(url, nothing)).toEqual(captured);
  expect(posts()).toBe(asked);
  expect(standIn.mostAtOnce()).toBe(1);
});

test('Retry-After is waited for', async () => {
  const { capture } = await service({
    [at.save]: [{ status: 429, headers: { 'Retry-After': '1' } }, begun],
    [at.status]: done,
  });
  const began = performance.now();
  expect(await capture(url, nothing)).toEqual(copy);
  expect(performance.now() - began).toBeGreaterThan(990);
});

test.for<[value: string | undefined, milliseconds: number | undefined]>([
  ['120', 120_000],
  [' 0', 0],
  ['Mon, 30 Nov 2026 12:01:00 GMT', 60_000],
  ['Mon, 30 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s', ([value, milliseconds]) => {
  expect(retryAfter(value, new Date('2026-11-30T12:00:00Z'))).toBe(milliseconds);
});

test('copies are not asked for faster than allowed', async () => {
  const { capture } = await service({ [at.save]: begun, [at.status]: done }, { timing: { captureGap: 150 } });
  const began = performance.now();
  for (let index = 0; index < 3; index += 1) await capture(url, nothing);
  expect(performance.now() - began).toBeGreaterThan(298);
});

test('keys go to Save Page Now alone; refused ones are told apart from none', async () => {
  const keys = { access: 'llave', secret: 'secreta' };
  const { capture, nearest } = await service(
    { [at.save]: [begun, { status: 401 }], [at.status]: done, [at.near]: json({ archived_snapshots: {} }) },
    { keys },
  );
  await nearest(url);
  expect(await capture(url, nothing)).toEqual(copy);
  expect(await capture(url, nothing)).toEqual({ kind: 'halt', halt: 'keys' });
  const by = (host: string) =>
    new Set(standIn.asked.filter((each) => each.host === host).map(({ headers }) => headers.authorization));
  expect(by('web.archive.org')).toEqual(new Set(['LOW llave:secreta']));
  expect(by('archive.org')).toEqual(new Set([undefined]));
});

test('what is asked for is what the interface documents', async () => {
  const jobs: string[] = [];
  const { capture, nearest } = await service({
    [at.save]: begun,
    [at.status]: done,
    [at.near]: json({ archived_snapshots: {} }),
  });
  const odd = 'https://a.example/ley?n=1&m=ñ#x';
  await nearest(odd, '2026-11');
  await capture(url, async (id) => void jobs.push(id));
  expect(jobs).toEqual([job]);
  const [near, save, status] = standIn.asked;
  expect(near?.path).toBe(
    '/wayback/available?url=https%3A%2F%2Fa.example%2Fley%3Fn%3D1%26m%3D%C3%B1%23x&timestamp=202611',
  );
  expect([save?.method, save?.path, save?.body]).toEqual([
    'POST',
    '/save',
    'url=https%3A%2F%2Fa.example%2Fley&skip_first_archive=1&if_not_archived_within=1d',
  ]);
  expect(save?.headers).toMatchObject({
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'Veedor/1.0',
  });
  expect([status?.method, status?.path]).toEqual(['GET', `/save/status/${job}`]);
});

test('stopped in the middle', async () => {
  const stop = new AbortController();
  const { capture } = await service(
    { [at.save]: begun, [at.status]: pending },
    { signal: stop.signal, timing: { pollFor: 10_000 } },
  );
  setTimeout(() => stop.abort(), 60);
  expect(await capture(url, nothing)).toEqual({ kind: 'halt', halt: 'stopped' });
});
