import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';
import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { aMethod } from '#checks/fixtures/settings.ts';

import { methodsSound } from './methods-sound.ts';

const level = (code: string, value: string) => ({ code, label: code, value });
const good = { id: 'good', levels: [level('a', '0'), level('b', '1/3'), level('c', '1')] };
const penalty = { id: 'penalty', levels: [level('x', '-2'), level('y', '-1/2'), level('z', '0')] };
const section = (id: string, weight: string, ...commitments: string[]) => ({
  id,
  label: id,
  weight,
  commitments,
});
const commitments = [
  aCommitment({ id: 'q1' }),
  aCommitment({ id: 'q2' }),
  aCommitment({ id: 'p1', scale: 'penalty' }),
];
const issues = (given: Partial<MethodEntry>, records = commitments) =>
  check(methodsSound, { methods: [aMethod({ scales: [good, penalty], ...given })], commitments: records });

const grouped = { groups: [{ id: 'g', commitments: ['q1', 'p1'] }] };

test.for<[name: string, method: Partial<MethodEntry>]>([
  ['a penalty in a group with its question', grouped],
  ['a penalty among points that are added up', { combine: 'sum' }],
  ['a penalty in a section, with its question', { ...grouped, sections: [section('s', '1', 'q1', 'p1')] }],
  [
    'a penalty that the sections leave out',
    { sections: [section('s', '1/5', 'q1'), section('t', '4/5', 'q2')] },
  ],
  ['the limits themselves', { ...grouped, minimumCoverage: '0', floor: '-1' }],
  ['all or nothing', { ...grouped, minimumCoverage: '1', floor: '999/1000' }],
  ['weights of any size above 0', { ...grouped, weights: [{ commitment: 'q1', weight: '1/1000' }] }],
])('%s', ([, method]) => {
  expect(issues(method)).toEqual([]);
});

test.for<[name: string, method: Partial<MethodEntry>, place: string]>([
  [
    'levels of one worth',
    { scales: [{ id: 's', levels: [level('a', '1/2'), level('b', '2/4')] }] },
    'scales.0.levels.1.value',
  ],
  [
    'the best level first',
    { scales: [{ id: 's', levels: [level('a', '1'), level('b', '0')] }] },
    'scales.0.levels.1.value',
  ],
  [
    'fractions compared as what they are',
    { scales: [{ id: 's', levels: [level('a', '1/3'), level('b', '3/10')] }] },
    'scales.0.levels.1.value',
  ],
  [
    'a level twice',
    { scales: [{ id: 's', levels: [level('a', '0'), level('a', '1')] }] },
    'scales.0.levels.1.code',
  ],
  [
    'a best level below nothing',
    { combine: 'sum', scales: [good, { id: 'penalty', levels: [level('x', '-2'), level('y', '-1')] }] },
    'scales.1.levels.1.value',
  ],
  [
    'a section that weighs nothing',
    { ...grouped, sections: [section('s', '0', 'q1', 'p1')] },
    'sections.0.weight',
  ],
  [
    'a weight below nothing',
    { ...grouped, weights: [{ commitment: 'q1', weight: '-1/2' }] },
    'weights.0.weight',
  ],
  ['a coverage above everything', { ...grouped, minimumCoverage: '101/100' }, 'minimumCoverage'],
  ['a coverage in percent', { ...grouped, minimumCoverage: '30' }, 'minimumCoverage'],
  ['a coverage below nothing', { ...grouped, minimumCoverage: '-1/10' }, 'minimumCoverage'],
  ['a floor at the top', { ...grouped, floor: '1' }, 'floor'],
  ['no section at all', { ...grouped, sections: [] }, 'sections'],
  [
    'a commitment in two sections',
    { sections: [section('s', '1', 'q1'), section('t', '1', 'q2', 'q1')] },
    'sections.1.commitments.1',
  ],
  [
    'a commitment twice in one section',
    { sections: [section('s', '1', 'q1', 'q1')] },
    'sections.0.commitments.1',
  ],
  [
    'a commitment in two groups',
    {
      groups: [
        { id: 'g', commitments: ['q1', 'p1'] },
        { id: 'h', commitments: ['q1', 'q2'] },
      ],
    },
    'groups.1.commitments.0',
  ],
  [
    'two weights of one commitment',
    {
      ...grouped,
      weights: [
        { commitment: 'q1', weight: '1' },
        { commitment: 'q1', weight: '2' },
      ],
    },
    'weights.1.commitment',
  ],
  [
    'a group over two sections',
    { ...grouped, combine: 'sum', sections: [section('s', '1', 'q1'), section('t', '1', 'p1')] },
    'groups.0.commitments',
  ],
  ['a penalty in a mean, alone', {}, 'scales.1.id'],
  ['a penalty in a group of penalties', { groups: [{ id: 'g', commitments: ['p1'] }] }, 'scales.1.id'],
])('%s', ([, method, place]) => {
  expect(placesOf(issues(method))).toContain(`methods/v1.yaml ${place}`);
  expect(issues(method).every(({ rule, hint }) => rule === 'methods-sound' && hint !== undefined)).toBe(true);
});

test('what is wrong is said, and how to mend it', () => {
  expect(spoken(issues({}))).toEqual([
    'methods/v1.yaml scales.1.id: «p1» solo resta puntos, y ningún grupo dice a qué pregunta: un promedio lo dejaría fuera. Póngalo en groups junto a su pregunta, o use combine: sum',
  ]);
});
