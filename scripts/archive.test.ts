import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { checkContent } from '#records/check.ts';
import { canonicalText } from '#records/canonical.ts';
import { readContent } from '#records/source-file.ts';
import { addressesOf } from '#records/sources/addresses.ts';

import { type Asked, type Behaviour, type StandIn, startStandIn } from './sources/web/stand-in.ts';

// The command as an editor runs it, in a process of its own, on a copy of the fictional portal. The Internet Archive is a server on
// this machine.

// Each test starts processes, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const fictional = join(import.meta.dirname, '../tests/portals/fictional');

let folder = '';
let standIn: StandIn;
const content = (): string => join(folder, 'content');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veedor-archive-'));
  cpSync(fictional, content(), { recursive: true });
});
afterEach(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

const start = (words: readonly string[], environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'archive.ts'), ...words], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      LANG: 'es_PE.UTF-8',
      CONTENT_DIR: content(),
      VEEDOR_STAND_IN: standIn.origin,
      ...environment,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<{ code: number | null; text: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, text })),
  );
  return { child, ended };
};
const run = (words: readonly string[] = [], environment?: Record<string, string>) =>
  start(words, environment).ended;

const stamp = '20250630120000';
const json = (value: object): Behaviour => ({ body: JSON.stringify(value) });
const urlOf = ({ body }: Asked): string => new URLSearchParams(body).get('url') ?? '';
const idOf = (url: string): string => `spn2-${Buffer.from(url).toString('base64url')}`;
const urlOfJob = ({ path }: Asked): string =>
  Buffer.from(path.replace('/save/status/spn2-', ''), 'base64url').toString('utf8');
const finished = (url: string): Behaviour =>
  json({ status: 'success', job_id: idOf(url), timestamp: stamp, original_url: url });

/** An archive that has no copies and makes every one that it is asked for. */
const willing: Record<string, Behaviour | readonly Behaviour[]> = {
  'archive.org/wayback/available': json({ archived_snapshots: {} }),
  'web.archive.org/save': (asked) => json({ url: urlOf(asked), job_id: idOf(urlOf(asked)) }),
  'web.archive.org/save/status/*': (asked) => finished(urlOfJob(asked)),
};

const lackingIn = async (directory: string) => {
  const { sources } = addressesOf(await readContent(directory));
  return sources.filter(({ archivedUrl }) => archivedUrl === undefined);
};
const posted = (): string[] => standIn.asked.filter(({ method }) => method === 'POST').map(urlOf);
const changedFiles = async (): Promise<string[]> => {
  const before = new Map((await readContent(fictional)).map(({ file, bytes }) => [file, Buffer.from(bytes)]));
  const after = await readContent(content());
  expect(after.length).toBe(before.size);
  return after.filter(({ file, bytes }) => !before.get(file)?.equals(bytes)).map(({ file }) => file);
};

test(
  'every source gets its copy: one line each, canonical, and the portal still holds',
  { timeout: 60_000 },
  async () => {
    standIn = await startStandIn(willing);
    const wanted = await lackingIn(content());
    const { code, text } = await run();
    expect(text).toContain('con copia');
    expect(code).toBe(0);
    expect(await lackingIn(content())).toEqual([]);

    const urls = [...new Set(wanted.map(({ url }) => url))];
    expect(posted().toSorted()).toEqual(urls.toSorted());
    expect(standIn.mostAtOnce()).toBe(1);

    const lines = new Set(urls.map((url) => `    archivedUrl: https://web.archive.org/web/${stamp}/${url}`));
    let added = 0;
    for (const source of await readContent(content())) {
      const now = new TextDecoder().decode(source.bytes);
      const canonical = canonicalText(source);
      if (canonical !== undefined) expect(now, source.file).toBe(canonical);
      const kept = now.split('\n').filter((line) => !lines.has(line));
      added += now.split('\n').length - kept.length;
      expect(kept.join('\n')).toBe(readFileSync(join(fictional, source.file), 'utf8'));
    }
    expect(added).toBe(wanted.length);
    const { problems } = await checkContent(content(), { today: '2026-11-30', referenceWords: {} });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

    const before = standIn.asked.length;
    expect((await run()).text).toBe('Todas las fuentes tienen su copia archivada.\n');
    expect(standIn.asked.length).toBe(before);
  },
);

test('a rehearsal asks nobody and leaves nothing behind', async () => {
  standIn = await startStandIn(willing);
  const { code, text } = await run(['--dry-run', '--lang', 'en']);
  expect(code).toBe(0);
  expect(text).toContain('Rehearsal: nobody was asked and nothing was written.');
  expect(text).toMatch(/content\/laws\/ley-100-2005\.md:\d+:\d+/);
  expect(standIn.asked).toEqual([]);
  expect(await changedFiles()).toEqual([]);
  expect(existsSync(join(folder, '.cache'))).toBe(false);
});

test('only some: by record, by folder, by number', async () => {
  standIn = await startStandIn(willing);
  await run(['--only', 'content/laws/ley-100-2005.md']);
  expect(await changedFiles()).toEqual(['laws/ley-100-2005.md']);
  await run(['--only', 'audits', '--limit', '1']);
  const changed = await changedFiles();
  expect(changed.length).toBeGreaterThan(1);
  expect(changed.every((file) => file === 'laws/ley-100-2005.md' || file.startsWith('audits/'))).toBe(true);
  const { code, text } = await run(['--only', 'leyes']);
  expect([code, text.includes('--only laws/ley-1-2020')]).toEqual([1, true]);
});

test('a copy that is near the day it was read is taken, and no new one asked for', async () => {
  standIn = await startStandIn({
    ...willing,
    'archive.org/wayback/available': ({ path }) => {
      const url = new URLSearchParams(path.split('?')[1]).get('url') ?? '';
      const address = `http://web.archive.org/web/20250620080000/${url}`;
      return json({
        archived_snapshots: {
          closest: { available: true, status: '200', url: address, timestamp: '20250620080000' },
        },
      });
    },
  });
  const { text } = await run(['--only', 'audits/balance-2024']);
  expect(text).toContain('ya había una copia, del 2025-06-20');
  expect(posted()).toEqual([]);
  expect(readFileSync(join(content(), 'audits/balance-2024.md'), 'utf8')).toContain(
    'archivedUrl: https://web.archive.org/web/20250620080000/https://example.org/anca/silab',
  );
});

test(
  'killed in the middle: what was known is kept, nothing is asked for twice',
  { timeout: 60_000 },
  async () => {
    let looked = 0;
    const running: { child?: ReturnType<typeof start>['child'] } = {};
    standIn = await startStandIn({
      ...willing,
      'web.archive.org/save/status/*': (asked) => {
        looked += 1;
        if (looked !== 4) return finished(urlOfJob(asked));
        running.child?.kill('SIGKILL');
        return json({ status: 'pending', job_id: idOf(urlOfJob(asked)) });
      },
    });
    const first = start([]);
    running.child = first.child;
    await first.ended;
    expect(posted().length).toBe(4);
    expect((await changedFiles()).length).toBeGreaterThanOrEqual(3);
    const { code } = await run();
    expect(code).toBe(0);
    expect(await lackingIn(content())).toEqual([]);
    expect(posted().length).toBe(new Set(posted()).size);
  },
);

test('stopped by hand: it says how to go on', async () => {
  const running: { child?: ReturnType<typeof start>['child'] } = {};
  standIn = await startStandIn({
    ...willing,
    'web.archive.org/save/status/*': (asked) => {
      running.child?.kill('SIGINT');
      return json({ status: 'pending', job_id: idOf(urlOfJob(asked)) });
    },
  });
  const started = start([]);
  running.child = started.child;
  const { text } = await started.ended;
  expect(text).toContain('Se detuvo antes de terminar. Ejecute el comando otra vez: seguirá donde quedó.');
  expect(await changedFiles()).toEqual([]);
});

test('two at once: the second one leaves the field to the first, and what a killed one left is taken over', async () => {
  standIn = await startStandIn(willing);
  const lock = join(folder, '.cache/archive.lock');
  mkdirSync(join(folder, '.cache'));
  writeFileSync(lock, String(process.pid));
  const { code, text } = await run(['--limit', '1']);
  expect([code, text.includes(`borre ${join('.cache', 'archive.lock')}`)]).toEqual([1, true]);
  expect(standIn.asked).toEqual([]);
  // No process has a number as large as this.
  writeFileSync(lock, '4194999');
  expect((await run(['--limit', '1'])).code).toBe(0);
  expect(posted().length).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('an archive that answers for other addresses changes nothing', async () => {
  standIn = await startStandIn({
    ...willing,
    'archive.org/wayback/available': json({
      archived_snapshots: {
        closest: {
          available: true,
          status: '200',
          url: 'http://web.archive.org/web/20250630000000/https://other.example/',
          timestamp: '20250630000000',
        },
      },
    }),
    'web.archive.org/save/status/*': ({ path }) =>
      json({
        status: 'success',
        job_id: path.split('/').at(-1),
        timestamp: stamp,
        original_url: 'https://other.example/',
      }),
  });
  const { text } = await run(['--limit', '2']);
  expect(text).toContain('url: https://other.example/');
  expect(await changedFiles()).toEqual([]);
});

test.for<[title: string, routes: Record<string, Behaviour>, said: string]>([
  ['a fault', { 'archive.org/wayback/available': { status: 500 } }, 'El Internet Archive no responde.'],
  ['a cut connection', { 'archive.org/wayback/available': 'cut' }, 'El Internet Archive no responde.'],
  [
    'asked to wait',
    { 'web.archive.org/save': { status: 429, headers: { 'Retry-After': '900' } } },
    'El Internet Archive pide esperar. Ejecute el comando otra vez más tarde: seguirá donde quedó.\nPide 15 minutos.',
  ],
  ['an account wanted', { 'web.archive.org/save': { status: 401 } }, 'El Internet Archive pide una cuenta'],
  [
    'a page that cannot be copied',
    { 'web.archive.org/save': json({ status: 'error', status_ext: 'error:no-access' }) },
    'el Internet Archive no pudo copiarla: el sitio no deja entrar al Internet Archive.',
  ],
])('%s: it is said, and nothing is written', async ([, routes, words]) => {
  standIn = await startStandIn({ ...willing, ...routes });
  const { code, text } = await run(['--limit', '2']);
  expect(text).toContain(words);
  expect(text).not.toMatch(/ {4}at /);
  expect(code).toBe(0);
  expect(await changedFiles()).toEqual([]);
});

test('what could not be copied is not asked for again for a week, unless it is wanted', async () => {
  standIn = await startStandIn({
    ...willing,
    'web.archive.org/save': json({ status: 'error', status_ext: 'error:no-access' }),
  });
  await run(['--limit', '1']);
  await run(['--limit', '1']);
  expect(posted().length).toBe(1);
  await run(['--limit', '1', '--again']);
  expect(posted().length).toBe(2);
});

test('without keys no more than 200 copies a day are asked for', async () => {
  standIn = await startStandIn(willing);
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(join(folder, '.cache'));
  writeFileSync(
    join(folder, '.cache/archive.json'),
    JSON.stringify({ schemaVersion: 1, found: {}, jobs: {}, refused: {}, captures: { day, count: 199 } }),
  );
  const { text } = await run();
  expect(text).toContain('Se llegó a las copias que se pueden pedir en un día.');
  expect(posted().length).toBe(1);
});

test('keys are used, never kept and never shown; a half pair is told', async () => {
  standIn = await startStandIn(willing);
  const keys = { IA_ACCESS_KEY_ID: 'llave', IA_SECRET_ACCESS_KEY: 'muysecreta' };
  const { text } = await run(['--limit', '1'], keys);
  expect(standIn.asked.find(({ method }) => method === 'POST')?.headers.authorization).toBe(
    'LOW llave:muysecreta',
  );
  expect(text).not.toContain('muysecreta');
  expect(readFileSync(join(folder, '.cache/archive.json'), 'utf8')).not.toContain('muysecreta');
  const half = await run(['--limit', '1'], { IA_ACCESS_KEY_ID: 'llave' });
  expect(half.text).toContain('Hay una sola de las dos claves');
});

test.for([['--limit', '0'], ['--minutes', '99999'], ['--nada']])(
  '%s is refused with a way to go on',
  async (words) => {
    standIn = await startStandIn(willing);
    const { code, text } = await run(words);
    expect(code).toBe(1);
    expect(text).toMatch(/por ejemplo|Uso:/);
    expect(text).not.toMatch(/ {4}at /);
    expect(standIn.asked).toEqual([]);
  },
);
