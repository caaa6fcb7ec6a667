import { expect, test } from 'vitest';

import { foundIn } from '#domain/fixtures/archive.ts';
import type { Update } from '#model/commitment.ts';
import type { Due } from '#model/due.ts';

import { type Evidence, type Timeliness, timelinessOf } from './timeliness.ts';

const once = (on: string, given: Partial<Extract<Due, { kind: 'once' }>> = {}): Due => ({
  kind: 'once',
  on,
  ...given,
});
const endOf2020 = once('2020-12-31');

const said = (on: string, given: Partial<Update> = {}): Update => ({
  on,
  status: 'delivered',
  note: 'Se entregó.',
  by: 'water-board',
  sources: ['gazette'],
  ...given,
});

/** What an audit of the time up to `to` found, published on `published`. */
const found = (
  rating: string | undefined,
  to: string,
  published = to,
  given: Parameters<typeof foundIn>[0] = {},
) => foundIn({ rating, period: { from: '2015', to }, ...given }, { publishedOn: published });

const standing = (due: Due | readonly Due[], evidence: Partial<Evidence>, day: string): Timeliness =>
  timelinessOf(
    { due: [due].flat() as Due[] },
    { updates: [], found: [], topLevels: new Set(['complete']), areas: [], ...evidence },
    day,
  );

const late = (days: number, dueOn = '2020-12-31'): Timeliness => ({ state: 'deadline-passed', dueOn, days });

test.for<[string, Due, string, Timeliness]>([
  ['the day before', endOf2020, '2020-12-30', { state: 'upcoming', dueOn: '2020-12-31', days: 1 }],
  ['its last day', endOf2020, '2020-12-31', { state: 'upcoming', dueOn: '2020-12-31', days: 0 }],
  ['the day after', endOf2020, '2021-01-01', late(1)],
  ['a year after a leap year', endOf2020, '2021-12-31', late(365)],
  ['over a leap day', once('2020-02-28'), '2020-03-01', late(2, '2020-02-28')],
  [
    'a year is due by its last day',
    once('2020'),
    '2020-12-31',
    { state: 'upcoming', dueOn: '2020', days: 0 },
  ],
  ['a month is due by its last day, a leap day here', once('2020-02'), '2020-03-01', late(1, '2020-02')],
  [
    'a date that is about right counts the same, and says so',
    once('2020-12-31', { precision: 'about' }),
    '2021-01-01',
    { ...late(1), isAbout: true },
  ],
  ['a permanent duty', { kind: 'continuous' }, '2021-01-01', { state: 'continuous' }],
  ['a duty without a date', { kind: 'unset' }, '2021-01-01', { state: 'no-date' }],
])('a deadline of which nothing is on record: %s', ([, due, day, expected]) => {
  expect(standing(due, {}, day)).toEqual(expected);
});

// 181 days from 31 December 2020 to 30 June 2021.
test.for<[string, Partial<Evidence>, Timeliness]>([
  [
    'found undone after the deadline',
    { found: [found('limited', '2021-03-31')] },
    { state: 'overdue', dueOn: '2020-12-31', days: 181 },
  ],
  [
    'found undone for a period that ends with the deadline',
    { found: [found('limited', '2020-12-31', '2021-03-31')] },
    { state: 'overdue', dueOn: '2020-12-31', days: 181 },
  ],
  [
    'found undone before the deadline: it proves nothing',
    { found: [found('limited', '2020-12-30', '2021-03-31')] },
    late(181),
  ],
  [
    'found undone by an audit still to be published',
    { found: [found('limited', '2021-03-31', '2021-07-01')] },
    late(181),
  ],
  [
    'found undone by an audit published on the day itself',
    { found: [found('limited', '2021-03-31', '2021-06-30')] },
    { state: 'overdue', dueOn: '2020-12-31', days: 181 },
  ],
  [
    'the state’s own report is no finding',
    { found: [foundIn({ rating: 'limited' }, { publishedOn: '2021-03-31', kind: 'self-report' })] },
    late(181),
  ],
  [
    'no answer is no rating',
    { found: [found(undefined, '2021-03-31', '2021-03-31', { outcome: 'no-answer' })] },
    late(181),
  ],
  [
    'found undone, then not assessable: the rating stands',
    {
      found: [
        found(undefined, '2021-05-31', '2021-05-31', { outcome: 'not-assessable' }),
        found('limited', '2021-03-31'),
      ],
    },
    { state: 'overdue', dueOn: '2020-12-31', days: 181 },
  ],
  [
    'found fulfilled before the deadline',
    { found: [found('complete', '2020-06-30', '2020-09-01')] },
    { state: 'met', dueOn: '2020-12-31', evidence: 'found' },
  ],
  [
    'found fulfilled after the deadline, and nobody says when it was',
    { found: [found('complete', '2021-03-31')] },
    { state: 'met-undated', dueOn: '2020-12-31', evidence: 'found' },
  ],
  [
    'found fulfilled, on the day the state gave',
    { found: [found('complete', '2021-03-31')], updates: [said('2020-11-02')] },
    { state: 'met', dueOn: '2020-12-31', metOn: '2020-11-02', evidence: 'found' },
  ],
  [
    'found fulfilled, a day after the deadline as the state says',
    { found: [found('complete', '2021-03-31')], updates: [said('2021-01-01')] },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-01-01', days: 1, evidence: 'found' },
  ],
  [
    'found undone once, fulfilled by now',
    {
      found: [found('complete', '2021-05-31'), found('limited', '2021-01-31')],
      updates: [said('2021-05-10')],
    },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-05-10', days: 130, evidence: 'found' },
  ],
  [
    'the state’s word, on the last day',
    { updates: [said('2020-12-31')] },
    { state: 'met', dueOn: '2020-12-31', metOn: '2020-12-31', evidence: 'said' },
  ],
  [
    'the state’s word, the day after',
    { updates: [said('2021-01-01')] },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-01-01', days: 1, evidence: 'said' },
  ],
  [
    'the state says late that it delivered in time',
    { updates: [said('2021-02-01', { deliveredOn: '2020-12-15' })] },
    { state: 'met', dueOn: '2020-12-31', metOn: '2020-12-15', evidence: 'said' },
  ],
  [
    'the state says it twice: the first counts, wherever it stands',
    { updates: [said('2021-03-01'), said('2020-12-01')] },
    { state: 'met', dueOn: '2020-12-31', metOn: '2020-12-01', evidence: 'said' },
  ],
  ['the state says it after the day', { updates: [said('2021-07-01')] }, late(181)],
  [
    'an announcement is no delivery',
    { updates: [said('2020-06-01', { status: 'announced' }), said('2020-07-01', { status: 'under-way' })] },
    late(181),
  ],
  [
    'the state’s word against a later finding',
    { updates: [said('2020-12-15')], found: [found('limited', '2021-03-31')] },
    { state: 'overdue', dueOn: '2020-12-31', days: 181 },
  ],
  [
    'the state’s word against a later finding from before the deadline: contested, not proven missed',
    { updates: [said('2020-03-01')], found: [found('limited', '2020-06-30')] },
    late(181),
  ],
  [
    'the state’s word on the day up to which the duty was found undone',
    { updates: [said('2021-03-31')], found: [found('limited', '2021-03-31')] },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-03-31', days: 90, evidence: 'said' },
  ],
  [
    'the state’s word after the finding',
    { updates: [said('2021-05-01')], found: [found('limited', '2021-03-31')] },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-05-01', days: 121, evidence: 'said' },
  ],
  [
    'the state’s word before the finding and again after it: the second stands',
    { updates: [said('2020-12-15'), said('2021-05-01')], found: [found('limited', '2021-03-31')] },
    { state: 'met-late', dueOn: '2020-12-31', metOn: '2021-05-01', days: 121, evidence: 'said' },
  ],
])('due by the end of 2020, on 30 June 2021: %s', ([, evidence, expected]) => {
  expect(standing(endOf2020, evidence, '2021-06-30')).toEqual(expected);
});

test('the state’s word, contested before the deadline, leaves the deadline open', () => {
  const evidence = { updates: [said('2020-03-01')], found: [found('limited', '2020-06-30')] };
  expect(standing(endOf2020, evidence, '2020-07-01')).toEqual({
    state: 'upcoming',
    dueOn: '2020-12-31',
    days: 183,
  });
});

const inArea = (rating: string, jurisdiction?: string) =>
  found(rating, '2021-03-31', '2021-03-31', jurisdiction === undefined ? {} : { jurisdiction });

test.for<[string, ReturnType<typeof found>[], string]>([
  ['one found fulfilled says nothing of the other', [inArea('complete', 'ZZ-NOR')], 'deadline-passed'],
  ['one found undone: the duty of each is not fulfilled', [inArea('limited', 'ZZ-NOR')], 'overdue'],
  ['one fulfilled, one undone', [inArea('complete', 'ZZ-NOR'), inArea('limited', 'ZZ-SUR')], 'overdue'],
  ['both found fulfilled', [inArea('complete', 'ZZ-NOR'), inArea('complete', 'ZZ-SUR')], 'met-late'],
  ['found fulfilled as a whole', [inArea('complete')], 'met-late'],
  ['found undone as a whole', [inArea('limited')], 'overdue'],
])('a duty of two regions: %s', ([, findings, expected]) => {
  const evidence = { found: findings, updates: [said('2021-01-15')], areas: ['ZZ-NOR', 'ZZ-SUR'] };
  const silent = { ...evidence, updates: [] };
  const isMet = expected === 'met-late';
  expect(standing(endOf2020, isMet ? evidence : silent, '2021-06-30').state).toBe(expected);
});

test.for<[string, Due[], string, Partial<Timeliness>]>([
  [
    'the one that has passed',
    [once('2022-12-31'), endOf2020],
    '2021-06-30',
    { state: 'deadline-passed', dueOn: '2020-12-31' },
  ],
  [
    'of two that have passed the older',
    [once('2021-01-31'), endOf2020],
    '2021-06-30',
    { state: 'deadline-passed', dueOn: '2020-12-31' },
  ],
  [
    'of two to come the nearer',
    [once('2023-12-31'), once('2022-12-31')],
    '2021-06-30',
    { state: 'upcoming', dueOn: '2022-12-31' },
  ],
  [
    'a date before a permanent duty',
    [{ kind: 'continuous' }, once('2022-12-31')],
    '2021-06-30',
    { state: 'upcoming', dueOn: '2022-12-31' },
  ],
  [
    'a permanent duty before none',
    [{ kind: 'unset' }, { kind: 'continuous' }],
    '2021-06-30',
    { state: 'continuous' },
  ],
])('of several deadlines the most pressing speaks: %s', ([, dues, day, expected]) => {
  expect(standing(dues, {}, day)).toMatchObject(expected);
});

test.for<[string, Due, string, string, Partial<Timeliness>]>([
  ['on the last day it binds', { kind: 'continuous' }, '2020-06-30', '2020-06-30', { state: 'continuous' }],
  ['the day after', { kind: 'continuous' }, '2020-06-30', '2020-07-01', { state: 'ended' }],
  ['a year binds to its last day', { kind: 'unset' }, '2020', '2020-12-31', { state: 'no-date' }],
  ['without a date', { kind: 'unset' }, '2020', '2021-01-01', { state: 'ended' }],
  ['before its deadline came', endOf2020, '2020-06-30', '2021-06-30', { state: 'ended' }],
  ['after its deadline had passed: that stays said', endOf2020, '2021-03-31', '2021-06-30', late(181)],
  [
    'in the middle of a yearly duty: its last time stays said',
    { kind: 'recurring', every: 'year', from: '2018' },
    '2020-06-30',
    '2021-06-30',
    late(547, '2019-12-31'),
  ],
  [
    'before a yearly duty first fell due',
    { kind: 'recurring', every: 'year', from: '2018' },
    '2018-06-30',
    '2021-06-30',
    { state: 'ended' },
  ],
])('a commitment that ends: %s', ([, due, endsOn, day, expected]) => {
  expect(standing(due, { endsOn }, day)).toEqual(expected);
});

const yearly: Due = { kind: 'recurring', every: 'year', month: 3, from: '2019' };

test.for<[string, Partial<Evidence>, string, Timeliness]>([
  [
    'not yet due for the first time',
    {},
    '2019-03-30',
    { state: 'upcoming', dueOn: '2019-03-31', days: 1, nextOn: '2019-03-31' },
  ],
  ['due today', {}, '2020-03-31', { state: 'upcoming', dueOn: '2020-03-31', days: 0, nextOn: '2021-03-31' }],
  ['the day after', {}, '2020-04-01', { ...late(1, '2020-03-31'), nextOn: '2021-03-31' }],
  [
    'said for this year',
    { updates: [said('2020-03-15')] },
    '2020-06-30',
    { state: 'met', dueOn: '2020-03-31', metOn: '2020-03-15', evidence: 'said', nextOn: '2021-03-31' },
  ],
  [
    'said for last year: this year is open',
    { updates: [said('2019-03-15')] },
    '2020-06-30',
    { ...late(91, '2020-03-31'), nextOn: '2021-03-31' },
  ],
  [
    'said the year after, of this one: late',
    { updates: [said('2021-01-31', { period: '2020' })] },
    '2021-02-28',
    {
      state: 'met-late',
      dueOn: '2020-03-31',
      metOn: '2021-01-31',
      days: 306,
      evidence: 'said',
      nextOn: '2021-03-31',
    },
  ],
  [
    'found undone this year',
    {
      found: [
        foundIn(
          { rating: 'limited', period: { from: '2020', to: '2020-05-31' } },
          { publishedOn: '2020-06-01' },
        ),
      ],
    },
    '2020-06-30',
    { state: 'overdue', dueOn: '2020-03-31', days: 91, nextOn: '2021-03-31' },
  ],
  [
    'found undone last year: it says nothing of this one',
    {
      found: [
        foundIn({ rating: 'limited', period: { from: '2019', to: '2019' } }, { publishedOn: '2020-01-15' }),
      ],
    },
    '2020-06-30',
    { ...late(91, '2020-03-31'), nextOn: '2021-03-31' },
  ],
])('every year by the end of March: %s', ([, evidence, day, expected]) => {
  expect(standing(yearly, evidence, day)).toEqual(expected);
});

test('a recurring duty that ended before it ever fell due', () => {
  expect(
    standing(
      { kind: 'recurring', every: 'year', month: 3, from: '2019-05', until: '2020-01' },
      {},
      '2021-01-01',
    ),
  ).toEqual({
    state: 'ended',
  });
});
