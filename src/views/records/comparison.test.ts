import { expect, test } from 'vitest';

import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { es } from '#i18n/es.ts';
import { collect } from '#model/archive.ts';
import { aView } from '#views/fixtures/view.ts';

import { comparisonPage, ratioWords, sidesTable } from './comparison.ts';

type Row = Parameters<typeof aRow>[0];

/** A comparison of one figure each of two series: a census and a board. */
const of = (census: Row, board: Row, language = 'es') => {
  const [first, second] = aComparison().sides;
  const comparison = aComparison({
    sides: [first, { ...second, statistic: 'statistic-2' }] as ReturnType<typeof aComparison>['sides'],
  });
  const records = [
    comparison,
    aStatistic({ observations: [aRow(census)] }),
    aStatistic({ id: 'statistic-2', observations: [aRow(board)] }),
  ];
  return { view: aView({ records }, { language }), comparison };
};

test.for<[string, Row, Row, string | undefined]>([
  ['twice', { value: '200' }, { value: '100' }, 'La cifra mayor es 2,0 veces la menor.'],
  ['the other way round', { value: '100' }, { value: '250' }, 'La cifra mayor es 2,5 veces la menor.'],
  ['half a tenth goes up', { value: '125' }, { value: '100' }, 'La cifra mayor es 1,3 veces la menor.'],
  ['equal', { value: '100' }, { value: '100' }, 'Coinciden.'],
  [
    'nearly equal: the difference says more',
    { value: '1004' },
    { value: '1000' },
    'Casi coinciden: la diferencia es de 4.',
  ],
  ['something and nothing', { value: '100' }, { value: '0' }, undefined],
  ['a missing side: no ratio, never 0', { value: '100' }, { value: undefined, status: 'M' }, undefined],
  ['a side without a row', { value: '100' }, { value: '100', jurisdiction: 'ZZ-SUR' }, undefined],
  ['below zero', { value: '100' }, { value: '-50' }, undefined],
])('how far apart two figures are: %s', ([, census, board, expected]) => {
  const { view, comparison } = of(census, board);
  expect(ratioWords(view, comparison)).toBe(expected);
  expect(comparisonPage(view, comparison).ratio).toBe(expected);
});

test('the sides as rows: who counts, when, where, how many in which unit', () => {
  const { view, comparison } = of({ value: '1200', qualifier: 'about' }, { value: undefined, status: 'M' });
  expect(sidesTable(view, comparison).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['El censo', '2022', 'Norte', 'cerca de 1200 personas'],
    ['La junta', '2022', 'Norte', 's. d.'],
  ]);
});

test('figures of different periods or places are not divided', () => {
  const { view, comparison } = of({ value: '200' }, { value: '100', jurisdiction: 'ZZ-SUR' });
  const [census, board] = comparison.sides as [
    (typeof comparison.sides)[number],
    (typeof comparison.sides)[number],
  ];
  const elsewhere = { ...board, select: { ...board.select, jurisdiction: 'ZZ-SUR' } };
  expect(ratioWords(view, { ...comparison, sides: [census, elsewhere] })).toBe(es.comparison.unlike);
});

test('figures in different units are not divided: complaints are not victims', () => {
  const { view, comparison } = of({ value: '200' }, { value: '100' });
  const { archive } = view.site;
  const statistics = collect(
    archive.statistics.all.map((each, index) => ({ ...each, unit: index === 0 ? 'complaints' : each.unit })),
    ({ id }) => id,
  );
  const mixed = { ...view, site: { ...view.site, archive: { ...archive, statistics } } };
  expect(ratioWords(mixed, comparison)).toBe(es.comparison.unlike);
});

test('in English', () => {
  const { view, comparison } = of({ value: '200' }, { value: '100' }, 'en');
  expect(ratioWords(view, comparison)).toBe('The larger is 2.0 times the smaller.');
});
