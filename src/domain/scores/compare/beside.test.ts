import { expect, test } from 'vitest';

import type { Score, Scorecard, ScoredItem } from '#model/scorecard.ts';

import { type Beside, besideOf, sharedOf } from './beside.ts';

const score = (value: string | undefined, low = '0', high = '1'): Score => ({
  ...(value === undefined ? { withheld: 'nothing-rated' as const } : { value }),
  interval: { low, high, lowPercent: 0, highPercent: 0 },
  applicable: 2,
  rated: 1,
  partlyRated: 0,
  reviewed: 1,
  notApplicable: 0,
  distribution: [],
});

test.for<[string, Score, Score, Beside]>([
  ['neither has a value', score(undefined), score(undefined), { kind: 'none' }],
  ['only the first has', score('1/2'), score(undefined), { kind: 'one', scored: 'first' }],
  ['only the second has', score(undefined), score('0'), { kind: 'one', scored: 'second' }],
  ['the same value, whatever the intervals', score('1/2', '1/2', '1/2'), score('1/2'), { kind: 'same' }],
  ['intervals that overlap', score('2/3', '1/3', '1'), score('1/3', '0', '1/2'), { kind: 'overlap' }],
  ['one inside the other', score('9/10', '0', '1'), score('1/2', '1/2', '1/2'), { kind: 'overlap' }],
  ['intervals that touch', score('2/3', '1/2', '1'), score('1/3', '0', '1/2'), { kind: 'overlap' }],
  [
    'a hair apart, the first above',
    score('2/3', '1000000001/2000000000', '1'),
    score('1/3', '0', '1/2'),
    { kind: 'apart', higher: 'first' },
  ],
  [
    'apart, the second above',
    score('-1/2', '-1', '-1/3'),
    score('0', '-1/4', '0'),
    { kind: 'apart', higher: 'second' },
  ],
])('%s', ([, first, second, expected]) => {
  expect(besideOf(first, second)).toEqual(expected);
});

const item = (commitment: string, state: string): ScoredItem => ({
  commitment,
  weight: '1',
  state,
  low: '0',
  high: '1',
  coverage: '0',
});
const card = (...items: readonly ScoredItem[]): Scorecard => ({
  kind: 'jurisdiction',
  title: 'Sur',
  score: score(undefined),
  items: [...items],
});

test('what both hold is counted, and only what stands otherwise is told, in the order of the first', () => {
  const first = card(
    item('c', 'limited'),
    item('b', 'no-answer'),
    item('a', 'complete'),
    item('own', 'limited'),
  );
  const second = card(item('a', 'not-reviewed'), item('b', 'no-answer'), item('c', 'complete'));
  const { count, differing } = sharedOf(first, second);
  expect(count).toBe(3);
  expect(differing.map(([a, b]) => [a.commitment, a.state, b.state])).toEqual([
    ['c', 'limited', 'complete'],
    ['a', 'complete', 'not-reviewed'],
  ]);
});

test('two that hold nothing in common share nothing', () => {
  expect(sharedOf(card(item('a', 'limited')), card())).toEqual({ count: 0, differing: [] });
});
