import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';

import { theMethod } from './fixtures/scored.ts';
import { fractionText } from './fraction.ts';
import { weighingOf } from './weighing.ts';

const method = theMethod({
  weights: [{ commitment: 'a', weight: '3/2' }],
  sections: [{ id: 'water', label: 'Agua', weight: '1', commitments: ['a', 'b'] }],
  groups: [{ id: 'pipes', commitments: ['b'] }],
});
const shown = (given: Parameters<typeof aCommitment>[0]) => {
  const { scale, weight, section, group } = weighingOf(method, aCommitment(given));
  return [scale.id, fractionText(weight), section, group];
};

test('the method’s weight, else that of the record, else 1; its scale, section and group', () => {
  expect(shown({ id: 'a', weight: 0.1 })).toEqual(['four-levels', '3/2', 'water', undefined]);
  expect(shown({ id: 'b', weight: 0.1, scale: 'points' })).toEqual(['points', '1/10', 'water', 'pipes']);
  expect(shown({ id: 'c' })).toEqual(['four-levels', '1', undefined, undefined]);
});

test('one object for a record under a method; a record of the same name that says otherwise is weighed anew', () => {
  const record = aCommitment({ id: 'b' });
  expect(weighingOf(method, record)).toBe(weighingOf(method, record));
  expect(weighingOf(theMethod(), record)).not.toBe(weighingOf(method, record));
  expect(fractionText(weighingOf(method, aCommitment({ id: 'b', weight: 2 })).weight)).toBe('2');
});
