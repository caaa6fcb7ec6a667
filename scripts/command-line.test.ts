import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test, vi } from 'vitest';

// Each test starts a process, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'veedor-words-'));
afterAll(() => rmSync(folder, { recursive: true }));

let content = folder;
const run = (command: string, language: string, ...words: string[]) =>
  new Promise<{ code: number; out: string; noise: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], LANG: language, CONTENT_DIR: content };
    const script = join(import.meta.dirname, `${command}.ts`);
    execFile(process.execPath, [script, ...words], { env, cwd: root }, (fault, out, noise) =>
      resolve({ code: fault ? Number(fault.code) : 0, out, noise }),
    );
  });

test.for(['check', 'dev', 'dossier', 'edition', 'format', 'guard', 'history', 'hooks', 'start'])(
  'npm run %s with an option that it does not know: how it is written, and nothing is done',
  async (command) => {
    const { code, out, noise } = await run(command, 'es_PE', '--nada');
    expect([code, out]).toEqual([1, '']);
    expect(noise).toMatch(new RegExp(`^No se entiende la orden\\. Escriba: npm run ${command} [^\\n]+\\n$`));
  },
);

test('the same in English, and for a word where none is taken', async () => {
  expect((await run('hooks', 'en_GB', 'remove')).noise).toBe(
    'The command is not understood. Write: npm run hooks -- [--remove] [--lang es|en]\n',
  );
});

test.for([
  ['check', []],
  ['format', []],
  ['guard', []],
  ['history', []],
  ['review', []],
  ['new', ['law', '--set', 'title=A']],
] as const)('npm run %s where there is no folder with records: what to look at', async ([command, words]) => {
  content = join(folder, 'nowhere');
  const { code, out, noise } = await run(command, 'es_PE', ...words);
  content = folder;
  expect([code, out]).toEqual([1, '']);
  expect(noise).toMatch(/^No hay una carpeta «[^»\n]+nowhere»\. Revise lo que dice CONTENT_DIR;[^\n]+\n$/);
});

test('npm run format with a file that is no record says so, and touches none', async () => {
  cpSync(join(root, 'tests/portals/small'), folder, { recursive: true });
  const uneven = join(folder, 'institutions/uneven.md');
  writeFileSync(uneven, '---\nname: A\n\n---\n');
  const { code, noise } = await run('format', 'es_PE', 'content/laws/ninguna.md');
  expect([code, noise]).toEqual([1, expect.stringContaining('No hay un archivo «content/laws/ninguna.md»')]);
  expect(readFileSync(uneven, 'utf8')).toBe('---\nname: A\n\n---\n');
  const { out } = await run('format', 'es_PE', '--check', uneven);
  expect(out.split('\n').filter((line) => line.includes('uneven.md'))).toHaveLength(1);
});
