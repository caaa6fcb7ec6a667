import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';
import { aCommitment, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { applicableOn, type Exclusion } from './applies.ts';
import { theMethod } from '#domain/scores/fixtures/scored.ts';

type Record = Parameters<typeof anArchive>[0] extends infer T | undefined
  ? NonNullable<NonNullable<T> extends { records?: readonly (infer R)[] } ? R : never>
  : never;

const day = '2023-12-31';
type Given = Parameters<typeof aCommitment>[0];

/** Why the commitment is out: undefined where it is in, "later" where it does not count yet. */
const exclusion = (
  given: Given,
  others: readonly Record[] = [],
  method: Partial<MethodEntry> = {},
): Exclusion | undefined | 'later' => {
  const archive = anArchive({ records: [aCommitment(given), ...others] });
  const [one] = applicableOn(archive, theMethod(method), day);
  return one === undefined ? 'later' : one.exclusion;
};

test.for<[name: string, given: Given, expected: unknown]>([
  ['made that very day', { madeOn: day }, undefined],
  ['made the day after', { madeOn: '2024-01-01' }, 'later'],
  ['made some time in that year', { madeOn: '2023' }, undefined],
  ['made some time in a year that has not ended', { madeOn: '2024' }, 'later'],
  ['nobody knows when', {}, undefined],
  ['by the date of its instrument', { origin: { title: 'Plan', on: '2024-01-01' } }, 'later'],
  [
    'by its own date before that of its instrument',
    { madeOn: '2023-01-01', origin: { title: 'Plan', on: '2024-01-01' } },
    undefined,
  ],
  ['it binds until that very day', { until: day }, undefined],
  ['it bound until the day before', { until: '2023-12-30' }, { reason: 'ended', on: '2023-12-30' }],
  ['it binds until the end of the year', { until: '2023' }, undefined],
])('which commitments count: %s', ([, given, expected]) => {
  expect(exclusion(given)).toEqual(expected);
});

const plan = (given: Parameters<typeof aLaw>[0] = {}) =>
  aLaw({ id: 'plan', publishedOn: '2015-01-01', ...given });
const later = (on: string, type: 'repeals' | 'replaces' | 'amends' = 'repeals', provisions?: string[]) =>
  aLaw({
    id: 'later',
    publishedOn: on,
    relations: [{ type, law: 'plan', ...(provisions ? { provisions } : {}) }],
  });

test.for<[name: string, laws: readonly Record[], expected: unknown]>([
  ['in force', [plan()], undefined],
  ['not published yet', [plan({ publishedOn: '2024-01-01' })], 'later'],
  [
    'repealed',
    [plan(), later('2023-05-01')],
    { reason: 'origin-not-in-force', on: '2023-05-01', by: 'later' },
  ],
  ['repealed that very day', [plan(), later(day)], { reason: 'origin-not-in-force', on: day, by: 'later' }],
  ['repealed the day after', [plan(), later('2024-01-01')], undefined],
  [
    'replaced',
    [plan(), later('2023-05-01', 'replaces')],
    { reason: 'origin-not-in-force', on: '2023-05-01', by: 'later' },
  ],
  ['repealed in part', [plan(), later('2023-05-01', 'repeals', ['Artículo 3'])], undefined],
  ['amended', [plan(), later('2023-05-01', 'amends')], undefined],
  ['its last day', [plan({ effectiveUntil: day })], undefined],
  [
    'the day after its last',
    [plan({ effectiveUntil: '2023-12-30' })],
    { reason: 'origin-not-in-force', on: '2023-12-30' },
  ],
])('the norm it comes from: %s', ([, laws, expected]) => {
  expect(exclusion({ origin: { law: 'plan' } }, laws)).toEqual(expected);
});

test('a recommendation of an audit is made when the audit is published', () => {
  const origin = { audit: 'visit', recommendation: 'r1' };
  const visit = (publishedOn: string) => anAudit({ id: 'visit', publishedOn: publishedOn });
  const given: Given = { strength: 'recommendation', response: 'accepted', origin };
  expect(exclusion(given, [visit(day)])).toBeUndefined();
  expect(exclusion(given, [visit('2024-01-01')])).toBe('later');
});

const notAccepted = { reason: 'recommendation-not-accepted' };
test.for<
  [
    response: 'accepted' | 'noted' | 'none' | 'unknown',
    scored: MethodEntry['scoredResponses'],
    expected: unknown,
  ]
>([
  ['accepted', undefined, undefined],
  ['noted', undefined, notAccepted],
  ['none', undefined, notAccepted],
  ['unknown', undefined, notAccepted],
  ['noted', ['accepted', 'noted'], undefined],
  ['accepted', ['noted'], notAccepted],
])(
  'a recommendation that was answered with %s, by a method that scores %j',
  ([response, scored, expected]) => {
    const method = scored === undefined ? {} : { scoredResponses: scored };
    expect(exclusion({ strength: 'recommendation', response }, [], method)).toEqual(expected);
  },
);

test('strengths that the method does not score', () => {
  const method = { scoredStrengths: ['legal-duty' as const] };
  expect(exclusion({ strength: 'plan-goal' }, [], method)).toEqual({ reason: 'strength-not-scored' });
  expect(exclusion({}, [], method)).toBeUndefined();
});

test('with sections only what is in one', () => {
  const section = (commitments: string[]) => ({
    sections: [{ id: 's', label: 'S', weight: '1', commitments }],
  });
  expect(exclusion({}, [], section(['commitment-1']))).toBeUndefined();
  expect(exclusion({}, [], section(['another']))).toEqual({ reason: 'not-in-method' });
});
