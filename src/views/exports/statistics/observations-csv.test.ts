import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import type { PublishedObservation } from '#views/statistics/data.ts';

import { observationColumns, observationsCsv, type RowsOf } from './observations-csv.ts';

const byPurpose: RowsOf = {
  columns: [
    { name: 'purpose', title: 'Finalidad', codes: [] },
    { name: 'sex', title: 'Sexo', codes: [] },
  ],
};
const plain: RowsOf = { columns: [] };
const ordinal: RowsOf = { columns: [], levels: [{ code: '2-WL', label: 'Lista de vigilancia' }] };

const aRow = (given: Partial<PublishedObservation> = {}): PublishedObservation => ({
  periodStart: '2022-01-01',
  periodEnd: '2022-12-31',
  jurisdiction: 'ZZ',
  dimensions: {},
  status: 'A',
  source: 'census',
  ...given,
});

/** What stands in the file after the header. */
const lines = (file: RowsOf, ...rows: PublishedObservation[]): readonly string[] =>
  observationsCsv(file, rows).split('\r\n').slice(1, -1);

test('the header has the dimensions between the area and the value', () => {
  expect(observationColumns(byPurpose).join(',')).toBe(
    'periodStart,periodEnd,jurisdiction,purpose,sex,value,qualifier,status,source,reportedOn,note',
  );
});

test('a file without rows is its header', () => {
  expect(observationsCsv(plain, [])).toBe(
    '\uFEFFperiodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note\r\n',
  );
});

test.for<[string, RowsOf, Partial<PublishedObservation>, string]>([
  ['digits stay', plain, { value: '61.40' }, '2022-01-01,2022-12-31,ZZ,61.40,,A,census,,'],
  ['zero is a value', plain, { value: '0' }, '2022-01-01,2022-12-31,ZZ,0,,A,census,,'],
  ['a negative number is no formula', plain, { value: '-7' }, '2022-01-01,2022-12-31,ZZ,-7,,A,census,,'],
  ['a missing value is empty', plain, { status: 'M' }, '2022-01-01,2022-12-31,ZZ,,,M,census,,'],
  ['a suppressed one too', plain, { status: 'Q' }, '2022-01-01,2022-12-31,ZZ,,,Q,census,,'],
  ['a level is its code', ordinal, { value: '2-WL' }, '2022-01-01,2022-12-31,ZZ,2-WL,,A,census,,'],
  [
    'dimensions stand in the order of the columns',
    byPurpose,
    { dimensions: { sex: 'F', purpose: '_T' }, value: '3' },
    '2022-01-01,2022-12-31,ZZ,_T,F,3,,A,census,,',
  ],
  [
    'everything a row may say',
    plain,
    {
      periodStart: '2022',
      periodEnd: '2022-06',
      value: '12',
      qualifier: 'more-than',
      status: 'P',
      reportedOn: '2023-01',
      note: 'Solo "norte", sin sur',
    },
    '2022,2022-06,ZZ,12,more-than,P,census,2023-01,"Solo ""norte"", sin sur"',
  ],
  [
    'a note that a spreadsheet would run',
    plain,
    { value: '1', note: '=HYPERLINK(1)' },
    "2022-01-01,2022-12-31,ZZ,1,,A,census,,'=HYPERLINK(1)",
  ],
  [
    'a level that a spreadsheet would run',
    ordinal,
    { value: '-1' },
    "2022-01-01,2022-12-31,ZZ,'-1,,A,census,,",
  ],
])('%s', ([, file, row, expected]) => {
  expect(lines(file, aRow(row))).toEqual([expected]);
});

test('rows come in the order in which they are handed over, none left out', () => {
  const rows = ['3', '1', '2'].map((value) => aRow({ value }));
  const read: Record<string, string>[] = parse(observationsCsv(plain, rows), { bom: true, columns: true });
  expect(read.map(({ value }) => value)).toEqual(['3', '1', '2']);
});
