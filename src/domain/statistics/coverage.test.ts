import { expect, test } from 'vitest';

import { gapsIn, holds, spanOf } from './coverage.ts';

const span = (text: string) => {
  const [periodStart = '', periodEnd = periodStart] = text.split('/');
  return spanOf({ periodStart, periodEnd });
};

test.for<[string, string, string[], string[]]>([
  ['years that lack one', '2020/2025-09-30', ['2020', '2022', '2023', '2024', '2025/2025-09'], ['2021']],
  ['every year', '2020/2021', ['2021', '2020'], []],
  ['nothing', '2020/2021', [], ['2020/2021']],
  ['what lacks beginning and end', '2020', ['2020-02/2020-11'], ['2020-01', '2020-12']],
  ['a day', '2020-02/2020-03', ['2020-02-01/2020-02-28', '2020-03'], ['2020-02-29']],
  ['one inside another', '2020', ['2020', '2020-03'], []],
  ['more than is asked for', '2020', ['2019/2021'], []],
])('days that are not covered: %s', ([, whole, parts, gaps]) => {
  expect(gapsIn(span(whole), parts.map(span))).toEqual(gaps.map(span));
});

test.for<[string, string, boolean]>([
  ['2020', '2020', true],
  ['2020', '2020-01/2020-07', true],
  ['2020', '2020/2021', false],
  ['2020-01/2020-07', '2020', false],
  ['2020', '2021', false],
])('%s holds %s: %s', ([outer, inner, expected]) => {
  expect(holds(span(outer), span(inner))).toBe(expected);
});
