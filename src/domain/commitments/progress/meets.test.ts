import { expect, test } from 'vitest';

import { meets, type Target } from './meets.ts';

type Said = 'yes' | 'no' | '?';
const said = (value: boolean | undefined): Said => (value === undefined ? '?' : value ? 'yes' : 'no');

const comparators: readonly Target['comparator'][] = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
];

// Against 90, in the order of the comparators above.
test.for<[string, 'more-than' | 'less-than' | 'about' | undefined, Said[]]>([
  ['89.99', undefined, ['no', 'no', 'yes', 'yes', 'no']],
  ['90', undefined, ['yes', 'no', 'yes', 'no', 'yes']],
  ['90.0', undefined, ['yes', 'no', 'yes', 'no', 'yes']],
  ['90.01', undefined, ['yes', 'yes', 'no', 'no', 'no']],
  ['0', undefined, ['no', 'no', 'yes', 'yes', 'no']],
  ['-5', undefined, ['no', 'no', 'yes', 'yes', 'no']],
  ['100', 'about', ['?', '?', '?', '?', '?']],
  ['80', 'more-than', ['?', '?', '?', '?', '?']],
  ['90', 'more-than', ['yes', 'yes', 'no', 'no', 'no']],
  ['95', 'more-than', ['yes', 'yes', 'no', 'no', 'no']],
  ['95', 'less-than', ['?', '?', '?', '?', '?']],
  ['90', 'less-than', ['no', 'no', 'yes', 'yes', 'no']],
  ['80', 'less-than', ['no', 'no', 'yes', 'yes', 'no']],
])('%s (%s) against 90', ([value, qualifier, expected]) => {
  const row = qualifier === undefined ? { value } : { value, qualifier };
  expect(comparators.map((comparator) => said(meets({ comparator, value: 90 }, row)))).toEqual(expected);
});

test('tenths are exact', () => {
  expect(meets({ comparator: 'exactly', value: 0.3 }, { value: '0.30' })).toBe(true);
  expect(meets({ comparator: 'at-least', value: 8_000_000 }, { value: '7999999.99' })).toBe(false);
});
