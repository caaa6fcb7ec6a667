import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import type { Observation } from '#model/statistic.ts';

import { observationsSound } from './observations-sound.ts';

const rows = (...observations: Observation[]) => ({
  statistics: [aStatistic({ observations: observations.map((row, index) => ({ ...row, line: index + 2 })) })],
});

test('rows that differ, of known places and groups, pass', () => {
  const given = rows(
    aRow(),
    aRow({ dimensions: { sex: 'F' } }),
    aRow({ reportedOn: '2023-05-01', value: '101', status: 'P' }),
    aRow({ jurisdiction: 'ZZ', value: '0' }),
    aRow({ periodEnd: '2022-06-30', value: undefined, status: 'M' }),
    aRow({ periodStart: '2021', periodEnd: '2021', value: '-1.5', status: 'E' }),
  );
  expect(check(observationsSound, given)).toEqual([]);
});

test('a row that repeats another', () => {
  expect(
    spoken(
      check(observationsSound, rows(aRow(), aRow({ jurisdiction: 'ZZ' }), aRow({ value: '7', status: 'P' }))),
    ),
  ).toEqual([
    'statistics/statistic-1.csv 4:periodStart: esta fila repite la línea 2. Quite una; si las dos cifras se publicaron, distíngalas por «source» o «reportedOn».',
  ]);
});

test('a row that repeats another, with its year written another way', () => {
  const given = rows(aRow(), aRow({ periodStart: '2022', periodEnd: '2022-12', value: '7' }));
  expect(placesOf(check(observationsSound, given))).toEqual(['statistics/statistic-1.csv 3:periodStart']);
});

test('unknown places, codes and sources: one issue for each value, at its first row', () => {
  const given = rows(
    aRow(),
    aRow({ jurisdiction: 'ZZ-NRO', dimensions: { sex: 'f' }, source: 'gazete' }),
    aRow({ jurisdiction: 'ZZ-NRO', dimensions: { sex: 'M' } }),
  );
  expect(spoken(check(observationsSound, given))).toEqual([
    'statistics/statistic-1.csv 3:jurisdiction: «ZZ-NRO» no es un valor de «jurisdiction» (2 filas). ¿Quiso decir «ZZ-NOR»? Valores: ZZ, ZZ-NOR, ZZ-SUR.',
    'statistics/statistic-1.csv 3:sex: «f» no es un valor de «sex». ¿Quiso decir «F»? Valores: _T, F, M.',
    'statistics/statistic-1.csv 3:source: «gazete» no es un valor de «source». ¿Quiso decir «gazette»? Valores: gazette.',
  ]);
});

test('a period that ends before it starts', () => {
  expect(
    spoken(check(observationsSound, rows(aRow({ periodStart: '2022-02', periodEnd: '2022-01-31' })))),
  ).toEqual([
    'statistics/statistic-1.csv 2:periodEnd: el periodo termina (2022-01-31) antes de empezar (2022-02). Corrija una de las dos fechas.',
  ]);
});

test('a value where the status says so, and nowhere else', () => {
  const given = rows(
    aRow({ value: undefined, status: 'P' }),
    aRow({ jurisdiction: 'ZZ-SUR', status: 'Q' }),
    aRow({ jurisdiction: 'ZZ', value: 'many' }),
  );
  expect(spoken(check(observationsSound, given))).toEqual([
    'statistics/statistic-1.csv 2:value: falta el valor, y «status» es P. Sin dato, escriba M en «status»; suprimido, Q. Nunca 0.',
    'statistics/statistic-1.csv 3:value: «status» es Q (sin valor), y hay un valor: 100. Quite el valor, o escriba A en «status».',
    'statistics/statistic-1.csv 4:value: «many» no es un número. Escriba solo cifras y, si hace falta, un punto decimal: 12.5',
  ]);
});

test('the values of an ordinal series are codes of its list', () => {
  const observations = [aRow({ value: 'good' }), aRow({ jurisdiction: 'ZZ', value: 'god', line: 3 })];
  expect(
    spoken(
      check(observationsSound, {
        statistics: [aStatistic({ ordinal: 'grades', unit: 'litres', observations })],
      }),
    ),
  ).toEqual([
    'statistics/statistic-1.csv 3:value: «god» no está en la lista «grades». ¿Quiso decir «good»? Valores: good, bad.',
  ]);
});

test('a list that is missing is another rule’s matter', () => {
  const portal = aPortal({ codes: { ...aPortal().codes, sexes: [] } });
  const columns = [{ name: 'sex', title: 'Sexo', codes: 'absent' }];
  expect(check(observationsSound, { portal, statistics: [aStatistic({ columns })] })).toEqual([]);
});

const women = aRow({ dimensions: { sex: 'F' }, value: '4' });

test('few people of one group in one region', () => {
  const [message] = spoken(check(observationsSound, rows(women)));
  expect(message).toBe(
    'statistics/statistic-1.csv 2:value: 4 personas de un grupo en «ZZ-NOR» son menos de 5: la cifra puede señalar a alguien. Deje la celda vacía con Q en «status» (y otra, para que el total no la revele), o anote en «disclosure» quién revisó (reviewedBy), cuándo (reviewedOn) y por qué se publica (why).',
  );
});

test.for<[string, Partial<Observation>, number, boolean]>([
  ['one below the floor', { value: '4' }, 5, true],
  ['the floor itself', { value: '5' }, 5, false],
  ['below a floor of the record’s own', { value: '5' }, 6, true],
  ['nobody', { value: '0' }, 5, false],
  ['the whole country', { jurisdiction: 'ZZ' }, 5, false],
  ['the total of a region', { dimensions: { sex: '_T' } }, 5, false],
])('%s', ([, given, floor, expected]) => {
  const statistics = [aStatistic({ disclosure: { floor }, observations: [{ ...women, ...given }] })];
  expect(placesOf(check(observationsSound, { statistics }))).toEqual(
    expected ? ['statistics/statistic-1.csv 2:value'] : [],
  );
});

test('a suppressed cell, a unit that is no people, and a recorded review', () => {
  const suppressed = aRow({ dimensions: { sex: 'F' }, value: undefined, status: 'Q' });
  const review = { floor: 5, reviewedBy: 'A. B.', reviewedOn: '2024-01-01', why: 'El Estado la publicó.' };
  const statistics = [
    aStatistic({ observations: [suppressed] }),
    aStatistic({ id: 'statistic-2', unit: 'litres', observations: [women] }),
    aStatistic({ id: 'statistic-3', disclosure: review, observations: [women] }),
  ];
  expect(check(observationsSound, { statistics })).toEqual([]);
  const { why: _, ...unexplained } = review;
  expect(
    check(observationsSound, {
      statistics: [aStatistic({ disclosure: unexplained, observations: [women] })],
    }),
  ).toHaveLength(1);
});
