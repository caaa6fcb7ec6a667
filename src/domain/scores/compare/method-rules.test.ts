import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';
import { aMethod } from '#checks/fixtures/settings.ts';

import { changedRules, type MethodRule } from './method-rules.ts';

const scale = (label: string, value: string) => [
  {
    id: 'one',
    levels: [
      { code: 'no', label: 'No', value: '0' },
      { code: 'yes', label, value },
    ],
  },
];

test.for<[string, Partial<MethodEntry>, Partial<MethodEntry>, MethodRule[]]>([
  ['nothing', {}, {}, []],
  ['its names', { title: 'A', scales: scale('Sí', '1') }, { title: 'B', scales: scale('Hecho', '1') }, []],
  ['what a level is worth', { scales: scale('Sí', '1') }, { scales: scale('Sí', '2') }, ['scales']],
  ['responses said as they were understood', {}, { scoredResponses: ['accepted'] }, []],
  ['responses', {}, { scoredResponses: ['accepted', 'noted'] }, ['responses']],
  ['an empty list of groups', {}, { groups: [] }, []],
  [
    'the validity and a floor',
    { validityMonths: 24 },
    { validityMonths: 36, floor: '0' },
    ['validity', 'floor'],
  ],
  [
    'the commitments of a section',
    { sections: [{ id: 'a', label: 'A', weight: '1', commitments: ['x'] }] },
    { sections: [{ id: 'a', label: 'A', weight: '1', commitments: ['y'] }] },
    ['sections'],
  ],
])('between two methods that differ in %s', ([, before, now, expected]) => {
  expect(changedRules(aMethod(before), aMethod(now))).toEqual(expected);
});
