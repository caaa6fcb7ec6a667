import { expect, test } from 'vitest';

import type { Update } from '#model/commitment.ts';
import { foundIn } from '#domain/fixtures/archive.ts';

import { newestWord, stateWords } from './said.ts';

const update = (given: Partial<Update>): Update => ({
  on: '2023-05-01',
  status: 'delivered',
  note: 'Dice.',
  by: 'water-board',
  sources: ['gazette'],
  ...given,
});

const report = (publishedOn: string | undefined, to?: string) =>
  foundIn(
    {},
    { id: 'report', kind: 'self-report', publishedOn, ...(to ? { period: { from: to, to } } : {}) },
  );

const named = (...given: Parameters<typeof stateWords>) =>
  stateWords(...given).map((word) => (word.kind === 'update' ? word.update.status : word.found.audit.id));

test('declarations and the findings of its own reports, the newest first; outside findings are not its word', () => {
  const updates = [update({ on: '2021', status: 'announced' }), update({ on: '2023-05-01' })];
  expect(named(updates, [report('2022-03-01'), foundIn()], undefined, '2024-01-01')).toEqual([
    'delivered',
    'report',
    'announced',
  ]);
});

test.for<[string, string[]]>([
  ['2023-04-30', ['announced']],
  ['2023-05-01', ['delivered', 'announced']],
])('on %s what had been said by then', ([day, expected]) => {
  const updates = [update({ on: '2021', status: 'announced' }), update({ on: '2023-05-01' })];
  expect(named(updates, [report('2023-05-02')], undefined, day)).toEqual(expected);
});

test('of one day the one written last', () => {
  expect(
    named([update({ status: 'announced' }), update({ status: 'under-way' })], [], undefined, '2024-01-01'),
  ).toEqual(['under-way', 'announced']);
});

test('a delivery tells of its day, a report of the end of its period', () => {
  const words = stateWords(
    [update({ on: '2023-05-01', deliveredOn: '2023-02' })],
    [report('2022-03-01', '2021')],
    undefined,
    '2024-01-01',
  );
  expect(words.map(({ saidOn, of }) => [saidOn, of])).toEqual([
    ['2023-05-01', '2023-02'],
    ['2022-03-01', '2021'],
  ]);
});

test('the newest word on an area may be one on all; on all none that names an area', () => {
  const words = stateWords(
    [
      update({ on: '2021', jurisdiction: 'ZZ-SUR', status: 'announced' }),
      update({ on: '2022', status: 'under-way' }),
      update({ on: '2023', jurisdiction: 'ZZ-NOR' }),
    ],
    [],
    undefined,
    '2024-01-01',
  );
  expect(
    [undefined, 'ZZ-SUR', 'ZZ-NOR'].map((area) => {
      const word = newestWord(words, area);
      return word?.kind === 'update' && word.update.status;
    }),
  ).toEqual(['under-way', 'under-way', 'delivered']);
  expect(newestWord([], undefined)).toBeUndefined();
});

test('the only area that a commitment binds is all of it', () => {
  const [word] = stateWords([update({ jurisdiction: 'ZZ-SUR' })], [], 'ZZ-SUR', '2024-01-01');
  expect(word?.area).toBeUndefined();
});
