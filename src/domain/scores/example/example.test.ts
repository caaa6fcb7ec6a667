import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';
import { aMethod } from '#checks/fixtures/settings.ts';

import { exampleCases, exampleOf } from './example.ts';

const level = (code: string, value: string) => ({ code, label: code, value });
const four = {
  id: 'four',
  levels: [level('none', '0'), level('little', '1/3'), level('much', '2/3'), level('all', '1')],
};
const points = {
  id: 'points',
  levels: [level('lost', '-1'), level('nil', '0'), level('step', '1'), level('won', '2')],
};
const two = { id: 'two', levels: [level('no', '0'), level('yes', '1')] };
const penalty = { id: 'penalty', levels: [level('grave', '-2'), level('clean', '0')] };

const by = (given: Partial<MethodEntry>) => exampleOf(aMethod({ scales: [four], ...given }));
const states = (given: Partial<MethodEntry>) =>
  Object.fromEntries(
    by(given).commitments.map(({ shows, told }) => [shows, told.areas.map(({ state }) => state).join(' ')]),
  );

test('each case stands as its name says', () => {
  expect(states({})).toEqual({
    best: 'all',
    low: 'little',
    disagreement: 'much',
    regions: 'all none not-reviewed',
    'no-answer': 'no-answer',
    'not-assessable': 'not-assessable',
    'not-reviewed': 'not-reviewed',
    outdated: 'outdated',
    'not-applicable': 'not-applicable',
  });
});

test('four levels give (1 + 1/3 + 2/3 + 1/2) / 4, with 3 2/3 of 8 rated; what does not apply is counted apart', () => {
  expect(by({}).whole.score).toMatchObject({
    value: '5/8',
    percent: 63,
    coverage: '11/24',
    interval: { low: '7/24', high: '5/6' },
    applicable: 8,
    notApplicable: 1,
  });
});

test.for([
  ['lowest', 'much'],
  ['highest', 'all'],
  ['latest', 'all'],
] as const)('where two disagree and the %s speaks, it is "%s"', ([disagreement, expected]) => {
  expect(states({ disagreement })['disagreement']).toBe(expected);
});

test.for<[string, Partial<MethodEntry>, string | undefined]>([
  ['points that may be lost', { scales: [points] }, '7/16'],
  ['two levels', { scales: [two] }, '5/8'],
  ['a penalty first: the next scale is shown', { scales: [penalty, two] }, '5/8'],
  [
    'sections of unlike weight',
    {
      sections: [
        { id: 'a', label: 'A', weight: '3', commitments: ['commitment-1'] },
        { id: 'b', label: 'B', weight: '1', commitments: ['commitment-2'] },
      ],
    },
    '35/48',
  ],
  ['recommendations alone', { scoredStrengths: ['recommendation'], scoredResponses: ['noted'] }, '5/8'],
  [
    'groups and weights of its own',
    { groups: [{ id: 'g', commitments: ['01', '02'] }], weights: [{ commitment: '01', weight: '9' }] },
    '5/8',
  ],
  ['a finding that stands for a month', { validityMonths: 1 }, '5/8'],
  ['a coverage that nothing reaches', { minimumCoverage: '1' }, undefined],
])('the example holds for %s', ([, given, expected]) => {
  expect(by(given).whole.score.value).toBe(expected);
});

test('rated commitments are added until the coverage is enough: 4 2/3 of 9 for a half', () => {
  const { commitments, whole } = by({ minimumCoverage: '1/2' });
  expect(commitments.length).toBe(exampleCases.length + 1);
  expect(whole.score.coverage).toBe('14/27');
});

test('the old finding ended a month before the oldest that stands', () => {
  expect(by({ validityMonths: 36 }).outdatedOn).toBe('2022-11-30');
});
