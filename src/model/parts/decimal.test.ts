import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareDecimals, decimalText, differenceOf, isDecimal, scaled, sumOf } from './decimal.ts';

test.for(['0', '-1', '0.5', '-0.25', '1234567', '12345678901234567890.123'])('%s is a decimal', (value) => {
  expect(isDecimal(value)).toBe(true);
});

test.for(['', '-', '.5', '5.', '007', '1,5', '1 234', '1e3', '+1', ' 5', '12%', 'n/d', '١'])(
  '«%s» is none',
  (value) => {
    expect(isDecimal(value)).toBe(false);
  },
);

test.for<[string, string[], string]>([
  ['nothing', [], '0'],
  ['one value, as it is written', ['12.50'], '12.50'],
  ['whole numbers', ['1', '2', '3'], '6'],
  ['tenths that binary fractions miss', ['0.1', '0.2'], '0.3'],
  ['as many places as the longest', ['1', '2.25', '0.5'], '3.75'],
  ['places that end in zero', ['0.25', '0.75'], '1.00'],
  ['a negative one', ['5', '-7.5'], '-2.5'],
  ['negative ones below one', ['-0.25', '-0.50'], '-0.75'],
  ['to zero', ['-0.5', '0.5'], '0.0'],
  ['beyond what a number holds', ['9007199254740993', '0.1'], '9007199254740993.1'],
])('the sum of %s', ([, values, expected]) => {
  expect(sumOf(values)).toBe(expected);
});

test('the sum equals the sum of whole numbers of the smallest unit', () => {
  const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const text = (value: bigint): string => {
    const digits = String(value < 0n ? -value : value).padStart(3, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1 }), (values) => {
      expect(sumOf(values.map(text))).toBe(text(values.reduce((all, value) => all + value, 0n)));
    }),
    { seed: 20_264 },
  );
});

test.for<[string, string, string, string]>([
  ['whole numbers', '7', '5', '2'],
  ['the other way round', '5', '7', '2'],
  ['equal', '7', '7', '0'],
  ['decimals, exactly', '0.3', '0.1', '0.2'],
  ['below zero', '-5', '-7.5', '2.5'],
  ['on both sides of zero', '5', '-7', '12'],
  ['to nothing', '5', '0', '5'],
])('the difference of %s', ([, a, b, expected]) => {
  expect(differenceOf(a, b)).toBe(expected);
});

test.for<[string, string, number]>([
  ['9', '10', -1],
  ['10', '9.99', 1],
  ['1.0', '1', 0],
  ['-2', '-1.5', -1],
  ['-0.5', '0.5', -1],
  ['9007199254740993', '9007199254740992', 1],
])('%s against %s', ([a, b, expected]) => {
  expect(compareDecimals(a, b)).toBe(expected);
});

test('a number as whole units and back is the number, with all places', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(6), (digits, places) => {
      expect(scaled(decimalText(digits, places), places)).toBe(digits);
    }),
    { seed: 20_265 },
  );
});
