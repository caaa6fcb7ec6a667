import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { buildDay } from './today.ts';

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', words, {
    cwd: folder,
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: '2020-02-29T22:00:00-05:00',
      GIT_COMMITTER_DATE: '2020-02-29T22:00:00-05:00',
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veedor-day-'));
});

const commitIn = (where: string) => {
  git(where, 'init', '--quiet');
  writeFileSync(join(where, 'record.md'), 'a');
  git(where, 'add', '.');
  git(where, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a');
};

const clock = (): string => new Date().toISOString().slice(0, 10);

test('a given moment speaks first', () => {
  expect(buildDay(folder, { SOURCE_DATE_EPOCH: '1582934400' })).toBe('2020-02-29');
});

test('without git the clock speaks', () => {
  expect(buildDay(folder, {}) >= clock()).toBe(true);
});

test('a commit speaks for itself, with its own day or the later one in UTC', () => {
  commitIn(folder);
  expect(buildDay(folder, {})).toBe('2020-03-01');
});

test('unsaved work is of today, not of the last commit', () => {
  commitIn(folder);
  writeFileSync(join(folder, 'record.md'), 'b');
  expect(buildDay(folder, {}) >= clock()).toBe(true);
});
