import { expect, test } from 'vitest';

import type { Entry } from '#model/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { found, scores, span } from './fixtures/scored.ts';

/** A commitment of both regions by what was found in each: its item in the whole, in Norte and in Sur. */
const items = (audits: readonly Entry<'audit'>[], given: Parameters<typeof aCommitment>[0] = {}) => {
  const records = [aCommitment({ scope: 'each-region', ...given }), ...audits];
  const { card } = scores(anArchive({ records }));
  return [card('whole'), card('jurisdiction', 'ZZ-NOR'), card('jurisdiction', 'ZZ-SUR')].map(
    ({ items: [item] }) =>
      item === undefined
        ? 'none'
        : `${item.state}: ${item.value ?? '-'}, ${item.low} to ${item.high}, coverage ${item.coverage}`,
  );
};

const north = { jurisdiction: 'ZZ-NOR' };
const south = { jurisdiction: 'ZZ-SUR' };
const blank = 'not-reviewed: -, 0 to 1, coverage 0';

test.for<[name: string, audits: Entry<'audit'>[], expected: string[]]>([
  ['nowhere', [], [blank, blank, blank]],
  [
    'rated in one of two: that one’s level, half the coverage',
    [found('a', 'limited', north)],
    ['varied: 1/3, 1/6 to 2/3, coverage 1/2', 'limited: 1/3, 1/3 to 1/3, coverage 1', blank],
  ],
  [
    'rated in both: the mean',
    [found('a', 'limited', north), found('b', 'complete', south)],
    [
      'varied: 2/3, 2/3 to 2/3, coverage 1',
      'limited: 1/3, 1/3 to 1/3, coverage 1',
      'complete: 1, 1 to 1, coverage 1',
    ],
  ],
  [
    'a finding of the country, or of no place, speaks of every region',
    [found('a', 'limited', { jurisdiction: 'ZZ' })],
    Array.from({ length: 3 }, () => 'limited: 1/3, 1/3 to 1/3, coverage 1'),
  ],
  [
    'that of the region and that of the country speak together',
    [found('a', 'limited'), found('b', 'complete', south)],
    Array.from({ length: 3 }, () => 'limited: 1/3, 1/3 to 1/3, coverage 1'),
  ],
  [
    'a region where it does not apply leaves both sides',
    [found('a', 'limited', north), found('b', 'not-applicable', south)],
    ['limited: 1/3, 1/3 to 1/3, coverage 1', 'limited: 1/3, 1/3 to 1/3, coverage 1', 'none'],
  ],
  [
    'no answer in one, nobody in the other',
    [found('a', 'no-answer', north)],
    ['partly-reviewed: -, 0 to 1, coverage 0', 'no-answer: -, 0 to 1, coverage 0', blank],
  ],
])('of each region: %s', ([, audits, expected]) => {
  expect(items(audits)).toEqual(expected);
});

test('a yearly duty of each region: the mean over regions of the mean over years', () => {
  const due: Entry<'commitment'>['due'] = [{ kind: 'recurring', every: 'year', from: '2022' }];
  const audits = [
    found('a', 'complete', { ...north, period: span('2022') }),
    found('b', 'not-started', { ...north, period: span('2023') }),
    found('c', 'complete', { ...south, period: span('2023') }),
  ];
  expect(items(audits, { due })).toEqual([
    // Norte 1/2 of both years, Sur 1 of one of two: (1/2 + 1) / 2, (1/2 + 1/2) / 2 to (1/2 + 1) / 2
    'varied: 3/4, 1/2 to 3/4, coverage 3/4',
    'varied: 1/2, 1/2 to 1/2, coverage 1',
    'varied: 1, 1/2 to 1, coverage 1/2',
  ]);
});

test('partly rated is told apart from rated, and answers are counted by region', () => {
  const records = [
    aCommitment({ scope: 'each-region' }),
    aCommitment({ id: 'b', scope: 'each-region' }),
    found('a', 'limited', north),
    found('b', 'no-answer', { ...south, commitment: 'b' }),
    found('c', 'limited', { ...south, commitment: 'b', period: span('2015') }),
    found('d', 'limited', { ...north, commitment: 'b' }),
  ];
  expect(scores(anArchive({ records })).card('whole').score).toMatchObject({
    applicable: 2,
    rated: 0,
    partlyRated: 2,
    reviewed: 2,
    // (1/2 + 1/2) / 2
    coverage: '1/2',
    // Of three regions that somebody looked at two answered.
    responseRate: '2/3',
  });
});
