import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import type { History, RecordKey } from '#model/history.ts';

import { aRepository } from './fixtures/repository.ts';
import { type FormerKeys, historyGap, readHistory } from './read.ts';

// Each asks git many times over, and a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const law = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n`;

const read = async (directory: string, former: FormerKeys = new Map()) => {
  const history = await readHistory(directory, former);
  if (!history.available) throw new Error(history.reason);
  return history;
};

const versionsOf = (history: History, key: RecordKey) =>
  history.available ? history.versions.get(key) : undefined;

test('a record is added and changed; settings, forms and other folders make no version', async () => {
  const { content, root, write, commit, git } = aRepository();
  write('laws/ley-1.md', law('A', 'year: 2014\n'));
  write('portal.yaml', 'name: A\n');
  const added = commit();
  write('laws/ley-1.md', "---\nyear: '2014'\n# said so\ntitle:   'A'\n---\n\n");
  commit('Only the form');
  write('laws/ley-1.md', law('B', "year: '2014'\n"));
  const changed = commit();
  write('portal.yaml', 'name: B\n');
  commit('Only a setting');
  execFileSync('touch', [join(root, 'README')]);
  commit('Beside the content');
  const history = await read(content);
  expect(versionsOf(history, 'law/ley-1')).toEqual([
    {
      on: '2024-01-01',
      at: '2024-01-01T09:00:00Z',
      commit: changed,
      kind: 'changed',
      changes: [{ path: ['title'], before: 'A', after: 'B' }],
    },
    { on: '2024-01-01', at: '2024-01-01T03:00:00Z', commit: added, kind: 'added', changes: [] },
  ]);
  expect(history).toMatchObject({ newest: '2024-01-01T12:00:00Z', removed: [] });
  expect([...history.versions.keys()]).toEqual(['law/ley-1']);
  expect(git('rev-parse', 'HEAD')).not.toContain(changed);
});

test('what is being written is not saved yet', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ley-1.md', law('A'));
  const saved = commit();
  write('laws/ley-1.md', law('B'));
  write('laws/ley-2.md', law('C'));
  const history = await read(content);
  expect(versionsOf(history, 'law/ley-1')).toMatchObject([{ commit: saved, kind: 'added' }]);
  expect(versionsOf(history, 'law/ley-2')).toBeUndefined();
});

test('a translation and the observations are part of their record; of a body it is told that it changed', async () => {
  const { content, write, commit } = aRepository();
  const header = 'periodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note\n';
  write('statistics/rows.md', law('A'));
  write('statistics/rows.csv', `${header}2022,2022,ZZ,1,,A,s,,\n`);
  commit();
  write('statistics/rows.en.md', law('In English'));
  const translated = commit();
  write('statistics/rows.en.md', `${law('English')}Words\n`);
  write('statistics/rows.csv', `${header}2022,2022,ZZ,2,,A,s,,\n2023,2023,ZZ,3,,A,s,,\n`);
  write('statistics/rows.md', `${law('B')}Words\n`);
  const changed = commit();
  expect(versionsOf(await read(content), 'statistic/rows')).toMatchObject([
    {
      commit: changed,
      changes: [
        { path: ['title'], before: 'A', after: 'B' },
        { path: ['body'] },
        { path: ['title'], language: 'en', before: 'In English', after: 'English' },
        { path: ['body'], language: 'en' },
        { path: ['observations', '2022 ZZ', 'value'], before: '1', after: '2' },
        { path: ['observations', '2023 ZZ'], after: { value: '3', status: 'A', source: 's' } },
      ],
    },
    { commit: translated, changes: [{ path: [], language: 'en', after: { title: 'In English' } }] },
    { kind: 'added' },
  ]);
});

test('a record keeps its past in another folder and under another id that names the old one', async () => {
  const { content, write, commit } = aRepository();
  const former: FormerKeys = new Map([['law/ley-1', 'law/ley-1-2024']]);
  write('laws/ley-1.md', law('A'));
  write('laws/ley-1.en.md', law('A in English'));
  commit();
  mkdirSync(join(content, 'laws/2024'));
  for (const name of ['ley-1.md', 'ley-1.en.md'])
    renameSync(join(content, 'laws', name), join(content, 'laws/2024', name));
  commit('Moved, no version');
  rmSync(join(content, 'laws/2024/ley-1.md'));
  renameSync(join(content, 'laws/2024/ley-1.en.md'), join(content, 'laws/2024/ley-1-2024.en.md'));
  write('laws/2024/ley-1-2024.md', law('B', 'aliases: [ley-1]\n'));
  const renamed = commit();
  const history = await read(content, former);
  expect(versionsOf(history, 'law/ley-1-2024')).toMatchObject([
    {
      commit: renamed,
      kind: 'changed',
      changes: [
        { path: ['aliases'], after: ['ley-1'] },
        { path: ['title'], before: 'A', after: 'B' },
      ],
    },
    { kind: 'added' },
  ]);
  expect([[...history.versions.keys()], history.removed]).toEqual([['law/ley-1-2024'], []]);
  // Without the alias they are two records.
  const apart = await read(content);
  expect(versionsOf(apart, 'law/ley-1-2024')).toMatchObject([{ kind: 'added' }]);
  expect(apart.removed).toMatchObject([{ key: 'law/ley-1', title: 'A' }]);
});

test('a trailer says that a change is a correction; what is added is none, what is removed may be', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ley-1.md', law('A'));
  write('institutions/body.md', '---\nname: The Body\n---\n');
  write('institutions/body.en.md', '---\nname: The Body\n---\n');
  commit();
  write('laws/ley-1.md', law('B'));
  write('laws/ley-2.md', law('C'));
  rmSync(join(content, 'institutions'), { recursive: true });
  const commitOf = commit(
    'Mend\n\nCorrection: The gazette was misread,\n twice.\nSigned-off-by: A <a@example.org>',
  );
  const history = await read(content);
  const correction = 'The gazette was misread, twice.';
  expect(versionsOf(history, 'law/ley-1')?.[0]).toMatchObject({ commit: commitOf, correction });
  expect(versionsOf(history, 'law/ley-2')?.[0]).not.toHaveProperty('correction');
  expect(history.removed).toMatchObject([
    {
      key: 'institution/body',
      title: 'The Body',
      commit: commitOf,
      correction,
      versions: [{ kind: 'added' }],
    },
  ]);
});

test('a record that came back is there, with what it was before', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ley-1.md', law('A'));
  commit();
  rmSync(join(content, 'laws/ley-1.md'));
  write('laws/ley-2.md', law('C'));
  commit();
  write('laws/ley-1.md', law('B'));
  commit();
  const history = await read(content);
  expect(history.removed).toEqual([]);
  expect(versionsOf(history, 'law/ley-1')?.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test('commits of all lines count once; a merge says only what none of them said', async () => {
  const { content, write, commit, git } = aRepository();
  const fields = (title: string, rank: string, gist: string) =>
    law(title, `rank: ${rank}\n\n\ngist: ${gist}\n`);
  write('laws/ley-1.md', fields('A', 'law', 'G'));
  write('laws/ley-2.md', law('A'));
  const first = commit();
  git('switch', '--quiet', '--create', 'side');
  write('laws/ley-1.md', fields('A', 'law', 'H'));
  write('laws/ley-2.md', law('B'));
  const side = commit();
  git('switch', '--quiet', 'main');
  write('laws/ley-1.md', fields('B', 'law', 'G'));
  const main = commit();
  git('merge', '--quiet', '--no-commit', 'side');
  const joined = commit('Merge');
  const history = await read(content);
  expect(versionsOf(history, 'law/ley-1')?.map(({ commit, changes }) => [commit, changes])).toEqual([
    [joined, []],
    [main, [{ path: ['title'], before: 'A', after: 'B' }]],
    [side, [{ path: ['gist'], before: 'G', after: 'H' }]],
    [first, []],
  ]);
  expect(versionsOf(history, 'law/ley-2')?.map(({ commit }) => commit)).toEqual([side, first]);

  git('switch', '--quiet', '--create', 'other', 'side');
  write('laws/ley-2.md', law('C'));
  commit();
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-commit', 'other');
  write('laws/ley-2.md', law('D'));
  const settled = commit('Merge, with words of its own');
  expect(versionsOf(await read(content), 'law/ley-2')?.[0]).toMatchObject({
    commit: settled,
    changes: [{ path: ['title'], before: 'B', after: 'D' }],
  });
});

test('a version that could not be read says that there is one, and no more', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ley-1.md', law('A'));
  commit();
  write('laws/ley-1.md', '---\ntitle: [A\n---\n');
  commit('Broken');
  write('laws/ley-1.md', law('B'));
  commit('Mended');
  expect(versionsOf(await read(content), 'law/ley-1')?.map(({ changes }) => changes)).toEqual([
    [{ path: [] }],
    [{ path: [] }],
    [],
  ]);
});

test('one commit gives one history, whatever was packed, written or asked before', async () => {
  const { content, write, commit, git } = aRepository();
  for (const title of ['A', 'B', 'C']) {
    write('laws/ley-1.md', law(title));
    commit();
  }
  const once = await read(content);
  git('gc', '--quiet');
  write('laws/ley-1.md', law('not saved'));
  await read(content, new Map([['law/other', 'law/ley-1']]));
  expect(await read(content)).toEqual(once);
});

test('no repository, none with commits, none of this folder', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'veedor-history-none-'));
  const missing = { available: false, reason: 'no-git' };
  expect([await readHistory(bare, new Map()), await historyGap(bare)]).toEqual([missing, 'no-git']);
  rmSync(bare, { recursive: true });
  const { content, write, commit, root } = aRepository();
  write('laws/ley-1.md', law('A'));
  expect([await readHistory(content, new Map()), await historyGap(content)]).toEqual([missing, 'no-git']);
  commit();
  mkdirSync(join(root, 'elsewhere'));
  expect(await readHistory(join(root, 'elsewhere'), new Map())).toEqual(missing);
  expect(await historyGap(join(root, 'elsewhere'))).toBe('no-git');
  expect(await historyGap(content)).toBeUndefined();
});

test('without git there is no history, and no failure', async () => {
  const { content, write, commit } = aRepository();
  write('laws/ley-1.md', law('A'));
  commit();
  const { PATH } = process.env;
  process.env['PATH'] = '/nowhere';
  try {
    expect(await historyGap(content)).toBe('no-git');
    expect(await readHistory(content, new Map())).toEqual({ available: false, reason: 'no-git' });
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('a shallow copy has no history, rather than a false one; the whole copy has it', async () => {
  const { content, root, write, commit, git } = aRepository();
  write('laws/ley-1.md', law('A'));
  commit();
  write('laws/ley-1.md', law('B'));
  commit();
  git('clone', '--quiet', '--depth', '1', `file://${root}`, `${root}/shallow`);
  const shallow = join(root, 'shallow/content');
  expect(await readHistory(shallow, new Map())).toEqual({ available: false, reason: 'shallow' });
  expect(await historyGap(shallow)).toBe('shallow');
  execFileSync('git', ['-C', shallow, 'fetch', '--quiet', '--unshallow']);
  expect(await read(shallow)).toEqual(await read(content));
});

test('a copy that leaves the files of the past with another machine asks none for them', async () => {
  const { content, root, write, commit, git } = aRepository();
  write('laws/ley-1.md', law('A'));
  commit();
  git('config', 'uploadpack.allowFilter', 'true');
  git('clone', '--quiet', '--filter', 'blob:none', `file://${root}`, `${root}/partial`);
  expect(await readHistory(join(root, 'partial/content'), new Map())).toEqual({
    available: false,
    reason: 'shallow',
  });
  expect(await historyGap(content)).toBeUndefined();
});

test('the content may be the whole repository', async () => {
  const { content, write } = aRepository();
  write('laws/ley-1.md', law('A'));
  const run = (...words: string[]) =>
    execFileSync('git', ['-C', content, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words]);
  run('init', '--quiet');
  run('add', '.');
  run('commit', '--quiet', '-m', 'a');
  expect([...(await read(content)).versions.keys()]).toEqual(['law/ley-1']);
});
