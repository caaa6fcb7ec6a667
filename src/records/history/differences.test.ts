import { expect, test } from 'vitest';

import type { SourceFile } from '#records/source-file.ts';

import { differencesBetween } from './differences.ts';

const files = (texts: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(texts).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));

const law = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n`;
const table = (value: number): string => `periodStart,periodEnd,jurisdiction,value\n2024,2024,ZZ,${value}\n`;

const between = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  former: ReadonlyMap<`${string}/${string}`, `${string}/${string}`> = new Map(),
) => differencesBetween(files(before), files(after), former);

test.for<[string, Record<string, string>, Record<string, string>, unknown[]]>([
  ['nothing', { 'laws/a.md': law('A') }, { 'laws/a.md': law('A') }, []],
  ['the form alone', { 'laws/a.md': law('A') }, { 'laws/a.md': law("'A'") }, []],
  ['a setting', { 'portal.yaml': 'a: 1' }, { 'portal.yaml': 'a: 2' }, []],
  ['a new record', {}, { 'laws/a.md': law('A') }, [{ key: 'law/a', kind: 'added', changes: [] }]],
  ['one taken out', { 'laws/a.md': law('A') }, {}, [{ key: 'law/a', kind: 'removed', changes: [] }]],
  [
    'a field',
    { 'laws/a.md': law('A') },
    { 'laws/a.md': law('B') },
    [{ key: 'law/a', kind: 'changed', changes: [{ path: ['title'], before: 'A', after: 'B' }] }],
  ],
  ['a folder for a year', { 'laws/a.md': law('A') }, { 'laws/2024/a.md': law('A') }, []],
  [
    'a translation that came',
    { 'laws/a.md': law('A') },
    { 'laws/a.md': law('A'), 'laws/a.en.md': law('B') },
    [{ key: 'law/a', kind: 'changed', changes: [{ path: [], language: 'en', after: { title: 'B' } }] }],
  ],
  [
    'a cell of a statistic',
    { 'statistics/w.md': law('W'), 'statistics/w.csv': table(9) },
    { 'statistics/w.md': law('W'), 'statistics/w.csv': table(12) },
    [
      {
        key: 'statistic/w',
        kind: 'changed',
        changes: [{ path: ['observations', '2024 ZZ', 'value'], before: '9', after: '12' }],
      },
    ],
  ],
])('between two states: %s', ([, before, after, expected]) => {
  expect(between(before, after)).toEqual(expected);
});

test('a record under a new id that names the old one is the same record', () => {
  const found = between(
    { 'laws/old.md': law('A') },
    { 'laws/new.md': law('B') },
    new Map([['law/old', 'law/new']]),
  );
  expect(found).toEqual([
    { key: 'law/new', kind: 'changed', changes: [{ path: ['title'], before: 'A', after: 'B' }] },
  ]);
});
