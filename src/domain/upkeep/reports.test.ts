import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import { aCommitment, aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { found, span, theMethod } from '#domain/scores/fixtures/scored.ts';

import { reportsOf } from './reports.ts';

const day = '2023-12-31';
const method = theMethod();

const of = (records: readonly Stored[], name: string, on = day) => {
  const report = reportsOf(anArchive({ records }), method, on).find((each) => each.name === name);
  if (report === undefined) throw new Error(`There is no report ${name}.`);
  return report;
};

/** What is said of the one commitment: its areas with state and date. */
const unreviewed = (records: readonly Stored[]) =>
  of(records, 'unreviewed').gaps.map(({ lack, since, places }) => ({
    areas:
      lack.kind === 'unreviewed'
        ? lack.areas.map(({ jurisdiction, state, since: from }) => [jurisdiction, state, from])
        : [],
    of: lack.kind === 'unreviewed' ? lack.of : 0,
    since,
    places,
  }));

const commitment = aCommitment({ madeOn: '2015-02-01' });
const each = aCommitment({ scope: 'each-region', madeOn: '2015-02-01' });

test('nobody looked: since it was made', () => {
  expect(unreviewed([commitment])).toEqual([
    { areas: [['ZZ', 'not-reviewed', '2015-02-01']], of: 1, since: '2015-02-01', places: ['ZZ'] },
  ]);
});

test('reviewed on the last day on which that counts, and a day too long ago: since the end of what it looked at', () => {
  expect(unreviewed([commitment, found('audit-1', 'limited', { period: span('2020-12-31') })])).toEqual([]);
  expect(unreviewed([commitment, found('audit-1', 'limited', { period: span('2020-12-30') })])).toEqual([
    { areas: [['ZZ', 'outdated', '2020-12-30']], of: 1, since: '2020-12-30', places: ['ZZ'] },
  ]);
  const older = found('audit-2', 'limited', { id: 'f9', period: span('2019') });
  expect(unreviewed([commitment, older, found('audit-1', 'limited', { period: span('2020') })])).toEqual([]);
  expect(
    unreviewed([commitment, older, found('audit-1', 'limited', { period: span('2018') })])[0]?.since,
  ).toBe('2019');
});

test.for(['limited', 'no-answer', 'not-assessable', undefined])('whoever says "%s" has looked', (verdict) => {
  expect(unreviewed([commitment, found('audit-1', verdict, { period: span('2023') })])).toEqual([]);
});

test('the word of the state itself is no review', () => {
  const own = found('audit-1', 'complete', { period: span('2023') }, { kind: 'self-report' });
  expect(unreviewed([commitment, own])[0]?.areas).toEqual([['ZZ', 'not-reviewed', '2015-02-01']]);
});

test('what does not apply asks for no review, and is not counted', () => {
  const report = of([commitment, found('audit-1', 'not-applicable', { period: span('2023') })], 'unreviewed');
  expect([report.gaps.length, report.of]).toEqual([0, 0]);
  expect(of([aCommitment({ until: '2023-12-30' })], 'unreviewed').of).toBe(0);
  expect(of([aCommitment({ until: '2023-12-31' })], 'unreviewed').of).toBe(1);
});

test('one of each region lacks a review in some of them: it counts where it lacks it, and is asked in all', () => {
  const records = [each, found('audit-1', 'limited', { jurisdiction: 'ZZ-NOR', period: span('2023') })];
  expect(unreviewed(records)).toEqual([
    { areas: [['ZZ-SUR', 'not-reviewed', '2015-02-01']], of: 2, since: '2015-02-01', places: ['ZZ-SUR'] },
  ]);
  const { byPlace } = of(records, 'unreviewed');
  expect([...byPlace].map(([place, { gaps, of: all }]) => [place, gaps.length, all])).toEqual([
    ['ZZ-NOR', 0, 1],
    ['ZZ-SUR', 1, 1],
  ]);
});

test('the longest first, what nobody can date last, equal days in the order of the records', () => {
  const law = (id: string, accessedOn?: string) =>
    aLaw({
      id,
      sources: [
        {
          key: 'a',
          title: 'A',
          publisher: 'B',
          url: 'https://a.example/',
          ...(accessedOn === undefined ? {} : { accessedOn }),
        },
      ],
    });
  const records = [law('d'), law('c', '2024-05'), law('b', '2024-05-31'), law('a', '2020')];
  // The institution of the fixtures was seen on 2024-05-01.
  expect(of(records, 'unarchived').gaps.map(({ record }) => record.id)).toEqual([
    'a',
    'water-board',
    'b',
    'c',
    'd',
  ]);
});

test('without a method nobody can say what was reviewed; one language asks for no translation', () => {
  const names = (languages: string[], by = true) =>
    reportsOf(anArchive({ portal: aPortal({ languages }) }), by ? method : undefined, day).map(
      ({ name }) => name,
    );
  expect(names(['es', 'en'])).toEqual([
    'unreviewed',
    'reviewed-once',
    'unchecked',
    'unarchived',
    'untranslated',
  ]);
  expect(names(['es'])).toEqual(['unreviewed', 'reviewed-once', 'unchecked', 'unarchived']);
  expect(names(['es', 'en'], false)).toEqual(['reviewed-once', 'unchecked', 'unarchived', 'untranslated']);
});

test('a record of no gap counts among those asked, in all and in its place', () => {
  const archived = {
    key: 'a',
    title: 'A',
    publisher: 'B',
    url: 'https://a.example/',
    archivedUrl: 'https://b.example/',
  };
  const report = of([aLaw({ jurisdiction: 'ZZ-NOR', sources: [archived] })], 'unarchived');
  expect([report.gaps.length, report.of]).toEqual([1, 2]);
  const north = report.byPlace.get('ZZ-NOR');
  expect([north?.gaps.length, north?.of]).toEqual([0, 1]);
  expect(report.byPlace.has('ZZ-SUR')).toBe(false);
});
