import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import type { StatisticEntry } from '#model/archive.ts';

import { suppressionHolds } from './suppression-holds.ts';

type Rest = NonNullable<Parameters<typeof aRow>[0]>;
type Given = readonly [place: string, sex: string, value: string, rest?: Rest];

/** Rows of a place and a sex; `Q` in the value is a suppressed cell. */
const rows = (...given: readonly Given[]) =>
  given.map(([place, sex, value, rest], index) => ({
    ...aRow({
      jurisdiction: place,
      dimensions: { sex },
      ...(value === 'Q' ? { value: undefined, status: 'Q' } : { value }),
      ...rest,
    }),
    line: index + 2,
  }));

const north = (...given: readonly (readonly [string, string, Rest?])[]) =>
  rows(...given.map(([sex, value, rest = {}]): Given => ['ZZ-NOR', sex, value, rest]));

const found = (observations: StatisticEntry['observations'], statistic: Partial<StatisticEntry> = {}) =>
  check(suppressionHolds, { statistics: [aStatistic({ observations, ...statistic })] });

/** The lines of the cells that are given back, with what is known of them: how many, or that they are few. */
const given = (issues: ReturnType<typeof found>): string[] =>
  issues.map(({ place, message, file }) => {
    const what = message.es.includes('son pocos')
      ? 'few'
      : message.es.includes('cuánto es')
        ? 'exact'
        : message.es;
    return `${file.replace(/^.*statistic-|\.csv$/g, '')}:${place.in === 'cell' ? place.line : ''} ${what}`;
  });

const review =
  'o anote en «disclosure» quién revisó (reviewedBy), cuándo (reviewedOn) y por qué se publica (why).';

test('one suppressed part of a published total, with what gives it away', () => {
  const issues = found(north(['_T', '10'], ['F', 'Q'], ['M', '7']));
  expect(spoken(issues)).toEqual([
    `statistics/statistic-1.csv 3:value: restando lo publicado (líneas 2, 4) se sabe cuánto es la celda suprimida. Suprima otra cifra de la misma suma (la menor es la de la línea 4), ${review}`,
  ]);
  expect(`${issues[0]?.message.en} ${issues[0]?.hint?.en}`).toBe(
    'from published figures (lines 2, 4) it follows by subtraction what the suppressed cell is. Suppress another figure of the same sum (the smallest is that of line 4), or state in “disclosure” who reviewed it (reviewedBy), when (reviewedOn) and why it is published (why).',
  );
});

const both = north(['_T', '10'], ['F', 'Q'], ['M', 'Q']);
const table: Given[] = [
  ['ZZ', '_T', '30'],
  ['ZZ', 'F', '17'],
  ['ZZ', 'M', '13'],
  ['ZZ-NOR', '_T', '10'],
  ['ZZ-NOR', 'F', 'Q'],
  ['ZZ-NOR', 'M', 'Q'],
  ['ZZ-SUR', '_T', '20'],
  ['ZZ-SUR', 'F', 'Q'],
  ['ZZ-SUR', 'M', 'Q'],
];

test.for<[string, StatisticEntry['observations'], Partial<StatisticEntry>]>([
  ['two suppressed parts', both, {}],
  ['a table whose hidden cells leave more than one way', rows(...table), {}],
  ['a part that the total shows to be nobody', north(['_T', '7'], ['F', 'Q'], ['M', '7']), {}],
  [
    'two parts that are few together, where one of them may be 0',
    north(['_T', '3'], ['F', 'Q'], ['M', 'Q']),
    {},
  ],
  [
    'parts that leave something out',
    north(['_T', '10'], ['F', 'Q'], ['M', '7']),
    { columns: [{ name: 'sex', title: 'Sexo', codes: 'sexes', partial: true }] },
  ],
  ['no total', north(['F', 'Q'], ['M', '7']), {}],
  ['a total without figure', north(['_T', '10', { qualifier: 'about' }], ['F', 'Q'], ['M', '7']), {}],
  [
    'another date of report',
    north(
      ['_T', '10', { reportedOn: '2023' }],
      ['F', 'Q'],
      ['M', 'Q'],
      ['M', '7', { periodStart: '2021', periodEnd: '2021' }],
    ),
    {},
  ],
  ['a unit that is not people', north(['_T', '10'], ['F', 'Q'], ['M', '7']), { unit: 'litres' }],
  [
    'a recorded review',
    north(['_T', '10'], ['F', 'Q'], ['M', '7']),
    { disclosure: { floor: 5, reviewedBy: 'A. B.', reviewedOn: '2024-01-01', why: 'El Estado la publicó.' } },
  ],
  [
    'a difference that is declared: nothing follows from it',
    north(['_T', '10'], ['F', 'Q'], ['M', '11']),
    {
      mismatches: [
        {
          id: 'm',
          periodStart: '2022',
          periodEnd: '2022',
          jurisdiction: 'ZZ-NOR',
          column: 'sex',
          why: 'No suma.',
        },
      ],
    },
  ],
  ['figures that contradict each other', north(['_T', '10'], ['F', 'Q'], ['M', '11']), {}],
])('%s: nobody is given away', ([, observations, statistic]) => {
  expect(spoken(found(observations, statistic))).toEqual([]);
});

test.for<[string, StatisticEntry['observations'], Partial<StatisticEntry>, string[]]>([
  [
    'one suppressed area of a published country',
    rows(['ZZ', 'F', '10'], ['ZZ-NOR', 'F', 'Q'], ['ZZ-SUR', 'F', '8']),
    {},
    ['1:3 exact'],
  ],
  [
    'suppressed both ways in the row, and alone in each column',
    rows(
      ...table.map(([place, sex, value]): Given => [
        place,
        sex,
        place === 'ZZ-SUR' && value === 'Q' ? '10' : value,
      ]),
    ),
    {},
    ['1:6 exact', '1:7 exact'],
  ],
  [
    'no country total printed, but all it is made of',
    rows(
      ...table
        .slice(1)
        .map(([place, sex, value]): Given => [place, sex, place === 'ZZ-SUR' && sex === 'M' ? '8' : value]),
    ),
    {},
    ['1:5 exact', '1:6 exact', '1:8 exact'],
  ],
  [
    'an area that the file leaves out counts as none',
    rows(
      ['ZZ', 'F', '4'],
      ['ZZ-NOR', 'F', 'Q'],
      ['ZZ-SUR', 'F', '9', { periodStart: '2021', periodEnd: '2021' }],
    ),
    {},
    ['1:3 exact'],
  ],
  [
    'a bound in place of a figure',
    north(['_T', '10'], ['F', 'Q'], ['M', '2', { qualifier: 'less-than' }], ['X', '6']),
    { disclosure: { floor: 5 } },
    ['1:3 few'],
  ],
  [
    'two parts that are few together, where zeros are shown',
    [
      ...north(['_T', '3'], ['F', 'Q'], ['M', 'Q']),
      ...rows(['ZZ-SUR', 'F', '0']).map((row) => ({ ...row, line: 9 })),
    ],
    {},
    ['1:3 few', '1:4 few'],
  ],
  [
    'two parts that are few together, where groups without anybody have no row',
    [
      ...north(['_T', '3'], ['F', 'Q'], ['M', 'Q']),
      ...rows(['ZZ-SUR', '_T', '8'], ['ZZ-SUR', 'F', '8']).map((row) => ({ ...row, line: row.line + 5 })),
    ],
    {},
    ['1:3 few', '1:4 few'],
  ],
  [
    'the months of a year that is published too',
    rows(
      ...Array.from({ length: 12 }, (_, month): Given => {
        const text = `2022-${String(month + 1).padStart(2, '0')}`;
        return ['ZZ-NOR', 'F', month === 4 ? 'Q' : '6', { periodStart: text, periodEnd: text }];
      }),
      ['ZZ-NOR', 'F', '70', { periodStart: '2022', periodEnd: '2022' }],
    ),
    { frequency: 'month' },
    ['1:6 exact'],
  ],
  [
    'each date of report by itself',
    north(
      ['_T', '10', { reportedOn: '2023' }],
      ['F', 'Q', { reportedOn: '2023' }],
      ['M', '7', { reportedOn: '2023' }],
      ['_T', '11', { reportedOn: '2024' }],
      ['F', 'Q', { reportedOn: '2024' }],
      ['M', 'Q', { reportedOn: '2024' }],
    ),
    {},
    ['1:3 exact', '1:6 exact'],
  ],
])('%s', ([, observations, statistic, expected]) => {
  expect(given(found(observations, statistic)).sort()).toEqual(expected);
});

test('a linked statistic gives back what this one hides, and is named', () => {
  const hidden = aStatistic({ measure: 'Personas sin agua, por sexo', observations: both });
  const open = (rest: Partial<StatisticEntry>) =>
    aStatistic({
      id: 'statistic-2',
      measure: 'Personas sin agua, por sexo y nota',
      columns: [
        { name: 'sexo', title: 'Sexo', codes: 'sexes' },
        { name: 'grade', title: 'Nota', codes: 'grades' },
      ],
      observations: [
        { ...aRow({ value: '5', dimensions: { sexo: 'F', grade: 'good' } }), line: 2 },
        { ...aRow({ value: '2', dimensions: { sexo: 'F', grade: 'bad' } }), line: 3 },
      ],
      disclosure: { floor: 1 },
      ...rest,
    });
  const linked = (rest: Partial<StatisticEntry> = {}) =>
    check(suppressionHolds, { statistics: [hidden, open(rest)] });
  expect(given(linked()).sort()).toEqual(['1:3 exact', '1:4 exact']);
  expect(linked()[0]?.message.es).toContain('statistics/statistic-2.csv: 2-3');
  expect(linked({ register: 'other' })).toEqual([]);
  expect(linked({ measure: 'Personas con agua' })).toEqual([]);
});

test('where linked figures contradict this statistic, it is judged by itself', () => {
  const own: Given[] = [
    ['ZZ-NOR', '_T', '10'],
    ['ZZ-NOR', 'F', 'Q'],
    ['ZZ-NOR', 'M', 'Q'],
    ['ZZ-SUR', '_T', '20'],
    ['ZZ-SUR', 'F', 'Q'],
    ['ZZ-SUR', 'M', 'Q'],
  ];
  const linked = (women: string, men: string) =>
    check(suppressionHolds, {
      statistics: [
        aStatistic({ observations: rows(...own) }),
        aStatistic({
          id: 'statistic-2',
          areaKind: 'country',
          observations: rows(['ZZ', 'F', women], ['ZZ', 'M', men]),
        }),
      ],
    });
  expect(given(linked('30', '0')).sort()).toEqual(['1:3 exact', '1:6 exact']);
  expect(linked('12', '18')).toEqual([]);
  expect(linked('32', '1')).toEqual([]);
});

test('a code is made of the codes below it', () => {
  const codes = aPortal().codes;
  const women = [
    { code: 'F', label: 'F' },
    { code: 'girls', label: 'G', parent: 'F' },
    { code: 'adults', label: 'W', parent: 'F' },
  ];
  const portal = aPortal({ codes: { ...codes, sexes: women } });
  const observations = north(['F', '10'], ['girls', 'Q'], ['adults', '7']);
  expect(given(check(suppressionHolds, { portal, statistics: [aStatistic({ observations })] }))).toEqual([
    '1:3 exact',
  ]);
});

test('areas of two kinds part a country in two ways', () => {
  const towns = ['ZZ-T1', 'ZZ-T2'].map((code) => ({ code, name: code, kind: 'town', parent: 'ZZ' }));
  const linked = (south: string) =>
    check(suppressionHolds, {
      jurisdictions: [...jurisdictions, ...towns],
      statistics: [
        aStatistic({ observations: rows(['ZZ', 'F', '10'], ['ZZ-NOR', 'F', 'Q'], ['ZZ-SUR', 'F', south]) }),
        aStatistic({
          id: 'statistic-2',
          areaKind: 'town',
          observations: rows(['ZZ-T1', 'F', '6'], ['ZZ-T2', 'F', '4']),
        }),
      ],
    });
  expect(linked('Q')).toEqual([]);
  expect(given(linked('7'))).toEqual(['1:3 exact']);
});
