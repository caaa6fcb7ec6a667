import { expect, test } from 'vitest';

import { aCommitment, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { bothViews } from '#views/fixtures/view.ts';
import { viewsOf } from '#views/site.ts';

import { readChoice } from './address.ts';
import { chartOf } from './chart.ts';
import { statisticFile } from './file.ts';
import { yearRow } from './fixtures/files.ts';

type Target = NonNullable<ReturnType<typeof aCommitment>['target']>;
type Commitment = Parameters<typeof aCommitment>[0];

const rows = [2019, 2020, 2021, 2022].flatMap((year) => [
  yearRow(year, '40'),
  yearRow(year, '25', { dimensions: { sex: 'F' } }),
  yearRow(year, '15', { dimensions: { sex: 'M' } }),
  yearRow(year, '10', { jurisdiction: 'ZZ-NOR' }),
  yearRow(year, '30', { jurisdiction: 'ZZ-SUR' }),
]);

const drawn = (
  target: Partial<Target>,
  query = '',
  statistic: Parameters<typeof aStatistic>[0] = {},
  commitment: Commitment = {},
  language = 0,
) => {
  const measured = aStatistic({ observations: rows, ...statistic });
  const promise = aCommitment({
    ...commitment,
    target: {
      measure: 'Personas',
      comparator: 'at-most',
      value: 90,
      unit: 'people',
      statistic: 'statistic-1',
      ...target,
    } as Target,
  });
  const views = viewsOf(bothViews({ records: [measured, promise] })[0].site);
  const file = statisticFile(views, measured);
  return chartOf(views[language] ?? views[0], file, readChoice(file, new URLSearchParams(query)).choice);
};

test('a target with its name, and below the chart with its date and the commitment', () => {
  const { targets } = drawn({ by: '2021-12-31' });
  expect(targets).toEqual([
    {
      value: 90,
      text: 'Meta: como máximo 90 personas',
      note: 'Meta: como máximo 90 personas. Plazo: 31 de diciembre de 2021. Compromiso del Estado: Agua segura en cada escuela.',
      to: 2.5,
    },
  ]);
  expect(drawn({}, '', {}, {}, 1).targets[0]).toMatchObject({
    text: 'Target: at most 90 personas',
    note: 'Target: at most 90 personas. Commitment of the state: Agua segura en cada escuela.',
  });
});

test('the axis reaches the target', () => {
  expect(drawn({}).scale.max).toBeGreaterThanOrEqual(90);
  expect(drawn({ statistic: undefined }).scale.max).toBeLessThan(90);
});

test.for<[string, string | undefined, string | undefined, [number | undefined, number | undefined] | 'none']>(
  [
    ['without days', undefined, undefined, [undefined, undefined]],
    ['promised inside', '2020-01-01', undefined, [0.5, undefined]],
    ['promised before', '2010', undefined, [undefined, undefined]],
    ['promised after all that is drawn', '2023-05-01', '2030', 'none'],
    ['due inside', undefined, '2020-12-31', [undefined, 1.5]],
    ['due after', undefined, '2030', [undefined, undefined]],
    ['due before all that is drawn', undefined, '2018', 'none'],
  ],
)('where the line stands: %s', ([, from, by, expected]) => {
  const { targets } = drawn(
    by === undefined ? {} : { by },
    '',
    {},
    from === undefined ? {} : { madeOn: from },
  );
  const [target] = targets;
  expect(target ? [target.from, target.to] : 'none').toEqual(expected);
});

test.for<[string, Partial<Target>, string, number]>([
  ['the country', {}, 'jurisdiction=ZZ&view=bar', 1],
  ['the country as a line', {}, 'jurisdiction=ZZ&view=line', 1],
  ['the country beside a region', {}, 'jurisdiction=ZZ,ZZ-NOR', 1],
  ['a region alone', {}, 'jurisdiction=ZZ-NOR', 0],
  ['the region of the target', { jurisdiction: 'ZZ-NOR' }, 'jurisdiction=ZZ-NOR', 1],
  ['women, where the target is for all', {}, 'sex=F', 0],
  ['women, where the target is for them', { dimensions: { sex: 'F' } }, 'sex=F', 1],
  ['women beside men', { dimensions: { sex: 'F' } }, 'dimension=sex&view=line', 1],
  ['women and men in a stack', { dimensions: { sex: 'F' } }, 'dimension=sex', 0],
  ['a drawing for each region', {}, 'view=multiples', 0],
])('a target is drawn only with what it is for: %s', ([, target, query, count]) => {
  expect(drawn(target, query).targets).toHaveLength(count);
});

test('levels have none; figures of periods of their own do, over the years of the axis', () => {
  const levels = { ordinal: 'grades', observations: [yearRow(2020, 'good')] };
  expect(drawn({}, '', levels).targets).toEqual([]);
  const spans = [aRow({ jurisdiction: 'ZZ', periodStart: '2018', periodEnd: '2022', value: '5' })];
  const irregular = { frequency: 'irregular', observations: spans } as const;
  expect(drawn({ by: '2020' }, '', irregular, { madeOn: '2019' }).targets[0]).toMatchObject({
    from: 2019,
    to: 2021,
  });
});

test('the file of a statistic carries its targets, and none where it has none', () => {
  const measured = aStatistic({ observations: rows });
  const promise = aCommitment({
    madeOn: '2020-03',
    target: {
      measure: 'Personas',
      comparator: 'at-most',
      value: 90,
      unit: 'people',
      by: '2021',
      statistic: 'statistic-1',
    },
  });
  const fileWith = (records: Parameters<typeof bothViews>[0]) =>
    statisticFile(viewsOf(bothViews(records)[0].site), measured);
  expect(fileWith({ records: [measured, promise] }).targets).toEqual([
    {
      commitment: 'commitment-1',
      title: { es: 'Agua segura en cada escuela' },
      comparator: 'at-most',
      value: 90,
      from: '2020-03',
      by: '2021',
      jurisdiction: 'ZZ',
      dimensions: { sex: '_T' },
    },
  ]);
  expect(fileWith({ records: [measured] }).targets).toBeUndefined();
});
