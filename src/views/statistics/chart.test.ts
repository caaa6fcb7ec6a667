import { expect, test } from 'vitest';

import { readChoice } from './address.ts';
import { chartOf } from './chart.ts';
import { chartTable } from './chart-table.ts';
import { usualChoice } from './choice.ts';
import { aFile, bySex, yearRow } from './fixtures/files.ts';

const total = { columns: [] };
const plain = (year: number, value: string | undefined, more = {}) =>
  yearRow(year, value, { dimensions: {}, ...more });
const chart = (given: Parameters<typeof aFile>[0], query = '', others: Parameters<typeof aFile>[1] = []) => {
  const { file, es } = aFile(given, others);
  const drawn = chartOf(
    es,
    file,
    query === '' ? usualChoice(file) : readChoice(file, new URLSearchParams(query)).choice,
  );
  return { ...drawn, table: chartTable(es, drawn) };
};
const linesIn = ({ panels }: ReturnType<typeof chart>) =>
  panels.flatMap(({ series }) =>
    series.map(({ label, points, gaps }) => ({
      label,
      points: points.map(({ at, text }) => `${at}=${text}`),
      gaps: gaps.map(({ at, kind }) => `${at}:${kind}`),
    })),
  );

test('one series by year: bars from zero, with what it counts, who, and when it was extracted', () => {
  const { kind, title, subtitle, foot, scale, time, panels } = chart({
    ...total,
    observations: [plain(2020, '120'), plain(2021, '80'), plain(2022, '100')],
  });
  expect(kind).toBe('bar');
  expect(title).toBe('Zeta: 100 personas en 2022; 120 personas en 2020.');
  expect(subtitle).toBe('Personas sin agua en casa, en personas. census. Zeta.');
  expect(foot).toEqual(['Fuente: Junta del Agua. Leído en: Gobierno. Extraído: 1 de abril de 2024.']);
  expect(scale.ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150']);
  expect(time.ticks.map(({ text }) => text)).toEqual(['2020', '2021', '2022']);
  expect(panels[0]?.series[0]).toMatchObject({ tone: 0, label: 'Zeta' });
});

test('a year without a row is a gap, one without a value another, a suppressed one a third; none is 0', () => {
  const drawn = chart({
    ...total,
    observations: [
      plain(2019, '5'),
      plain(2021, undefined),
      plain(2022, undefined, { status: 'Q' }),
      plain(2023, '0'),
    ],
  });
  expect(linesIn(drawn)).toEqual([
    { label: 'Zeta', points: ['0=5', '4=0'], gaps: ['1:none', '2:missing', '3:suppressed'] },
  ]);
  expect(drawn.legend.map(({ sign }) => sign)).toEqual(['none', 'missing', 'suppressed']);
  expect(drawn.table.rows.map(({ head, cells: [cell] }) => [head, cell?.text, cell?.note])).toEqual([
    ['2019', '5', undefined],
    ['2020', undefined, undefined],
    ['2021', undefined, 'falta en la fuente'],
    ['2022', undefined, 'suprimido'],
    ['2023', '0', undefined],
  ]);
});

test('no line leads over a gap, a break, or to a part of a year; an event cuts nothing', () => {
  const drawn = chart(
    {
      ...total,
      observations: [2015, 2016, 2018, 2019, 2020, 2021]
        .map((year) => plain(year, '5'))
        .concat(plain(2022, '3', { periodEnd: '2022-09-30' })),
      breaks: [
        { on: '2020-01-01', why: 'Cambió el registro.' },
        { on: '2021-01-01', kind: 'event', why: 'Cuarentena.' },
      ],
    },
    'view=line',
  );
  expect(
    drawn.panels[0]?.series[0]?.points.map(({ at, isJoined }) => `${at}${isJoined ? ' joined' : ''}`),
  ).toEqual(['0', '1 joined', '3', '4 joined', '5', '6 joined', '7']);
  expect(drawn.marks).toEqual([
    { number: 1, from: 4.5, isBreak: true, text: '1. 1 de enero de 2020: Cambió el registro.' },
    { number: 2, from: 5.5, isBreak: false, text: '2. 1 de enero de 2021: Cuarentena.' },
  ]);
});

test('a part of a year is told from a whole one everywhere', () => {
  const drawn = chart({
    ...total,
    observations: [plain(2021, '5'), plain(2022, '3', { periodEnd: '2022-09-30', status: 'P' })],
  });
  const [, part] = drawn.panels[0]?.series[0]?.points ?? [];
  expect(part).toMatchObject({
    isPart: true,
    isUnsure: true,
    remarks: ['periodo incompleto', 'provisional'],
    label: 'enero de 2022 a septiembre de 2022: 3 personas; periodo incompleto; provisional',
  });
  expect(drawn.time.steps[1]?.part).toMatch(/^ene–sept?$/);
  expect(drawn.title).toBe(
    'Zeta: 5 personas en 2021. Periodo incompleto, enero de 2022 a septiembre de 2022: 3 personas.',
  );
});

test('other values for one time stand beside the one that was reported last', () => {
  const drawn = chart({
    ...total,
    observations: [
      plain(2022, '70', { reportedOn: '2023-03-20' }),
      plain(2022, '68', { reportedOn: '2024-11-08' }),
      plain(2022, '75', { qualifier: 'about', reportedOn: '2023-02-15' }),
    ],
  });
  const [series] = drawn.panels[0]?.series ?? [];
  expect(series?.points.map(({ text }) => text)).toEqual(['68']);
  expect(series?.others.map(({ text }) => text)).toEqual(['70', 'cerca de 75']);
  expect(drawn.table.rows[0]?.cells[0]?.text).toBe('68 / 70 / cerca de 75');
  expect(drawn.table.rows[0]?.cells[0]?.note).toContain('otro valor, publicado el 20 de marzo de 2023');
});

test('a split stacks its parts and leaves the total to the table of all data', () => {
  const drawn = chart({ observations: bySex([2020, 2021]) }, 'dimension=sex');
  expect(drawn.kind).toBe('stacked');
  expect(linesIn(drawn).map(({ label, points }) => [label, points])).toEqual([
    ['F', ['0=100', '1=90']],
    ['M', ['0=50', '1=45']],
  ]);
  expect(drawn.scale.max).toBeGreaterThanOrEqual(150);
  expect(drawn.title).toBe('En 2021: F (90 personas) y M (45 personas).');
});

test('each area has a chart of its own, on one scale', () => {
  const drawn = chart(
    {
      ...total,
      observations: ['ZZ', 'ZZ-NOR', 'ZZ-SUR'].map((jurisdiction, index) =>
        plain(2022, String(10 * (index + 1)), { jurisdiction }),
      ),
    },
    'view=multiples',
  );
  expect(drawn.panels.map(({ label, series }) => [label, series[0]?.points[0]?.text])).toEqual([
    ['Norte', '20'],
    ['Sur', '30'],
  ]);
  expect(drawn.title).toBe('En 2022 tienen dato 2 de 2 ámbitos; el más alto es Sur: 30 personas.');
  expect(drawn.table.rows.map(({ head, cells }) => [head, cells[0]?.text])).toEqual([
    ['Norte', '20'],
    ['Sur', '30'],
  ]);
});

test('figures of periods of their own are strokes as long as their periods, and are not joined', () => {
  const drawn = chart({
    ...total,
    frequency: 'irregular',
    observations: [
      plain(2018, '29400', { periodEnd: '2023-04-30', qualifier: 'more-than' }),
      plain(2022, '6107'),
    ],
  });
  expect(drawn.kind).toBe('periods');
  const points = drawn.panels[0]?.series[0]?.points ?? [];
  expect(
    points.map(({ at, until, text, isJoined }) => [at, Math.round((until ?? 0) * 100) / 100, text, isJoined]),
  ).toEqual([
    [2018, 2023.33, 'más de 29.400', false],
    [2022, 2023, '6107', false],
  ]);
  expect(drawn.title).toBe(
    'Se publicaron 2 cifras. La más reciente, enero de 2018 a abril de 2023: más de 29.400 personas.',
  );
});

test('rates are drawn only where the inhabitants of that year are known', () => {
  const drawn = chart(
    { ...total, population: 'people', observations: [plain(2021, '50'), plain(2022, '60')] },
    'rate=1',
    [{ id: 'people', ...total, title: 'Población', observations: [plain(2022, '2000000')] }],
  );
  expect(linesIn(drawn)).toEqual([{ label: 'Zeta', points: ['1=3,0'], gaps: ['0:no-population'] }]);
  expect(drawn.subtitle).toContain('en personas por cada 100,000 habitantes');
  expect(drawn.foot[1]).toBe('Población: Población.');
});

test('a statistic without rows says so', () => {
  expect(chart({ ...total, observations: [] }).title).toBe('No hay ningún valor en lo elegido.');
});

test('of several lines the newest figures are named, so that none is taken for another', () => {
  const row = (sex: string, value: string, year = 2024) => yearRow(year, value, { dimensions: { sex } });
  const { title } = chart({
    frequency: 'irregular',
    observations: [row('_T', '9', 2020), row('F', '21'), row('M', '2')],
  });
  expect(title).toBe('Se publicaron 3 cifras. La más reciente, 2024: F (21 personas) y M (2 personas).');
});
