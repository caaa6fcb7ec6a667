import { expect, test } from 'vitest';

import { blameOf } from './codes.ts';
import { copyAt, isNear, readAvailability, readJob, readStatus, sameAddress } from './copy.ts';

const now = new Date('2026-11-30T12:00:00Z');
const asked = 'https://a.example/ley?n=1';
const job = 'spn2-0123456789abcdef';

const closest = (more: object = {}) =>
  JSON.stringify({
    url: asked,
    archived_snapshots: {
      closest: {
        status: '200',
        available: true,
        url: 'http://web.archive.org/web/20261101020304/https://a.example/ley?n=1',
        timestamp: '20261101020304',
        ...more,
      },
    },
  });
const none = { kind: 'none' };
const found = {
  kind: 'copy',
  copy: {
    address: 'https://web.archive.org/web/20261101020304/https://a.example/ley?n=1',
    takenOn: '2026-11-01',
  },
};

test.for<[title: string, body: string, told: unknown]>([
  ['a copy', closest(), found],
  ['no copy', '{"url":"a","archived_snapshots":{}}', none],
  ['a copy of a page of errors', closest({ status: '404' }), none],
  ['a copy that is not to be had', closest({ available: false }), none],
  [
    'a copy of another address',
    closest({ url: 'http://web.archive.org/web/20261101020304/https://a.example/ley?n=2' }),
    { kind: 'elsewhere', to: 'https://a.example/ley?n=2' },
  ],
  [
    'the copy of an http page serves for https',
    closest({ url: 'http://web.archive.org/web/20261101020304/http://a.example:80/ley?n=1' }),
    {
      kind: 'copy',
      copy: {
        address: 'https://web.archive.org/web/20261101020304/http://a.example:80/ley?n=1',
        takenOn: '2026-11-01',
      },
    },
  ],
  ['two time stamps', closest({ timestamp: '20261101020305' }), none],
  [
    'a day that is none',
    closest({
      url: 'http://web.archive.org/web/20260231000000/https://a.example/ley?n=1',
      timestamp: '20260231000000',
    }),
    none,
  ],
  [
    'a day to come',
    closest({
      url: 'http://web.archive.org/web/20270101000000/https://a.example/ley?n=1',
      timestamp: '20270101000000',
    }),
    none,
  ],
  [
    'a day before the archive',
    closest({
      url: 'http://web.archive.org/web/19900101000000/https://a.example/ley?n=1',
      timestamp: '19900101000000',
    }),
    none,
  ],
  [
    'the address of another host',
    closest({ url: 'http://evil.example/web/20261101020304/https://a.example/ley?n=1' }),
    none,
  ],
  [
    'a host that only begins alike',
    closest({ url: 'http://web.archive.org.evil.example/web/20261101020304/https://a.example/ley?n=1' }),
    none,
  ],
  [
    'a space in the address',
    closest({ url: 'http://web.archive.org/web/20261101020304/https://a.example/ley?n=1 b' }),
    none,
  ],
  ['no address', closest({ url: 7 }), none],
  ['a list in place of the copy', '{"archived_snapshots":{"closest":[]}}', none],
  ['another form', '{"results":[]}', undefined],
  ['a page', '<!doctype html>', undefined],
  ['nothing', '', undefined],
  ['null', 'null', undefined],
])('availability: %s', ([, body, told]) => {
  expect(readAvailability(asked, body, now)).toEqual(told);
});

test.for<[title: string, body: string, answer: unknown]>([
  ['a job', `{"url":"${asked}","job_id":"${job}"}`, { kind: 'job', job }],
  ['a job without its address', `{"job_id":"${job}"}`, { kind: 'job', job }],
  ['a job for another address', `{"url":"https://b.example/","job_id":"${job}"}`, { kind: 'odd' }],
  ['a job with a path in it', '{"job_id":"../../x/y"}', { kind: 'odd' }],
  ['a number for a job', '{"job_id":12345678}', { kind: 'odd' }],
  [
    'an error',
    '{"status":"error","status_ext":"error:blocked-url"}',
    { kind: 'error', code: 'error:blocked-url' },
  ],
  ['an error without code', '{"status":"error"}', { kind: 'error', code: 'error:unknown' }],
  ['the page for people', `<script>spn.watchJob("${job}", "/_static/",6000);</script>`, { kind: 'job', job }],
  ['another page', '<h1>Saving</h1>', { kind: 'odd' }],
  ['nothing', '', { kind: 'odd' }],
])('a request for a copy: %s', ([, body, answer]) => {
  expect(readJob(asked, body)).toEqual(answer);
});

const done = (more: object = {}) =>
  JSON.stringify({
    status: 'success',
    job_id: job,
    timestamp: '20261130115900',
    original_url: asked,
    ...more,
  });
test.for<[title: string, body: string, answer: unknown]>([
  ['pending', `{"status":"pending","job_id":"${job}","resources":[]}`, { kind: 'pending' }],
  [
    'done',
    done(),
    {
      kind: 'success',
      told: {
        kind: 'copy',
        copy: { address: `https://web.archive.org/web/20261130115900/${asked}`, takenOn: '2026-11-30' },
      },
    },
  ],
  [
    'done, of another address',
    done({ original_url: 'https://a.example/' }),
    { kind: 'success', told: { kind: 'elsewhere', to: 'https://a.example/' } },
  ],
  ['done, without a time', done({ timestamp: '' }), { kind: 'success', told: none }],
  ['done, without an address', done({ original_url: null }), { kind: 'success', told: none }],
  ['done, of something else', done({ original_url: 'javascript:alert(1)' }), { kind: 'success', told: none }],
  ['another job', done({ job_id: 'spn2-other' }), { kind: 'odd' }],
  [
    'an error',
    '{"status":"error","status_ext":"error:not-found"}',
    { kind: 'error', code: 'error:not-found' },
  ],
  ['another state', '{"status":"dancing"}', { kind: 'odd' }],
  ['a page', '<html>', { kind: 'odd' }],
])('a copy in the making: %s', ([, body, answer]) => {
  expect(readStatus(asked, job, body, now)).toEqual(answer);
});

test.for<[a: string, b: string, same: boolean]>([
  ['https://a.example', 'http://a.example/', true],
  ['https://a.example/b#c', 'https://A.example/b', true],
  ['https://a.example:443/b', 'http://a.example:80/b', true],
  ['https://a.example/ñ', 'https://a.example/%c3%B1', true],
  ['https://a.example/b', 'https://a.example/b/', false],
  ['https://a.example/b', 'https://a.example/B', false],
  ['https://a.example/b', 'https://www.a.example/b', false],
  ['https://a.example/b?c=1&d=2', 'https://a.example/b?d=2&c=1', false],
  ['https://a.example:8080/', 'https://a.example/', false],
  ['https://user:word@a.example/', 'https://a.example/', false],
  ['nonsense', 'nonsense', false],
])('%s and %s are the same document: %s', ([a, b, same]) => {
  expect(sameAddress(a, b)).toBe(same);
  expect(sameAddress(b, a)).toBe(same);
});

test.for<[takenOn: string, accessedOn: string, near: boolean]>([
  ['2026-11-01', '2026-11-01', true],
  ['2026-10-02', '2026-11-01', true],
  ['2026-10-01', '2026-11-01', false],
  ['2026-12-01', '2026-11-01', true],
  ['2026-12-02', '2026-11-01', false],
  ['2024-03-30', '2024-02', true],
  ['2024-03-31', '2024-02', false],
  ['2024-04-01', '2024-02', false],
  ['2024-01-02', '2024-02', true],
  ['2023-12-02', '2024', true],
  ['2023-12-01', '2024', false],
  ['2025-01-30', '2024', true],
  ['2025-01-31', '2024', false],
  ['2025-01-31', 'ayer', false],
])('a copy of %s is near %s: %s', ([takenOn, accessedOn, near]) => {
  expect(isNear({ address: '', takenOn }, accessedOn)).toBe(near);
});

test('a remembered copy is checked like any other', () => {
  expect(copyAt(asked, found.copy.address, now)).toEqual(found);
  expect(copyAt('https://b.example/', found.copy.address, now)).toMatchObject({ kind: 'elsewhere' });
  expect(copyAt(asked, undefined, now)).toEqual(none);
});

test.for<[code: string, blame: string]>([
  ['error:not-found', 'page'],
  ['error:no-access', 'page'],
  ['error:invalid-host-resolution', 'page'],
  ['error:too-many-daily-captures', 'moment'],
  ['error:user-session-limit', 'moment'],
  ['error:celery', 'moment'],
  ['error:max-daily-bandwidth-from-ip', 'asker'],
  ['error:blocked-client-ip', 'asker'],
  ['error:something-new', 'moment'],
  ['error:constructor', 'moment'],
])('%s is about the %s', ([code, blame]) => {
  expect(blameOf(code)).toBe(blame);
});
