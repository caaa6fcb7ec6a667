import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import type { FigureTable } from './statistic-figures.ts';
import { tablesOf } from './statistic-tables.ts';

type Statistic = Parameters<typeof aStatistic>[0];
type Row = Parameters<typeof aRow>[0];

const tables = (rows: readonly Row[], given: Statistic = {}): readonly FigureTable[] => {
  const statistic = aStatistic({ ...given, observations: rows.map((row) => aRow(row)) });
  return tablesOf(aView({ records: [statistic] }), statistic);
};

/** A table as lines: its head, then its rows; `·` where there is no figure, the remark of a figure in brackets. */
const lines = ({ columns, rows }: FigureTable): string[] => [
  columns.map(plain).join(' | '),
  ...rows.map(({ head, figures }) =>
    [
      plain(head),
      ...figures.map(({ text, note }) => `${text ?? '·'}${note === undefined ? '' : ` [${plain(note)}]`}`),
    ].join(' | '),
  ),
];

const whole = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of}-12-31` });
const flat = { columns: [] };
const single = { dimensions: {} };

test('no observation, no table', () => {
  expect(tables([])).toEqual([]);
});

test('one area without dimensions: its periods, oldest first', () => {
  const [table, ...others] = tables(
    [
      { ...single, ...whole(2023), value: '1200' },
      { ...single, ...whole(2022), value: '0' },
    ],
    flat,
  );
  expect(others).toEqual([]);
  expect(table).toMatchObject({ id: 'by-period', caption: 'Norte', corner: 'Periodo' });
  expect(lines(table as FigureTable)).toEqual(['personas', '2022 | 0', '2023 | 1200']);
});

test('a missing value is no figure, a suppressed one is no figure with its reason, zero is a figure', () => {
  const [table] = tables(
    [
      { ...single, ...whole(2020), value: '0' },
      { ...single, ...whole(2021), value: undefined, status: 'M' },
      { ...single, ...whole(2022), value: undefined, status: 'Q' },
    ],
    flat,
  );
  expect(lines(table as FigureTable)).toEqual(['personas', '2020 | 0', '2021 | ·', '2022 | · [suprimido]']);
});

test('areas by period: the country first, an area without a row has no figure', () => {
  const [table] = tables(
    [
      { ...single, jurisdiction: 'ZZ-SUR', ...whole(2022), value: '40' },
      { ...single, jurisdiction: 'ZZ-NOR', ...whole(2021), value: '50' },
      { ...single, jurisdiction: 'ZZ', ...whole(2022), value: '100' },
    ],
    flat,
  );
  expect(table).toMatchObject({ id: 'by-area', corner: 'Ámbito' });
  expect(lines(table as FigureTable)).toEqual([
    '2021 | 2022',
    'Zeta | · | 100',
    'Norte | 50 | ·',
    'Sur | · | 40',
  ]);
  expect(table?.rows.map(({ isTotal }) => isTotal)).toEqual([true, false, false]);
});

test('one period written in two ways is one column', () => {
  const [table] = tables(
    [
      { ...single, jurisdiction: 'ZZ', periodStart: '2022', periodEnd: '2022', value: '100' },
      { ...single, jurisdiction: 'ZZ-NOR', ...whole(2022), value: '60' },
    ],
    flat,
  );
  expect(lines(table as FigureTable)).toEqual(['2022', 'Zeta | 100', 'Norte | 60']);
});

test('two values published for one cell both stand, each with its date', () => {
  const [table] = tables(
    [
      { ...single, ...whole(2022), value: '100', reportedOn: '2023-01-31' },
      { ...single, ...whole(2022), value: '104', reportedOn: '2023-06', note: 'Con el norte.' },
      { ...single, ...whole(2023), value: '90', reportedOn: '2024-01-31' },
    ],
    flat,
  );
  expect(lines(table as FigureTable)).toEqual([
    'personas',
    '2022 | 100 / 104 [publicado el 31 de enero de 2023; publicado en junio de 2023; Con el norte.]',
    '2023 | 90',
  ]);
});

test('the groups of a dimension are columns, in the order of their list', () => {
  const [table] = tables([
    { dimensions: { sex: 'M' }, value: '40' },
    { dimensions: { sex: '_T' }, value: '100' },
    { dimensions: { sex: 'F' }, value: '60', qualifier: 'more-than' },
  ]);
  expect(table).toMatchObject({ id: 'by-sex', caption: 'Sexo · Norte' });
  expect(lines(table as FigureTable)).toEqual(['_T | F | M', '2022 | 100 | más de 60 | 40']);
});

test('a group that no row has is no column', () => {
  const [table] = tables([{ dimensions: { sex: 'F' }, value: '60' }]);
  expect(lines(table as FigureTable)).toEqual(['F', '2022 | 60']);
});

test('a remark that every figure of a column carries is said at its head; what is suppressed stays said', () => {
  const provisional = { ...single, ...whole(2023), status: 'P' as const };
  const [table] = tables(
    [
      { ...provisional, jurisdiction: 'ZZ', value: '100' },
      { ...provisional, jurisdiction: 'ZZ-NOR', value: '60' },
      { ...provisional, jurisdiction: 'ZZ-SUR', value: undefined, status: 'Q' },
      { ...single, ...whole(2022), jurisdiction: 'ZZ', value: '90' },
      { ...single, ...whole(2022), jurisdiction: 'ZZ-NOR', value: '50', status: 'E' },
    ],
    flat,
  );
  expect(lines(table as FigureTable)).toEqual([
    '2022 | 2023 (provisional)',
    'Zeta | 90 | 100',
    'Norte | 50 [estimado] | 60',
    'Sur | · | · [suprimido]',
  ]);
});

test('an ordinal series reads the levels of its list', () => {
  const grades = { ...flat, ordinal: 'grades' };
  const [table] = tables([{ ...single, value: 'good' }], grades);
  expect(lines(table as FigureTable)).toEqual(['personas', '2022 | good']);
});
