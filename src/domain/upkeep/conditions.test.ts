import { expect, test } from 'vitest';

import type { AnyRecord } from '#model/archive.ts';
import type { History, RecordVersion } from '#model/history.ts';
import { aFinding, aLaw, anAudit, aPage, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { type Condition, reviewedOnce, unarchived, unchecked, untranslated } from './conditions.ts';

const archive = anArchive();
const ask = (condition: Condition, record: AnyRecord, day = '2025-06-30', of = archive) =>
  condition(of, record, day);

test.for<[string, string, string, boolean]>([
  ['the day before a year has passed', '2024-07-01', '2025-06-30', false],
  ['exactly a year', '2024-06-30', '2025-06-30', true],
  ['a day more', '2024-06-29', '2025-06-30', true],
  ['checked today', '2025-06-30', '2025-06-30', false],
  ['a leap day counts to the last of February', '2024-02-29', '2025-02-28', true],
  ['and not before', '2024-02-29', '2025-02-27', false],
  ['a month counts from its last day', '2024-06', '2025-06-29', false],
  ['and no longer', '2024-06', '2025-06-30', true],
  ['a year likewise', '2024', '2025-12-30', false],
  ['to its end', '2024', '2025-12-31', true],
])('not checked for a year: %s', ([, checkedOn, day, isMissing]) => {
  const expected = isMissing ? { lack: { kind: 'unchecked' }, since: checkedOn } : 'complete';
  expect(ask(unchecked, aLaw({ checkedOn }), day)).toEqual(expected);
  expect(ask(unchecked, aPage({ checkedOn }), day)).toEqual(expected);
});

const source = (key: string, accessedOn?: string, archivedUrl?: string) => ({
  key,
  title: 'Gaceta',
  publisher: 'Gobierno',
  url: `https://gazette.example/${key}`,
  ...(accessedOn === undefined ? {} : { accessedOn }),
  ...(archivedUrl === undefined ? {} : { archivedUrl }),
});
const copy = 'https://web.archive.org/web/2024/https://gazette.example/a';

const lacking = (keys: string[], of: number, since?: string) => ({ keys, of, since });

test.for<[string, ReturnType<typeof source>[], unknown]>([
  ['one that has a copy', [source('a', '2024-05-01', copy)], 'complete'],
  [
    'one of two, since the day it was seen',
    [source('a', '2020-01-01', copy), source('b', '2024-05-02')],
    lacking(['b'], 2, '2024-05-02'),
  ],
  [
    'all, since the day of the one seen longest ago',
    [source('a', '2024-05-02'), source('b', '2024-05'), source('c')],
    lacking(['a', 'b', 'c'], 3, '2024-05'),
  ],
  ['no day at all', [source('a')], lacking(['a'], 1)],
])('sources without a copy: %s', ([, sources, expected]) => {
  const answer = ask(unarchived, aStatistic({ sources }));
  const told =
    typeof answer === 'object' && answer.lack.kind === 'unarchived'
      ? lacking(
          answer.lack.sources.map(({ key }) => key),
          answer.lack.of,
          answer.since,
        )
      : answer;
  expect(told).toEqual(expected);
});

test('a page of prose has no sources to archive', () => {
  expect(ask(unarchived, aPage())).toBeUndefined();
});

const version = (on: string): RecordVersion => ({
  on,
  at: `${on}T00:00:00Z`,
  commit: '0123456789',
  kind: 'changed',
  changes: [],
});
const history: History = {
  available: true,
  newest: '2025-06-30T00:00:00Z',
  removed: [],
  versions: new Map([
    ['audit/audit-1', [version('2025-06-01'), version('2024-02-03')]],
    ['law/law-1', [version('2024-01-01')]],
  ]),
};
const withHistory = anArchive({ history });

test('an audit without a second review, since it was first saved; verdicts are counted, words alone are none', () => {
  const findings = [
    aFinding(),
    aFinding({ id: 'f2', rating: undefined, outcome: 'no-answer' }),
    aFinding({ id: 'f3', rating: undefined }),
  ];
  const lack = { kind: 'reviewed-once', verdicts: 2 };
  expect(ask(reviewedOnce, anAudit({ findings }))).toEqual({ lack, since: undefined });
  expect(ask(reviewedOnce, anAudit({ findings }), '2025-06-30', withHistory)).toEqual({
    lack,
    since: '2024-02-03',
  });
  expect(ask(reviewedOnce, anAudit({ findings, reviewedBy: 'C. D.' }))).toBe('complete');
  expect(ask(reviewedOnce, anAudit())).toEqual({
    lack: { kind: 'reviewed-once', verdicts: 0 },
    since: undefined,
  });
  expect(ask(reviewedOnce, aLaw())).toBeUndefined();
});

const languages = (...names: string[]) => anArchive({ history, portal: aPortal({ languages: names }) });
const translated = (...names: string[]) => ({
  translations: Object.fromEntries(names.map((name) => [name, { fields: { title: 'Water' }, html: '' }])),
});

test('a record without a translation into one of the languages', () => {
  const record = (...names: string[]) => aLaw(translated(...names));
  expect(ask(untranslated, record(), '', languages('es'))).toBeUndefined();
  expect(ask(untranslated, record('en'), '', languages('es', 'en'))).toBe('complete');
  expect(ask(untranslated, record('en'), '', languages('es', 'en', 'qu'))).toEqual({
    lack: { kind: 'untranslated', languages: ['qu'] },
    since: '2024-01-01',
  });
  expect(ask(untranslated, record(), '', languages('es', 'en', 'qu'))).toEqual({
    lack: { kind: 'untranslated', languages: ['en', 'qu'] },
    since: '2024-01-01',
  });
});
