import { expect, test } from 'vitest';

import { aRow } from '#checks/fixtures/records.ts';

import { pointsOf } from './series.ts';
import { latestShared } from './shared-step.ts';
import { stepsOf } from './steps.ts';

/** Lines from `2022=5 2023=M`: `M` and `Q` are rows without a value, `2023-09=4` is January to September. */
const lines = (...written: string[]) => {
  const rows = written.map((line) =>
    line.split(' ').map((each) => {
      const [period = '', value = ''] = each.split('=');
      const year = period.slice(0, 4);
      return aRow({
        periodStart: year,
        periodEnd: period,
        ...(/\d/.test(value) ? { value } : { value: undefined, status: value as 'M' }),
        ...(period === year ? {} : { periodStart: `${year}-01` }),
      });
    }),
  );
  const steps = stepsOf('year', rows.flat());
  return { steps, lines: rows.map((own) => pointsOf(steps, own)) };
};

test.for<[string, string[], number, string | undefined]>([
  ['the last year of all', ['2022=5 2023=6', '2022=1 2023=2'], 2, '2023'],
  ['the last year that enough lines have', ['2022=5 2023=6', '2022=1'], 2, '2022'],
  ['a part of a year is not a year', ['2022=5 2023-09=6', '2022=1 2023-09=2'], 2, '2022'],
  ['a row without a value is none', ['2022=5 2023=M', '2022=1 2023=Q'], 2, '2022'],
  ['zero is a value', ['2022=5 2023=0', '2022=1 2023=0'], 2, '2023'],
  ['too few at any time', ['2022=5', '2023=1'], 2, undefined],
  ['nothing but parts', ['2023-09=5', '2023-09=1'], 2, undefined],
])('%s', ([, written, least, expected]) => {
  const { steps, lines: found } = lines(...written);
  const step = latestShared(found, least);
  expect(step === undefined ? undefined : steps[step]?.key).toBe(expected);
});

test('of no lines there is none', () => {
  expect(latestShared([], 0)).toBeUndefined();
});
