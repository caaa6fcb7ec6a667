import { expect, test } from 'vitest';

import { aPortal } from '#checks/fixtures/settings.ts';
import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { Discrepancy } from '#domain/statistics/discrepancies.ts';
import { aView } from '#views/fixtures/view.ts';
import type { View } from '#views/site.ts';

import { apartWords, besidesWords } from './words.ts';

type Row = Parameters<typeof aRow>[0];
type Side = ReturnType<typeof aComparison>['sides'][number];
type Counted = Row & { readonly unit?: string };

const units = [
  { code: 'people', label: { es: 'personas', en: 'people' }, singular: { es: 'persona', en: 'person' } },
  { code: 'complaints', label: { es: 'denuncias', en: 'complaints' } },
];

/** A comparison of one figure from each of some series. */
const of = (counted: readonly Counted[], language = 'es'): [View, Discrepancy] => {
  const [first] = aComparison().sides as [Side];
  const sides = counted.map(({ periodStart, periodEnd, jurisdiction }, index) => ({
    ...first,
    id: `side-${index}`,
    statistic: `statistic-${index}`,
    select: {
      periodStart: periodStart ?? first.select.periodStart,
      periodEnd: periodEnd ?? first.select.periodEnd,
      jurisdiction: jurisdiction ?? first.select.jurisdiction,
    },
  }));
  const portal = aPortal();
  const view = aView(
    {
      portal: { ...portal, codes: { ...portal.codes, units } },
      records: [
        aComparison({ sides }),
        ...counted.map(({ unit = 'people', ...row }, index) =>
          aStatistic({ id: `statistic-${index}`, unit, observations: [aRow(row)] }),
        ),
      ],
    },
    { language },
  );
  return [view, view.site.discrepancies[0] as Discrepancy];
};

const half = { periodStart: '2022-01-01', periodEnd: '2022-06-30' };
const complaints = { unit: 'complaints' };

test.for<[string, Counted[], string]>([
  ['twice', [{ value: '200' }, { value: '100' }], 'La cifra mayor es 2,0 veces la menor.'],
  ['the other way round', [{ value: '100' }, { value: '250' }], 'La cifra mayor es 2,5 veces la menor.'],
  ['half a tenth goes up', [{ value: '125' }, { value: '100' }], 'La cifra mayor es 1,3 veces la menor.'],
  [
    'about',
    [{ value: '200', qualifier: 'about' }, { value: '100' }],
    'La cifra mayor es cerca de 2,0 veces la menor.',
  ],
  ['equal', [{ value: '100' }, { value: '100' }], 'Coinciden.'],
  [
    'nearly: the difference says more',
    [{ value: '1004' }, { value: '1000' }],
    'Casi coinciden: la diferencia es de 4 personas.',
  ],
  [
    'nearly, by one',
    [{ value: '1001' }, { value: '1000' }],
    'Casi coinciden: la diferencia es de 1 persona.',
  ],
  [
    'two units',
    [{ value: '1433', ...complaints }, { value: '725' }],
    '2,0 a 1 entre denuncias y personas: no se cuenta lo mismo.',
  ],
  [
    'two periods',
    [{ value: '50', ...half }, { value: '17' }],
    'Dividir los números da 2,9, pero los periodos no son los mismos.',
  ],
  [
    'two places and units',
    [{ value: '50', jurisdiction: 'ZZ-SUR', ...complaints }, { value: '17' }],
    'Dividir los números da 2,9, pero los lugares y las unidades no son los mismos.',
  ],
  [
    'something and nothing',
    [{ value: '100' }, { value: '0' }],
    'Una de las cifras es 0: no se dice cuántas veces es mayor la otra.',
  ],
  [
    'a missing figure',
    [{ value: '100' }, { value: undefined, status: 'M' }],
    'Falta una de las cifras: no se pueden comparar.',
  ],
  [
    'a bound',
    [{ value: '100', qualifier: 'less-than' }, { value: '50' }],
    'Con «más de» o «menos de» no se sabe cuál es mayor.',
  ],
  ['below zero', [{ value: '100' }, { value: '-50' }], 'Hay una cifra menor que cero: no se dividen.'],
])('how far apart two figures are: %s', ([, counted, expected]) => {
  expect(apartWords(...of(counted))).toBe(expected);
});

test('in English', () => {
  expect(apartWords(...of([{ value: '200' }, { value: '100' }], 'en'))).toBe(
    'The larger is 2.0 times the smaller.',
  );
  expect(apartWords(...of([{ value: '200', ...complaints }, { value: '100' }], 'en'))).toBe(
    '2.0 to 1, complaints to people: they do not count the same thing.',
  );
});

test.for<[string, Counted[], string[]]>([
  [
    'less time',
    [{ value: '50', ...half }, { value: '17' }],
    ['La cifra mayor abarca menos tiempo que la menor.'],
  ],
  [
    'more time',
    [{ value: '50' }, { value: '17', ...half }],
    ['La cifra mayor abarca más tiempo que la menor.'],
  ],
  [
    'three, two of which count the same',
    [{ value: '6107', ...complaints }, { value: '1430' }, { value: '631' }],
    ['De las que cuentan personas, la mayor es 2,3 veces la menor.'],
  ],
  [
    'three, two of which nearly agree',
    [{ value: '6107', ...complaints }, { value: '640' }, { value: '631' }],
    ['Las que cuentan personas casi coinciden.'],
  ],
  ['two that count the same', [{ value: '50' }, { value: '17' }], []],
])('beside it: %s', ([, counted, expected]) => {
  expect(besidesWords(...of(counted))).toEqual(expected);
});
