import { expect, test } from 'vitest';

import type { Entry } from '#model/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { above } from './above.ts';
import { found, scores, span } from '#domain/scores/fixtures/scored.ts';
import { timesOf } from './times.ts';

const places = [
  ...jurisdictions,
  { code: 'ZZ-NOR-1', name: 'Provincia', kind: 'region', parent: 'ZZ-NOR' },
  { code: 'ZZ-A', name: 'A', kind: 'region', parent: 'ZZ-B' },
  { code: 'ZZ-B', name: 'B', kind: 'region', parent: 'ZZ-A' },
];

test('the areas above an area, each once', () => {
  const archive = anArchive({ jurisdictions: places });
  expect(above(archive, 'ZZ-NOR-1')).toEqual(['ZZ-NOR', 'ZZ']);
  expect(above(archive, 'ZZ')).toEqual([]);
  // Each inside the other, which the check refuses: it ends all the same.
  expect(above(archive, 'ZZ-A')).toEqual(['ZZ-B', 'ZZ-A']);
});

test('a finding of a part of the area rates it not, and says that somebody looked', () => {
  const records = [aCommitment(), found('a', 'complete', { jurisdiction: 'ZZ-NOR' })];
  expect(scores(anArchive({ records })).commitment().areas).toEqual([
    {
      jurisdiction: 'ZZ',
      state: 'unrated',
      low: '0',
      high: '1',
      coverage: '0',
      parts: [{ state: 'unrated', setAside: [{ finding: 'a/f1', reason: 'elsewhere' }] }],
    },
  ]);
});

const yearly = { kind: 'recurring' as const, every: 'year' as const, from: '2010-01-01' };
const periods = (given: Partial<Entry<'commitment'>>, asOf = '2023-12-31', validityMonths = 36): string[] =>
  timesOf(aCommitment(given), { validityMonths }, asOf).map(({ period, dueOn }) => `${period} ${dueOn}`);

test.for<[name: string, given: Partial<Entry<'commitment'>>, asOf: string, expected: string[]]>([
  ['a duty of one time', { due: [{ kind: 'once', on: '2023-01-01' }] }, '2023-12-31', []],
  [
    'within 36 months, the first day with them',
    { due: [{ ...yearly, month: 9, day: 30 }] },
    '2023-09-30',
    ['2020 2020-09-30', '2021 2021-09-30', '2022 2022-09-30', '2023 2023-09-30'],
  ],
  [
    'the day after, the first has gone',
    { due: [{ ...yearly, month: 9, day: 30 }] },
    '2023-10-01',
    ['2021 2021-09-30', '2022 2022-09-30', '2023 2023-09-30'],
  ],
  [
    'it begins within them',
    { due: [{ ...yearly, from: '2022' }] },
    '2023-12-31',
    ['2022 2022-12-31', '2023 2023-12-31'],
  ],
  ['it has ended before them', { due: [{ ...yearly, until: '2015' }] }, '2023-12-31', []],
  ['it is still to begin', { due: [{ ...yearly, from: '2024' }] }, '2023-12-31', []],
  [
    'no more after the last day on which it binds',
    { due: [{ ...yearly, month: 6 }], until: '2022-06-29' },
    '2023-12-31',
    ['2021 2021-06-30'],
  ],
  [
    'of two terms, in the order of their days',
    {
      due: [
        { ...yearly, from: '2022', month: 11 },
        { ...yearly, from: '2022', month: 3 },
      ],
    },
    '2023-12-31',
    ['2022 2022-03-31', '2022 2022-11-30', '2023 2023-03-31', '2023 2023-11-30'],
  ],
])('times of a duty: %s', ([, given, asOf, expected]) => {
  expect(periods(given, asOf)).toEqual(expected);
});

/** The one area of a yearly duty due 2020 to 2023, by what was found: value, coverage, bounds, states of the parts, strays. */
const years = (audits: readonly Entry<'audit'>[]) => {
  const records = [aCommitment({ due: [yearly] }), ...audits];
  const [area] = scores(anArchive({ records })).commitment().areas;
  return [
    area?.value,
    area?.coverage,
    area?.low,
    area?.high,
    area?.state,
    area?.parts.map(({ period, state }) => `${period} ${state}`).join(', '),
    (area?.setAside ?? []).map(({ finding, reason }) => `${finding} ${reason}`).join(', '),
  ];
};

test.for<[name: string, audits: Entry<'audit'>[], expected: unknown[]]>([
  [
    'two of four times rated: their mean, half the coverage',
    [found('a', 'complete', { period: span('2021') }), found('b', 'not-started', { period: span('2022') })],
    [
      '1/2',
      '1/2',
      '1/4',
      '3/4',
      'varied',
      '2020 not-reviewed, 2021 complete, 2022 not-started, 2023 not-reviewed',
      '',
    ],
  ],
  [
    'a finding of two years speaks of both',
    [found('a', 'limited', { period: span('2021-07', '2022-06') })],
    [
      '1/3',
      '1/2',
      '1/6',
      '2/3',
      'varied',
      '2020 not-reviewed, 2021 limited, 2022 limited, 2023 not-reviewed',
      '',
    ],
  ],
  [
    'a time that does not apply is none',
    [
      found('a', 'complete', { period: span('2021') }),
      found('b', 'not-applicable', { period: span('2022') }),
    ],
    [
      '1',
      '1/3',
      '1/3',
      '1',
      'varied',
      '2020 not-reviewed, 2021 complete, 2022 not-applicable, 2023 not-reviewed',
      '',
    ],
  ],
  [
    'a finding that no longer stands speaks of no time',
    [found('a', 'complete', { period: span('2019') })],
    [
      undefined,
      '0',
      '0',
      '1',
      'not-reviewed',
      '2020 not-reviewed, 2021 not-reviewed, 2022 not-reviewed, 2023 not-reviewed',
      'a/f1 too-old',
    ],
  ],
  [
    'who asked and got no answer in one of the years',
    [found('a', 'no-answer', { period: span('2023') })],
    [
      undefined,
      '0',
      '0',
      '1',
      'partly-reviewed',
      '2020 not-reviewed, 2021 not-reviewed, 2022 not-reviewed, 2023 no-answer',
      '',
    ],
  ],
])('a yearly duty: %s', ([, audits, expected]) => {
  expect(years(audits)).toEqual(expected);
});

test('a finding of a year in which the duty did not fall due speaks of another time', () => {
  const due = [{ ...yearly, from: '2022' }];
  const records = [aCommitment({ due }), found('a', 'complete', { period: span('2021') })];
  expect(scores(anArchive({ records })).commitment().areas[0]?.setAside).toEqual([
    { finding: 'a/f1', reason: 'other-period' },
  ]);
});

test('a finding of a part of the area, at one of the times: somebody looked then', () => {
  const due = [{ ...yearly, from: '2022' }];
  const records = [
    aCommitment({ due }),
    found('a', 'complete', { jurisdiction: 'ZZ-NOR', period: span('2022') }),
    found('b', 'complete', { jurisdiction: 'ZZ-NOR', period: span('2021') }),
  ];
  const [area] = scores(anArchive({ records })).commitment().areas;
  expect([area?.state, area?.parts, area?.setAside]).toEqual([
    'partly-reviewed',
    [
      {
        period: '2022',
        dueOn: '2022-12-31',
        state: 'unrated',
        setAside: [{ finding: 'a/f1', reason: 'elsewhere' }],
      },
      { period: '2023', dueOn: '2023-12-31', state: 'not-reviewed' },
    ],
    [{ finding: 'b/f1', reason: 'elsewhere' }],
  ]);
});

test('where every time does not apply the duty leaves the denominator', () => {
  const records = [
    aCommitment({ due: [yearly] }),
    found('a', 'not-applicable', { period: span('2020', '2023') }),
  ];
  const { commitment, card } = scores(anArchive({ records }));
  expect(commitment().excluded).toBe('not-applicable');
  expect(card('whole').score).toEqual({
    withheld: 'nothing-applies',
    applicable: 0,
    rated: 0,
    partlyRated: 0,
    reviewed: 0,
    notApplicable: 1,
    distribution: [],
  });
});
