import { expect, test } from 'vitest';

import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { discrepanciesPage } from './page.ts';
import { comparisonTable, ofPlace } from './table.ts';

type Row = Parameters<typeof aRow>[0];
type Side = ReturnType<typeof aComparison>['sides'][number];

const compared = (id: string, census: Row, board: Row, given: Parameters<typeof aComparison>[0] = {}) => {
  const [first, second] = aComparison().sides as [Side, Side];
  const side = (own: Side, row: Row, name: string): Side => ({
    ...own,
    statistic: `${id}-${name}`,
    select: { ...own.select, jurisdiction: row?.jurisdiction ?? own.select.jurisdiction },
  });
  return [
    aComparison({ id, sides: [side(first, census, 'census'), side(second, board, 'board')], ...given }),
    aStatistic({ id: `${id}-census`, observations: [aRow(census)] }),
    aStatistic({ id: `${id}-board`, observations: [aRow(board)] }),
  ];
};

const records = [
  ...compared('a-little', { value: '300' }, { value: '200' }),
  ...compared('far', { value: '90' }, { value: '3.5', qualifier: 'about', status: 'P' }),
  ...compared('elsewhere', { value: '5000', jurisdiction: 'ZZ-SUR' }, { value: '1' }),
  ...compared('unknown', { value: undefined, status: 'M' }, { value: '5' }),
];

test('groups in their order, empty ones left out, in each the greatest distance first', () => {
  const { groups, count } = discrepanciesPage(aView({ records }));
  expect(groups.map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
    ['apart', 'far', 'a-little'],
    ['unlike', 'elsewhere'],
    ['untold', 'unknown'],
  ]);
  expect(count).toBe('4 comparaciones');
});

test('a row: both figures with who counts, unit and link, the ratio, why, and where it is from', () => {
  const [row] = discrepanciesPage(aView({ records })).groups[0]?.rows ?? [];
  expect(row).toMatchObject({
    href: '/es/comparaciones/far/',
    measure: 'Personas sin agua en casa',
    apart: 'La cifra mayor es cerca de 25,7 veces la menor.',
    ratio: '25.7',
    why: 'Cuentan en meses distintos.',
    sources: [{ href: '/es/comparaciones/far/#source-gazette', text: 'Gobierno' }],
    range: { period: '2022', place: 'Norte' },
  });
  expect(
    row?.range.figures.map(({ bar: _bar, space, ...rest }) => ({ ...rest, space: space?.text })),
  ).toEqual([
    {
      id: 'census',
      who: 'El censo',
      href: '/es/estadisticas/far-census/',
      number: { exact: '90', text: '90' },
      unit: 'personas',
      remarks: [],
      space: undefined,
    },
    {
      id: 'board',
      who: 'La junta',
      href: '/es/estadisticas/far-board/',
      number: { exact: '3.5', text: '3,5' },
      qualifier: 'cerca de',
      unit: 'personas',
      remarks: ['provisional'],
      space: 'Diferencia: cerca de 86,5 personas',
    },
  ]);
});

test('bars start at zero on one scale, and the space reaches from the lesser to the greater', () => {
  const [row] = discrepanciesPage(aView({ records })).groups[0]?.rows.slice(1) ?? [];
  const widths = row?.range.figures.map(({ bar = '' }) =>
    [...bar.matchAll(/class="(bar|space)"(?: x="([\d.]+%)")?[^>]*? width="([\d.]+%)"/g)].map((found) =>
      found.slice(1).join(' '),
    ),
  );
  expect(widths).toEqual([['bar  100%'], ['bar  66.6%', 'space 66.6% 33.4%']]);
});

test('what is unlike has a space with no number, and each figure its own place', () => {
  const [row] = discrepanciesPage(aView({ records })).groups[1]?.rows ?? [];
  expect(row?.apart).toBe('Dividir los números da 5000,0, pero los lugares no son los mismos.');
  expect(row?.range.figures.map(({ place, period, space }) => [place, period, space?.text])).toEqual([
    ['Sur', undefined, undefined],
    ['Norte', undefined, 'No se restan: los lugares no son los mismos.'],
  ]);
});

test('a figure without a value has neither number nor bar', () => {
  const [row] = discrepanciesPage(aView({ records })).groups[2]?.rows ?? [];
  expect(row?.ratio).toBeUndefined();
  expect(
    row?.range.figures.map(({ number, bar, remarks }) => [number?.text, bar !== undefined, remarks]),
  ).toEqual([
    [undefined, false, ['falta en la fuente']],
    ['5', true, []],
  ]);
});

test('in English, with what is not translated labelled', () => {
  const own = compared(
    'far',
    { value: '90' },
    { value: '3' },
    {
      translations: inEnglish({ title: 'Two figures', whyTheyDiffer: 'They count in different months.' }),
    },
  );
  const [row] = discrepanciesPage(aView({ records: own }, { language: 'en' })).groups[0]?.rows ?? [];
  expect(row).toMatchObject({
    title: 'Two figures',
    why: 'They count in different months.',
    measure: { text: 'Personas sin agua en casa', lang: 'es' },
  });
});

test('a page without comparisons has no groups', () => {
  expect(discrepanciesPage(aView()).groups).toEqual([]);
});

test('the comparisons in which an area has a figure', () => {
  const view = aView({ records });
  const table = comparisonTable(view, ofPlace(view, 'ZZ-SUR'), 'Aquí');
  expect(table.rows.map(({ id, cells }) => [id, ...cells.slice(1).map(({ text }) => text)])).toEqual([
    ['elsewhere', '2022', 'Dividir los números da 5000,0, pero los lugares no son los mismos.'],
  ]);
  expect(ofPlace(view, 'ZZ')).toEqual([]);
});
