import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import { statisticPage } from './statistic.ts';

const whereOf = (...codes: string[]) => {
  const statistic = aStatistic({
    observations: codes.map((jurisdiction, index) =>
      aRow({ jurisdiction, periodStart: `${2020 + index}-01-01`, periodEnd: `${2020 + index}-12-31` }),
    ),
  });
  const view = aView({ records: [statistic] });
  const { values } =
    statisticPage(view, statistic).facts.find(({ term }) => term === view.words.facts.where) ?? {};
  return values?.map(({ text }) => plain(text));
};

test('a series about one place says which, one about several what kind they are of', () => {
  expect(whereOf('ZZ-NOR', 'ZZ-NOR')).toEqual(['Norte']);
  expect(whereOf('ZZ-NOR', 'ZZ-SUR')).toEqual(['region']);
  expect(whereOf()).toEqual(['region']);
});
