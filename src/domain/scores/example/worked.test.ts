import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';
import type { ScoredItem } from '#model/scorecard.ts';
import { aMethod } from '#checks/fixtures/settings.ts';

import { exampleOf } from './example.ts';
import { fraction } from '#domain/scores/fraction.ts';
import { percentDigits, type Supposing, workedCoverage, workedOut } from './worked.ts';

const item = (
  commitment: string,
  value: string | undefined,
  given: Partial<ScoredItem> = {},
): ScoredItem => ({
  commitment,
  weight: '1',
  state: 'limited',
  low: value ?? '0',
  high: value ?? '1',
  coverage: value === undefined ? '0' : '1',
  ...(value === undefined ? {} : { value }),
  ...given,
});
const told = (id: string, maximum = '1', section?: string) => ({
  id,
  maximum,
  ...(section === undefined ? {} : { section }),
});

const items = [item('a', '1/3'), item('b', '1', { weight: '2' }), item('c', undefined)];
const commitments = [told('a'), told('b'), told('c')];

test('a weighted mean is written with its weights: (1/3 + 2 × 1) / 3', () => {
  expect(workedOut(aMethod(), { items }, commitments)).toEqual({
    sections: [],
    total: { terms: [{ value: '1/3' }, { value: '1', weight: '2' }], over: '3', value: '7/9' },
  });
});

test.for<[Supposing, string]>([
  ['low', '7/12'],
  ['high', '5/6'],
])('the bound "%s" counts what is unrated: %s', ([supposing, value]) => {
  expect(workedOut(aMethod(), { items }, commitments, supposing)?.total.value).toBe(value);
});

test('points are added up and divided by those that could be: (1 + 6) / (2 + 6)', () => {
  const worked = workedOut(aMethod({ combine: 'sum' }), { items: [item('a', '1/2'), item('b', '1')] }, [
    told('a', '2'),
    told('b', '6'),
  ]);
  expect(worked?.total).toEqual({ terms: [{ value: '1' }, { value: '6' }], over: '8', value: '7/8' });
});

test('a floor lifts what falls below it, and says from where', () => {
  const worked = workedOut(aMethod({ floor: '0' }), { items: [item('a', '-1/2')] }, [told('a')]);
  expect(worked?.total).toEqual({ terms: [{ value: '-1/2' }], over: '1', value: '0', raisedFrom: '-1/2' });
});

test('of nothing rated there is no sum; of nothing at all no coverage', () => {
  expect(workedOut(aMethod(), { items: [item('a', undefined)] }, [told('a')])).toBeUndefined();
  expect(workedCoverage({ items: [] })).toBeUndefined();
});

const sections: NonNullable<MethodEntry['sections']> = [
  { id: 'x', label: 'X', weight: '3/2', commitments: ['01'] },
  { id: 'y', label: 'Y', weight: '1', commitments: ['02'] },
];

test.for<[string, Partial<MethodEntry>]>([
  ['a mean', {}],
  ['a mean of sections', { sections }],
  ['a sum of points', { combine: 'sum' }],
  ['a sum of points in sections', { combine: 'sum', sections }],
  ['a floor', { floor: '2/3' }],
  ['a floor under sections', { floor: '2/3', combine: 'sum', sections }],
])('what is written out is what the engine gives, for %s', ([, given]) => {
  const level = (code: string, value: string) => ({ code, label: code, value });
  const points = {
    id: 'points',
    levels: [level('lost', '-1'), level('nil', '0'), level('step', '1'), level('won', '2')],
  };
  const { method, whole, commitments: all } = exampleOf(aMethod({ scales: [points], ...given }));
  const value = (supposing: Supposing) =>
    workedOut(
      method,
      whole,
      all.map((each) => each.told),
      supposing,
    )?.total.value;
  expect(value('value')).toBe(whole.score.value);
  expect([value('low'), value('high')]).toEqual([whole.score.interval?.low, whole.score.interval?.high]);
  expect(workedCoverage(whole)?.value).toBe(whole.score.coverage);
});

test.for([
  [2, 3, '66.6', false],
  [5, 8, '62.5', true],
  [57, 100, '57', true],
  [1, 300, '0.3', false],
  [-1, 3, '-33.3', false],
  [1, 10_000, '0.0', false],
  [10, 27, '37.0', false],
  [0, 1, '0', true],
] as const)('%i/%i is %s %%', ([numerator, denominator, digits, isAll]) => {
  expect(percentDigits(fraction(numerator, denominator))).toEqual({ digits, isAll });
});
