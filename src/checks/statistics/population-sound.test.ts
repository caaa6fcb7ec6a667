import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { StatisticEntry } from '#model/archive.ts';

import { populationSound } from './population-sound.ts';

const statistic = aStatistic({
  population: 'inhabitants',
  observations: [aRow(), aRow({ jurisdiction: 'ZZ-SUR', line: 3 })],
});

const found = (population: Partial<StatisticEntry>) =>
  spoken(
    check(populationSound, { statistics: [statistic, aStatistic({ id: 'inhabitants', ...population })] }),
  );

const rows = [aRow({ periodStart: '2021', periodEnd: '2021' }), aRow({ jurisdiction: 'ZZ-SUR', line: 3 })];
const mend =
  'Añada a esa serie filas de años enteros con el total (_T) de cada ámbito, o quite «population».';

test('a series of people by year in every area passes; one that is not there is another rule’s matter', () => {
  expect(found({ observations: rows })).toEqual([]);
  expect(check(populationSound, { statistics: [statistic] })).toEqual([]);
});

test.for<[string, Partial<StatisticEntry>, string]>([
  [
    'a unit that is not people',
    { unit: 'litres', observations: rows },
    '«inhabitants» no cuenta personas, sino «litres». Nombre una serie de población; su unidad lleva style: people en portal.yaml.',
  ],
  [
    'an area without a row',
    { observations: [aRow()] },
    `«inhabitants» no da la población de ningún año de ZZ-SUR: allí no habría tasa. ${mend}`,
  ],
  [
    'rows of no whole year, of one sex, without a figure',
    {
      observations: [
        aRow({ periodEnd: '2022-06-30' }),
        aRow({ jurisdiction: 'ZZ-SUR', dimensions: { sex: 'F' } }),
        aRow({ jurisdiction: 'ZZ-SUR', value: undefined, status: 'M' }),
      ],
    },
    `«inhabitants» no da la población de ningún año de ZZ-NOR, ZZ-SUR: allí no habría tasa. ${mend}`,
  ],
])('%s', ([, population, expected]) => {
  expect(found(population)).toEqual([`statistics/statistic-1.md population: ${expected}`]);
});

test('a statistic is not its own population', () => {
  const statistics = [aStatistic({ population: 'statistic-1' })];
  expect(spoken(check(populationSound, { statistics }))).toEqual([
    'statistics/statistic-1.md population: es esta misma estadística. Nombre la serie que cuenta a la población.',
  ]);
});
