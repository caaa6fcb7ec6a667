import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkContent } from '#records/check.ts';
import type { FileChange } from './change.ts';
import { before, changes, diskThat, snapshot } from './fixtures/faulty.ts';
import type { Refusal } from './refusal.ts';
import { settleWriting } from './settle.ts';
import { writeFiles, type Writing } from './write.ts';

let place = '';
let folder = '';
let was: Record<string, string> = {};

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const fresh = (): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(before)) put(file, text);
  chmodSync(join(folder, 'audits/a.md'), 0o640);
  was = snapshot(folder);
};

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'veedor-writing-'));
  folder = join(place, 'content');
  fresh();
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const written = {
  audits: 'folder',
  'audits/a.md': `640 ${Buffer.from('---\ntitle: ñandú\n---\n').toString('latin1')}`,
  commitments: 'folder',
  'commitments/2024': 'folder',
  'commitments/2024/new.md': '644 ---\ntitle: new\n---\n',
  laws: 'folder',
  'laws/other.md': '644 ---\ntitle: not touched\n---\n',
};

/** Number of the act that makes the changes hold: the last move. */
const acts = async (): Promise<{ all: number; last: number; names: readonly string[] }> => {
  const disk = diskThat(
    () => undefined,
    async () => {},
  );
  expect(await writeFiles(folder, changes, { disk })).toEqual({ written: true });
  return { all: disk.acts(), last: disk.names.lastIndexOf('move') + 1, names: disk.names };
};

test('all changes are written, permissions stay, and nothing is left behind', async () => {
  expect(await writeFiles(folder, changes)).toEqual({ written: true });
  expect(snapshot(folder)).toEqual(written);
});

test('a folder that is reached by a link is written to as well', async () => {
  symlinkSync(folder, join(place, 'link'));
  expect(await writeFiles(join(place, 'link'), changes)).toEqual({ written: true });
  expect(snapshot(folder)).toEqual(written);
});

const failure = (code: string) => async () => {
  throw Object.assign(new Error(code), { code, path: join(folder, '../somewhere') });
};

describe('an error at any act', () => {
  test.for(['before', 'after'] as const)('leaves the content as it was (%s the act)', async (when) => {
    const { all, last } = await acts();
    expect(all).toBeGreaterThan(14);
    for (let act = 1; act <= all; act += 1) {
      fresh();
      const disk = diskThat((number) => (number === act ? when : undefined), failure('ENOSPC'));
      const result = await writeFiles(folder, changes, { disk });
      const isDone = act > last || (act === last && when === 'after');
      expect([act, result.written]).toEqual([act, isDone]);
      await settleWriting(folder);
      expect([act, snapshot(folder)]).toEqual([act, isDone ? written : was]);
    }
  });

  test('and at every one after it, so that not even undoing works, is made good by the next command', async () => {
    const { all, last } = await acts();
    for (let act = 1; act <= all; act += 1) {
      fresh();
      const disk = diskThat((number) => (number >= act ? 'before' : undefined), failure('EIO'));
      const result = await writeFiles(folder, changes, { disk });
      expect([act, result.written]).toEqual([act, act > last]);
      await settleWriting(folder);
      expect([act, snapshot(folder)]).toEqual([act, act > last ? written : was]);
    }
  });

  test('of putting back is made good by the command after it', async () => {
    const broken = async (): Promise<void> => {
      fresh();
      await writeFiles(folder, changes, {
        disk: diskThat((number) => (number >= 11 ? 'before' : undefined), failure('EIO')),
      });
    };
    await broken();
    const counting = diskThat(
      () => undefined,
      async () => {},
    );
    const undone = await settleWriting(folder, { disk: counting });
    expect(undone.restored.length).toBeGreaterThan(0);
    for (let act = 1; act <= counting.acts(); act += 1) {
      await broken();
      const failing = diskThat((number) => (number === act ? 'before' : undefined), failure('EIO'));
      await settleWriting(folder, { disk: failing }).catch(() => undefined);
      await settleWriting(folder);
      expect([act, snapshot(folder)]).toEqual([act, was]);
    }
  });
});

/** Runs the writing in a process of its own, which sends itself a signal. */
const inProcess = (act: number, when: string, signal: string): Promise<{ said: string; killed: boolean }> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, 'fixtures/killed.ts');
    execFile(process.execPath, [script, folder, String(act), when, signal], (error, said) =>
      resolve({ said, killed: error?.signal === signal }),
    );
  });

describe('a process that is ended', () => {
  test.for(['before', 'half'] as const)(
    'with SIGKILL %s any act loses nothing: the next command puts everything back',
    { timeout: 120_000 },
    async (when) => {
      const { all, last, names } = await acts();
      for (let act = 1; act <= all; act += 1) {
        if (when === 'half' && names[act - 1] !== 'writeNew') continue;
        fresh();
        expect((await inProcess(act, when, 'SIGKILL')).killed).toBe(true);
        const isDone = act > last;
        await settleWriting(folder);
        expect([act, snapshot(folder)]).toEqual([act, isDone ? written : was]);
      }
    },
  );

  test.for(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'with %s puts everything back itself',
    { timeout: 60_000 },
    async (signal) => {
      const { last } = await acts();
      for (const act of [1, 5, 8, 10, 11, last - 1]) {
        fresh();
        const { said } = await inProcess(act, 'after', signal);
        const result = JSON.parse(said) as Writing;
        expect([act, result]).toEqual([
          act,
          { written: false, refusal: { why: 'interrupted', signal }, newer: [] },
        ]);
        expect(snapshot(folder)).toEqual(was);
      }
    },
  );
});

describe('what somebody saved meanwhile', () => {
  test.for<[string, () => void, Refusal]>([
    ['another text', () => put('audits/a.md', 'newer'), { why: 'changed', file: 'audits/a.md' }],
    ['a file taken out', () => rmSync(join(folder, 'laws/old.md')), { why: 'changed', file: 'laws/old.md' }],
    [
      'a file of the same name',
      () => put('commitments/2024/new.md', 'x'),
      { why: 'exists', file: 'commitments/2024/new.md' },
    ],
  ])('before the writing, %s, ends it', async ([, change, refusal]) => {
    change();
    const then = snapshot(folder);
    expect(await writeFiles(folder, changes)).toEqual({ written: false, refusal, newer: [] });
    expect(snapshot(folder)).toEqual(then);
  });

  test('while it is being written stays; the rest is put back, and the text before it is kept', async () => {
    const disk = diskThat(
      () => undefined,
      async () => {},
    );
    const removeFile = async (path: string): Promise<void> => {
      if (!path.endsWith('laws/old.md')) return disk.removeFile(path);
      put('audits/a.md', 'newer text');
      return failure('EIO')();
    };
    expect(await writeFiles(folder, changes, { disk: { ...disk, removeFile } })).toEqual({
      written: false,
      refusal: { why: 'disk', code: 'EIO', path: '../somewhere' },
      newer: [{ file: 'audits/a.md', keptAs: '.veedor-kept/audits--a.md' }],
    });
    expect(readFileSync(join(folder, '.veedor-kept/audits--a.md'), 'utf8')).toBe(before['audits/a.md']);
    rmSync(join(folder, '.veedor-kept'), { recursive: true });
    expect(snapshot(folder)).toEqual({ ...was, 'audits/a.md': '640 newer text' });
  });

  test('after a killed writing stays, and the text before is kept beside it', async () => {
    const { last } = await acts();
    fresh();
    await inProcess(last, 'before', 'SIGKILL');
    put('audits/a.md', 'newer text');
    const settled = await settleWriting(folder);
    expect(settled.newer).toEqual([{ file: 'audits/a.md', keptAs: '.veedor-kept/audits--a.md' }]);
    expect(readFileSync(join(folder, 'audits/a.md'), 'utf8')).toBe('newer text');
    expect(readFileSync(join(folder, '.veedor-kept/audits--a.md'), 'utf8')).toBe(before['audits/a.md']);
    expect(existsSync(join(folder, 'commitments'))).toBe(false);
  });
});

describe('what may not be written', () => {
  const one = (file: string): FileChange[] => [{ file, after: Buffer.from('x') }];
  test.for([
    '../x.md',
    '/etc/x.md',
    'laws/../../x.md',
    'laws\\x.md',
    '.git/config',
    'laws/.x.md',
    '',
    'laws//x.md',
    'laws/other.md/x.md',
  ])('a path such as «%s»', async (file) => {
    expect(await writeFiles(folder, one(file))).toEqual({
      written: false,
      refusal: { why: 'path', file },
      newer: [],
    });
    expect(snapshot(folder)).toEqual(was);
  });

  test('through a link, to a file or by a folder', async () => {
    put('../outside/real.md', 'outside');
    symlinkSync(join(place, 'outside/real.md'), join(folder, 'laws/link.md'));
    symlinkSync(join(place, 'outside'), join(folder, 'linked'));
    expect(await writeFiles(folder, one('laws/link.md'))).toMatchObject({
      refusal: { why: 'link', file: 'laws/link.md' },
    });
    expect(await writeFiles(folder, one('linked/new.md'))).toMatchObject({
      refusal: { why: 'link', file: 'linked' },
    });
    expect(readFileSync(join(place, 'outside/real.md'), 'utf8')).toBe('outside');
  });

  test('a protected file, a folder in its place, a folder of records that is not there', async () => {
    chmodSync(join(folder, 'audits/a.md'), 0o444);
    expect(await writeFiles(folder, changes)).toMatchObject({
      refusal: { why: 'read-only', file: 'audits/a.md' },
    });
    mkdirSync(join(folder, 'laws/dir.md'));
    expect(await writeFiles(folder, one('laws/dir.md'))).toMatchObject({
      refusal: { why: 'no-file', file: 'laws/dir.md' },
    });
    expect(await writeFiles(join(place, 'none'), changes)).toMatchObject({ refusal: { why: 'folder' } });
  });
});

test('of two writings at once one is written and the other is told to wait', async () => {
  const third = [{ file: 'laws/third.md', after: Buffer.from('third') }];
  const results = await Promise.all([writeFiles(folder, changes), writeFiles(folder, third)]);
  const [first] = results;
  expect(results.filter((result) => result.written)).toEqual([{ written: true }]);
  expect(results.filter((result) => !result.written)).toEqual([
    { written: false, refusal: { why: 'busy' }, newer: [] },
  ]);
  expect(snapshot(folder)).toEqual(first.written ? written : { ...was, 'laws/third.md': '644 third' });
});
test('the check puts right what a killed writing left, says so once, and names kept texts until they are taken out', async () => {
  const rules = async (): Promise<string[]> =>
    (await checkContent(folder, { today: '2100-01-01', referenceWords: {} })).problems.flatMap((problem) =>
      /^(?:writing|text)-/.test(problem.rule) ? [`${problem.file} ${problem.severity} ${problem.rule}`] : [],
    );
  const { last } = await acts();
  fresh();
  await inProcess(last, 'before', 'SIGKILL');
  put('audits/a.md', 'newer text');
  const kept = '.veedor-kept/audits--a.md warning text-kept';
  expect(await rules()).toEqual([
    kept,
    'commitments/2024/new.md warning writing-undone',
    'laws/old.md warning writing-undone',
  ]);
  expect(await rules()).toEqual([kept]);
  rmSync(join(folder, '.veedor-kept'), { recursive: true });
  expect(await rules()).toEqual([]);
});
