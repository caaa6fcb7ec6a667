import { expect, test } from 'vitest';

import { check } from '#checks/fixtures/archive.ts';
import { aStatistic } from '#checks/fixtures/records.ts';
import { rules } from '#checks/index.ts';

import { header, read } from './fixtures/water.ts';

const places = { ZZ: 2, 'ZZ-NOR': 1, 'ZZ-SUR': 1 } as const;
const sexes = { _T: 2, F: 1, M: 1 } as const;

/** Rows by day, place and sex that add up; every tenth day a region hides both sexes, or every row has the given fault. */
const rowsOf = (count: number, fault?: (row: string) => string): string => {
  const rows = [header];
  for (let day = 0; rows.length <= count; day += 1) {
    const on = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
    for (const [place, share] of Object.entries(places))
      for (const [sex, part] of Object.entries(sexes)) {
        const isHidden = day % 10 === 0 && place !== 'ZZ' && sex !== '_T';
        const figure = isHidden ? ',,Q' : `${10 * share * part},,A`;
        const row = `${on},${on},${place},${sex},${figure},gazette,,`;
        if (rows.length <= count) rows.push(fault?.(row) ?? row);
      }
  }
  return `${rows.join('\n')}\n`;
};

/** Processor time, in microseconds, that it takes to read a file and to look at its rows with every rule; and how much was found. */
const timed = (text: string): { readonly time: number; readonly read: number } => {
  const before = process.cpuUsage();
  const { observations } = read(text);
  const statistic = aStatistic({ frequency: 'irregular', disclosure: { floor: 5 }, observations });
  for (const rule of rules) check(rule, { statistics: [statistic] });
  const { user, system } = process.cpuUsage(before);
  return { time: user + system, read: observations.length };
};

test.for<[string, number, ((row: string) => string) | undefined]>([
  ['sound rows', 50_000, undefined],
  ['a wrong code in every row', 25_000, (row) => row.replace('gazette', 'gazete')],
  ['a number of another form in every row', 25_000, (row) => row.replace(/,(\d+),,A/, ',"$1,5",,A')],
])('four times the rows take about four times as long: %s', { timeout: 120_000 }, ([, count, fault]) => {
  const [few, many] = [rowsOf(count, fault), rowsOf(4 * count, fault)];
  timed(rowsOf(count / 10, fault));
  // One measure in three may fall on a moment when the machine does something else.
  const ratios: number[] = [];
  do {
    const [less, more] = [timed(few), timed(many)];
    expect(more.read).toBeGreaterThanOrEqual(4 * less.read);
    ratios.push(more.time / less.time);
  } while (Math.min(...ratios) >= 5.5 && ratios.length < 3);
  expect(Math.min(...ratios)).toBeLessThan(5.5);
});

test('200,000 sound rows are all read', () => {
  expect(read(rowsOf(200_000))).toMatchObject({ observations: { length: 200_000 }, issues: [] });
}, 60_000);
