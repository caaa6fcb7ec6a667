import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { bothViews } from '#views/fixtures/view.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { statisticJson } from './statistic-json.ts';

const fileOf = (...[given]: Parameters<typeof aStatistic>) => {
  const statistic = aStatistic(given);
  return statisticFile(bothViews({ records: [statistic] }), statistic);
};

/** The lines between the head of `observations` and its end. */
const rowLines = (json: string): readonly string[] =>
  json
    .split('\n')
    .filter((line) => line.startsWith('    {"periodStart"'))
    .map((line) => line.trim().replace(/,$/, ''));

test('it is the file, value by value', () => {
  const file = fileOf({ observations: [aRow(), aRow({ jurisdiction: 'ZZ', note: 'a\nb "c"' })] });
  expect(JSON.parse(statisticJson(file))).toEqual(JSON.parse(JSON.stringify(file)));
});

test('an observation is a line, its keys in one order, its value the text that was published', () => {
  const { line, ...rest } = aRow({ value: '61.40' });
  const jumbled = { note: 'n', reportedOn: '2023', qualifier: 'about' as const, ...rest };
  const file = { ...fileOf(), observations: [jumbled, { ...rest, dimensions: { sex: 'F' } }] };
  expect(line).toBe(2);
  expect(rowLines(statisticJson(file))).toEqual([
    '{"periodStart":"2022-01-01","periodEnd":"2022-12-31","jurisdiction":"ZZ-NOR","dimensions":{"sex":"_T"},"value":"61.40","qualifier":"about","status":"A","source":"gazette","reportedOn":"2023","note":"n"}',
    '{"periodStart":"2022-01-01","periodEnd":"2022-12-31","jurisdiction":"ZZ-NOR","dimensions":{"sex":"F"},"value":"61.40","status":"A","source":"gazette"}',
  ]);
});

test('a missing value has no key: it is neither zero nor null', () => {
  const [row = ''] = rowLines(
    statisticJson(fileOf({ observations: [aRow({ value: undefined, status: 'M' })] })),
  );
  expect(Object.keys(JSON.parse(row))).not.toContain('value');
});

test('without observations there is an empty list', () => {
  const json = statisticJson(fileOf({ observations: [] }));
  expect(json).toMatch(/\n {2}"observations": \[\]\n\}\n$/);
  expect(JSON.parse(json).observations).toEqual([]);
});

test('the inhabitants come with it, one observation a line too', () => {
  const people = aStatistic({ id: 'people', observations: [aRow({ value: '5000' })] });
  const statistic = aStatistic({ population: 'people' });
  const file = statisticFile(bothViews({ records: [people, statistic] }), statistic);
  const json = statisticJson(file);
  expect(JSON.parse(json).population.observations).toEqual([{ ...file.population?.observations[0] }]);
  expect(json.split('\n').filter((line) => line.startsWith('      {"periodStart"'))).toHaveLength(1);
});
