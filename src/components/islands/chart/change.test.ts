import { expect, test } from 'vitest';

import { readChoice, writeChoice } from '#views/statistics/address.ts';
import type { Choice } from '#views/statistics/choice.ts';
import { aFile, bySex, yearRow } from '#views/statistics/fixtures/files.ts';

import { changed } from './change.ts';

const { file } = aFile({
  observations: [
    ...bySex([2020, 2021, 2022]),
    ...['ZZ-NOR', 'ZZ-SUR'].map((jurisdiction) => yearRow(2020, '7', { jurisdiction })),
  ],
});

test.for<[name: string, from: string, part: Partial<Choice>, to: string]>([
  ['a place beside the country: lines are usual', '', { areas: ['ZZ', 'ZZ-NOR'] }, 'jurisdiction=ZZ,ZZ-NOR'],
  [
    'a chosen view stays as long as it can',
    'view=line',
    { areas: ['ZZ', 'ZZ-NOR'] },
    'jurisdiction=ZZ,ZZ-NOR',
  ],
  [
    'bars stay where lines are usual',
    '',
    { areas: ['ZZ', 'ZZ-NOR'], view: 'bar' },
    'jurisdiction=ZZ,ZZ-NOR&view=bar',
  ],
  ['several places are not split', 'dimension=sex', { areas: ['ZZ', 'ZZ-NOR'] }, 'jurisdiction=ZZ,ZZ-NOR'],
  ['a split takes the usual view', '', { split: 'sex' }, 'dimension=sex'],
  ['a split drops the code it splits by', 'sex=F', { split: 'sex' }, 'dimension=sex'],
  ['bars on each other end with the split', 'dimension=sex', { split: undefined }, ''],
  ['all places are not split', 'dimension=sex&from=2021', { view: 'multiples' }, 'from=2021&view=multiples'],
  ['who picks a place out of all sees it', 'view=multiples', { areas: ['ZZ-NOR'] }, 'jurisdiction=ZZ-NOR'],
  ['no place is the usual one', 'jurisdiction=ZZ-NOR', { areas: [] }, ''],
  ['a code stays with a place', 'sex=F', { areas: ['ZZ-NOR'] }, 'jurisdiction=ZZ-NOR&sex=F'],
])('%s', ([, from, part, to]) => {
  const before = readChoice(file, new URLSearchParams(from)).choice;
  const after = changed(file, before, part);
  expect(writeChoice(file, after)).toBe(to);
  expect(readChoice(file, new URLSearchParams(to))).toEqual({ choice: after, unknown: [] });
});
