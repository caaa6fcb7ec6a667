import { expect, test } from 'vitest';

import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { fractionText } from '#domain/scores/fraction.ts';

import { type Discrepancy, discrepanciesOf, discrepancyOf } from './discrepancies.ts';

type Row = Parameters<typeof aRow>[0];
type Side = ReturnType<typeof aComparison>['sides'][number];
type Statistic = Parameters<typeof aStatistic>[0];

interface Counted {
  readonly row?: Row;
  readonly rows?: readonly Row[];
  readonly statistic?: Statistic;
  readonly select?: Partial<Side['select']>;
  readonly sum?: boolean;
}

/** A comparison of one series for each side, which picks the row of 2022 unless told otherwise. */
const judged = (...counted: Counted[]): Discrepancy => {
  const [first] = aComparison().sides as [Side];
  const sides = counted.map(({ row, select, sum }, index): Side => ({
    ...first,
    id: `side-${index}`,
    statistic: `statistic-${index}`,
    select: {
      periodStart: row?.periodStart ?? first.select.periodStart,
      periodEnd: row?.periodEnd ?? first.select.periodEnd,
      jurisdiction: row?.jurisdiction ?? first.select.jurisdiction,
      ...select,
    },
    ...(sum === undefined ? {} : { sum }),
  }));
  const comparison = aComparison({ sides });
  const statistics = counted.map(({ row, rows = [row], statistic }, index) =>
    aStatistic({ ...statistic, id: `statistic-${index}`, observations: rows.map((each) => aRow(each)) }),
  );
  return discrepancyOf(anArchive({ records: [comparison, ...statistics] }), comparison);
};

const complaints = { unit: 'complaints' };
const half = { periodStart: '2022-01-01', periodEnd: '2022-06-30' };

test.for<[string, Counted[], Discrepancy['standing'], string | undefined, string[]?]>([
  ['one thing counted twice', [{ row: { value: '638' } }, { row: { value: '223' } }], 'apart', '2.9', []],
  ['in any order', [{ row: { value: '223' } }, { row: { value: '638' } }], 'apart', '2.9', []],
  [
    'complaints and victims of one year',
    [{ row: { value: '1433' }, statistic: complaints }, { row: { value: '725' } }],
    'apart',
    '2.0',
    ['unit'],
  ],
  [
    'complaints and victims that are nearly as many do not nearly agree',
    [{ row: { value: '100' }, statistic: complaints }, { row: { value: '101' } }],
    'apart',
    '1.0',
    ['unit'],
  ],
  [
    'a half-year and a year',
    [{ row: { value: '50', ...half } }, { row: { value: '17' } }],
    'unlike',
    '2.9',
    ['period'],
  ],
  [
    'a year in two ways of writing it',
    [{ row: { value: '50', periodStart: '2022', periodEnd: '2022' } }, { row: { value: '25' } }],
    'apart',
    '2.0',
    [],
  ],
  [
    'two places',
    [{ row: { value: '50', jurisdiction: 'ZZ-SUR' } }, { row: { value: '25' } }],
    'unlike',
    '2.0',
    ['place'],
  ],
  [
    'all at once',
    [
      { row: { value: '50', jurisdiction: 'ZZ-SUR', ...half }, statistic: complaints },
      { row: { value: '25' } },
    ],
    'unlike',
    '2.0',
    ['period', 'place', 'unit'],
  ],
  ['nearly', [{ row: { value: '1049' } }, { row: { value: '1000' } }], 'near', '1.0', []],
  ['just not nearly', [{ row: { value: '1050' } }, { row: { value: '1000' } }], 'apart', '1.1', []],
  ['the same', [{ row: { value: '72.50' } }, { row: { value: '72.5' } }], 'equal', '1.0', []],
  ['nothing twice', [{ row: { value: '0' } }, { row: { value: '0' } }], 'equal', undefined, []],
  ['something and nothing', [{ row: { value: '5' } }, { row: { value: '0' } }], 'apart', undefined, []],
])('%s', ([, counted, standing, ratio, differs]) => {
  const found = judged(...counted);
  expect(found.standing).toBe(standing);
  expect(found.pair?.ratio).toBe(ratio);
  expect(found.pair?.differs).toEqual(differs);
  expect(found.untold).toBeUndefined();
});

test.for<[string, Counted[], Discrepancy['untold']]>([
  ['a value is missing', [{ row: { value: undefined, status: 'M' } }, { row: { value: '5' } }], 'no-value'],
  ['no row', [{ rows: [] }, { row: { value: '5' } }], 'no-value'],
  [
    'levels',
    [
      { row: { value: 'good' }, statistic: { ordinal: 'grades' } },
      { row: { value: '2' }, statistic: { ordinal: 'grades' } },
    ],
    'levels',
  ],
  ['below zero', [{ row: { value: '-5' } }, { row: { value: '5' } }], 'below-zero'],
  [
    'less than 100, and 50',
    [{ row: { value: '100', qualifier: 'less-than' } }, { row: { value: '50' } }],
    'bounds',
  ],
  [
    '100, and more than 50',
    [{ row: { value: '100' } }, { row: { value: '50', qualifier: 'more-than' } }],
    'bounds',
  ],
  [
    'more than 100, and 100',
    [{ row: { value: '100', qualifier: 'more-than' } }, { row: { value: '100' } }],
    'bounds',
  ],
])('no quotient: %s', ([, counted, untold]) => {
  expect(judged(...counted)).toMatchObject({ standing: 'untold', pair: undefined, untold });
});

test.for<[string, Row, Row, string | undefined, Discrepancy['standing']]>([
  ['exact', { value: '200' }, { value: '100' }, undefined, 'apart'],
  ['more than the greater', { value: '200', qualifier: 'more-than' }, { value: '100' }, 'more-than', 'apart'],
  ['less than the lesser', { value: '200' }, { value: '100', qualifier: 'less-than' }, 'more-than', 'apart'],
  ['about either', { value: '200', qualifier: 'about' }, { value: '100' }, 'about', 'apart'],
  [
    'about one and more than the other',
    { value: '200', qualifier: 'more-than' },
    { value: '100', qualifier: 'about' },
    'about',
    'apart',
  ],
  ['about the same is not the same', { value: '100', qualifier: 'about' }, { value: '100' }, 'about', 'near'],
])('the quotient of %s', ([, one, other, bound, standing]) => {
  for (const counted of [
    [one, other],
    [other, one],
  ])
    expect(judged(...counted.map((row) => ({ row })))).toMatchObject({ standing, pair: { bound } });
});

test.for<[string, Row, Row, 'more' | 'less' | undefined]>([
  ['less', { value: '50', ...half }, { value: '17' }, 'less'],
  ['more', { value: '50' }, { value: '17', ...half }, 'more'],
  ['as much', { value: '50' }, { value: '17' }, undefined],
  ['other', { value: '50', periodStart: '2021-07-01', periodEnd: '2022-06-30' }, { value: '17' }, undefined],
])('the greater number has %s time than the lesser', ([, one, other, time]) => {
  expect(judged({ row: one }, { row: other }).pair?.time).toBe(time);
});

test('a sum that lacks a year is not a figure of the whole period', () => {
  const years = ['2020', '2022'].map((year) => ({ periodStart: year, periodEnd: year, value: '10' }));
  const span = { periodStart: '2020-01-01', periodEnd: '2022-12-31' };
  const found = judged({ row: { ...span, value: '60' } }, { rows: years, select: span, sum: true });
  expect(found).toMatchObject({ standing: 'unlike', pair: { ratio: '3.0', differs: ['period'] } });
  expect(found.figures.map(({ gaps }) => gaps)).toEqual([[], [{ from: '2021-01-01', until: '2021-12-31' }]]);
});

test('girls and boys of one series are two groups, not two registers', () => {
  const rows = ['F', 'M'].map((sex) => aRow({ value: sex === 'F' ? '10' : '30', dimensions: { sex } }));
  const [first, second] = aComparison().sides as [Side, Side];
  const of = (sex: string, side: Side): Side => ({
    ...side,
    select: { ...side.select, dimensions: { sex } },
  });
  const comparison = aComparison({ sides: [of('F', first), of('M', second)] });
  const archive = anArchive({ records: [comparison, aStatistic({ observations: rows })] });
  expect(discrepancyOf(archive, comparison)).toMatchObject({
    standing: 'unlike',
    pair: { ratio: '3.0', differs: ['group'] },
  });
});

test('of three the two furthest apart, and the two furthest apart that count the same', () => {
  const found = judged(
    { row: { value: '6107' }, statistic: complaints },
    { row: { value: '1430' } },
    { row: { value: '631' } },
  );
  expect(found).toMatchObject({ standing: 'apart', pair: { ratio: '9.7' }, alike: { ratio: '2.3' } });
  expect([found.pair, found.alike].map((pair) => [pair?.most.value, pair?.least.value])).toEqual([
    ['6107', '631'],
    ['1430', '631'],
  ]);
});

test('of as great a distance the pair that has most in common', () => {
  const found = judged(
    { row: { value: '200' }, statistic: complaints },
    { row: { value: '200' } },
    { row: { value: '100' } },
  );
  expect(found.pair).toMatchObject({ ratio: '2.0', differs: [] });
  expect(found.alike).toBeUndefined();
});

test('of three one of which has no value, the other two', () => {
  const found = judged(
    { row: { value: undefined, status: 'Q' } },
    { row: { value: '30' } },
    { row: { value: '10' } },
  );
  expect(found).toMatchObject({ standing: 'apart', pair: { ratio: '3.0' } });
});

test('quotients are exact', () => {
  const { pair } = judged({ row: { value: '0.3' } }, { row: { value: '0.1' } });
  expect(pair?.quotient && fractionText(pair.quotient)).toBe('3');
});

test('the order: one period and place, then others, then what nearly agrees, agrees, and cannot be compared', () => {
  const values: readonly (readonly [id: string, census: Row, board: Row])[] = [
    ['far', { value: '30' }, { value: '1' }],
    ['a-little', { value: '3' }, { value: '2' }],
    ['also-far', { value: '90' }, { value: '3' }],
    ['nothing', { value: '3' }, { value: '0' }],
    ['elsewhere', { value: '1000', jurisdiction: 'ZZ-SUR' }, { value: '1' }],
    ['elsewhere-too', { value: '2000', jurisdiction: 'ZZ-SUR' }, { value: '1' }],
    ['nearly', { value: '100' }, { value: '101' }],
    ['same', { value: '100' }, { value: '100' }],
    ['unknown', { value: undefined, status: 'M' }, { value: '100' }],
  ];
  const [census, board] = aComparison().sides as [Side, Side];
  const place = (side: Side, name: string, row: Row): Side => ({
    ...side,
    statistic: name,
    select: {
      ...side.select,
      ...(row?.jurisdiction === undefined ? {} : { jurisdiction: row.jurisdiction }),
    },
  });
  const records = values.flatMap(([id, a, b]) => [
    aComparison({ id, sides: [place(census, `${id}-a`, a), place(board, `${id}-b`, b)] }),
    aStatistic({ id: `${id}-a`, observations: [aRow(a)] }),
    aStatistic({ id: `${id}-b`, observations: [aRow(b)] }),
  ]);
  expect(discrepanciesOf(anArchive({ records })).map(({ comparison }) => comparison.id)).toEqual([
    'nothing',
    'also-far',
    'far',
    'a-little',
    'elsewhere-too',
    'elsewhere',
    'nearly',
    'same',
    'unknown',
  ]);
});
