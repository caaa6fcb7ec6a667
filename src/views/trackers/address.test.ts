import fc from 'fast-check';
import { expect, test } from 'vitest';

import { initial, readAddress, type TrackerState, writeAddress } from './address.ts';

const known = {
  facets: { jurisdiction: ['PE', 'PE-CUS', 'PE-PUN'], status: ['overdue', 'met'], year: ['2007'] },
  columns: ['title', 'dueOn'],
};

const read = (search: string) => readAddress(search, known);

test('an address without anything is the tracker as it opens', () => {
  expect(read('')).toEqual({ state: initial, unknown: [] });
  expect(writeAddress(initial)).toBe('');
});

test('readable: the model’s words and codes', () => {
  const search =
    'q=albergue&jurisdiction=PE-CUS,PE-PUN&status=overdue&checkedBefore=2025-01-01&sort=-dueOn&view=timeline&page=2';
  const { state, unknown } = read(`?${search}`);
  expect(state).toEqual({
    query: 'albergue',
    facets: { jurisdiction: ['PE-CUS', 'PE-PUN'], status: ['overdue'] },
    checkedBefore: '2025-01-01',
    sort: '-dueOn',
    view: 'timeline',
    page: 2,
  });
  expect(unknown).toEqual([]);
  expect(writeAddress(state)).toBe(search);
});

test.for<[string, string, Partial<TrackerState>, string[]]>([
  ['a value said twice', 'status=met&status=met,met', { facets: { status: ['met'] } }, []],
  ['repeated as forms do', 'status=met&status=overdue', { facets: { status: ['met', 'overdue'] } }, []],
  ['empty parts', 'q=&status=&sort=&page=', {}, []],
  [
    'an unknown value beside a known one',
    'status=met,lost',
    { facets: { status: ['met'] } },
    ['status=lost'],
  ],
  ['a facet of another tracker', 'rank=ley', {}, ['rank=ley']],
  ['an unknown name', 'utm_source=x', {}, ['utm_source=x']],
  ['an unknown column', 'sort=weight', {}, ['sort=weight']],
  ['an unknown view', 'view=map', {}, ['view=map']],
  ['no page', 'page=0', {}, ['page=0']],
  ['a page in words', 'page=dos', {}, ['page=dos']],
  ['a day that is none', 'checkedBefore=2025-02-30', {}, ['checkedBefore=2025-02-30']],
  ['a month is no day', 'checkedBefore=2025-02', {}, ['checkedBefore=2025-02']],
  ['letter case counts', 'status=Met', {}, ['status=Met']],
  ['a broken escape', 'q=%E0%A4%A', { query: '\uFFFD%A' }, []],
])('%s', ([, search, state, unknown]) => {
  const got = read(search);
  expect(got.state).toEqual({ ...initial, ...state });
  expect(got.unknown.map(({ name, value }) => `${name}=${value}`)).toEqual(unknown);
});

test('whatever a reader types and chooses comes back from its address', () => {
  const some = (values: string[]) => fc.subarray(values).map((list) => list);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      some(known.facets.jurisdiction),
      some(known.facets.status),
      fc.constantFrom(undefined, 'title', '-dueOn'),
      fc.integer({ min: 1, max: 999 }),
      (query, jurisdiction, status, sort, page) => {
        const state: TrackerState = {
          ...initial,
          query: query.trim(),
          facets: {
            ...(jurisdiction.length > 0 ? { jurisdiction } : {}),
            ...(status.length > 0 ? { status } : {}),
          },
          ...(sort === undefined ? {} : { sort }),
          page,
        };
        expect(read(writeAddress(state))).toEqual({ state, unknown: [] });
      },
    ),
  );
});
