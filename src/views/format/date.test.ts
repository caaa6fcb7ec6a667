import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { dateGaps, dateWords, dayOfYearWords, monthWords, periodWords, timeOf } from './date.ts';

const [es, en, pt] = [aView(), aView({}, { language: 'en' }), { language: 'pt' }];

test.for<[string, string, string, string]>([
  ['2007-01-16', '16 de enero de 2007', '16 January 2007', '16 de janeiro de 2007'],
  ['2007-01-01', '1 de enero de 2007', '1 January 2007', '1 de janeiro de 2007'],
  ['2016-02-29', '29 de febrero de 2016', '29 February 2016', '29 de fevereiro de 2016'],
  ['2007-12-31', '31 de diciembre de 2007', '31 December 2007', '31 de dezembro de 2007'],
  ['2007-01', 'enero de 2007', 'January 2007', 'janeiro de 2007'],
  ['2007-12', 'diciembre de 2007', 'December 2007', 'dezembro de 2007'],
  ['2007', '2007', '2007', '2007'],
  ['1800', '1800', '1800', '1800'],
])('%s in words, as exact as it is known', ([date, spanish, english, portuguese]) => {
  expect([dateWords(es, date), dateWords(en, date), dateWords(pt, date)]).toEqual([
    spanish,
    english,
    portuguese,
  ]);
});

test('a date keeps its machine form', () => {
  expect(timeOf(es, '2007-01')).toEqual({ text: 'enero de 2007', datetime: '2007-01' });
});

test('months and days of the year', () => {
  expect([monthWords(es, 1), monthWords(es, 12), monthWords(en, 9)]).toEqual([
    'enero',
    'diciembre',
    'September',
  ]);
  expect([dayOfYearWords(es, 9, 30), dayOfYearWords(en, 9, 30)]).toEqual([
    '30 de septiembre',
    '30 September',
  ]);
  expect(dayOfYearWords(es, 2, 29)).toBe('29 de febrero');
});

test.for<[string, typeof es, ReturnType<typeof dateGaps>]>([
  [
    '2007-01-16',
    es,
    {
      date: '16 de enero de 2007',
      on: 'el 16 de enero de 2007',
      from: 'desde el 16 de enero de 2007',
      until: 'hasta el 16 de enero de 2007',
    },
  ],
  [
    '2007-01',
    es,
    {
      date: 'enero de 2007',
      on: 'en enero de 2007',
      from: 'desde enero de 2007',
      until: 'hasta enero de 2007',
    },
  ],
  ['2007', es, { date: '2007', on: 'en 2007', from: 'desde 2007', until: 'hasta 2007' }],
  [
    '2007-01-16',
    en,
    {
      date: '16 January 2007',
      on: 'on 16 January 2007',
      from: 'since 16 January 2007',
      until: 'until 16 January 2007',
    },
  ],
  ['2007', en, { date: '2007', on: 'in 2007', from: 'since 2007', until: 'until 2007' }],
])('%s with the preposition that its exactness asks for', ([date, view, expected]) => {
  expect(dateGaps(view, date)).toEqual(expected);
});

test.for<[string, string, string, string]>([
  ['a whole year', '2017-01-01', '2017-12-31', '2017'],
  ['a year written as a year', '2017', '2017', '2017'],
  ['a year written as months', '2017-01', '2017-12', '2017'],
  ['a whole month', '2017-03-01', '2017-03-31', 'marzo de 2017'],
  ['February of a leap year', '2016-02-01', '2016-02-29', 'febrero de 2016'],
  ['a month written as a month', '2017-03', '2017-03', 'marzo de 2017'],
  ['one day', '2017-03-05', '2017-03-05', '5 de marzo de 2017'],
  ['several years', '2015-01-01', '2017-12-31', '2015 a 2017'],
  ['two years written as years', '2016', '2017', '2016 a 2017'],
  ['months of one year', '2025-01-01', '2025-09-30', 'enero de 2025 a septiembre de 2025'],
  ['months over a new year', '2024-07', '2025-06', 'julio de 2024 a junio de 2025'],
  ['days', '2025-01-15', '2025-02-10', '15 de enero de 2025 a 10 de febrero de 2025'],
  [
    'from within a month to the end of one',
    '2025-01-15',
    '2025-09-30',
    '15 de enero de 2025 a septiembre de 2025',
  ],
])('a period: %s', ([, start, end, expected]) => {
  expect(periodWords(es, start, end)).toBe(expected);
});

test('a period in English', () => {
  expect(periodWords(en, '2015', '2017')).toBe('2015 to 2017');
  expect(periodWords(en, '2025-01', '2025-09')).toBe('January 2025 to September 2025');
});
