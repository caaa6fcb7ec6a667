import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import type { Stored } from '#model/archive.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { editionsOf } from '#domain/scores/editions.ts';
import { found, span, theMethod } from '#domain/scores/fixtures/scored.ts';
import { timesReader } from './known-times.ts';

const methods = [theMethod()];
const editions = [anEdition({ asOf: '2023-12-31' })];

/** Due at the end of each year. */
const yearly = (given: Parameters<typeof aCommitment>[0] = {}) =>
  aCommitment({ due: [{ kind: 'recurring', every: 'year', from: '2019' }], ...given });

const timesIn = (records: readonly Stored[]) => {
  const archive = anArchive({ records, methods, editions });
  const [edition] = editionsOf(archive);
  const told = edition?.commitment('commitment-1');
  if (!edition || !told) throw new Error('The commitment does not count.');
  return timesReader(archive, edition)(told);
};

const shown = (records: readonly Stored[]) =>
  timesIn(records).map(({ period, counts, parts }) => [
    period,
    counts,
    parts.map(({ jurisdiction, part }) => `${jurisdiction} ${part.state}`).join(', '),
  ]);

test('each time since the first, those within 36 months counting, what came before judged by the same rules', () => {
  const records = [
    yearly(),
    found('a', 'limited', { period: span('2019') }),
    found('b', 'complete', { period: span('2023') }),
  ];
  expect(shown(records)).toEqual([
    ['2019', false, 'ZZ limited'],
    // 31 December 2020 and 36 months is 31 December 2023.
    ['2020', true, 'ZZ not-reviewed'],
    ['2021', true, 'ZZ not-reviewed'],
    ['2022', true, 'ZZ not-reviewed'],
    ['2023', true, 'ZZ complete'],
  ]);
});

test('an audit published after the day of the edition says nothing of an earlier time either', () => {
  const later = found('a', 'limited', { period: span('2019') }, { publishedOn: '2024-01-01' });
  expect(shown([yearly(), later])[0]).toEqual(['2019', false, 'ZZ not-reviewed']);
});

test('the own report of the state says nothing of an earlier time', () => {
  const own = found('a', 'complete', { period: span('2019') }, { kind: 'self-report' });
  expect(shown([yearly(), own])[0]).toEqual(['2019', false, 'ZZ not-reviewed']);
});

test('each region has a part of its own', () => {
  const records = [
    yearly({
      scope: 'each-region',
      due: [{ kind: 'recurring', every: 'year', from: '2019', until: '2019' }],
    }),
    found('a', 'limited', { period: span('2019'), jurisdiction: 'ZZ-NOR' }),
  ];
  expect(shown(records)).toEqual([['2019', false, 'ZZ-NOR limited, ZZ-SUR not-reviewed']]);
});

test('a duty that is out of the count has its times, of which none counts', () => {
  const ended = yearly({ until: '2020-12-31' });
  expect(shown([ended, found('a', 'limited', { period: span('2020') })])).toEqual([
    ['2019', false, 'ZZ not-reviewed'],
    ['2020', false, 'ZZ limited'],
  ]);
});

test('each month is a time', () => {
  const monthly = aCommitment({
    due: [{ kind: 'recurring', every: 'month', day: 10, from: '2023-11-01' }],
  });
  expect(timesIn([monthly]).map(({ period, dueOn }) => [period, dueOn])).toEqual([
    ['2023-11', '2023-11-10'],
    ['2023-12', '2023-12-10'],
  ]);
});

test('two deadlines of one year are two times', () => {
  const twice = aCommitment({
    due: [
      { kind: 'recurring', every: 'year', month: 3, from: '2023' },
      { kind: 'recurring', every: 'year', month: 9, from: '2023' },
    ],
  });
  expect(timesIn([twice]).map(({ dueOn, parts }) => [dueOn, parts.length])).toEqual([
    ['2023-03-31', 1],
    ['2023-09-30', 1],
  ]);
});

test('what the state said counts from the day it was said', () => {
  const said = (on: string, period: string) => ({
    on,
    period,
    status: 'delivered' as const,
    note: 'Hecho.',
    by: 'water-board',
    sources: ['gazette'],
  });
  const times = timesIn([
    yearly({ updates: [said('2023-02-01', '2022'), said('2024-01-15', '2023')] as never }),
  ]);
  expect(times.map(({ period, updates }) => [period, updates.length])).toEqual([
    ['2019', 0],
    ['2020', 0],
    ['2021', 0],
    ['2022', 1],
    ['2023', 0],
  ]);
});

test('what does not recur has no times', () => {
  expect(timesIn([aCommitment({ due: [{ kind: 'once', on: '2022' }] })])).toEqual([]);
});

test('when the record is gone, the times that the edition judged remain', () => {
  const before = anArchive({
    records: [yearly(), found('a', 'limited', { period: span('2022') })],
    methods,
    editions,
  });
  const [edition] = editionsOf(before);
  if (!edition) throw new Error('There is no edition.');
  const told = edition.commitment('commitment-1') as ScoredCommitment;
  const times = timesReader(anArchive({ methods, editions }), edition)(told);
  expect(times.map(({ period, counts, parts }) => [period, counts, parts[0]?.part.state])).toEqual([
    ['2020', true, 'not-reviewed'],
    ['2021', true, 'not-reviewed'],
    ['2022', true, 'limited'],
    ['2023', true, 'not-reviewed'],
  ]);
});
