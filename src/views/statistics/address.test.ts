import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readChoice, writeChoice } from './address.ts';
import { type Choice, mostAreas, usualChoice, kindsFor } from './choice.ts';
import { aFile, bySex, yearRow } from './fixtures/files.ts';

const { file } = aFile({
  observations: [
    ...bySex([2020, 2021, 2022]),
    ...['ZZ-NOR', 'ZZ-SUR'].flatMap((jurisdiction) =>
      [2020, 2021].map((year) => yearRow(year, '7', { jurisdiction })),
    ),
  ],
});
const read = (query: string) => readChoice(file, new URLSearchParams(query));

test('without a query the usual is shown', () => {
  expect(read('')).toEqual({
    choice: { areas: ['ZZ'], codes: { sex: '_T' }, view: 'bar', isRate: false },
    unknown: [],
  });
  expect(writeChoice(file, usualChoice(file))).toBe('');
});

test.for<[name: string, query: string, chosen: Partial<Choice>, canonical?: string]>([
  ['areas', 'jurisdiction=ZZ-NOR,ZZ-SUR', { areas: ['ZZ-NOR', 'ZZ-SUR'], view: 'line' }],
  ['an area twice', 'jurisdiction=ZZ-NOR,ZZ-NOR', { areas: ['ZZ-NOR'] }, 'jurisdiction=ZZ-NOR'],
  ['a dimension', 'dimension=sex', { split: 'sex', codes: {}, view: 'stacked' }],
  ['a code', 'sex=F', { codes: { sex: 'F' } }],
  ['a span', 'from=2020&to=2021', { from: '2020', to: '2021' }],
  ['a span the wrong way round', 'from=2021&to=2020', { from: '2020', to: '2021' }, 'from=2020&to=2021'],
  ['a view', 'view=multiples', { view: 'multiples' }],
  ['the usual view', 'view=bar', { view: 'bar' }, ''],
])('an address asks for %s', ([, query, chosen, canonical = query]) => {
  const { choice, unknown } = read(query);
  expect(choice).toMatchObject(chosen);
  expect(unknown).toEqual([]);
  expect(writeChoice(file, choice)).toBe(canonical);
});

test.for<[name: string, query: string, unknown: [string, string][]]>([
  ['an area that is not there', 'jurisdiction=ZZ-NOR,ZZ-EST', [['jurisdiction', 'ZZ-EST']]],
  ['a dimension that is not there', 'dimension=age', [['dimension', 'age']]],
  ['a dimension of several areas', 'jurisdiction=ZZ-NOR,ZZ-SUR&dimension=sex', [['dimension', 'sex']]],
  ['a code that is not there', 'sex=X', [['sex', 'X']]],
  ['a date that is none', 'from=yesterday', [['from', 'yesterday']]],
  ['a day where a year is asked', 'from=2020-01-01', [['from', '2020-01-01']]],
  ['a view that does not fit', 'view=periods', [['view', 'periods']]],
  ['a rate without a population', 'rate=1', [['rate', '1']]],
  ['a name that nobody knows', 'colour=red', [['colour', 'red']]],
])('an address that asks for %s says so', ([, query, unknown]) => {
  expect(read(query).unknown.map(({ name, value }) => [name, value])).toEqual(unknown);
});

test('of more areas than fit the first are shown', () => {
  const codes = ['ZZ', 'ZZ-NOR', 'ZZ-SUR'];
  expect(mostAreas).toBeGreaterThanOrEqual(codes.length);
  expect(read(`jurisdiction=${codes.join(',')}`).choice.areas).toEqual(codes);
});

test('campaign parameters are none of ours', () => {
  expect(read('utm_source=x').unknown).toEqual([]);
});

const part = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

test('what an address says is what it is written from: every choice comes back', () => {
  const query = fc.record({
    jurisdiction: part(['ZZ', 'ZZ-NOR', 'ZZ-SUR', 'ZZ-NOR,ZZ-SUR', 'ZZ,ZZ-SUR', 'nowhere']),
    dimension: part(['sex', 'none', 'age']),
    sex: part(['F', 'M', '_T', 'X']),
    from: part(['2020', '2021', '2020-06', 'then']),
    to: part(['2021', '2022']),
    view: part(['bar', 'line', 'stacked', 'multiples', 'periods', 'map']),
    rate: part(['1', '0']),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const given = new URLSearchParams(
        Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const { choice } = readChoice(file, given);
      expect(kindsFor(file, choice)).toContain(choice.view);
      expect(choice.areas.length).toBeLessThanOrEqual(mostAreas);
      const again = readChoice(file, new URLSearchParams(writeChoice(file, choice)));
      expect(again.unknown).toEqual([]);
      expect(again.choice).toEqual(choice);
    }),
    { seed: 13, numRuns: 400 },
  );
});
