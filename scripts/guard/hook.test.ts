import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Without what git may have set for a hook in which these tests run. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|CONTENT_DIR)/i.test(name)),
  ),
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

let repository = '';

const run = (program: string, words: readonly string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: repository,
    encoding: 'utf8',
    env: environment,
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
};

const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: repository, encoding: 'utf8', env: environment });

const write = (file: string, text: string): void =>
  writeFileSync(path.join(repository, 'content', file), text);

const commit = (...words: string[]) => run('git', ['commit', '-q', '-m', 'x', ...words]);
const commits = (): number => Number(git('rev-list', '--count', 'HEAD'));

beforeAll(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'hook-'));
  // The programs are the real ones; the content and the repository are made for the test.
  for (const name of ['node_modules', 'scripts', 'src'])
    symlinkSync(path.join(root, name), path.join(repository, name));
  cpSync(path.join(root, 'package.json'), path.join(repository, 'package.json'));
  cpSync(path.join(root, 'tests/portals/small'), path.join(repository, 'content'), { recursive: true });
  git('init', '-q');
  for (const [key, value] of [
    ['user.name', 'Test'],
    ['user.email', 'test@example.org'],
  ] as const)
    git('config', key, value);
  git('add', 'content', 'package.json');
}, 60_000);

afterAll(() => rmSync(repository, { recursive: true }));

const page = (text: string): string => `---\ntitle: x\n---\n${text}\n`;

test(
  'a commit is refused while it holds data of a person, and made when it does not',
  { timeout: 120_000 },
  () => {
    const installed = run('npm', ['run', '--silent', 'hooks']);
    expect(installed).toMatchObject({ status: 0, output: expect.stringContaining('pre-commit') });
    // The very first commit, with a whole portal, is looked through too.
    expect(commit()).toEqual({ status: 0, output: '' });

    write('laws/nova.md', page('A denunciante, com DNI 45678912.'));
    git('add', 'content');
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('content/laws/nova.md:4:24  private-identity');
    expect(refused.output).toContain('4•••••12');
    expect(refused.output).toContain('El commit no se hizo.');
    expect(refused.output).not.toContain('45678912');
    expect(commits()).toBe(1);

    // What counts is what would be committed, not what lies on the disk.
    write('laws/nova.md', page('A denunciante.'));
    expect(commit().status).toBe(1);
    git('add', 'content');
    write('laws/nova.md', page('A denunciante, com DNI 45678912.'));
    expect(commit()).toEqual({ status: 0, output: '' });
    expect(commits()).toBe(2);

    // All that changed, or one file only: git then keeps its index elsewhere.
    expect(commit('-a').status).toBe(1);
    expect(commit('--', 'content/laws/nova.md').status).toBe(1);
    write('laws/outra.md', page('Nada.'));
    git('add', '-N', 'content/laws/outra.md');
    expect(commit('--', 'content/laws/outra.md')).toEqual({ status: 0, output: '' });
    expect(commits()).toBe(3);
  },
);

test('a telephone is committed together with the reason why it is public', { timeout: 120_000 }, () => {
  git('checkout', '-q', '--', 'content');
  write('laws/nova.md', page('Tel. 555-0100'));
  git('add', 'content');
  expect(commit()).toMatchObject({ status: 1, output: expect.stringContaining('private-telephone') });
  write('privacy.yaml', "allowed:\n  - { kind: telephone, value: '555-0100', why: De uma oficina. }\n");
  // The reason does not count before it is a part of the commit.
  expect(commit().status).toBe(1);
  git('add', 'content');
  expect(commit()).toEqual({ status: 0, output: '' });
});

test('what is no content is not looked through, and not waited for', { timeout: 60_000 }, () => {
  writeFileSync(path.join(repository, 'NOTES.md'), 'DNI 45678912\n');
  git('add', 'NOTES.md');
  expect(commit()).toEqual({ status: 0, output: '' });
});

test('a hook of somebody else is let be, ours is removed', { timeout: 60_000 }, () => {
  expect(run('npm', ['run', '--silent', 'hooks', '--', '--remove', '--lang', 'en'])).toMatchObject({
    status: 0,
    output: expect.stringContaining('is removed'),
  });
  const hook = path.join(repository, '.git/hooks/pre-commit');
  mkdirSync(path.dirname(hook), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\ntrue\n');
  for (const words of [[], ['--remove']])
    expect(run('npm', ['run', '--silent', 'hooks', '--', ...words])).toMatchObject({
      status: 1,
      output: expect.stringContaining('npm run --silent guard -- --staged || exit 1'),
    });
  expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\ntrue\n');
});
