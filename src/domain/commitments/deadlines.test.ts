import { expect, test } from 'vitest';

import type { Due } from '#model/due.ts';

import { deadlinesOf } from './deadlines.ts';

const day = '2024-05-01';
const yearly: Due = { kind: 'recurring', every: 'year', month: 3, day: 15, from: '2020-06-01' };
const once = (on: string): Due => ({ kind: 'once', on });

/** A deadline as `once 2024-01-01`, or `until` the end of what recurs. */
const told = (due: readonly Due[], endsOn?: string): string[] =>
  deadlinesOf(due, endsOn, day).map((each) =>
    each.kind === 'once' ? `once ${each.on}` : `until ${each.until ?? 'ever'}`,
  );

test.for<[string, Due[], string | undefined, string[]]>([
  ['none', [], undefined, []],
  ['what has no day', [{ kind: 'continuous' }, { kind: 'unset' }], undefined, []],
  ['one that has passed stays', [once('2019-01-01')], undefined, ['once 2019-01-01']],
  ['one that is known by its year', [once('2025')], undefined, ['once 2025']],
  ['one that came after the duty had ended', [once('2024')], '2023-12-31', []],
  ['one on the last day of the duty', [once('2023-12-31')], '2023-12-31', ['once 2023-12-31']],
  ['one after an end that is still to come', [once('2025')], '2024-12-31', ['once 2025']],
  ['a recurring one', [yearly], undefined, ['until ever']],
  ['a recurring one ends with the duty', [yearly], '2022-12-31', ['until 2022-12-31']],
  ['or earlier, by its own terms', [{ ...yearly, until: '2021' }], '2022-12-31', ['until 2021']],
  ['one that never came round', [yearly], '2021-03-14', []],
  ['several, in the order of the record', [yearly, once('2019')], undefined, ['until ever', 'once 2019']],
])('deadlines: %s', ([, due, endsOn, expected]) => {
  expect(told(due, endsOn)).toEqual(expected);
});
