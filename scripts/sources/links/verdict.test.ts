import { expect, test } from 'vitest';

import { type Step, type Verdict, verdictOf } from './verdict.ts';

const ok = (url: string, headers: Record<string, string> = {}): Step => ({ url, status: 200, headers });
const to = (status: number, url: string, location?: string): Step => ({
  url,
  status,
  headers: location === undefined ? {} : { location },
});
const a = 'https://a.example/norma/12';
const b = 'https://b.example/leyes/12';
const home = 'https://a.example/';

test.for<[title: string, steps: Step[], verdict: Verdict]>([
  ['it answers', [ok(a)], { state: 'works', reason: 'answers', status: 200 }],
  ['404', [to(404, a)], { state: 'dead', reason: 'gone', status: 404 }],
  ['410', [to(410, a)], { state: 'dead', reason: 'gone', status: 410 }],
  ['no such host', [{ url: a, failure: 'no-such-host' }], { state: 'dead', reason: 'no-such-host' }],
  [
    'moved for good',
    [to(301, a, b), ok(b)],
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: b },
  ],
  [
    'moved for good, twice',
    [to(301, a, `${a}/x`), to(308, `${a}/x`, b), ok(b)],
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: b },
  ],
  [
    'moved for good, and from there for the moment: the new address is the first',
    [to(301, a, b), to(302, b, `${b}?s=1`), ok(`${b}?s=1`)],
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: b },
  ],
  ['led on for the moment', [to(302, a, b), ok(b)], { state: 'works', reason: 'answers', status: 200 }],
  [
    'led on for the moment, then for good',
    [to(302, a, b), to(301, b, `${b}/x`), ok(`${b}/x`)],
    { state: 'works', reason: 'answers', status: 200 },
  ],
  ['moved and gone', [to(301, a, b), to(404, b)], { state: 'dead', reason: 'gone', status: 404 }],
  [
    'back to itself, with a cookie that is not kept',
    [to(301, a, a), to(301, a, a)],
    { state: 'unreachable', reason: 'too-many-redirects', status: 301 },
  ],
  [
    'moved, it does not say where',
    [to(301, a)],
    { state: 'unreachable', reason: 'redirect-nowhere', status: 301 },
  ],
  [
    'to the home page',
    [to(302, a, home), ok(home)],
    { state: 'suspect', reason: 'leads-home', status: 200, to: home },
  ],
  [
    'to the home page of the language, for good',
    [to(301, a, `${home}es/`), ok(`${home}es/`)],
    { state: 'suspect', reason: 'leads-home', status: 200, to: `${home}es/` },
  ],
  [
    'a home page that moved is no suspect',
    [to(301, 'http://a.example/', home), ok(home)],
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: home },
  ],
  [
    'from http to https only',
    [to(301, 'http://a.example/norma/12', a), ok(a)],
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: a },
  ],
  [
    'to a page of errors',
    [to(302, a, `${home}pagina-no-encontrada`), ok(`${home}pagina-no-encontrada`)],
    { state: 'suspect', reason: 'leads-to-error', status: 200, to: `${home}pagina-no-encontrada` },
  ],
  [
    'to an account',
    [to(302, a, `${home}login?next=12`), ok(`${home}login?next=12`)],
    { state: 'blocked', reason: 'leads-to-login', status: 200, to: `${home}login?next=12` },
  ],
  ['403', [to(403, a)], { state: 'blocked', reason: 'refused', status: 403 }],
  ['406', [to(406, a)], { state: 'blocked', reason: 'refused', status: 406 }],
  ['451', [to(451, a)], { state: 'blocked', reason: 'refused', status: 451 }],
  ['999', [to(999, a)], { state: 'blocked', reason: 'refused', status: 999 }],
  ['429', [to(429, a)], { state: 'blocked', reason: 'too-often', status: 429 }],
  [
    'a wall that answers 503',
    [{ url: a, status: 503, headers: { 'cf-mitigated': 'challenge' } }],
    { state: 'blocked', reason: 'challenge', status: 503 },
  ],
  ['robots.txt', [{ url: a, failure: 'robots' }], { state: 'blocked', reason: 'robots' }],
  ['a certificate', [{ url: a, failure: 'tls' }], { state: 'blocked', reason: 'tls' }],
  [
    'into a private network',
    [to(302, a, 'http://10.0.0.1/'), { url: 'http://10.0.0.1/', failure: 'private-address' }],
    { state: 'blocked', reason: 'private-address' },
  ],
  ['500', [to(500, a)], { state: 'unreachable', reason: 'server-error', status: 500 }],
  ['503', [to(503, a)], { state: 'unreachable', reason: 'server-error', status: 503 }],
  ['400', [to(400, a)], { state: 'unreachable', reason: 'odd-status', status: 400 }],
  ['time out', [{ url: a, failure: 'timeout' }], { state: 'unreachable', reason: 'timeout' }],
  [
    'name servers that do not answer',
    [{ url: a, failure: 'no-name-server' }],
    { state: 'unreachable', reason: 'no-name-server' },
  ],
  ['cut', [{ url: a, failure: 'cut' }], { state: 'unreachable', reason: 'cut' }],
  ['stopped', [{ url: a, failure: 'stopped' }], { state: 'unasked', reason: 'stopped' }],
  ['not begun', [], { state: 'unasked', reason: 'stopped' }],
  [
    'to a host that is not asked',
    [to(301, a, b), { url: b, failure: 'listed' }],
    { state: 'unchecked', reason: 'listed' },
  ],
])('%s', ([, steps, verdict]) => {
  expect(verdictOf(steps)).toEqual(verdict);
});
