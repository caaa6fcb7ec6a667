import { expect, test } from 'vitest';

import { openStates } from '#model/scorecard.ts';

import { openOrder, stateOfMany } from './states.ts';

const levels = ['complete', 'substantial', 'limited', 'not-started'];

test.for<[parts: string[], state: string]>([
  [[], 'not-reviewed'],
  [['limited'], 'limited'],
  [['limited', 'limited'], 'limited'],
  [['limited', 'complete'], 'varied'],
  [['limited', 'not-reviewed'], 'varied'],
  [['varied', 'no-answer'], 'varied'],
  [['no-answer', 'no-answer'], 'no-answer'],
  [['no-answer', 'not-assessable'], 'partly-reviewed'],
  [['no-answer', 'not-reviewed'], 'partly-reviewed'],
  [['unrated', 'outdated'], 'partly-reviewed'],
  [['partly-reviewed', 'not-reviewed'], 'partly-reviewed'],
  [['outdated', 'not-reviewed'], 'outdated'],
])('of parts %j', ([parts, state]) => {
  expect(stateOfMany(parts, levels)).toBe(state);
});

test('every open state has its place in the order', () => {
  expect([...openOrder].sort()).toEqual([...openStates].sort());
});
