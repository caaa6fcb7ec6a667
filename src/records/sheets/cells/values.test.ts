import { expect, test } from 'vitest';

import { dateFault, numberFault } from './faults.ts';
import { dateOf, decimalOf, numberText } from './values.ts';

test.for<[string, string | undefined]>([
  ['12', '12'],
  ['12,5', '12.5'],
  ['12.50', '12.50'],
  ['-3,25', '-3.25'],
  ['0,125', '0.125'],
  ['1.234', undefined],
  ['1,234', undefined],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['12 345', '12345'],
  ['25 %', '25'],
  ['007', '7'],
  ['1.23,4.5', undefined],
  ['12,', undefined],
  ['<5', undefined],
  ['n/d', undefined],
])('the number «%s» is %s', ([written, plain]) => expect(decimalOf(written)).toBe(plain));

test.for<[string, string | undefined]>([
  ['16/01/2007', '2007-01-16'],
  ['1-2-2007', '2007-02-01'],
  ['01/2007', '2007-01'],
  ['2007', '2007'],
  ['2007-01-16', '2007-01-16'],
  ['2007-01-16T00:00:00.000Z', '2007-01-16'],
  ['29/02/2023', undefined],
  ['12/31/2024', undefined],
  ['16/01/07', undefined],
  ['enero', undefined],
])('the date «%s» is %s', ([written, date]) => expect(dateOf(written)).toBe(date));

test('a number of a spreadsheet loses what binary fractions add, and a percentage reads as shown', () => {
  expect(numberText(0.1 + 0.2, false)).toBe('0.3');
  expect(numberText(0.57, true)).toBe('57');
});

test('a number that may be a thousand is asked back with both ways to write it', () => {
  expect(numberFault('1.234')).toMatchObject({
    message: { es: '«1.234» puede ser 1234 o un número con tres decimales: no se adivina.' },
    hint: {
      es: 'Escriba 1234, o 1.2340 si son decimales.',
      en: 'Write 1234, or 1.2340 if they are decimals.',
    },
  });
});

test('a year of two figures is asked back', () => {
  expect(dateFault('15/03/26').message.es).toBe(
    'el año de «15/03/26» tiene dos cifras, y no se adivina el siglo.',
  );
  expect(dateFault('31/02/2026').message.es).toBe(
    '«31/02/2026» no es una fecha que exista (se espera dd/mm/aaaa).',
  );
});
