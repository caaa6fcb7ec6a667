import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, expect, test } from 'vitest';

let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'veedor-import-'));
  cpSync('tests/portals/fictional', join(place, 'content'), { recursive: true });
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const audit = () => readFileSync(join(place, 'content/audits/veeduria-luska-2025.md'), 'utf8');

const command = (...words: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/import.ts', '--lang', 'es', ...words],
      { env: { ...process.env, CONTENT_DIR: join(place, 'content') } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });

const run = (text: string, ...words: string[]): Promise<{ code: number; said: string }> => {
  const file = join(place, 'hoja.csv');
  writeFileSync(file, text, 'latin1');
  return command(file, ...words);
};

const sheet = (rating: string, value: string): string =>
  [
    'Compromiso;jurisdiction;period.from;period.to;rating;measure.value;measure.unit;measure.of;statement;evidence.source',
    '# esta fila explica',
    '',
    `linea-quejas;Montañas de Luska;01/03/2025;30/04/2025;${rating};${value};schools;32;Sólo 7 de 32 la conocían.;cuaderno`,
  ].join('\r\n');

test('a sheet as Excel in Spanish writes it becomes a finding, once', { timeout: 240_000 }, async () => {
  const before = audit();
  const filled = sheet('limited', '7,5')
    .replace('Compromiso', 'commitment')
    .replace('Montañas de Luska', 'xv-mon');
  const asked = await run(filled, '--audit', 'veeduria-luska-2025');
  expect(asked.code).toBe(1);
  expect(asked.said).toContain('No se escribió nada: aquí no se puede preguntar.');
  expect(audit()).toBe(before);
  const written = await run(filled, '--audit', 'veeduria-luska-2025', '--yes');
  expect(written).toMatchObject({ code: 0 });
  expect(written.said).toContain('1 fila nueva, 0 con cambios, 0 sin cambios.');
  expect(audit()).toBe(
    before.replace(
      'sources:\n',
      `  - id: linea-quejas-xv-mon-2025
    commitment: linea-quejas
    jurisdiction: XV-MON
    period:
      from: '2025-03-01'
      to: '2025-04-30'
    rating: limited
    measure:
      value: 7.5
      unit: schools
      of: 32
    statement: Sólo 7 de 32 la conocían.
    evidence:
      - source: cuaderno
sources:
`,
    ),
  );
  const again = await run(filled, '--audit', 'veeduria-luska-2025', '--yes');
  expect(again).toMatchObject({ code: 0 });
  expect(again.said).toContain('Nada que cambiar: los registros ya dicen lo que dice el archivo.');
});

test(
  'what only the check would find is told at its row and column, with what the cells say wrongly; nothing is written',
  { timeout: 240_000 },
  async () => {
    const before = audit();
    const broken = sheet('regular', '1.234')
      .replace('Compromiso', 'commitment')
      .replace('Montañas de Luska', 'XV-NADA');
    const { code, said } = await run(broken, '--audit', 'veeduria-luska-2025', '--yes');
    expect(code).toBe(1);
    expect(said).toContain('fila 4, columna B (jurisdiction)  references-exist');
    expect(said).toContain('fila 4, columna E (rating)  levels-exist');
    expect(said).toContain('fila 4, columna F (measure.value)  sheet-number');
    expect(said).toContain('Escriba 1234, o 1.2340 si son decimales.');
    expect(said).toContain('No se escribió nada: corrija el archivo y repita la orden.');
    expect(audit()).toBe(before);
  },
);

test('the template says the whole command that brings it in', { timeout: 240_000 }, async () => {
  const out = join(place, 'hoja nueva.xlsx');
  const { code, said } = await command(
    ...['--template', 'observations', '--statistic', 'alumnado-con-agua-segura', '--out', out],
  );
  expect(code).toBe(0);
  expect(said).toContain(`npm run import -- "${out}" --statistic alumnado-con-agua-segura`);
});
