import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { readContent } from '#records/source-file.ts';
import { addressesOf } from '#records/sources/addresses.ts';

import type { LinkReport } from './sources/links/report.ts';
import { type Behaviour, type StandIn, startStandIn } from './sources/web/stand-in.ts';

// Each test starts processes, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const fictional = join(import.meta.dirname, '../tests/portals/fictional');

let folder = '';
let standIn: StandIn;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veedor-links-'));
  cpSync(fictional, join(folder, 'content'), { recursive: true });
});
afterEach(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]) =>
  new Promise<{ code: number; out: string; text: string }>((resolve) => {
    const env = {
      PATH: process.env['PATH'],
      LANG: 'es_PE.UTF-8',
      CONTENT_DIR: join(folder, 'content'),
      VEEDOR_STAND_IN: standIn.origin,
    };
    const script = join(import.meta.dirname, 'links.ts');
    execFile(process.execPath, [script, ...words], { cwd: folder, env }, (fault, out, noise) =>
      resolve({ code: fault ? Number(fault.code) : 0, out, text: out + noise }),
    );
  });
const reportIn = (file: string): LinkReport =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as LinkReport;
const everywhere = (behaviour: Behaviour): Record<string, Behaviour> => ({
  'example.org/robots.txt': { status: 404 },
  'example.com/robots.txt': { status: 404 },
  'example.org/*': behaviour,
  'example.com/*': behaviour,
});

test('all addresses of all records are checked once, and the report is kept', async () => {
  standIn = await startStandIn(everywhere({}));
  const { code, out, text } = await run();
  expect(code).toBe(0);
  expect(out).toContain('No hay nada que mirar.');
  expect(text).toContain(join('.cache', 'links.json'));
  const { all } = addressesOf(await readContent(fictional));
  const urls = [...new Set(all.map(({ url }) => url))];
  const report = reportIn('.cache/links.json');
  expect(report.counts.works).toBe(urls.length);
  expect(report.links.map(({ url }) => url).toSorted()).toEqual(urls.toSorted());
  const pages = standIn.asked
    .filter(({ path }) => path !== '/robots.txt')
    .map(({ host, path }) => `${host}${path}`);
  expect(new Set(pages).size).toBe(pages.length);
  expect(standIn.mostAtOnce()).toBe(1);
  expect(standIn.asked[0]?.headers['user-agent']).toMatch(/^Veedor\/1\.0 \(/);
});

test('what is gone ends the command with an error only if that is wanted; the next report tells what is new', async () => {
  let gone = false;
  standIn = await startStandIn(
    everywhere(({ path }) => ({ status: gone && path === '/anca/silab' ? 404 : 200 })),
  );
  const words = ['--only', 'audits/balance-2024', '--json', 'informe.json'];
  expect((await run(...words)).code).toBe(0);
  gone = true;
  const second = await run(...words);
  expect(second.code).toBe(0);
  expect(second.out).toContain('https://example.org/anca/silab  [nueva]');
  expect(second.out).toMatch(/content\/audits\/balance-2024\.md:\d+:10\n/);
  const third = await run(...words, '--fail-on', 'dead');
  expect(third.code).toBe(1);
  expect(third.out).not.toContain('[nueva]');
  expect((await run(...words, '--fail-on', 'moved,blocked')).code).toBe(0);
  const markdown = await run(...words, '--github', '--lang', 'en');
  expect(markdown.out).toMatch(/^## State of the addresses of the sources\n/);
  expect(markdown.out).toContain('<https://example.org/anca/silab>');
});

test('hosts on the list of the portal get no request; those that nobody cites are named', async () => {
  standIn = await startStandIn(everywhere({}));
  const settings = join(folder, 'content/portal.yaml');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8')}\nrefusingHosts:\n${['example.org', 'idle.example']
      .map(
        (host) => `  - host: ${host}\n    reason: Su robots.txt no admite programas.\n    on: '2025-01-02'\n`,
      )
      .join('')}`,
  );
  const { out } = await run('--json', 'informe.json');
  expect(standIn.asked.filter(({ host }) => host === 'example.org')).toEqual([]);
  expect(reportIn('informe.json').counts.unchecked).toBeGreaterThan(10);
  expect(out).toContain('No las revisa ningún programa');
  expect(out).toMatch(/quítelos de «refusingHosts», en portal.yaml:\n {2}idle\.example/);
});

test('a part of the records does not replace the report of all', async () => {
  standIn = await startStandIn(everywhere({}));
  await run();
  const before = readFileSync(join(folder, '.cache/links.json'), 'utf8');
  await run('--only', 'audits');
  expect(readFileSync(join(folder, '.cache/links.json'), 'utf8')).toBe(before);
});

test('a report that cannot be kept is told, and the rest is said all the same', async () => {
  standIn = await startStandIn(everywhere({}));
  writeFileSync(join(folder, 'archivo'), '');
  const { code, text } = await run('--only', 'audits', '--json', 'archivo/informe.json');
  expect(code).toBe(0);
  expect(text).toContain('elija otro lugar con «--json»');
});

test.for([['--minutes', '0'], ['--fail-on', 'muerta'], ['--only', 'leyes'], ['--nada']])(
  '%s %s is refused with a way to go on',
  async (words) => {
    standIn = await startStandIn({});
    const { code, text } = await run(...words);
    expect(code).toBe(1);
    expect(text).toMatch(/por ejemplo|estas palabras|--only laws|Uso:/);
    expect(text).not.toMatch(/ {4}at /);
    expect(standIn.asked).toEqual([]);
  },
);
