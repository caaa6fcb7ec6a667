import { expect, test, vi } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { statisticPage } from './statistic.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const sexes = ['_T', 'F', 'M'];
const places = ['ZZ', 'ZZ-NOR', 'ZZ-SUR'];

/** Rows of years of months, by place and sex, in as many ages as are needed. */
const rows = (count: number, years = 30): ReturnType<typeof aRow>[] =>
  Array.from({ length: count }, (_, index) => {
    const [group, age] = [index % 9, Math.floor(index / (108 * years))];
    const month = Math.floor(index / 9) % (12 * years);
    const period = `${1920 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return aRow({
      periodStart: period,
      periodEnd: period,
      jurisdiction: places[group % 3] as string,
      dimensions: { sex: sexes[Math.floor(group / 3)] as string, age: age === 0 ? '_T' : `a${age}` },
      value: String(index),
    });
  });

const pageOf = (observations: ReturnType<typeof rows>) => {
  const columns = [
    { name: 'sex', title: 'Sexo', codes: 'sexes' },
    { name: 'age', title: 'Edad', codes: 'ages' },
  ];
  const statistic = aStatistic({ frequency: 'month', columns, observations });
  const view = aView({ records: [statistic] });
  const before = process.cpuUsage();
  const made = statisticPage(view, statistic);
  return { made, user: process.cpuUsage(before).user };
};

test('four times the rows cost about four times the processor, and the page does not grow', () => {
  const [few, many] = [rows(50_000), rows(200_000)];
  pageOf(few);
  const least = (observations: ReturnType<typeof rows>): number =>
    Math.min(...[1, 2, 3].map(() => pageOf(observations).user));
  expect(least(many) / least(few)).toBeLessThan(6);
  const cells = pageOf(many).made.tables.map(({ rows: lines, columns }) => lines.length * columns.length);
  expect(Math.max(...cells)).toBeGreaterThan(500);
  expect(Math.max(...cells)).toBeLessThanOrEqual(2000);
});

test('a table that would be a file shows its newest periods and says so', () => {
  const [bySex, , byArea] = pageOf(rows(9000, 60)).made.tables;
  expect(bySex?.isCut).toBe(true);
  expect(bySex?.rows).toHaveLength(666);
  expect(byArea?.isCut).toBe(true);
  expect(byArea?.columns).toHaveLength(666);
  expect(byArea?.columns.at(-1)).toBe('diciembre de 1979');
});

test('a chart for each of many areas at many times is drawn all the same', () => {
  const areas = Array.from({ length: 700 }, (_, index) => ({
    code: `ZZ-${index}`,
    name: `A${index}`,
    kind: 'region',
    parent: 'ZZ',
  }));
  const observations = areas.flatMap(({ code }) =>
    Array.from({ length: 240 }, (_, month) => {
      const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return aRow({ periodStart: period, periodEnd: period, jurisdiction: code, dimensions: {}, value: '3' });
    }),
  );
  const statistic = aStatistic({ frequency: 'month', columns: [], observations });
  const jurisdictions = [{ code: 'ZZ', name: 'Zeta', kind: 'country' }, ...areas];
  const { figure } = statisticPage(aView({ records: [statistic], jurisdictions }), statistic);
  expect(figure.table.rows).toHaveLength(700);
  expect(figure.title).toContain('700 de 700');
});
