import { expect, test } from 'vitest';

import { checkContent } from '#records/check.ts';
import type { Cell } from '#records/sheets/reading/sheet.ts';
import { readContent } from '#records/source-file.ts';
import { planSheets } from './plan-sheets.ts';

const text = (value: string): Cell => (value === '' ? { kind: 'blank' } : { kind: 'text', text: value });

test('a number with three decimals is taken where the spreadsheet itself holds it, with a warning, and asked back as a text', async () => {
  const portal = 'tests/portals/fictional';
  const checked = await checkContent(portal, { today: '2100-01-01', referenceWords: {} });
  if (!checked.archive) throw new Error('The fictional portal cannot be read.');
  const given = { sources: await readContent(portal), checked: { ...checked, archive: checked.archive } };
  const planOf = (value: Cell) =>
    planSheets(
      [
        {
          name: '',
          hidden: false,
          wideMerges: [],
          rows: [
            { row: 1, cells: ['periodStart', 'jurisdiction', 'sex', 'value', 'source'].map(text) },
            { row: 2, cells: [text('2030'), text('XV'), text('_T'), value, text('encuesta')] },
          ],
        },
      ],
      { statistic: 'alumnado-con-agua-segura' },
      given,
      () => [],
    );
  const held = planOf({ kind: 'number', number: 1.234, percent: false });
  expect(held.problems.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['sheet-thousands', 'warning'],
  ]);
  expect(Buffer.from(held.files[0]?.after ?? []).toString('utf8')).toContain(
    '\n2030,2030,XV,_T,1.234,,A,encuesta,,\n',
  );
  const written = planOf(text('1.234'));
  expect(written.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['sheet-number', 'error']]);
}, 60_000);
