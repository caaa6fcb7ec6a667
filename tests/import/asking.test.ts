import { readFile, writeFile } from 'node:fs/promises';

import { join, resolve } from 'node:path';

import { spawn } from '@lydell/node-pty';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { aPortalCopy, runScript } from '../new/conversation.ts';

vi.setConfig({ testTimeout: 240_000 });

let portal: Awaited<ReturnType<typeof aPortalCopy>>;
beforeAll(async () => {
  portal = await aPortalCopy();
});
afterAll(() => portal.remove());

const audit = (): Promise<string> => readFile(join(portal.directory, 'audits/balance-2019.md'), 'utf8');

/** Puts a sheet beside the records, where nothing reads it, and gives its path. */
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(portal.directory, `.${name}`);
  await writeFile(file, content, typeof content === 'string' ? 'latin1' : undefined);
  return file;
};

/** Runs the import in a pseudo-terminal and answers its one question with `keys`. Gives all that was shown, and the exit code. */
const asked = (file: string, keys: string): Promise<{ code: number; shown: string }> =>
  new Promise((done) => {
    const { SOURCE_DATE_EPOCH: _, GITHUB_ACTIONS: __, ...others } = process.env as Record<string, string>;
    const args = [resolve('scripts/import.ts'), file, '--audit', 'balance-2019', '--lang', 'es'];
    const terminal = spawn(process.execPath, args, {
      cols: 160,
      rows: 60,
      env: { ...others, CONTENT_DIR: portal.directory },
    });
    let shown = '';
    let isAnswered = false;
    terminal.onData((data) => {
      shown += data;
      if (isAnswered || !shown.includes('¿Escribir estos cambios? (s/N)')) return;
      isAnswered = true;
      terminal.write(keys);
    });
    terminal.onExit(({ exitCode }) => done({ code: exitCode, shown }));
  });

// Headings as a person reads them, and two things to do in one row: a new text, and a value to take out.
const change = [
  'Identificador;Lo que dice;measure.of',
  'h2;Había bebederos en 9 escuelas.;(quitar)',
  '',
].join('\r\n');

test.for([
  ['n', 'n\r'],
  ['Enter', '\r'],
  ['a slip', 'sss\r'],
  ['Ctrl-C', '\u0003'],
])('answered with %s, nothing is written', async ([, keys]) => {
  const before = await audit();
  const { shown } = await asked(await put('cambio.csv', change), keys as string);
  expect(shown).toContain('0 filas nuevas, 1 con cambios, 0 sin cambios.');
  expect(shown).not.toContain('Listo:');
  expect(await audit()).toBe(before);
});

test('answered with s, the row with its labels and what it takes out is written, and nothing else', async () => {
  const before = await audit();
  const { code, shown } = await asked(await put('cambio.csv', change), 's\r');
  expect(code).toBe(0);
  expect(shown).toContain('Listo: 1 archivo escrito.');
  expect(await audit()).toBe(
    before
      .replace('      unit: schools\n      of: 20\n', '      unit: schools\n')
      .replace('Había bebederos en 9 de 20 escuelas.', 'Había bebederos en 9 escuelas.'),
  );
});

test('of a workbook with two sheets of findings, one is chosen with --sheet', async () => {
  const before = await audit();
  const sheet = (name: string, statement: string) => ({
    name,
    rows: [
      ['id', 'statement'],
      ['h3', statement],
    ],
  });
  const file = await put(
    'libro.xlsx',
    await writeXlsx({ sheets: [sheet('Enero', 'Uno.'), sheet('Febrero', 'Dos.')] }),
  );
  const words = [file, '--audit', 'balance-2019', '--lang', 'es', '--yes'];
  const unclear = await runScript('import.ts', words, portal.directory);
  expect(unclear.code).toBe(1);
  expect(unclear.out + unclear.err).toContain('Diga cuál con --sheet NOMBRE: «Enero», «Febrero».');
  const unknown = await runScript('import.ts', [...words, '--sheet', 'Marzo'], portal.directory);
  expect(unknown.code).toBe(1);
  expect(unknown.out + unknown.err).toContain('Febrero');
  expect(await audit()).toBe(before);
  const { code } = await runScript('import.ts', [...words, '--sheet', 'Febrero'], portal.directory);
  expect(code).toBe(0);
  expect(await audit()).toBe(before.replace(/(id: h3\n(?:.*\n)*? +statement: ).*/, '$1Dos.'));
});

test('a row with several mistakes is told all of them, each at its column', async () => {
  const before = await audit();
  const file = await put(
    'mal.csv',
    'id;commitment;rating;measure.value;period.from;statement\r\nh9;nada-de-eso;regular;1.234;31/02/2024;\r\n',
  );
  const { code, out, err } = await runScript(
    'import.ts',
    [file, '--audit', 'balance-2019', '--lang', 'es', '--yes'],
    portal.directory,
  );
  expect(code).toBe(1);
  for (const [column, heading] of [
    ['D', 'measure.value'],
    ['E', 'period.from'],
    ['F', 'statement'],
  ])
    expect(out + err).toContain(`fila 2, columna ${column} (${heading})`);
  expect(await audit()).toBe(before);
});
