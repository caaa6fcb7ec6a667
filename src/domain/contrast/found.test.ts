import { expect, test } from 'vitest';

import { aMethod } from '#checks/fixtures/settings.ts';
import { anArchive, foundIn } from '#domain/fixtures/archive.ts';
import { levelsOf } from '#domain/commitments/levels.ts';

import { newestFinding, outsideFindings, type ShareOf, sharesOn } from './found.ts';

const shareOf: ShareOf = sharesOn(levelsOf(anArchive({ methods: [aMethod()] })), { scale: undefined });

type Given = [finding: Parameters<typeof foundIn>[0], audit?: Parameters<typeof foundIn>[1]];

const idOf = (given: readonly Given[], area?: string): string | undefined =>
  newestFinding(
    outsideFindings(
      given.map(([finding, audit]) => foundIn(finding, audit)),
      undefined,
      '2024-01-01',
    ),
    area,
    shareOf,
  )?.found.finding.id;

const words = { rating: undefined };
const unanswered = { rating: undefined, outcome: 'no-answer' as const };
const [y2023, y2022] = [{ publishedOn: '2023-06-01' }, { publishedOn: '2022-06-01' }];

test.for<[string, readonly Given[], string | undefined]>([
  ['none', [], undefined],
  ['the only one', [[{ id: 'a' }]], 'a'],
  [
    'the newest rating',
    [
      [{ id: 'a' }, y2023],
      [{ id: 'b', rating: 'not-started' }, y2022],
    ],
    'a',
  ],
  [
    'of two of one day the lower',
    [
      [{ id: 'a' }, y2023],
      [{ id: 'b', rating: 'not-started' }, y2023],
    ],
    'b',
  ],
  [
    'of equal ones the first',
    [
      [{ id: 'a' }, y2023],
      [{ id: 'b' }, y2023],
    ],
    'a',
  ],
  [
    'a rating before an outcome of one day',
    [
      [{ id: 'a', ...unanswered }, y2023],
      [{ id: 'b' }, y2023],
    ],
    'b',
  ],
  [
    'an outcome before an older rating',
    [
      [{ id: 'a', ...unanswered }, y2023],
      [{ id: 'b' }, y2022],
    ],
    'a',
  ],
  [
    'a rating before newer words',
    [
      [{ id: 'a', ...words }, y2023],
      [{ id: 'b' }, y2022],
    ],
    'b',
  ],
  [
    'words where nothing rates',
    [
      [{ id: 'a', ...words }, y2023],
      [{ id: 'b', ...words }, y2022],
    ],
    'a',
  ],
  ['not the word of the state', [[{ id: 'a' }, { ...y2023, kind: 'self-report' }]], undefined],
  ['not what was published later', [[{ id: 'a' }, { publishedOn: '2024-01-02' }]], undefined],
  ['what was published on the day', [[{ id: 'a' }, { publishedOn: '2024-01-01' }]], 'a'],
])('the finding that speaks: %s', ([, given, expected]) => {
  expect(idOf(given)).toBe(expected);
});

test('of an area: its own, or one of all; of all none that names an area', () => {
  const given: Given[] = [
    [{ id: 'south', jurisdiction: 'ZZ-SUR' }, y2023],
    [{ id: 'all' }, y2022],
  ];
  expect([idOf(given), idOf(given, 'ZZ-SUR'), idOf(given, 'ZZ-NOR')]).toEqual(['all', 'south', 'all']);
});

test('of one day what names the area before what speaks of all, whatever they say', () => {
  const given: Given[] = [
    [{ id: 'all' }, y2023],
    [{ id: 'south', jurisdiction: 'ZZ-SUR', ...unanswered }, y2023],
  ];
  expect([idOf(given), idOf(given, 'ZZ-SUR')]).toEqual(['all', 'south']);
});

test('a rating is placed on the scale that the commitment names; one without rating nowhere', () => {
  const levels = levelsOf(anArchive({ methods: [aMethod()] }));
  const share = (rating: string | undefined, scale: string | undefined) =>
    sharesOn(levels, { scale })(foundIn({ rating }));
  expect([share('limited', undefined), share('all', 'points'), share('none', 'points')]).toEqual([1, 1, 0]);
  expect(share(undefined, undefined)).toBeUndefined();
});
