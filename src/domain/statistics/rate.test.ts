import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aRow } from '#checks/fixtures/records.ts';

import { populationAt, rateOf } from './rate.ts';

test.for<[string, string, string, string | undefined]>([
  ['one in a hundred thousand', '1', '100000', '1.0'],
  ['half a tenth goes up', '1', '2000000', '0.1'],
  ['just under half a tenth goes down', '1', '2000001', '0.0'],
  ['nothing', '0', '5', '0.0'],
  ['more than there are people', '7', '5', '140000.0'],
  ['of decimals, exactly', '0.3', '100000', '0.3'],
  ['of nobody', '3', '0', undefined],
  ['below zero', '-3', '5', undefined],
  ['beyond what a number holds', '9007199254740993', '100000', '9007199254740993.0'],
])('per 100,000: %s', ([, value, population, expected]) => {
  expect(rateOf(value, population)).toBe(expected);
});

test('a rate is the nearest tenth', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 40_000_000 }), (value, population) => {
      const rate = BigInt((rateOf(String(value), String(population)) as string).replace('.', ''));
      // |rate/10 − value·10⁵/population| ≤ 1/20, in whole numbers.
      const apart = rate * BigInt(population) - BigInt(value) * 1_000_000n;
      expect((apart < 0n ? -apart : apart) * 2n).toBeLessThanOrEqual(BigInt(population));
    }),
    { seed: 11 },
  );
});

const people = [
  aRow({ periodStart: '2022', periodEnd: '2022', value: '1000', reportedOn: '2023' }),
  aRow({ periodStart: '2022', periodEnd: '2022', value: '1100', reportedOn: '2024' }),
  aRow({ periodStart: '2023', periodEnd: '2023', value: undefined, status: 'M' }),
  aRow({ periodStart: '2015', periodEnd: '2024', value: '999' }),
  aRow({ periodStart: '2022', periodEnd: '2022', jurisdiction: 'ZZ', value: '5000' }),
];

test.for<[string, string, string, string, string | undefined]>([
  ['the year, as it was reported last', 'ZZ-NOR', '2022-01-01', '2022-12-31', '1100'],
  ['the year that holds a month', 'ZZ-NOR', '2022-03', '2022-03', '1100'],
  ['another area', 'ZZ', '2022', '2022', '5000'],
  ['a year without a value', 'ZZ-NOR', '2023', '2023', undefined],
  ['a year that the series lacks', 'ZZ-NOR', '2021', '2021', undefined],
  ['two years', 'ZZ-NOR', '2022', '2023', undefined],
])('inhabitants of %s', ([, jurisdiction, periodStart, periodEnd, expected]) => {
  expect(populationAt(people, { jurisdiction, periodStart, periodEnd })).toBe(expected);
});
