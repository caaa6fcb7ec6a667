import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { keepCopy } from './keep-copy.ts';

const url = 'https://a.example/uno';
const copy = 'https://web.archive.org/web/20250102030405/https://a.example/uno';
const text = `---\ntitle: Ley\nsources:\n  - key: a\n    url: ${url}\n---\nTexto ñ\n`;

let folder = '';
const path = (): string => join(folder, 'laws/ley-1.md');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veedor-keep-'));
  mkdirSync(join(folder, 'laws'));
  writeFileSync(path(), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = () => keepCopy(folder, 'laws/ley-1.md', url, copy);
const left = (): string[] => readdirSync(join(folder, 'laws'));

test('the line is written, the rights of the file stay, nothing else is left', async () => {
  chmodSync(path(), 0o640);
  expect(await keep()).toBe('written');
  expect(readFileSync(path(), 'utf8')).toBe(text.replace(`${url}\n`, `${url}\n    archivedUrl: ${copy}\n`));
  expect(statSync(path()).mode & 0o777).toBe(0o640);
  expect(left()).toEqual(['ley-1.md']);
  expect(await keep()).toBe('nothing-to-write');
});

test('what somebody wrote since the run began stays', async () => {
  writeFileSync(path(), text.replace('title: Ley', 'title: Ley corregida'));
  expect(await keep()).toBe('written');
  expect(readFileSync(path(), 'utf8')).toContain('title: Ley corregida');
});

test('two writers at once lose neither line', async () => {
  const other = 'https://a.example/dos';
  writeFileSync(path(), text.replace('---\nTexto', `  - key: b\n    url: ${other}\n---\nTexto`));
  await keep();
  await keepCopy(folder, 'laws/ley-1.md', other, copy.replace('uno', 'dos'));
  expect(readFileSync(path(), 'utf8').match(/archivedUrl/g)?.length).toBe(2);
});

test('what an interrupted run left aside is written over', async () => {
  writeFileSync(join(folder, 'laws/.ley-1.md.part'), 'half');
  expect(await keep()).toBe('written');
  expect(left()).toEqual(['ley-1.md']);
});

test('a link, a folder, no file, no text and another form are left as they are', async () => {
  rmSync(path());
  expect(await keep()).toBe('gone');
  mkdirSync(path());
  expect(await keep()).toBe('no-file');
  rmSync(path(), { recursive: true });
  writeFileSync(join(folder, 'elsewhere.md'), text);
  symlinkSync(join(folder, 'elsewhere.md'), path());
  expect(await keep()).toBe('no-file');
  expect(readFileSync(join(folder, 'elsewhere.md'), 'utf8')).toBe(text);
  rmSync(path());
  writeFileSync(path(), Buffer.from(text, 'latin1'));
  expect(await keep()).toBe('not-text');
  writeFileSync(path(), text.replace(`  - key: a\n    url: ${url}`, `  - { key: a, url: '${url}' }`));
  expect(await keep()).toBe('not-one-line');
  expect(left()).toEqual(['ley-1.md']);
});
