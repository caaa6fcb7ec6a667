import { expect, test } from 'vitest';

import { counted, found, span } from '#domain/scores/fixtures/scored.ts';
import { isValid, monthsAfter, newestFirst, outcomeOrder } from './standing.ts';

test.for<[date: string, months: number, day: string]>([
  ['2023-02-28', 36, '2026-02-28'],
  ['2020-02-29', 36, '2023-02-28'],
  ['2020-02-29', 48, '2024-02-29'],
  ['2021-02-28', 36, '2024-02-28'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-03-31', 1, '2023-04-30'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2022-11-30', 1, '2022-12-30'],
  ['2022-12-15', 12, '2023-12-15'],
  // A month or a year counts as its last day.
  ['2020', 36, '2023-12-31'],
  ['2020-02', 36, '2023-02-28'],
])('%s and %i months', ([date, months, day]) => {
  expect(monthsAfter(date, months)).toBe(day);
});

test.for<[date: string, day: string, valid: boolean]>([
  ['2020-06-15', '2023-06-15', true],
  ['2020-06-15', '2023-06-16', false],
  ['2020-02-29', '2023-02-28', true],
  ['2020-02-29', '2023-03-01', false],
  ['2020', '2023-12-31', true],
  ['2020', '2024-01-01', false],
  // A day that is still to come does not make it stale.
  ['2030-01-01', '2023-06-15', true],
])('what ended on %s, 36 months on, on %s', ([date, day, valid]) => {
  expect(isValid(date, 36, day)).toBe(valid);
});

test.for<[name: string, publishedOn: string | undefined, keys: string[]]>([
  ['the day before', '2023-12-30', ['a/f1']],
  ['that very day', '2023-12-31', ['a/f1']],
  ['the day after', '2024-01-01', []],
  ['the year that ends then', '2023', ['a/f1']],
  ['a year that has not ended', '2024', []],
  ['nobody knows when', undefined, ['a/f1']],
])('a finding counts from the publication of its audit: %s', ([, publishedOn, keys]) => {
  const audits = [found('a', 'limited', {}, { publishedOn: publishedOn, period: span('2023') })];
  expect(counted(audits).map(({ key }) => key)).toEqual(keys);
});

test.for<
  [
    name: string,
    own: string | undefined,
    audit: string | undefined,
    published: string | undefined,
    expected: unknown[],
  ]
>([
  ['its own period', '2022', '2021', '2023', ['2022-01-01', '2022-12-31', undefined]],
  ['else that of its audit', undefined, '2021-02', '2023', ['2021-02-01', '2021-02-28', undefined]],
  ['else the publication', undefined, undefined, '2023-05', ['2023-05-01', '2023-05-31', undefined]],
  ['too old', '2020-12-30', undefined, '2023', ['2020-12-30', '2020-12-30', 'too-old']],
  ['the last day', '2020-12-31', undefined, '2023', ['2020-12-31', '2020-12-31', undefined]],
  ['no date at all', undefined, undefined, undefined, [undefined, undefined, 'undated']],
])('the days of a finding: %s', ([, own, audit, publishedOn, expected]) => {
  const [one] = counted([
    found(
      'a',
      'limited',
      { period: own === undefined ? undefined : span(own) },
      { period: audit === undefined ? undefined : span(audit), publishedOn: publishedOn },
    ),
  ]);
  expect([one?.from, one?.to, one?.unfit]).toEqual(expected);
});

test('the state’s own word stands for nothing, however new', () => {
  const [one] = counted([found('a', 'complete', { period: span('2023') }, { kind: 'self-report' })]);
  expect(one?.unfit).toBe('self-report');
});

test('newest first: end of the period, publication, name', () => {
  const audits = [
    found('d', 'limited', { period: span('2021') }, { publishedOn: '2023-06-01' }),
    found('c', 'limited', { period: span('2022') }, { publishedOn: '2023-01-01' }),
    found('b', 'limited', { period: span('2022') }, { publishedOn: '2023-02-01' }),
    found('a', 'limited', { period: span('2022') }, { publishedOn: '2023-02-01' }),
  ];
  expect([...counted(audits)].sort(newestFirst).map(({ audit }) => audit.id)).toEqual(['a', 'b', 'c', 'd']);
});

test('of two outcomes the one that excuses least comes first', () => {
  const outcomes = ['not-applicable', 'no-answer', 'not-assessable'] as const;
  expect([...outcomes].sort((a, b) => outcomeOrder(a) - outcomeOrder(b))).toEqual([
    'no-answer',
    'not-assessable',
    'not-applicable',
  ]);
});
