import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import type { Update } from '#model/commitment.ts';
import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { contrastsOf } from './contrast.ts';

const day = '2024-06-15';

const update = (given: Partial<Update> = {}): Update => ({
  on: '2023-01-10',
  status: 'delivered',
  note: 'Dice.',
  by: 'water-board',
  sources: ['gazette'],
  ...given,
});

const listed = (records: readonly Stored[], on = day): string[] =>
  contrastsOf(anArchive({ records }), on).map(({ commitment, area, period, kind, standing }) =>
    [commitment.id, area, period, kind, standing].filter((part) => part !== undefined).join(' '),
  );

/** An audit of 2023-06-01 with findings; "not-started" is the lowest level of the first scale, "limited" its best. */
const audited = (...findings: Parameters<typeof aFinding>[0][]) =>
  anAudit({
    findings: findings.map((finding, index) =>
      aFinding({ id: `f${index}`, rating: 'not-started', ...finding }),
    ),
  });

test('no records, or only one of the two has spoken', () => {
  expect(listed([])).toEqual([]);
  expect(listed([aCommitment({ updates: [update()] })])).toEqual([]);
  expect(listed([aCommitment(), audited({})])).toEqual([]);
});

test('the newest word of each side is held against the other', () => {
  const updates = [update({ status: 'announced', on: '2021' }), update()];
  expect(listed([aCommitment({ updates }), audited({})])).toEqual([
    'commitment-1 delivered-found-less disagree',
  ]);
});

test.for<[string, string[]]>([
  ['2023-05-31', []],
  ['2023-06-01', ['commitment-1 delivered-found-less disagree']],
])('on %s what was on record by then', ([on, expected]) => {
  expect(listed([aCommitment({ updates: [update()] }), audited({})], on)).toEqual(expected);
});

test('a commitment made after the day is not there yet', () => {
  const records = [aCommitment({ madeOn: '2024-06-16', updates: [update()] }), audited({})];
  expect(listed(records)).toEqual([]);
  expect(listed(records, '2024-06-16')).toEqual(['commitment-1 delivered-found-less disagree']);
});

test('an area that a side names has its own pair; what neither names stands once', () => {
  const records = [
    aCommitment({
      scope: 'each-region',
      updates: [update(), update({ jurisdiction: 'ZZ-NOR', on: '2023-02-01' })],
    }),
    audited({}, { jurisdiction: 'ZZ-SUR', outcome: 'no-answer', rating: undefined }),
  ];
  expect(listed(records)).toEqual([
    'commitment-1 delivered-found-less disagree',
    'commitment-1 ZZ-SUR delivered-no-answer disagree',
  ]);
});

test('the country of a national commitment, and the one area of a list of one, are all of it', () => {
  expect(listed([aCommitment({ updates: [update({ jurisdiction: 'ZZ' })] }), audited({})])).toEqual([
    'commitment-1 delivered-found-less disagree',
  ]);
  expect(
    listed([aCommitment({ scope: ['ZZ-SUR'], updates: [update()] }), audited({ jurisdiction: 'ZZ-SUR' })]),
  ).toEqual(['commitment-1 delivered-found-less disagree']);
});

test('a recurring duty is compared year by year', () => {
  const due = [{ kind: 'recurring' as const, every: 'year' as const, from: '2021' }];
  const year = (value: string) => ({ from: value, to: value });
  const records = [
    aCommitment({
      due,
      updates: [
        update({ on: '2022-10-01', period: '2022' }),
        update({ on: '2021-10-01', period: '2021' }),
        update({ on: '2023-10-01', period: '2023', status: 'announced' }),
      ],
    }),
    audited({ period: year('2022') }, { period: year('2021'), rating: 'limited' }, { period: year('2023') }),
  ];
  expect(listed(records)).toEqual(['commitment-1 2022 delivered-found-less disagree']);
});

test('its own report of a year counts for that year', () => {
  const due = [{ kind: 'recurring' as const, every: 'year' as const, from: '2021' }];
  const records = [
    aCommitment({ due }),
    anAudit({
      id: 'own',
      kind: 'self-report',
      findings: [aFinding({ rating: 'limited', period: { from: '2022', to: '2022' } })],
    }),
    audited({ period: { from: '2022', to: '2022' } }),
  ];
  expect(listed(records)).toEqual(['commitment-1 2022 reported-more disagree']);
});

test('the newest first, by the day on which the later of the two spoke; then by name', () => {
  const about = (id: string, on: string) => aCommitment({ id, updates: [update({ on })] });
  const records = [
    about('a', '2023-01-01'),
    about('b', '2024-01-01'),
    about('c', '2023-01-02'),
    audited({ commitment: 'a' }, { commitment: 'b' }, { commitment: 'c' }),
  ];
  expect(listed(records)).toEqual([
    'b delivered-found-less said-later',
    'a delivered-found-less disagree',
    'c delivered-found-less disagree',
  ]);
});

test('words without rating claim nothing, and are listed as such', () => {
  expect(listed([aCommitment({ updates: [update()] }), audited({ rating: undefined })])).toEqual([
    'commitment-1 unrated unrated',
  ]);
});
