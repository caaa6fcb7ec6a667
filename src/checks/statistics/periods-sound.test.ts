import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { StatisticEntry } from '#model/archive.ts';
import type { Observation } from '#model/statistic.ts';

import { periodsSound } from './periods-sound.ts';

type Given = readonly [start: string, end: string, rest?: Partial<Observation>];

const found = (given: readonly Given[], statistic: Partial<StatisticEntry> = {}) => {
  const observations = given.map(([periodStart, periodEnd, rest], index) => ({
    ...aRow({ periodStart, periodEnd, ...rest }),
    line: index + 2,
  }));
  return spoken(check(periodsSound, { statistics: [aStatistic({ observations, ...statistic })] }));
};

const halves: Given[] = [
  ['2022', '2022'],
  ['2022-01', '2022-06'],
];

test.for<[string, Given[], Partial<StatisticEntry>]>([
  [
    'years that follow one another, in any order and form',
    [
      ['2022', '2022'],
      ['2021-01-01', '2021-12'],
      ['2023', '2023'],
    ],
    {},
  ],
  [
    'years with one left out',
    [
      ['2020', '2020'],
      ['2022', '2022'],
    ],
    {},
  ],
  [
    'years that start in another month',
    [
      ['2020-07', '2021-06'],
      ['2021-07-01', '2022-06-30'],
    ],
    {},
  ],
  [
    'a part of a year, the last',
    [
      ['2021', '2021'],
      ['2022-01-01', '2022-09-30'],
    ],
    {},
  ],
  [
    'a part of a year, provisional',
    [
      ['2021-01', '2021-09', { status: 'P' }],
      ['2022', '2022'],
    ],
    {},
  ],
  [
    'the total of some years beside them',
    [
      ['2020', '2022'],
      ['2020', '2020'],
      ['2021', '2021'],
      ['2022', '2022'],
    ],
    {},
  ],
  [
    'two sources on one time',
    [
      ['2022', '2022'],
      ['2022-01', '2022-06', { source: 'other', status: 'P' }],
    ],
    {},
  ],
  [
    'two dates of report',
    [
      ['2022', '2022', { reportedOn: '2024' }],
      ['2022-01', '2022-06', { reportedOn: '2022' }],
    ],
    {},
  ],
  [
    'two places',
    [
      ['2022', '2022'],
      ['2022-01', '2022-12', { jurisdiction: 'ZZ' }],
    ],
    {},
  ],
  [
    'two groups',
    [
      ['2022', '2022'],
      ['2022', '2022', { dimensions: { sex: 'F' } }],
    ],
    {},
  ],
  [
    'one row twice: another rule’s matter',
    [
      ['2022', '2022'],
      ['2022', '2022'],
    ],
    {},
  ],
  ['uneven periods, irregular', halves, { frequency: 'irregular' }],
  ['periods that grow, cumulative', halves, { cumulative: true }],
  [
    'months, with the year they add up to',
    [
      ['2022', '2022'],
      ['2022-01', '2022-01'],
      ['2022-02', '2022-02'],
    ],
    { frequency: 'month' },
  ],
  [
    'quarters',
    [
      ['2022-01', '2022-03'],
      ['2022-04-01', '2022-06-30'],
    ],
    { frequency: 'quarter' },
  ],
])('%s', ([, given, statistic]) => {
  expect(found(given, statistic)).toEqual([]);
});

const mend =
  'Quite uno. Si se publicaron en fechas distintas, distíngalos por «reportedOn»; si cada valor acumula los anteriores, ponga en la ficha cumulative: true; si sus periodos son desiguales, frequency: irregular.';
const look =
  'Revise las fechas. Si la cifra es provisional, ponga P en «status»; si los periodos de la serie son desiguales, ponga en la ficha frequency: irregular.';

test.for<[string, Given[], Partial<StatisticEntry>, string[]]>([
  [
    'a year and a part of it',
    [...halves, ['2023', '2023']],
    {},
    [
      `3:periodStart: el periodo (2022-01/2022-06) se cruza con el de la línea 2 (2022/2022) de la misma serie. ${mend}`,
      `3:periodEnd: el periodo (2022-01/2022-06) no es un año entero, y después hay otros. ${look}`,
    ],
  ],
  [
    'a provisional part of a year beside the whole',
    [
      ['2022-01', '2022-06', { status: 'P' }],
      ['2022', '2022'],
    ],
    {},
    [
      `3:periodStart: el periodo (2022/2022) se cruza con el de la línea 2 (2022-01/2022-06) de la misma serie. ${mend}`,
    ],
  ],
  [
    'years of which one starts before the other has ended',
    [
      ['2021', '2021'],
      ['2021-07', '2022-06'],
    ],
    {},
    [
      `3:periodStart: el periodo (2021-07/2022-06) se cruza con el de la línea 2 (2021/2021) de la misma serie. ${mend}`,
    ],
  ],
  [
    'a part of a year before others',
    [
      ['2021-01', '2021-09'],
      ['2022', '2022'],
    ],
    {},
    [`2:periodEnd: el periodo (2021-01/2021-09) no es un año entero, y después hay otros. ${look}`],
  ],
  [
    'a month that lacks a day',
    [
      ['2022-01-01', '2022-01-30'],
      ['2022-02', '2022-02'],
    ],
    { frequency: 'month' },
    [`2:periodEnd: el periodo (2022-01-01/2022-01-30) no es un mes entero, y después hay otros. ${look}`],
  ],
])('%s', ([, given, statistic, expected]) => {
  expect(found(given, statistic)).toEqual(expected.map((each) => `statistics/statistic-1.csv ${each}`));
});
