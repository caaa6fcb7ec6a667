import { expect, test } from 'vitest';

import type { Entry, MethodEntry } from '#model/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { found, scores, span, theMethod } from './fixtures/scored.ts';

type Given = Parameters<typeof aCommitment>[0];
type Row = [id: string, verdict: string | undefined, given?: Given];

const recordsOf = (rows: readonly Row[]) =>
  rows.flatMap(([id, verdict, given]): (Entry<'commitment'> | Entry<'audit'>)[] => [
    aCommitment({ id, ...given }),
    ...(verdict === undefined ? [] : [found(`of-${id}`, verdict, { commitment: id })]),
  ]);

const wholeOf = (rows: readonly Row[], method: Partial<MethodEntry> = {}) =>
  scores(anArchive({ records: recordsOf(rows) }), theMethod(method)).card('whole');

/** Value, percent or why there is none, interval, coverage, points. */
const shortly = (rows: readonly Row[], method: Partial<MethodEntry> = {}) => {
  const { value, percent, withheld, interval, coverage, points } = wholeOf(rows, method).score;
  return [
    value,
    percent ?? withheld,
    `${interval?.low} to ${interval?.high}`,
    coverage,
    ...(points ? [`${points.reached} of ${points.maximum}`] : []),
  ];
};

test('five commitments, each in another state', () => {
  expect(
    wholeOf([
      ['a', 'limited'],
      ['b', 'complete'],
      ['c', 'no-answer'],
      ['d', 'not-applicable'],
      ['e', undefined],
    ]).score,
  ).toEqual({
    value: '2/3',
    percent: 67,
    // (1/3 + 1 + 0 + 0) / 4 and (1/3 + 1 + 1 + 1) / 4
    interval: { low: '1/3', high: '5/6', lowPercent: 33, highPercent: 83 },
    coverage: '1/2',
    coveragePercent: 50,
    applicable: 4,
    rated: 2,
    partlyRated: 0,
    reviewed: 3,
    notApplicable: 1,
    responseRate: '2/3',
    reviewedTwice: '0',
    distribution: [
      { state: 'complete', scale: 'four-levels', count: 1 },
      { state: 'limited', scale: 'four-levels', count: 1 },
      { state: 'no-answer', count: 1 },
      { state: 'not-reviewed', count: 1 },
    ],
  });
});

const some = (rated: number, of: number): Row[] =>
  Array.from({ length: of }, (_, index) => [`c${10 + index}`, index < rated ? 'complete' : undefined]);

test.for<[name: string, rows: Row[], method: Partial<MethodEntry>, expected: unknown[]]>([
  ['3 of 10 is 30 %, which suffices', some(3, 10), {}, ['1', 100, '3/10 to 1', '3/10']],
  ['3 of 11 does not', some(3, 11), {}, [undefined, 'below-minimum-coverage', '3/11 to 1', '3/11']],
  ['everything at its best', some(4, 4), {}, ['1', 100, '1 to 1', '1']],
  ['everything at its worst is 0', [['a', 'not-started']], {}, ['0', 0, '0 to 0', '1']],
  ['nothing rated is not 0', [['a', undefined]], {}, [undefined, 'nothing-rated', '0 to 1', '0']],
  [
    'nor with a minimum of nothing',
    [['a', 'no-answer']],
    { minimumCoverage: '0' },
    [undefined, 'nothing-rated', '0 to 1', '0'],
  ],
  ['nothing to rate', [], {}, [undefined, 'nothing-applies', 'undefined to undefined', undefined]],
  [
    'nothing that applies',
    [['a', 'not-applicable']],
    {},
    [undefined, 'nothing-applies', 'undefined to undefined', undefined],
  ],
])('coverage: %s', ([, rows, method, expected]) => {
  expect(shortly(rows, method)).toEqual(expected);
});

const inPoints: Given = { scale: 'points' };
const penal: Given = { scale: 'penalty' };
const weights = (...given: [string, string][]) => ({
  weights: given.map(([commitment, weight]) => ({ commitment, weight })),
});

test.for<[name: string, rows: Row[], method: Partial<MethodEntry>, expected: unknown[]]>([
  [
    'weights of the records: a tenth and a fifth',
    [
      ['a', 'complete', { weight: 0.1 }],
      ['b', 'not-started', { weight: 0.2 }],
    ],
    {},
    ['1/3', 33, '1/3 to 1/3', '1'],
  ],
  [
    'the method’s weight before that of the record',
    [
      ['a', 'complete', { weight: 0.1 }],
      ['b', 'not-started', { weight: 0.2 }],
    ],
    weights(['b', '3/2']),
    // 1/10 ÷ (1/10 + 3/2)
    ['1/16', 6, '1/16 to 1/16', '1'],
  ],
  [
    'weights shift the bounds too, and not the coverage',
    [
      ['a', 'limited', { weight: 3 }],
      ['b', undefined],
    ],
    {},
    // 3 × 1/3 ÷ 4 and (3 × 1/3 + 1) ÷ 4
    ['1/3', 33, '1/4 to 1/2', '1/2'],
  ],
  [
    'points lost count below nothing, as a share of what can be reached',
    [
      ['a', 'achieved', inPoints],
      ['b', 'setback', inPoints],
    ],
    {},
    // (1 - 1/2) / 2
    ['1/4', 25, '1/4 to 1/4', '1'],
  ],
  [
    'points added up',
    [
      ['a', 'achieved', inPoints],
      ['b', 'setback', inPoints],
      ['c', undefined, inPoints],
    ],
    { combine: 'sum' },
    // 2 - 1 of 2 + 2; the third at -1 and at 2 of 6
    ['1/4', 25, '0 to 1/2', '2/3', '1 of 4'],
  ],
  [
    'points added up by weight',
    [
      ['a', 'achieved', { ...inPoints, weight: 3 }],
      ['b', 'setback', inPoints],
    ],
    { combine: 'sum' },
    ['5/8', 63, '5/8 to 5/8', '1', '5 of 8'],
  ],
  [
    'all lost, without a floor',
    [['a', 'setback', inPoints]],
    { combine: 'sum' },
    ['-1/2', -50, '-1/2 to -1/2', '1', '-1 of 2'],
  ],
  [
    'all lost, on a floor',
    [['a', 'setback', inPoints]],
    { combine: 'sum', floor: '0' },
    ['0', 0, '0 to 0', '1', '0 of 2'],
  ],
  [
    'a mean on a floor',
    [
      ['a', 'setback', inPoints],
      ['b', 'not-started'],
    ],
    { floor: '-1/8' },
    ['-1/8', -12, '-1/8 to -1/8', '1'],
  ],
  [
    'the floor raises the bounds as well',
    [
      ['a', 'limited'],
      ['b', undefined, inPoints],
    ],
    { floor: '1/4' },
    // Plainly (1/3 - 1/2) / 2 to (1/3 + 1) / 2.
    ['1/3', 33, '1/4 to 2/3', '1/2'],
  ],
  [
    'where the rated one may fall deeper than the other, the interval still holds the value',
    [
      ['a', 'setback', inPoints],
      ['b', undefined],
    ],
    {},
    ['-1/2', -50, '-1/2 to 1/4', '1/2'],
  ],
  [
    'but not one that is withheld',
    [
      ['a', 'setback', inPoints],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
    ],
    {},
    [undefined, 'below-minimum-coverage', '-1/8 to 5/8', '1/4'],
  ],
  [
    'a penalty takes from the points of its group before they are divided',
    [
      ['a', 'achieved', inPoints],
      ['p', 'slight', penal],
      ['b', 'complete'],
    ],
    { groups: [{ id: 'g', commitments: ['a', 'p'] }] },
    // ((2 - 1) / 2 + 1) / 2; the penalty is no question
    ['3/4', 75, '3/4 to 3/4', '1'],
  ],
  [
    'a penalty that nobody looked at: none as found, all of it at the worst',
    [
      ['a', 'achieved', inPoints],
      ['p', undefined, penal],
    ],
    { groups: [{ id: 'g', commitments: ['a', 'p'] }] },
    ['1', 100, '0 to 1', '1'],
  ],
  [
    'a penalty among points added up',
    [
      ['a', 'achieved', inPoints],
      ['p', 'grave', penal],
      ['b', 'step', inPoints],
    ],
    { combine: 'sum' },
    ['1/4', 25, '1/4 to 1/4', '1', '1 of 4'],
  ],
  [
    'a penalty without the question it belongs to is no score',
    [
      ['a', undefined, inPoints],
      ['p', 'slight', penal],
    ],
    { groups: [{ id: 'g', commitments: ['a', 'p'] }] },
    // (-1 - 1) / 2 to (2 - 1) / 2
    [undefined, 'nothing-rated', '-1 to 1/2', '0'],
  ],
  [
    'a group of two questions weighs as much as both',
    [
      ['a', 'achieved', { ...inPoints, weight: 2 }],
      ['b', 'nothing', inPoints],
      ['c', 'not-started'],
    ],
    { groups: [{ id: 'g', commitments: ['a', 'b'] }] },
    // (3 × (2 + 0) / 4 + 1 × 0) / 4
    ['3/8', 38, '3/8 to 3/8', '1'],
  ],
])('%s', ([, rows, method, expected]) => {
  expect(shortly(rows, method)).toEqual(expected);
});

const sections = (...given: [id: string, weight: string, commitments: string[]][]) => ({
  sections: given.map(([id, weight, commitments]) => ({ id, label: id, weight, commitments })),
});

test.for<[name: string, rows: Row[], method: Partial<MethodEntry>, expected: unknown[]]>([
  [
    'two sections by weight',
    [
      ['a', 'complete'],
      ['b', 'limited'],
    ],
    sections(['s', '1/5', ['a']], ['t', '4/5', ['b']]),
    // 1/5 × 1 + 4/5 × 1/3
    ['7/15', 47, '7/15 to 7/15', '1'],
  ],
  [
    'a section without a rating leaves the value to the others, and widens the interval',
    [
      ['a', 'complete'],
      ['b', undefined],
    ],
    sections(['s', '1/5', ['a']], ['t', '4/5', ['b']]),
    ['1', 100, '1/5 to 1', '1/2'],
  ],
  [
    'a section of which nothing applies is none',
    [
      ['a', 'limited'],
      ['b', 'not-applicable'],
    ],
    sections(['s', '1/5', ['a']], ['t', '4/5', ['b']]),
    ['1/3', 33, '1/3 to 1/3', '1'],
  ],
  [
    'the floor is that of each section',
    [
      ['a', 'setback', inPoints],
      ['b', 'limited'],
    ],
    { ...sections(['s', '1/2', ['a']], ['t', '1/2', ['b']]), floor: '0' },
    ['1/6', 17, '1/6 to 1/6', '1'],
  ],
  [
    'points of sections by weight',
    [
      ['a', 'step', inPoints],
      ['b', 'achieved', inPoints],
      ['c', undefined, inPoints],
    ],
    { ...sections(['s', '3/2', ['a', 'c']], ['t', '1', ['b']]), combine: 'sum' },
    // 3/2 × 1 + 2 of 3/2 × 2 + 2; at the worst 3/2 × 0 + 2 of 3/2 × 4 + 2, at the best 3/2 × 3 + 2
    ['7/10', 70, '1/4 to 13/16', '2/3', '7/2 of 5'],
  ],
])('sections: %s', ([, rows, method, expected]) => {
  expect(shortly(rows, method)).toEqual(expected);
});

test('each section has its own score', () => {
  const rows: Row[] = [
    ['a', 'complete'],
    ['b', undefined],
    ['c', 'limited'],
  ];
  const { sections: given } = wholeOf(rows, sections(['s', '1/5', ['a', 'b']], ['t', '4/5', ['c']]));
  expect(
    given?.map(({ id, weight, score }) => [id, weight, score.value, score.coverage, score.interval?.low]),
  ).toEqual([
    ['s', '1/5', '1', '1/2', '1/2'],
    ['t', '4/5', '1/3', '1', '1/3'],
  ]);
});

test.for<[points: string, percent: number]>([
  ['57', 57],
  ['29', 29],
  ['58', 58],
])('exactly %s points of 100 print %i %', ([worth, percent]) => {
  const level = (code: string, value: string) => ({ code, label: code, value });
  const scale = { id: 'hundred', levels: [level('none', '0'), level('some', worth), level('all', '100')] };
  const { score } = wholeOf([['a', 'some']], { scales: [scale], combine: 'sum' });
  expect([score.percent, score.points]).toEqual([percent, { reached: worth, maximum: '100' }]);
});

test('the distribution keeps scales apart, levels best first, penalties out', () => {
  const rows: Row[] = [
    ['a', 'step', inPoints],
    ['b', 'limited'],
    ['c', 'achieved', inPoints],
    ['d', 'limited'],
    ['e', 'not-assessable'],
    ['p', 'grave', penal],
  ];
  expect(wholeOf(rows).score.distribution).toEqual([
    { state: 'achieved', scale: 'points', count: 1 },
    { state: 'step', scale: 'points', count: 1 },
    { state: 'limited', scale: 'four-levels', count: 2 },
    { state: 'not-assessable', count: 1 },
  ]);
});

test('the share that a second pair of eyes saw is of what rates', () => {
  const records = [
    aCommitment({ id: 'a' }),
    aCommitment({ id: 'b' }),
    aCommitment({ id: 'c' }),
    found('x', 'limited', { commitment: 'a' }, { reviewedBy: 'C. D.' }),
    found('y', 'limited', { commitment: 'b' }),
    // It rates nothing.
    found('z', 'no-answer', { commitment: 'c' }, { reviewedBy: 'C. D.' }),
    // It speaks for nothing.
    found('w', 'complete', { commitment: 'b', period: span('2021') }, { reviewedBy: 'C. D.' }),
  ];
  expect(scores(anArchive({ records })).card('whole').score.reviewedTwice).toBe('1/2');
});
