import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { measuredWords, observationWords, statisticTable } from './statistics.ts';

type Row = Parameters<typeof aRow>[0];

const said = (row: Row, given: Parameters<typeof aStatistic>[0] = {}) => {
  const statistic = aStatistic(given);
  const view = aView({ records: [statistic] });
  return [observationWords(view, statistic, aRow(row)), measuredWords(view, statistic, aRow(row))];
};

test.for<[string, Row, Parameters<typeof aStatistic>[0], (string | undefined)[]]>([
  ['a number', { value: '12345.50' }, {}, ['12.345,50', '12.345,50 personas']],
  ['zero', { value: '0' }, {}, ['0', '0 personas']],
  ['more than a number', { value: '100', qualifier: 'more-than' }, {}, ['más de 100', 'más de 100 personas']],
  ['no value: nothing, never 0', { value: undefined, status: 'M' }, {}, [undefined, undefined]],
  ['a level, which has no unit', { value: 'good' }, { ordinal: 'grades' }, ['good', 'good']],
])('an observation as it is read: %s', ([, row, given, expected]) => {
  expect(said(row, given)).toEqual(expected);
});

const latest = (rows: readonly Row[], area?: string) => {
  const statistic = aStatistic({ observations: rows.map((row) => aRow(row)) });
  const cells =
    statisticTable(aView({ records: [statistic] }), [statistic], 'Estadísticas', area).rows[0]?.cells ?? [];
  return cells.slice(-2);
};

test('the latest value of the country, with its period', () => {
  expect(latest([{ jurisdiction: 'ZZ', value: '7', status: 'P' }, { value: '100' }])).toEqual([
    { text: '7 personas' },
    { text: '2022', note: 'provisional' },
  ]);
});

test('the latest value of a region', () => {
  expect(latest([{ jurisdiction: 'ZZ', value: '7' }, { value: '100' }], 'ZZ-NOR')).toEqual([
    { text: '100 personas' },
    { text: '2022' },
  ]);
});

test('no value for the area is no data, never 0', () => {
  expect(latest([{ value: '100' }], 'ZZ-SUR')).toEqual([{ text: 's. d.' }, { text: '—' }]);
  expect(latest([{ value: undefined, status: 'M' }])).toEqual([{ text: 's. d.' }, { text: '—' }]);
});

test('of a series without a total for the country its newest period is told, and no place is picked', () => {
  expect(latest([{ value: '100' }])).toEqual([{ text: 'según el ámbito' }, { text: '2022' }]);
});

test('by title, as the language orders it', () => {
  const records = ['Zanjas', 'Ñandúes', 'Nubes', 'agua'].map((title, index) =>
    aStatistic({ id: `s${index}`, title }),
  );
  const { rows } = statisticTable(aView({ records }), records, 'Estadísticas');
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['agua', 'Nubes', 'Ñandúes', 'Zanjas']);
});
