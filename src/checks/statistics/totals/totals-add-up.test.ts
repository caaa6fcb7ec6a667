import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import type { StatisticEntry } from '#model/archive.ts';
import type { Observation } from '#model/statistic.ts';

import { totalsAddUp } from './totals-add-up.ts';

type Given = NonNullable<Parameters<typeof aRow>[0]> & { readonly sex?: string };

/** Rows of one region and year, each by its sex, value and whatever else it has. */
const rows = (...given: readonly Given[]): Observation[] =>
  given.map(({ sex = '_T', ...row }, index) => ({
    ...aRow({ dimensions: { sex }, ...row }),
    line: index + 2,
  }));

const found = (observations: readonly Observation[], statistic: Partial<StatisticEntry> = {}) =>
  spoken(check(totalsAddUp, { statistics: [aStatistic({ observations, ...statistic })] }));

const missing: Given = { value: undefined, status: 'M' };
const hidden: Given = { value: undefined, status: 'Q' };

test.for<[string, Given[]]>([
  ['a total and its parts', [{ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '3' }]],
  ['decimals, exactly', [{ value: '0.3' }, { sex: 'F', value: '0.1' }, { sex: 'M', value: '0.20' }]],
  [
    'parts without their total',
    [
      { sex: 'F', value: '7' },
      { sex: 'M', value: '3' },
    ],
  ],
  ['a total without figure', [missing, { sex: 'F', value: '7' }, { sex: 'M', value: '3' }]],
  [
    'a total that is only a bound',
    [
      { value: '9', qualifier: 'more-than' },
      { sex: 'F', value: '7' },
      { sex: 'M', value: '3' },
    ],
  ],
  [
    'a part without figure: less than the total',
    [{ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', ...missing }],
  ],
  [
    'a suppressed part: no more than the total',
    [{ value: '7' }, { sex: 'F', value: '7' }, { sex: 'M', ...hidden }],
  ],
  [
    'a part that is only a bound from above',
    [{ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '5', qualifier: 'less-than' }],
  ],
  [
    'a part that other rows have: less than the total',
    [
      { value: '10' },
      { sex: 'F', value: '7' },
      { sex: 'M', value: '3' },
      { value: '9', jurisdiction: 'ZZ-SUR' },
      { sex: 'F', value: '7', jurisdiction: 'ZZ-SUR' },
    ],
  ],
  [
    'a part below zero where one is missing',
    [{ value: '10' }, { sex: 'F', value: '12' }, { sex: 'M', ...missing }, { sex: 'X', value: '-4' }],
  ],
  [
    'parts of another date of report',
    [
      { value: '10', reportedOn: '2023' },
      { sex: 'F', value: '7', reportedOn: '2024' },
      { sex: 'M', value: '4', reportedOn: '2024' },
    ],
  ],
  [
    'a country and its areas',
    [
      { value: '10', jurisdiction: 'ZZ' },
      { value: '6', jurisdiction: 'ZZ-NOR' },
      { value: '4', jurisdiction: 'ZZ-SUR' },
    ],
  ],
  [
    'the same year, written in two ways',
    [
      { value: '10', periodStart: '2022', periodEnd: '2022' },
      { sex: 'F', value: '7' },
      { sex: 'M', value: '3', periodStart: '2022-01', periodEnd: '2022-12' },
    ],
  ],
])('%s', ([, given]) => {
  expect(found(rows(...given))).toEqual([]);
});

const oneShort = rows({ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '2' });
const entry =
  "{ id: '2022-zz-nor-sex', periodStart: '2022-01-01', periodEnd: '2022-12-31', jurisdiction: 'ZZ-NOR', column: 'sex', why: '' }";

test('parts that are less than their total, with the entry to paste', () => {
  expect(found(oneShort)).toEqual([
    `statistics/statistic-1.csv 2:value: el total es 10 y sus partes por «sex» suman 9 (líneas 3-4): 1 de diferencia. Corrija la cifra mal copiada. Si a las partes les falta algo del total: partial: true en la columna «sex». Si la propia fuente no suma, añada a «mismatches» de la ficha, con lo que se sepa en «why»: ${entry}`,
  ]);
});

test('said in English too', () => {
  const [issue] = check(totalsAddUp, { statistics: [aStatistic({ observations: oneShort })] });
  expect(`${issue?.message.en} ${issue?.hint?.en}`).toBe(
    `the total is 10 and its parts by “sex” add up to 9 (lines 3-4): a difference of 1. Correct the figure that was miscopied. If the parts lack something of the total: partial: true at the column “sex”. If the source itself does not add up, add to “mismatches” of the record, with what is known in “why”: ${entry}`,
  );
});

test.for<[string, Given[], string]>([
  [
    'more than the total',
    [{ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '4' }],
    'el total es 10 y sus partes por «sex» suman 11 (líneas 3-4): 1 de diferencia.',
  ],
  [
    'more than the total, with a part missing',
    [{ value: '10' }, { sex: 'F', value: '10.5' }, { sex: 'M', ...hidden }],
    'el total es 10 y sus partes por «sex» ya suman 10.5 (líneas 3-4): 0.5 de más.',
  ],
  [
    'more than the total, by a bound from below',
    [{ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '4', qualifier: 'more-than' }],
    'el total es 10 y sus partes por «sex» ya suman 11 (líneas 3-4): 1 de más.',
  ],
  [
    'areas that are not the country',
    [
      { value: '10', jurisdiction: 'ZZ' },
      { value: '6', jurisdiction: 'ZZ-NOR' },
      { sex: 'F', value: '6', jurisdiction: 'ZZ-NOR' },
      { value: '3', jurisdiction: 'ZZ-SUR' },
    ],
    'el total es 10 y sus ámbitos suman 9 (líneas 3, 5): 1 de diferencia.',
  ],
])('%s', ([, given, message]) => {
  const issues = check(totalsAddUp, { statistics: [aStatistic({ observations: rows(...given) })] });
  expect(issues.map((issue) => issue.message.es)).toEqual([message]);
});

test('with two dimensions each is added up with the other held fixed', () => {
  const columns = [
    { name: 'sex', title: 'Sexo', codes: 'sexes' },
    { name: 'grade', title: 'Nota', codes: 'grades' },
  ];
  const cells = [
    ['_T', '_T', '10'],
    ['_T', 'good', '6'],
    ['_T', 'bad', '4'],
    ['F', '_T', '7'],
    ['F', 'good', '4'],
    ['F', 'bad', '3'],
    ['M', '_T', '3'],
    ['M', 'good', '2'],
    ['M', 'bad', '2'],
  ] as const;
  const observations = cells.map(([sex, grade, value], index) => ({
    ...aRow({ value, dimensions: { sex, grade } }),
    line: index + 2,
  }));
  expect(found(observations, { columns }).map((each) => each.split(' (')[0])).toEqual([
    'statistics/statistic-1.csv 4:value: el total es 4 y sus partes por «sex» suman 5',
    'statistics/statistic-1.csv 8:value: el total es 3 y sus partes por «grade» suman 4',
  ]);
});

test('codes that contain others are their total; a level that has no row is passed over', () => {
  const ages = [
    { code: 'young', label: 'Menores' },
    { code: '0-5', label: '0-5', parent: 'young' },
    { code: '6-17', label: '6-17', parent: 'young' },
    { code: 'adult', label: 'Adultos' },
  ];
  const portal = aPortal({ codes: { ...aPortal().codes, sexes: ages } });
  const spokenOf = (observations: Observation[]) =>
    check(totalsAddUp, { portal, statistics: [aStatistic({ observations })] }).map(
      ({ message }) => message.es,
    );
  const parts: Given[] = [
    { sex: '0-5', value: '1' },
    { sex: '6-17', value: '2' },
    { sex: 'adult', value: '7' },
  ];
  expect(spokenOf(rows({ value: '10' }, { sex: 'young', value: '3' }, ...parts))).toEqual([]);
  expect(spokenOf(rows({ value: '10' }, ...parts))).toEqual([]);
  expect(spokenOf(rows({ value: '11' }, { sex: 'young', value: '4' }, ...parts))).toEqual([
    'el total es 4 y sus partes por «sex» suman 3 (líneas 4-5): 1 de diferencia.',
  ]);
  const elsewhere = { jurisdiction: 'ZZ-SUR' };
  const leftOut = parts.map((part) => ({ ...part, ...elsewhere }));
  expect(spokenOf(rows({ sex: 'young', value: '3' }, { value: '11', ...elsewhere }, ...leftOut))).toEqual([
    'el total es 11 y sus partes por «sex» suman 10 (líneas 4-6): 1 de diferencia.',
  ]);
});

test('areas of another kind below one of the statistic’s kind are an excerpt', () => {
  const towns = [...jurisdictions, { code: 'ZZ-T1', name: 'Villa', kind: 'town', parent: 'ZZ-NOR' }];
  const observations = rows(
    { value: '10', jurisdiction: 'ZZ' },
    { value: '6' },
    { value: '4', jurisdiction: 'ZZ-SUR' },
    { value: '1', jurisdiction: 'ZZ-T1' },
  );
  expect(check(totalsAddUp, { jurisdictions: towns, statistics: [aStatistic({ observations })] })).toEqual(
    [],
  );
});

test('shares and ordinal values are not added up', () => {
  const portal = aPortal({
    codes: { ...aPortal().codes, units: [{ code: 'percent', label: '%', style: 'share' }] },
  });
  const share = aStatistic({ unit: 'percent', observations: oneShort });
  const ordinal = aStatistic({ id: 'statistic-2', ordinal: 'grades', observations: oneShort });
  expect(check(totalsAddUp, { portal, statistics: [share, ordinal] })).toEqual([]);
});

test('parts that are declared partial may be less, and not more', () => {
  const columns = [{ name: 'sex', title: 'Sexo', codes: 'sexes', partial: true }];
  expect(found(oneShort, { columns })).toEqual([]);
  const more = rows({ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '4' });
  expect(found(more, { columns })).toHaveLength(1);
  const areas = rows(
    { value: '10', jurisdiction: 'ZZ' },
    { value: '6' },
    { value: '3', jurisdiction: 'ZZ-SUR' },
  );
  expect(found(areas)).toHaveLength(1);
  expect(found(areas, { partialAreas: true })).toEqual([]);
});

const declared = {
  id: 'short',
  periodStart: '2022',
  periodEnd: '2022',
  jurisdiction: 'ZZ-NOR',
  column: 'sex',
  why: 'La fuente omite a uno.',
};

test('a difference that the record declares passes; one that is not there does not', () => {
  expect(found(oneShort, { mismatches: [declared] })).toEqual([]);
  const sound = rows({ value: '10' }, { sex: 'F', value: '7' }, { sex: 'M', value: '3' });
  expect(found(sound, { mismatches: [declared] })).toEqual([
    'statistics/statistic-1.md mismatches.0: «short» declara una diferencia que el archivo no muestra: el total y sus partes concuerdan. Quítela de «mismatches».',
  ]);
});

test.for<[string, Partial<typeof declared>, string]>([
  [
    'a dimension',
    { column: 'sexo' },
    '.column: la dimensión «sexo» no está en «columns». ¿Quiso decir «sex»? Valores: sex.',
  ],
  [
    'an area',
    { jurisdiction: 'ZZ-SUR' },
    '.jurisdiction: el archivo no tiene filas de «ZZ-SUR». Ámbitos que tiene: ZZ-NOR.',
  ],
  [
    'a period',
    { periodStart: '2021', periodEnd: '2021' },
    '.periodStart: el archivo no tiene filas de «ZZ-NOR» de 2021 a 2021. Periodos que hay: 2022-01-01/2022-12-31.',
  ],
])('a declared difference in %s that the file does not have', ([, given, message]) => {
  expect(found(oneShort, { mismatches: [declared, { ...declared, id: 'other', ...given }] })).toEqual([
    `statistics/statistic-1.md mismatches.1${message}`,
  ]);
});

test('a declared difference between areas, in a file of one area', () => {
  const { column: _, ...ofAreas } = declared;
  expect(found(oneShort, { mismatches: [declared, ofAreas] })).toEqual([
    'statistics/statistic-1.md mismatches.1: «short» nombra un total del que el archivo no tiene partes que se sumen. Revise «column»: sin ella, las partes son los ámbitos. Los porcentajes no se suman.',
  ]);
});
