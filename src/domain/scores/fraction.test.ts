import { expect, test } from 'vitest';

import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  greater,
  lesser,
  mean,
  multiply,
  parseFraction,
  percentOf,
  runningSum,
  sum,
} from './fraction.ts';

const exact = parseFraction;

test.for<[written: string, read: string]>([
  ['31/40', '31/40'],
  ['2/4', '1/2'],
  ['-2/4', '-1/2'],
  ['0/7', '0'],
  ['-0', '0'],
  ['7', '7'],
  ['007', '7'],
  ['0.1', '1/10'],
  ['-0.5', '-1/2'],
  ['1.50', '3/2'],
  // As a number of a record writes itself.
  ['1e-7', '1/10000000'],
  ['2.5e-7', '1/4000000'],
  ['1e+21', '1000000000000000000000'],
])('"%s" is %s', ([written, read]) => {
  expect(fractionText(exact(written))).toBe(read);
});

test.for(['', '1/0', '1/-2', 'a', '1/2/3', '.5', '1,5', ' 1', '+1', 'e3'])('"%s" is no number', (text) => {
  expect(() => exact(text)).toThrow('is not an exact number');
});

test('lowest terms, with the sign above', () => {
  expect(fractionText(fraction(6, -4))).toBe('-3/2');
  expect(fractionText(fraction(-6, -4))).toBe('3/2');
  expect(() => fraction(1, 0)).toThrow('1/0 is not a number.');
});

test('three tenths are three tenths', () => {
  expect(fractionText(add(exact('0.1'), exact('0.2')))).toBe('3/10');
});

test.for<[name: string, got: string, expected: string]>([
  ['1/6 + 1/10', fractionText(add(exact('1/6'), exact('1/10'))), '4/15'],
  ['1/2 + 1/3 + 1/6', fractionText(sum(['1/2', '1/3', '1/6'].map(exact))), '1'],
  ['nothing added up', fractionText(sum([])), '0'],
  ['-2/3 × 3/4', fractionText(multiply(exact('-2/3'), exact('3/4'))), '-1/2'],
  ['1/2 ÷ -3/4', fractionText(divide(exact('1/2'), exact('-3/4'))), '-2/3'],
  ['mean of 0, 1/3, 1', fractionText(mean(['0', '1/3', '1'].map(exact)) ?? exact('99')), '4/9'],
  ['lesser of -1/2, -1/3', fractionText(lesser(exact('-1/2'), exact('-1/3'))), '-1/2'],
  ['greater of -1/2, -1/3', fractionText(greater(exact('-1/2'), exact('-1/3'))), '-1/3'],
])('%s', ([, got, expected]) => {
  expect(got).toBe(expected);
});

test('a sum of terms that come again, and of more unlike ones than it counts', () => {
  const third = exact('1/3');
  const halves = Array.from({ length: 20 }, (_, at) => fraction(1, 2 ** at));
  const running = runningSum();
  for (const term of [third, ...halves, third, third, ...halves]) running.add(term);
  expect(fractionText(running.total())).toBe(fractionText(add(exact('5'), exact(`-${4}/${2 ** 20}`))));
  // What was told can be told again, and goes on.
  running.add(exact('-5'));
  running.add(third);
  expect(fractionText(running.total())).toBe(fractionText(add(third, exact(`-${4}/${2 ** 20}`))));
});

test('there is no mean of nothing, and no division by it', () => {
  expect(mean([])).toBeUndefined();
  expect(() => divide(exact('1'), exact('0'))).toThrow();
});

test('order', () => {
  expect(compare(exact('1/3'), exact('2/6'))).toBe(0);
  expect(compare(exact('1/3'), exact('33/100'))).toBe(1);
  expect(compare(exact('-1/3'), exact('-33/100'))).toBe(-1);
});

test.for<[share: string, percent: number]>([
  ['57/100', 57],
  ['31/40', 78],
  ['21/40', 53],
  ['19/60', 32],
  ['1/200', 1],
  ['1/201', 0],
  ['199/200', 100],
  ['199/201', 99],
  ['0', 0],
  ['1', 100],
  // Half up is towards the greater: -0.5 is 0, -1.5 is -1.
  ['-1/200', 0],
  ['-3/200', -1],
  ['-301/20000', -2],
  ['-1', -100],
  // 49.49… with more digits than a binary fraction holds, and the half above it.
  ['494999999999999999999999999999/1000000000000000000000000000000', 49],
  ['495000000000000000000000000000/1000000000000000000000000000000', 50],
])('%s prints %i', ([share, percent]) => {
  expect(percentOf(exact(share))).toBe(percent);
});
