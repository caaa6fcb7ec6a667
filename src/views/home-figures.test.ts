import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { figuresOf } from './home-figures.ts';

const national = (periodStart: string, periodEnd: string, value: string) =>
  aRow({ jurisdiction: 'ZZ', periodStart, periodEnd, value });

test('the newest national figure of each register and unit, the latest first: a whole year before its last month', () => {
  const records = [
    aStatistic({ id: 'by-sex', observations: [national('2022-01-01', '2022-12-31', '100')] }),
    aStatistic({ id: 'by-month', observations: [national('2022-12-01', '2022-12-31', '7')] }),
    aStatistic({
      id: 'litres',
      unit: 'litres',
      observations: [national('2021-01-01', '2021-12-31', '5'), national('2023-01-01', '2023-12-31', '6')],
    }),
    aStatistic({ id: 'of-a-region', unit: 'people', observations: [aRow({ periodEnd: '2025-12-31' })] }),
  ];
  expect(figuresOf(aView({ records })).map(({ href, value }) => [href, value])).toEqual([
    ['/es/estadisticas/litres/', '6'],
    ['/es/estadisticas/by-sex/', '100'],
  ]);
});
