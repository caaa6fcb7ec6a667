import { expect, test } from 'vitest';

import { aMethod } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import type { MethodEntry } from '#model/archive.ts';

import { currentMethod, levelOf, levelsOf, topLevelsOf } from './levels.ts';

const scale = (id: string, ...codes: string[]) => ({
  id,
  levels: codes.map((code, index) => ({ code, label: code, value: String(index) })),
});

const method = (id: string, publishedOn: string, ...scales: MethodEntry['scales']): MethodEntry =>
  aMethod({ id, publishedOn, scales });

test.for<[string, [id: string, publishedOn: string][], string | undefined]>([
  ['none', [], undefined],
  ['the only one', [['v1', '2020-01-01']], 'v1'],
  [
    'the one published last, whatever its name',
    [
      ['v1', '2021-01-01'],
      ['v2', '2020-01-01'],
    ],
    'v1',
  ],
  [
    'of two of one day the later name',
    [
      ['v1', '2020-01-01'],
      ['v2', '2020-01-01'],
    ],
    'v2',
  ],
  [
    'a year counts as its last day',
    [
      ['v1', '2020'],
      ['v2', '2020-06-01'],
    ],
    'v1',
  ],
])('the method in force: %s', ([, methods, expected]) => {
  const archive = anArchive({ methods: methods.map(([id, publishedOn]) => method(id, publishedOn)) });
  expect(currentMethod(archive)?.id).toBe(expected);
});

const placed = (methods: readonly MethodEntry[]) =>
  [...levelsOf(anArchive({ methods }))]
    .filter(([key]) => !key.includes(' '))
    .map(([code, { share }]) => `${code} ${share}`);

test('a level stands where it is on its scale: 0 the worst, 1 the best', () => {
  expect(placed([method('v1', '2020', scale('a', 'none', 'some', 'all'), scale('b', 'no', 'yes'))])).toEqual([
    'none 0',
    'some 0.5',
    'all 1',
    'no 0',
    'yes 1',
  ]);
});

test('where two scales share a code the first one places it', () => {
  expect(
    placed([method('v1', '2020', scale('a', 'none', 'all'), scale('b', 'none', 'half', 'all', 'more'))]),
  ).toEqual(['none 0', 'all 1', `half ${1 / 3}`, 'more 1']);
});

test('levels that only an older method has are kept: old findings carry them', () => {
  expect(
    placed([
      method('v1', '2019', scale('a', 'red', 'green')),
      method('v2', '2022', scale('a', 'none', 'green', 'gold')),
    ]),
  ).toEqual(['none 0', 'green 0.5', 'gold 1', 'red 0']);
});

test('what means fulfilled is the best level of the scale', () => {
  const methods = [method('v1', '2020', scale('a', 'none', 'some', 'all'), scale('b', 'no', 'yes'))];
  expect([...topLevelsOf(levelsOf(anArchive({ methods })), undefined)]).toEqual(['all', 'yes']);
  expect([...topLevelsOf(levelsOf(anArchive({ methods: [] })), undefined)]).toEqual([]);
});

test('a commitment with a scale of its own is rated on that scale', () => {
  const methods = [method('v1', '2020', scale('a', 'none', 'some', 'all'), scale('b', 'none', 'some'))];
  const levels = levelsOf(anArchive({ methods }));
  expect(levelOf(levels, 'some', 'b')?.share).toBe(1);
  expect(levelOf(levels, 'some', undefined)?.share).toBe(0.5);
  expect(levelOf(levels, 'unheard', 'b')).toBeUndefined();
  expect(topLevelsOf(levels, 'b').has('some')).toBe(true);
  expect(topLevelsOf(levels, undefined).has('some')).toBe(false);
});
