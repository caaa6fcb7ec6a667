import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import { aRepository } from './fixtures/repository.ts';
import { contentAt, forkOf } from './past-content.ts';

// Each asks git many times over, and a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const textsAt = async (content: string, commit: string) =>
  (await contentAt(content, commit)).map(({ file, bytes }) => [file, Buffer.from(bytes).toString('utf8')]);

test('a branch is compared with what it was made from, whatever came to the main line since', async () => {
  const { root, content, git, write, commit } = aRepository();
  write('portal.yaml', 'A\n');
  const first = commit();
  git('checkout', '--quiet', '-b', 'change');
  write('portal.yaml', 'B\n');
  commit();
  git('checkout', '--quiet', 'main');
  write('portal.yaml', 'C\n');
  commit();
  git('checkout', '--quiet', 'change');
  const fork = (await forkOf(content, 'main')) ?? '';
  expect(fork.slice(0, 10)).toBe(first);
  expect(await textsAt(content, fork)).toEqual([['portal.yaml', 'A\n']]);
  // What a host checks of a proposal is its merge with the main line: then that is what it is compared with.
  git('-c', 'merge.ours.driver=true', 'merge', '--quiet', '-s', 'ours', 'main');
  expect(await textsAt(content, (await forkOf(content, 'main')) ?? '')).toEqual([['portal.yaml', 'C\n']]);
  expect(await textsAt(root, fork)).toEqual([['content/portal.yaml', 'A\n']]);
});

test.for(['nowhere', '--help', '-n1', 'main:content', ''])('no revision: «%s»', async (revision) => {
  const { content, write, commit } = aRepository();
  write('portal.yaml', 'A\n');
  commit();
  expect(await forkOf(content, revision)).toBeUndefined();
});

test('files with odd names, of any bytes, in the order of the folder; no hidden ones and no links', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ñ «1».md', new Uint8Array([0, 255, 10]));
  write('laws/.hidden/a.md', 'x');
  write('.b', 'x');
  write('laws/B.md', '');
  write('a.yaml', 'same');
  write('b.yaml', 'same');
  symlinkSync('/etc/hostname', join(content, 'laws/link.md'));
  const saved = commit();
  const files = await contentAt(content, saved);
  expect(files.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml', 'laws/B.md', 'laws/ñ «1».md']);
  expect([...(files[3]?.bytes ?? [])]).toEqual([0, 255, 10]);
});
