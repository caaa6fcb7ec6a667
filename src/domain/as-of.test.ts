import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  aCommitment,
  aComparison,
  aLaw,
  anAudit,
  anInstitution,
  aPage,
  aRow,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import type { Stored } from '#model/archive.ts';
import { compareDates, isDateText, lastDay } from '#model/parts/date.ts';

import { asOf, hasHappened, madeOn } from './as-of.ts';

const early = { checkedOn: '2020-01-01' };
const pages = ['about', 'method', 'privacy', 'take-part'].map((id) => aPage({ id, ...early }));
const update = { status: 'announced' as const, note: 'Se anuncia.', by: 'water-board', sources: ['gazette'] };

/** The day of a portal compiled on the last day of 2020, with one more record. */
const dayWith = (...records: readonly Stored[]): string =>
  asOf(
    anArchive({
      portal: aPortal({ compiledOn: '2020-12-31' }),
      records: [anInstitution(early), ...pages, ...records],
    }),
  );

test.for<[string, Stored[], string]>([
  ['no record but an institution and pages', [], '2020-12-31'],
  ['records that are all older', [aLaw({ ...early, publishedOn: '2019-05-01' })], '2020-12-31'],
  ['a law, by its publication', [aLaw({ ...early, publishedOn: '2021-02-03' })], '2021-02-03'],
  ['a law, by its check', [aLaw({ checkedOn: '2021-02-03' })], '2021-02-03'],
  [
    'a law in force later: entry into force is not when it counts',
    [aLaw({ ...early, inForceOn: '2030-01-01' })],
    '2020-12-31',
  ],
  [
    'a bill: its introduction is not when it counts',
    [aLaw({ ...early, introducedOn: '2022-01-01', publishedOn: undefined })],
    '2020-12-31',
  ],
  ['a commitment, when it was made', [aCommitment({ ...early, madeOn: '2021-02-03' })], '2021-02-03'],
  [
    'a commitment, by the date of its origin',
    [aCommitment({ ...early, origin: { title: 'Plan', on: '2021-02-03' } })],
    '2021-02-03',
  ],
  [
    'a commitment, by its deadline: a deadline is no date of record',
    [aCommitment({ ...early, due: [{ kind: 'once', on: '2030-12-31' }] })],
    '2020-12-31',
  ],
  [
    'the state’s word, when it was said',
    [aCommitment({ ...early, updates: [{ ...update, on: '2021-02-03' }] })],
    '2021-02-03',
  ],
  ['an audit, when published', [anAudit({ ...early, publishedOn: '2021-02-03' })], '2021-02-03'],
  [
    'an audit without a date, by its check',
    [anAudit({ checkedOn: '2021-02-03', publishedOn: undefined })],
    '2021-02-03',
  ],
  [
    'an audit’s period is not when it counts',
    [anAudit({ ...early, publishedOn: '2019-01-01', period: { from: '2018', to: '2029-12-31' } })],
    '2020-12-31',
  ],
  [
    'a statistic, by its extraction',
    [aStatistic({ ...early, retrievedOn: '2021-02-03', observations: [] })],
    '2021-02-03',
  ],
  [
    'an observation, when it was reported',
    [aStatistic({ ...early, retrievedOn: '2020-01-01', observations: [aRow({ reportedOn: '2021-02-03' })] })],
    '2021-02-03',
  ],
  [
    'an observation of a later period, reported earlier',
    [aStatistic({ ...early, retrievedOn: '2020-01-01', observations: [aRow({ periodEnd: '2030-12-31' })] })],
    '2020-12-31',
  ],
  ['a comparison, by its check', [aComparison({ checkedOn: '2021-02-03' })], '2021-02-03'],
  ['an institution, by its check', [anInstitution({ id: 'other', checkedOn: '2021-02-03' })], '2021-02-03'],
  ['a page, by its check', [aPage({ id: 'other', checkedOn: '2021-02-03' })], '2021-02-03'],
  ['a month, from its first day', [aLaw({ ...early, publishedOn: '2021-02' })], '2021-02-01'],
  ['a year, from its first day', [aLaw({ ...early, publishedOn: '2021' })], '2021-01-01'],
  ['this very year: it moves nothing', [aLaw({ ...early, publishedOn: '2020' })], '2020-12-31'],
])('the day the site speaks from: %s', ([, records, expected]) => {
  expect(dayWith(...records)).toBe(expected);
});

test('a portal compiled in a month speaks from its first day', () => {
  const portal = aPortal({ compiledOn: '2020-06' });
  expect(asOf(anArchive({ portal, records: [anInstitution(early), ...pages] }))).toBe('2020-06-01');
});

test.for<[string, Parameters<typeof aCommitment>[0], string | undefined]>([
  ['its own date, before that of its origin', { madeOn: '2018', origin: { law: 'law-1' } }, '2018'],
  ['the date of an instrument outside the list', { origin: { title: 'Plan', on: '2016-04' } }, '2016-04'],
  ['an instrument without a date', { origin: { title: 'Plan' } }, undefined],
  ['the publication of its law', { origin: { law: 'law-1', provisions: ['Artículo 3'] } }, '2010-03-01'],
  ['a law of unknown publication', { origin: { law: 'undated' } }, undefined],
  ['a law that is not recorded', { origin: { law: 'lost' } }, undefined],
  ['the publication of its audit', { origin: { audit: 'audit-1', recommendation: 'r1' } }, '2023-06-01'],
])('a commitment was made on %s', ([, given, expected]) => {
  const records = [
    aLaw(),
    aLaw({ id: 'undated', publishedOn: undefined }),
    anAudit(),
    aCommitment({ madeOn: undefined, ...given }),
  ];
  expect(madeOn(anArchive({ records }), 'commitment-1')).toBe(expected);
});

test('a commitment that is not recorded was never made', () => {
  expect(madeOn(anArchive(), 'lost')).toBeUndefined();
});

test.for<[string | undefined, string, boolean]>([
  ['2020-06-15', '2020-06-14', false],
  ['2020-06-15', '2020-06-15', true],
  ['2020-06-15', '2020-06-16', true],
  ['2020-06', '2020-06-29', false],
  ['2020-06', '2020-06-30', true],
  ['2020-02', '2020-02-28', false],
  ['2020-02', '2020-02-29', true],
  ['2020', '2020-12-30', false],
  ['2020', '2020-12-31', true],
  [undefined, '1800-01-01', true],
])('%s has happened on %s: %s', ([date, day, expected]) => {
  expect(hasHappened(date, day)).toBe(expected);
});

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => `${year}-${two(month)}-${two(day)}`.slice(0, length))
  .filter(isDateText);

test('dates are in one order, that of their last days, and what has happened stays so', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      const [x, y] = [lastDay(a), lastDay(b)];
      expect(compareDates(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      if (hasHappened(a, y) && y <= lastDay(c)) expect(hasHappened(a, lastDay(c))).toBe(true);
    }),
  );
});
