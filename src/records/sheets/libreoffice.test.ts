import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { checkContent } from '#records/check.ts';
import { readContent } from '#records/source-file.ts';

import type { ValueNames } from './known.ts';
import type { Given } from './plan/plan.ts';
import { planSheets, type SheetPlan } from './plan/plan-sheets.ts';
import { readSheets } from './reading/read.ts';

// What LibreOffice 7.4 of a Peruvian desk made of two findings that were typed below the template as CSV, saved as each kind of file.
const folder = join(import.meta.dirname, 'fixtures/libreoffice');
const portal = 'tests/portals/fictional';
const audit = 'audits/veeduria-luska-2025.md';

let given: Given;

beforeAll(async () => {
  const checked = await checkContent(portal, { today: '2100-01-01', referenceWords: {} });
  if (!checked.archive) throw new Error('The fictional portal cannot be read.');
  given = { sources: await readContent(portal), checked: { ...checked, archive: checked.archive } };
}, 60_000);

const valueNames: ValueNames = (_column, value) =>
  value === 'no-answer' ? { es: 'El Estado no respondió', en: 'The state did not answer' } : undefined;

const planOf = async (file: string): Promise<SheetPlan> => {
  const read = await readSheets(await readFile(join(folder, file)));
  if (!('sheets' in read)) throw new Error(read.message.en);
  return planSheets(read.sheets, { audit: 'veeduria-luska-2025' }, given, () => [], valueNames);
};

const added = `  - id: linea-quejas-xv-zar-2026
    commitment: linea-quejas
    jurisdiction: XV-ZAR
    period:
      from: '2026-03-15'
      to: '2026-04-30'
    rating: limited
    measure:
      value: 7.5
      unit: schools
      of: 1234
    statement: Sólo 7 de 32 escuelas la conocían; «ñandú», 50 %.
    evidence:
      - source: cuaderno
        page: '12'
  - id: publicar-resultados-xv-isl-2025
    commitment: publicar-resultados
    jurisdiction: XV-ISL
    period:
      from: '2025-03'
      to: '2025'
    outcome: no-answer
    statement: |-
      Primera línea.
      Segunda línea, con "comillas".
    evidence:
      - source: cuaderno
        page: '3-4'
    limitation: -no se vio el pozo
`;

test.for(['hallazgos.xlsx', 'utf8-bom.csv', 'utf16.csv', 'windows-1252.csv', 'latin1.csv'])(
  'the findings of %s are those that were typed',
  { timeout: 60_000 },
  async (file) => {
    const plan = await planOf(file);
    expect(plan.problems).toEqual([]);
    expect(plan.counts).toEqual({ added: 2, changed: 0, same: 1 });
    const [change] = plan.files;
    const [before, after] = [change?.before, change?.after].map((bytes) =>
      Buffer.from(bytes ?? []).toString('utf8'),
    );
    expect([plan.files.length, change?.file, after]).toEqual([
      1,
      audit,
      before?.replace('\nsources:\n', `\n${added}sources:\n`),
    ]);
  },
);

test('its own kind of file is refused with the way to save another', async () => {
  const read = await readSheets(await readFile(join(folder, 'hallazgos.ods')));
  expect(read).toMatchObject({
    message: { es: 'es un documento de LibreOffice u OpenOffice (.ods).' },
    hint: {
      es: 'Ábralo, elija Archivo, «Guardar como», tipo «Excel 2007-365 (.xlsx)», y traiga ese archivo.',
    },
  });
});
