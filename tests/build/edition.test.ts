import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { start, testFolder } from './portal.ts';

// Closing an edition, as a person at a terminal does it.

const folder = testFolder();

/** 2025-12-01, in seconds. */
const december = '1764547200';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** A copy of the small portal with one edition, and the commands of its maintainer. */
function portal(name: string, edition: { id: string; asOf: string; calculatedOn?: string }) {
  const content = folder.copyOf('tests/portals/small', name);
  const at = (file: string) => path.join(content, file);
  const yaml = at(`editions/${edition.id}.yaml`);
  const { id, asOf, calculatedOn } = edition;
  mkdirSync(path.dirname(yaml), { recursive: true });
  writeFileSync(
    yaml,
    `title:\n  pt: Edição ${id}\n  en: Edition ${id}\nasOf: '${asOf}'\nmethod: '1'\n${calculatedOn === undefined ? '' : `calculatedOn: '${calculatedOn}'\n`}`,
  );
  const run = async (script: string, ...args: string[]) => {
    const running = start(script, { CONTENT_DIR: content, SOURCE_DATE_EPOCH: december }, [
      ...args,
      '--lang',
      'en',
    ]);
    const code = await running.ended;
    return { code, output: running.output() };
  };
  return {
    at,
    yaml,
    lock: at(`editions/${id}.lock.json`),
    edit: (file: string, from: string, to: string) => {
      const text = readFileSync(at(file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(at(file), text.replace(from, to));
    },
    edition: (...args: string[]) => run('edition.ts', ...args),
    check: () => run('check.ts'),
  };
}

test('an edition is closed once; what changes later is told, published as an erratum, and never done', async () => {
  const { at, yaml, lock, edit, edition, check } = portal('closing', { id: '2024', asOf: '2024-12-31' });
  const open = readFileSync(yaml, 'utf8');
  expect(await edition('close', '2024')).toMatchObject({
    code: 0,
    output: expect.stringContaining('Edition “2024” closed on 2025-12-01'),
  });
  // Its method was public on its day: nothing is said of when it was calculated.
  expect(readFileSync(yaml, 'utf8')).toBe(open);

  const text = readFileSync(lock, 'utf8');
  const { closedOn, digest, inputs, result } = JSON.parse(text);
  expect(closedOn).toBe('2025-12-01');
  expect(result).toMatchObject({ id: '2024', asOf: '2024-12-31', method: { id: '1' } });
  const kept = text.slice(text.indexOf('"result": ') + '"result": '.length, text.lastIndexOf('}'));
  expect(digest).toBe(sha256(kept));
  for (const file of [
    'portal.yaml',
    'methods/1.yaml',
    'audits/relatorio-2024.md',
    'audits/relatorio-2024.en.md',
  ])
    expect(inputs[file]).toBe(sha256(readFileSync(at(file))));
  expect(Object.keys(inputs)).not.toContain('glossary.yaml');
  expect(await check()).toMatchObject({ code: 0, output: expect.stringContaining('No problem in') });

  expect(await edition('close', '2024')).toMatchObject({
    code: 1,
    output: expect.stringContaining('The edition “2024” was closed on 2025-12-01.'),
  });

  edit('audits/relatorio-2024.md', 'rating: yes', 'rating: no');
  const warned = await check();
  expect(warned.code).toBe(0);
  expect(warned.output).toContain('edition-drift');
  expect(readFileSync(lock, 'utf8')).toBe(text);

  const pasted = [...warned.output.matchAll(/^ {2}- on: [\s\S]*? {6}en: …$/gm)].map(([erratum]) => erratum);
  expect(pasted.length).toBeGreaterThan(1);
  writeFileSync(yaml, `${open}errata:\n${pasted.join('\n')}\n`);
  const told = await check();
  expect(told.output).toContain('No problem in');

  // A byte of the result: no longer what was closed.
  writeFileSync(lock, text.replace('"asOf": "2024-12-31"', '"asOf": "2024-12-30"'));
  expect(await check()).toMatchObject({ code: 1, output: expect.stringContaining('lock-changed') });
  writeFileSync(lock, text);
  rmSync(yaml);
  expect(await check()).toMatchObject({ code: 1, output: expect.stringContaining('lock-without-edition') });
}, 600_000);

test('an edition from before its method says on which day it was calculated: that of its closing', async () => {
  const { yaml, lock, edition } = portal('late', {
    id: '2023',
    asOf: '2023-12-31',
    calculatedOn: '2025-01-20',
  });
  expect((await edition('close', '2023')).code).toBe(0);
  expect(readFileSync(yaml, 'utf8')).toContain("calculatedOn: '2025-12-01'\n");
  expect(JSON.parse(readFileSync(lock, 'utf8')).result.calculatedOn).toBe('2025-12-01');
}, 600_000);

test.for([
  [
    'an edition that is not there',
    'unknown',
    '2024-12-31',
    '2099',
    'There is no edition “2099”. There are: 2024.',
  ],
  ['a day to come', 'future', '2026-01-31', '2024', '“asOf” says 2026-01-31, and today is 2025-12-01'],
] as const)('%s is not closed', { timeout: 600_000 }, async ([, name, asOf, id, expected]) => {
  const { at, edition } = portal(name, { id: '2024', asOf });
  expect(await edition('close', id)).toMatchObject({ code: 1, output: expect.stringContaining(expected) });
  expect(existsSync(at(`editions/${id}.lock.json`))).toBe(false);
});

test('with an error in a record nothing is closed', async () => {
  const { lock, edit, edition } = portal('broken', { id: '2024', asOf: '2024-12-31' });
  edit('audits/relatorio-2024.md', 'kind: ', 'kind: none-such # ');
  expect(await edition('close', '2024')).toMatchObject({
    code: 1,
    output: expect.stringContaining('none-such'),
  });
  expect(existsSync(lock)).toBe(false);
}, 600_000);

test('the scores of an edition are shown, and how each edition stands', async () => {
  const { edition } = portal('shown', { id: '2024', asOf: '2024-12-31' });
  expect((await edition('show', '2024')).output).toMatch(/^2024 {2}2024-12-31 {2}1 {2}open {2}whole {2}/m);
  expect((await edition('list')).output.trim().split('\n')).toHaveLength(1);
  expect(await edition()).toMatchObject({
    code: 1,
    output: expect.stringContaining('npm run edition -- close ID'),
  });
}, 600_000);
