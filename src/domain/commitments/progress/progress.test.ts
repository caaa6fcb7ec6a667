import { expect, test } from 'vitest';

import { aCommitment, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { type Progress, progressIn, progressOf } from './progress.ts';

type Row = Parameters<typeof aRow>[0];
type Target = Progress['target'];

interface Case {
  target?: Partial<Target>;
  statistic?: Parameters<typeof aStatistic>[0];
  rows?: readonly Row[];
  made?: string;
  day?: string;
}

/** At least 90 people of the country by the end of 2023, seen on 30 June 2024, unless told otherwise. */
const of = ({ target, statistic, rows = [], made, day = '2024-06-30' }: Case): Progress | undefined => {
  const commitment = aCommitment({
    ...(made === undefined ? {} : { madeOn: made }),
    target: {
      measure: 'Personas',
      comparator: 'at-least',
      value: 90,
      unit: 'people',
      by: '2023-12-31',
      statistic: 'statistic-1',
      ...target,
    } as Target,
  });
  const series = aStatistic({
    retrievedOn: '2024-04-01',
    observations: rows.map((row) => aRow({ jurisdiction: 'ZZ', ...row })),
    ...statistic,
  });
  return progressOf(anArchive({ records: [commitment, series] }), commitment, day);
};

const year = (number: number, value: string | undefined, more: Row = {}): Row => ({
  periodStart: `${number}-01-01`,
  periodEnd: `${number}-12-31`,
  value,
  ...(value === undefined ? { status: 'M' } : {}),
  ...more,
});
const months = (start: string, end: string, value: string): Row => ({
  periodStart: start,
  periodEnd: end,
  value,
});

const told = (found: Progress | undefined) =>
  found && [
    found.verdict,
    found.unknown,
    found.latest?.shown.value,
    found.latest?.meets,
    found.deciding?.shown.value,
  ];

test.for<[string, Case, ReturnType<typeof told>]>([
  [
    'the year of the target decides: reached',
    { rows: [year(2022, '80'), year(2023, '90')] },
    ['reached', undefined, '90', true, '90'],
  ],
  ['missed', { rows: [year(2022, '95'), year(2023, '89.9')] }, ['missed', undefined, '89.9', false, '89.9']],
  [
    'missed, whatever came later',
    { rows: [year(2022, '80'), year(2023, '99')], target: { by: '2022' } },
    ['missed', undefined, '99', true, '80'],
  ],
  [
    'a later year does not say what was on the day',
    { rows: [year(2021, '95'), year(2023, '99')], target: { by: '2022' } },
    ['unknown', 'nothing-then', '99', true, undefined],
  ],
  [
    'the source lacks that year',
    { rows: [year(2022, '95'), year(2023, undefined)] },
    ['unknown', 'missing-then', '95', true, undefined],
  ],
  [
    'nine months are no year',
    { rows: [year(2022, '95'), months('2023-01', '2023-09', '99')] },
    ['unknown', 'nothing-then', '95', true, undefined],
  ],
  [
    'a second half ends on the day and is no year',
    { rows: [months('2023-07', '2023-12', '99')] },
    ['unknown', 'part', '99', undefined, '99'],
  ],
  [
    'six years at once are no year',
    { rows: [months('2018', '2023', '500')] },
    ['unknown', 'part', '500', undefined, '500'],
  ],
  [
    'before the day: short of it',
    { rows: [year(2023, '72.5')], target: { by: '2025' } },
    ['open', undefined, '72.5', false, undefined],
  ],
  [
    'before the day: already there',
    { rows: [year(2023, '95')], target: { by: '2025' } },
    ['open', undefined, '95', true, undefined],
  ],
  [
    'without a day',
    { rows: [year(2023, '72')], target: { by: undefined } },
    ['open', undefined, '72', false, undefined],
  ],
  ['no row', { rows: [] }, ['unknown', 'no-value', undefined, undefined, undefined]],
  [
    'only a missing value',
    { rows: [year(2023, undefined)] },
    ['unknown', 'no-value', undefined, undefined, undefined],
  ],
  [
    'another area',
    { rows: [{ ...year(2023, '95'), jurisdiction: 'ZZ-NOR' }] },
    ['unknown', 'no-value', undefined, undefined, undefined],
  ],
  [
    'the area it names',
    {
      rows: [year(2023, '10'), { ...year(2023, '95'), jurisdiction: 'ZZ-NOR' }],
      target: { jurisdiction: 'ZZ-NOR' },
    },
    ['reached', undefined, '95', true, '95'],
  ],
  [
    'the group it names',
    {
      rows: [year(2023, '10'), { ...year(2023, '95'), dimensions: { sex: 'F' } }],
      target: { dimensions: { sex: 'F' } },
    },
    ['reached', undefined, '95', true, '95'],
  ],
  [
    'reported after the day of the site',
    { rows: [year(2023, '95', { reportedOn: '2024-07-01' })] },
    ['unknown', 'no-value', undefined, undefined, undefined],
  ],
  [
    'reported before its year was over',
    { rows: [year(2023, '95', { reportedOn: '2023-11-30' })] },
    ['unknown', 'part', '95', undefined, '95'],
  ],
  [
    '“about” decides nothing',
    { rows: [year(2023, '95', { qualifier: 'about' })] },
    ['unknown', 'bounds', '95', undefined, '95'],
  ],
  [
    '“more than” the target does',
    { rows: [year(2023, '90', { qualifier: 'more-than' })] },
    ['reached', undefined, '90', true, '90'],
  ],
  [
    'at most',
    { rows: [year(2023, '91')], target: { comparator: 'at-most' } },
    ['missed', undefined, '91', false, '91'],
  ],
  [
    'exactly',
    { rows: [year(2023, '90.0')], target: { comparator: 'exactly' } },
    ['reached', undefined, '90.0', true, '90.0'],
  ],
  [
    'levels',
    { rows: [year(2023, 'good')], statistic: { ordinal: 'grades' } },
    ['unknown', 'levels', 'good', undefined, 'good'],
  ],
  [
    'a corrected value',
    {
      rows: [year(2023, '95', { reportedOn: '2024-02-01' }), year(2023, '80', { reportedOn: '2024-03-01' })],
    },
    ['missed', undefined, '80', false, '80'],
  ],
  [
    'two sources that differ',
    {
      rows: [
        year(2023, '95', { reportedOn: '2024-02-01' }),
        year(2023, '80', { reportedOn: '2024-03-01', source: 'other' }),
      ],
    },
    ['unknown', 'disputed', '80', undefined, '80'],
  ],
  [
    'two sources that differ on the same side',
    {
      rows: [
        year(2023, '95', { reportedOn: '2024-02-01' }),
        year(2023, '99', { reportedOn: '2024-03-01', source: 'other' }),
      ],
    },
    ['reached', undefined, '99', true, '99'],
  ],
  [
    'a value, and later word that there is none',
    {
      rows: [
        year(2023, '95', { reportedOn: '2024-02-01' }),
        year(2023, undefined, { reportedOn: '2024-03-01' }),
      ],
    },
    ['reached', undefined, '95', true, '95'],
  ],
  [
    'a series without frequency: each period is its own',
    { rows: [months('2023-07', '2023-12', '99')], statistic: { frequency: 'irregular' } },
    ['reached', undefined, '99', true, '99'],
  ],
  [
    'of two that end together the shorter',
    { rows: [months('2018', '2023', '500'), year(2023, '40')], statistic: { frequency: 'irregular' } },
    ['missed', undefined, '40', false, '40'],
  ],
])('%s', ([, given, expected]) => {
  expect(told(of(given))).toEqual(expected);
});

const cumulative = { cumulative: true };
const until = (end: string, value: string): Row => ({ periodStart: '2020-01', periodEnd: end, value });

test.for<[string, Case, ReturnType<typeof told>]>([
  [
    'above a floor before the day: it stays',
    { rows: [until('2021-12', '95')], target: { by: '2025' } },
    ['reached', undefined, '95', true, '95'],
  ],
  [
    'above a floor in the middle of a year',
    { rows: [until('2023-06', '95')] },
    ['reached', undefined, '95', true, '95'],
  ],
  [
    'below a floor before the day',
    { rows: [until('2021-12', '50')], target: { by: '2025' } },
    ['open', undefined, '50', false, undefined],
  ],
  [
    'below a floor long after the day',
    { rows: [until('2024-03', '50')], target: { by: '2022' } },
    ['missed', undefined, '50', false, '50'],
  ],
  [
    'above a floor only after the day',
    { rows: [until('2023-12', '95')], target: { by: '2022' } },
    ['unknown', 'nothing-then', '95', true, undefined],
  ],
  [
    'above a ceiling before the day: it never comes back',
    { rows: [until('2021-12', '95')], target: { by: '2025', comparator: 'at-most' } },
    ['missed', undefined, '95', false, '95'],
  ],
  [
    'below a ceiling before the day',
    { rows: [until('2021-12', '50')], target: { by: '2025', comparator: 'less-than' } },
    ['open', undefined, '50', true, undefined],
  ],
  [
    'below a ceiling after the day',
    { rows: [until('2023-12', '50')], target: { by: '2022', comparator: 'at-most' } },
    ['reached', undefined, '50', true, '50'],
  ],
  [
    'exactly is settled by the day alone',
    { rows: [until('2022-12', '90'), until('2023-12', '91')], target: { comparator: 'exactly' } },
    ['missed', undefined, '91', false, '91'],
  ],
  [
    'that begins anew each year: a floor passed in one is not passed in the next',
    { rows: [year(2021, '95'), months('2022-01', '2022-06', '40')], target: { by: '2025' } },
    ['open', undefined, '95', true, undefined],
  ],
  [
    'that begins anew each year: the year under way is a part',
    { rows: [months('2022-01', '2022-06', '99'), year(2022, '120'), months('2023-01', '2023-03', '95')] },
    ['unknown', 'nothing-then', '120', true, undefined],
  ],
  [
    'that begins anew each year: its last value decides',
    {
      rows: [months('2022-01', '2022-06', '40'), year(2022, '95'), year(2023, '30')],
      target: { by: '2022' },
    },
    ['reached', undefined, '95', true, '95'],
  ],
])('a cumulative series: %s', ([, given, expected]) => {
  expect(told(of({ statistic: cumulative, ...given }))).toEqual(expected);
});

test.for<[string, Row[], Partial<Target>, string | undefined]>([
  ['short of it', [year(2023, '72.5')], {}, '17.5'],
  ['above it', [year(2023, '100')], {}, '10'],
  ['on it', [year(2023, '90')], {}, '0'],
  ['decimals of both', [year(2023, '72.25')], { value: 89.5 }, '17.25'],
  ['not of “about”', [year(2023, '72', { qualifier: 'about' })], {}, undefined],
  ['not of “more than”', [year(2023, '95', { qualifier: 'more-than' })], {}, undefined],
])('the distance to the target: %s', ([, rows, target, expected]) => {
  expect(of({ rows, target })?.latest?.distance).toBe(expected);
});

test.for<[string, string | undefined, string | undefined]>([
  ['the last whole year before it was made', '2022-02-01', '20'],
  ['a year that ended on that day', '2021-12-31', '20'],
  ['not one that went on after it', '2021-12-30', '10'],
  ['none before the series begins', '2019-06-01', undefined],
  ['none where nobody knows when it was made', undefined, undefined],
])('the base: %s', ([, made, expected]) => {
  const rows = [year(2020, '10'), year(2021, '20'), months('2022-01', '2022-01-31', '5'), year(2023, '95')];
  expect(of({ rows, ...(made === undefined ? {} : { made }) })?.base?.shown.value).toBe(expected);
});

test('a newer part of a year stands beside the last whole year, without a verdict', () => {
  const found = of({
    rows: [year(2022, '80'), months('2023-01', '2023-09', '70'), months('2023-01', '2023-03', '20')],
    target: { by: '2025' },
  });
  expect([found?.latest?.shown.value, found?.part?.shown.value]).toEqual(['80', '70']);
  expect(of({ rows: [months('2021-01', '2021-09', '70'), year(2022, '80')] })?.part).toBeUndefined();
  expect(of({ rows: [months('2021-01', '2021-09', '70')] })?.part).toBeUndefined();
});

test('no target, none that names a statistic, one that is not recorded', () => {
  const bare = aCommitment();
  expect(progressOf(anArchive({ records: [bare] }), bare, '2024-06-30')).toBeUndefined();
  expect(of({ target: { statistic: undefined } })).toBeUndefined();
  expect(of({ target: { statistic: 'elsewhere' } })).toBeUndefined();
});

test('the targets that a statistic measures', () => {
  const target = { measure: 'Personas', comparator: 'at-least', value: 90, unit: 'people' } as const;
  const records = [
    aCommitment({ id: 'one', target: { ...target, statistic: 'statistic-1' } }),
    aCommitment({ id: 'other', target }),
    aCommitment({ id: 'two', target: { ...target, statistic: 'statistic-1', value: 5 } }),
    aStatistic(),
  ];
  expect(
    progressIn(anArchive({ records }), 'statistic-1', '2024-06-30').map(({ commitment }) => commitment.id),
  ).toEqual(['one', 'two']);
});
