import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aStatistic } from '#checks/fixtures/records.ts';

import { disclosureReviewed } from './disclosure-reviewed.ts';

const review = { floor: 5, reviewedBy: 'A. B.', reviewedOn: '2024-01-01', why: 'El Estado la publicó.' };

test('a whole review, a floor alone, and none at all pass', () => {
  const statistics = [
    aStatistic({ disclosure: review }),
    aStatistic({ id: 'statistic-2', disclosure: { floor: 10 } }),
    aStatistic({ id: 'statistic-3' }),
  ];
  expect(check(disclosureReviewed, { statistics })).toEqual([]);
});

test('a reviewer without date or reason', () => {
  const { why: _, ...unexplained } = review;
  const statistics = [
    aStatistic({ disclosure: unexplained }),
    aStatistic({ id: 'statistic-2', disclosure: { floor: 5, reviewedBy: 'A. B.' } }),
  ];
  expect(spoken(check(disclosureReviewed, { statistics }))).toEqual([
    'statistics/statistic-1.md disclosure.reviewedBy: dice quién revisó las celdas pequeñas, pero falta «why». Añada la fecha (reviewedOn) y la razón (why); sin ellas la revisión no cuenta.',
    'statistics/statistic-2.md disclosure.reviewedBy: dice quién revisó las celdas pequeñas, pero falta «reviewedOn» y «why». Añada la fecha (reviewedOn) y la razón (why); sin ellas la revisión no cuenta.',
  ]);
});
