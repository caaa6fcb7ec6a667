import { expect, test } from 'vitest';

import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { comparisonPage } from './comparison.ts';

type Row = Parameters<typeof aRow>[0];

const page = (census: Row, board: Row) => {
  const [first, second] = aComparison().sides as [
    ReturnType<typeof aComparison>['sides'][number],
    ReturnType<typeof aComparison>['sides'][number],
  ];
  const comparison = aComparison({
    sides: [
      first,
      {
        ...second,
        statistic: 'statistic-2',
        select: { ...second.select, jurisdiction: board?.jurisdiction ?? second.select.jurisdiction },
      },
    ],
  });
  const view = aView({
    records: [
      comparison,
      aStatistic({ observations: [aRow(census)] }),
      aStatistic({ id: 'statistic-2', observations: [aRow(board)] }),
    ],
  });
  return comparisonPage(view, comparison);
};

test('the page says how far apart the figures are, and why', () => {
  const { apart, why, range, besides } = page({ value: '200' }, { value: '100' });
  expect([apart, why, besides]).toEqual([
    'La cifra mayor es 2,0 veces la menor.',
    'Cuentan en meses distintos.',
    [],
  ]);
  expect(range.figures.map(({ who, number }) => [who, number?.text])).toEqual([
    ['El censo', '200'],
    ['La junta', '100'],
  ]);
});

test('period and place head the page where all figures share them, and stand with each where they do not', () => {
  const terms = (board: Row) =>
    page({ value: '200' }, board).facts.map(({ term, values }) => [term, ...values.map(({ text }) => text)]);
  expect(terms({ value: '100' }).slice(0, 3)).toEqual([
    ['Medida', 'Personas sin agua en casa'],
    ['Cuándo', '2022'],
    ['Dónde', 'Norte'],
  ]);
  expect(terms({ value: '100', jurisdiction: 'ZZ-SUR' }).slice(0, 2)).toEqual([
    ['Medida', 'Personas sin agua en casa'],
    ['Cuándo', '2022'],
  ]);
  expect(page({}, { jurisdiction: 'ZZ-SUR' }).range.figures.map(({ place }) => place)).toEqual([
    'Norte',
    'Sur',
  ]);
});
