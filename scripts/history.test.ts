import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each test copies a repository, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'veedor-whole-'));
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const env = {
  ...Object.fromEntries(own),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  CONTENT_DIR: '.',
  LANG: 'es_PE.UTF-8',
  LC_ALL: '',
};
const git = (at: string, ...words: string[]): string =>
  execFileSync(
    'git',
    ['-C', join(folder, at), '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words],
    {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  ).trim();

const bring = (at: string): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'history.ts')], {
    cwd: join(folder, at),
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** Files that the history names and a copy does not hold. */
const missing = (at: string): number =>
  git(at, 'rev-list', '--objects', '--all', '--missing=print')
    .split('\n')
    .filter((line) => line.startsWith('?')).length;

beforeAll(() => {
  git('.', 'init', '--quiet', '--initial-branch', 'main', 'origin');
  git('origin', 'config', 'uploadpack.allowFilter', 'true');
  for (const text of ['A', 'B', 'C']) {
    writeFileSync(join(folder, 'origin/a.md'), text);
    git('origin', 'add', '--all');
    git('origin', 'commit', '--quiet', '--message', text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for<[string, string[]]>([
  ['without its past', ['--depth', '1']],
  ['without what its files held', ['--filter=blob:none', '--no-checkout']],
  ['without either', ['--depth', '1', '--filter=blob:none', '--no-checkout']],
])('a copy %s is completed, once', ([name, words]) => {
  const copy = name.replaceAll(' ', '-');
  git('.', 'clone', '--quiet', ...words, `file://${join(folder, 'origin')}`, copy);
  expect(bring(copy)).toBe('Se trajo la historia completa.');
  expect(git(copy, 'rev-list', '--count', 'HEAD')).toBe('3');
  expect(missing(copy)).toBe(0);
  expect(bring(copy)).toBe('La historia ya está completa.');
});

test('what cannot be had is said, and a build may go on', () => {
  git('.', 'clone', '--quiet', '--depth', '1', `file://${join(folder, 'origin')}`, 'lost');
  git('lost', 'remote', 'set-url', 'origin', `file://${join(folder, 'nowhere')}`);
  expect(bring('lost')).toMatch(/^No se pudo traer la historia\./);
});
