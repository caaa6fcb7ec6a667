import { afterEach, expect, test } from 'vitest';

import { checkLinks } from './check-links.ts';
import { createHttp } from './web/http.ts';
import { paced } from './web/pace.ts';
import { type Behaviour, type StandIn, startStandIn } from './web/stand-in.ts';

let standIn: StandIn;
afterEach(() => standIn.close());

const check = async (
  routes: Record<string, Behaviour | readonly Behaviour[]>,
  urls: readonly string[],
  more: { listed?: readonly string[]; signal?: AbortSignal; gap?: number } = {},
) => {
  standIn = await startStandIn(routes);
  const signal = more.signal ?? AbortSignal.timeout(30_000);
  const http = createHttp({
    userAgent: 'Veedor/1.0',
    timeout: 600,
    largest: 600_000,
    signal,
    standIn: standIn.origin,
  });
  const { verdicts, offline } = await checkLinks({
    urls,
    isListed: (host) => (more.listed ?? []).includes(host),
    pace: paced(http, more.gap ?? 0, signal),
    atOnce: 4,
    signal,
  });
  const short = [...verdicts].map(([url, { state, reason, to }]) => [
    url,
    state,
    reason,
    ...(to ? [to] : []),
  ]);
  return { short, offline };
};

/** What was asked, without the files for robots. */
const pages = () =>
  standIn.asked
    .filter(({ path }) => path !== '/robots.txt')
    .map(({ method, host, path }) => `${method} ${host}${path}`);
const moved = (to: string, status = 301): Behaviour => ({ status, headers: { Location: to } });

test('dead, moved, blocked and out of reach are told apart', async () => {
  const { short, offline } = await check(
    {
      'a.example/works': {},
      'a.example/old': moved('https://a.example/works'),
      'b.example/shut': { status: 403 },
      'b.example/fault': { status: 500 },
      'c.example/slow': 'silent',
      'c.example/cut': 'cut',
      'd.example/doc/1': moved('/', 302),
      'd.example/': {},
    },
    [
      'https://a.example/works',
      'https://a.example/old#art-3',
      'https://a.example/none',
      'https://b.example/shut',
      'https://b.example/fault',
      'https://c.example/slow',
      'https://c.example/cut',
      'https://d.example/doc/1',
      'https://gone.invalid/doc',
    ],
  );
  expect(short).toEqual([
    ['https://a.example/works', 'works', 'answers'],
    ['https://a.example/old#art-3', 'moved', 'permanent-redirect', 'https://a.example/works#art-3'],
    ['https://a.example/none', 'dead', 'gone'],
    ['https://b.example/shut', 'blocked', 'refused'],
    ['https://b.example/fault', 'unreachable', 'server-error'],
    ['https://c.example/slow', 'unreachable', 'timeout'],
    ['https://c.example/cut', 'unreachable', 'cut'],
    ['https://d.example/doc/1', 'suspect', 'leads-home', 'https://d.example/'],
    ['https://gone.invalid/doc', 'dead', 'no-such-host'],
  ]);
  expect(offline).toBe(false);
  expect(standIn.mostAtOnce()).toBe(1);
});

test('HEAD is enough when it brings good news; else GET has the last word', async () => {
  const byMethod =
    (head: Behaviour, get: Behaviour): Behaviour =>
    ({ method }) =>
      method === 'HEAD' ? head : get;
  const { short } = await check(
    {
      'a.example/head': {},
      'a.example/no-head': byMethod({ status: 405 }, {}),
      'a.example/wrong-head': byMethod({ status: 404 }, {}),
      'a.example/cut-head': byMethod('cut', {}),
      'a.example/large': byMethod({ status: 501 }, 'endless'),
      'a.example/gone': { status: 410 },
    },
    ['head', 'no-head', 'wrong-head', 'cut-head', 'large', 'gone'].map((name) => `https://a.example/${name}`),
  );
  expect(short.map(([, state]) => state)).toEqual(['works', 'works', 'works', 'works', 'works', 'dead']);
  expect(pages().filter((each) => each.endsWith('/head'))).toEqual(['HEAD a.example/head']);
  expect(pages().filter((each) => each.endsWith('/gone'))).toEqual([
    'HEAD a.example/gone',
    'GET a.example/gone',
  ]);
});

test.for<[title: string, robots: Behaviour, state: string, reason: string]>([
  ['all forbidden', { body: 'User-agent: *\nDisallow: /' }, 'blocked', 'robots'],
  ['this program forbidden', { body: 'User-agent: veedor\nDisallow: /p' }, 'blocked', 'robots'],
  ['another one forbidden', { body: 'User-agent: other\nDisallow: /' }, 'works', 'answers'],
  ['allowed among forbidden', { body: 'User-agent: *\nDisallow: /\nAllow: /page' }, 'works', 'answers'],
  ['none', { status: 404 }, 'works', 'answers'],
  ['kept from us', { status: 403 }, 'works', 'answers'],
  ['a fault', { status: 500 }, 'unreachable', 'server-error'],
  ['asked too often', { status: 429 }, 'blocked', 'too-often'],
  ['no answer', 'silent', 'unreachable', 'timeout'],
  ['elsewhere', moved('https://rules.example/r'), 'blocked', 'robots'],
  ['in a private network', moved('http://10.0.0.1/robots.txt'), 'blocked', 'private-address'],
  ['in a circle', moved('/robots.txt'), 'works', 'answers'],
  ['a page in its place', { body: '<!doctype html><p>Inicio' }, 'works', 'answers'],
])('robots.txt: %s', async ([title, robots, state, reason]) => {
  const { short } = await check(
    {
      'a.example/robots.txt': robots,
      'a.example/page': {},
      'rules.example/r': { body: 'User-agent: *\nDisallow: /' },
    },
    ['https://a.example/page', 'https://a.example/page?x=1'],
  );
  expect(short.map((each) => each.slice(1))).toEqual([
    [state, reason],
    [state, reason],
  ]);
  expect(pages().filter((each) => each.includes('a.example/page')).length).toBe(state === 'works' ? 2 : 0);
  const rules = standIn.asked.filter(({ host, path }) => host === 'a.example' && path === '/robots.txt');
  expect(rules.length).toBe(title === 'in a circle' ? 6 : 1);
});

test('redirects keep the rules of each host on the way', async () => {
  const { short } = await check(
    {
      'a.example/1': moved('https://shut.example/doc', 302),
      'shut.example/robots.txt': { body: 'User-agent: *\nDisallow: /' },
      'shut.example/doc': {},
      'a.example/2': moved('https://listed.example/doc'),
      'a.example/3': moved('http://192.168.0.1/admin'),
      'a.example/4': moved('http://localhost:8080/'),
      'a.example/5': moved('file:///etc/passwd'),
      'a.example/6': moved('/6'),
      'a.example/7': { status: 302 },
    },
    ['1', '2', '3', '4', '5', '6', '7'].map((name) => `https://a.example/${name}`),
    { listed: ['listed.example'] },
  );
  expect(short.map((each) => each.slice(1))).toEqual([
    ['blocked', 'robots'],
    ['unchecked', 'listed'],
    ['blocked', 'private-address'],
    ['blocked', 'private-address'],
    ['blocked', 'scheme'],
    ['unreachable', 'too-many-redirects'],
    ['unreachable', 'redirect-nowhere'],
  ]);
  expect(standIn.asked.filter(({ host }) => host === 'listed.example')).toEqual([]);
  expect(pages().filter((each) => each.includes('shut.example'))).toEqual([]);
});

test('a host on the list gets no request at all', async () => {
  const { short } = await check({}, ['https://listed.example/a'], { listed: ['listed.example'] });
  expect(short).toEqual([['https://listed.example/a', 'unchecked', 'listed']]);
  expect(standIn.asked).toEqual([]);
});

test('addresses that differ after # only are asked for once', async () => {
  const urls = ['https://a.example/1#p2', 'https://a.example/1#p3', 'https://a.example/1'];
  const { short } = await check({ 'a.example/1': {} }, urls);
  expect(short.map(([, state]) => state)).toEqual(['works', 'works', 'works']);
  expect(pages()).toEqual(['HEAD a.example/1']);
});

test('where the document is named after # for a script, nobody can say more than that the host answers', async () => {
  const urls = [
    'https://a.example/app/#/norma/1',
    'https://a.example/app/#!norma/2',
    'https://b.example/#/norma/3',
  ];
  const { short } = await check({ 'a.example/app/': {} }, urls);
  expect(short).toEqual([
    ['https://a.example/app/#/norma/1', 'unchecked', 'by-script'],
    ['https://a.example/app/#!norma/2', 'unchecked', 'by-script'],
    ['https://b.example/#/norma/3', 'dead', 'gone'],
  ]);
});

test('when the time is over, what was learnt stays and the rest is not asked', async () => {
  const urls = ['1', '2', '3', '4', '5', '6'].map((name) => `https://a.example/${name}`);
  const slow: Behaviour = { after: 120 };
  const { short } = await check({ 'a.example/*': slow }, urls, { signal: AbortSignal.timeout(600) });
  const all = short.map(([, state]) => state);
  expect(all[0]).toBe('works');
  expect(all.at(-1)).toBe('unasked');
  expect(new Set(all)).toEqual(new Set(['works', 'unasked']));
});

test('where no host at all is found, it is this machine that has no network', async () => {
  const { short, offline } = await check({}, ['https://a.invalid/1', 'https://b.invalid/2']);
  expect(offline).toBe(true);
  expect(short.map((each) => each.slice(1))).toEqual([
    ['unreachable', 'no-network'],
    ['unreachable', 'no-network'],
  ]);
});

test('a Crawl-delay is kept', async () => {
  const began = performance.now();
  await check({ 'a.example/robots.txt': { body: 'User-agent: *\nCrawl-delay: 0.1' }, 'a.example/*': {} }, [
    'https://a.example/1',
    'https://a.example/2',
    'https://a.example/3',
  ]);
  expect(performance.now() - began).toBeGreaterThan(290);
});
