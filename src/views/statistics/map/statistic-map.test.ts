import { expect, test } from 'vitest';

import { mapped, people, rowsOf } from './fixtures/mapped.ts';
import type { StatisticMap } from './map-view.ts';
import { statisticMap } from './statistic-map.ts';

type Given = Parameters<typeof mapped>;

const mapOf = (
  written: string | Given[0],
  given: Given[1] = {},
  isRate = false,
): StatisticMap | undefined => {
  const rows = typeof written === 'string' ? rowsOf(written) : written;
  const { view, statistic } = mapped(rows, given);
  return statisticMap(view, statistic, isRate);
};

/** Areas as lines: code, what is drawn of it. */
const drawnOf = (map: StatisticMap | undefined): string[] =>
  (map?.areas ?? []).map(({ code, circle, sign, text }) =>
    [
      code.slice(3),
      circle ? `r${circle.r}${circle.isUnsure ? '?' : ''}` : '',
      sign?.kind ?? '',
      text?.value ?? '',
    ]
      .join(' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
const tableOf = (map: StatisticMap | undefined): string[] =>
  (map?.table.rows ?? []).map(({ head, cells }) =>
    [head, cells[0]?.text ?? '·', ...(cells[0]?.note === undefined ? [] : [`[${cells[0].note}]`])].join(' '),
  );

test('counts are circles whose areas are as their values, the largest first, with the table in their order', () => {
  const map = mapOf('ZZ=175 A=100 B=25 C=1 D=49 E=P4');
  expect(map?.kind).toBe('circles');
  expect(drawnOf(map)).toEqual(['A r30 100', 'D r21 49', 'B r15 25', 'E r6? 4', 'C r3 1', 'F']);
  expect(tableOf(map)).toEqual(['A 100', 'D 49', 'B 25', 'E 4 [provisional]', 'C 1', 'F ·']);
  expect(map?.shapes.map(({ grounds }) => grounds)).toEqual([...Array(5).fill(['land']), ['none']]);
  expect(map?.areas.map(({ label }) => label)).toEqual([
    'A, 2022: 100 personas',
    'D, 2022: 49 personas',
    'B, 2022: 25 personas',
    'E, 2022: 4 personas; provisional',
    'C, 2022: 1 personas',
    'F, 2022: sin dato',
  ]);
  expect(map?.areas[0]?.href).toBe('/es/regiones/zz-a/');
  expect(map?.key.map(({ r, text }) => [r, text])).toEqual([
    [30, '100'],
    [13.42, '20'],
    [6.71, '5'],
  ]);
  expect(map?.legend.map(({ sign }) => sign)).toEqual(['circle', 'unsure', 'none']);
  expect(map?.title).toBe('En 2022 tienen dato 5 de 6 ámbitos. La cifra más alta es la de A: 100 personas.');
  expect(map?.subtitle).toBe('Personas sin agua en casa, en personas. census. 2022.');
  expect(map?.foot).toEqual([expect.stringMatching(/^Fuente: .*Extraído: 1 de abril de 2024\.$/)]);
});

test('zero has no circle but its figure, and is not the want of a figure', () => {
  const map = mapOf('A=0 B=25 C=1 D=4 E=4 F=M');
  expect(drawnOf(map)).toEqual(['B r30 25', 'D r12 4', 'E r12 4', 'C r6 1', 'A 0', 'F missing']);
  expect(map?.legend.map(({ sign }) => sign)).toEqual(['circle', 'zero', 'missing']);
  expect(map?.shapes.map(({ grounds }) => grounds[0])).toEqual([
    'land',
    'land',
    'land',
    'land',
    'land',
    'none',
  ]);
});

test('all zero: no circle, no key, no highest', () => {
  const map = mapOf('A=0 B=0 C=0 D=0 E=0');
  expect(map?.key).toEqual([]);
  expect(map?.title).toBe('En 2022 tienen dato 5 de 6 ámbitos.');
});

test('what is suppressed has a sign and a ground of its own', () => {
  const map = mapOf('A=9 B=25 C=7 D=8 E=6 F=Q');
  expect(drawnOf(map).at(-1)).toBe('F suppressed');
  expect(map?.shapes.at(-1)?.grounds).toEqual(['suppressed']);
  expect(tableOf(map).at(-1)).toBe('F · [suprimido]');
});

test('several highest are all named, and equal ones stand by name', () => {
  const map = mapOf('A=3 B=9 C=9 D=1 E=3');
  expect(map?.title).toContain('La cifra más alta es la de B y C: 9 personas.');
  expect(tableOf(map).slice(0, 4)).toEqual(['B 9', 'C 9', 'A 3', 'E 3']);
});

test.for<[string, string, Given[1], string[], string[]]>([
  [
    'shares',
    'A=10.0 B=20.0 C=30.5 D=44.0 E=44.0 F=60.5',
    { unit: 'percent' },
    ['under 30', '30–40', '40+'],
    ['F tone-4', 'D tone-4', 'E tone-4', 'C tone-3', 'B tone-1', 'A tone-1'],
  ],
  [
    'what falls below zero',
    'A=-5 B=2 C=3 D=4 E=5 F=6',
    {},
    ['under 3', '3–5', '5+'],
    ['F tone-4', 'E tone-4', 'D tone-3', 'C tone-3', 'B tone-1', 'A tone-1'],
  ],
])('%s fill their shapes', ([, written, given, classes, areas]) => {
  const map = mapOf(written, given);
  expect(map?.kind).toBe('classes');
  const short = (text: string): string =>
    text
      .replace(/^Menos de (.*)$/, 'under $1')
      .replace(/^De (.*) a menos de (.*)$/, '$1–$2')
      .replace(' o más', '+');
  expect(map?.classes.map(({ text }) => short(text))).toEqual(classes);
  expect(drawnOf(map)).toEqual(areas);
  expect(map?.rule).toMatch(/^Los límites/);
  expect([map?.key, map?.legend]).toEqual([[], []]);
});

test('levels are the classes of their list, the last first, and none is called the highest', () => {
  const map = mapOf('A=good B=bad C=good D=bad E=fair', { ordinal: 'grades' });
  expect(map?.classes).toEqual([
    { tone: 1, share: 1 / 3, text: 'bad' },
    { tone: 3, share: 2 / 3, text: 'fair' },
    { tone: 4, share: 1, text: 'good' },
  ]);
  expect(tableOf(map)).toEqual(['A good', 'C good', 'E fair', 'B bad', 'D bad', 'F ·']);
  expect(map?.title).toBe('En 2022 tienen dato 5 de 6 ámbitos.');
  expect(map?.rule).toBeUndefined();
});

test('the latest whole year that enough areas have, and no part of one', () => {
  const full = 'A=1 B=2 C=3 D=4 E=5';
  const rows = [
    ...rowsOf(full, 2020),
    ...rowsOf('A=10 B=20 C=30 D=40 E=50', 2021),
    ...rowsOf('A=7 B=8', 2022),
    ...rowsOf('A=9 B=9 C=9 D=9 E=9', 2023, { periodStart: '2023-01', periodEnd: '2023-09' }),
  ];
  const map = mapOf(rows);
  expect([map?.period, tableOf(map)[0]]).toEqual(['2021', 'E 50']);
});

test('a series without a frequency is read by whole years', () => {
  const rows = [
    ...rowsOf('A=1 B=2 C=3 D=4 E=5', 2021, { periodStart: '2021-01-01', periodEnd: '2021-12-31' }),
    ...rowsOf('A=9 B=9 C=9 D=9 E=9', 2022, { periodStart: '2020', periodEnd: '2022' }),
  ];
  expect(mapOf(rows, { frequency: 'irregular' })?.period).toBe('2021');
});

test.for<[string, string, Given[1]]>([
  ['fewer than five areas', 'A=1 B=2 C=3 D=4', {}],
  ['five rows, but a value in four', 'A=1 B=2 C=3 D=4 E=M', {}],
  ['five areas, of which one has no shape', 'A=1 B=2 C=3 D=4 X=5', {}],
  ['a portal without a map', 'A=1 B=2 C=3 D=4 E=5', { hasMap: false }],
])('no map: %s', ([, written, given]) => {
  expect(mapOf(written, given)).toBeUndefined();
});

test('two governments in a shape: circles side by side, or bands with a sign each', () => {
  const counts = mapOf('A=100 B=2 C=3 D=4 E=5 G=49', { isShared: true });
  const [a, g] = [
    counts?.areas.find(({ code }) => code === 'ZZ-A'),
    counts?.areas.find(({ code }) => code === 'ZZ-G'),
  ];
  const apart = Math.hypot(
    (a?.circle?.x ?? 0) - (g?.circle?.x ?? 0),
    (a?.circle?.y ?? 0) - (g?.circle?.y ?? 0),
  );
  expect(apart).toBeGreaterThanOrEqual((a?.circle?.r ?? 0) + (g?.circle?.r ?? 0));
  expect([a?.isShared, a?.shape, g?.shape]).toEqual([true, 1, 1]);
  expect(counts?.notes).toEqual(['Dos gobiernos en una forma.']);
  const shares = mapOf('A=1 B=2 C=3 D=4 E=5 F=6 G=9', { isShared: true, unit: 'percent' });
  expect(shares?.shapes[0]?.grounds).toEqual(['tone-1', 'tone-4']);
  expect(shares?.legend.map(({ sign }) => sign)).toEqual(['bands']);
  const half = mapOf('A=1 B=2 C=3 D=4 E=5', { isShared: true, unit: 'percent' });
  expect(half?.shapes[0]?.grounds).toEqual(['none', 'tone-1']);
  expect(drawnOf(half).at(-1)).toBe('G none');
});

test('an area of another kind stands in its shape with what it is; those that it overlaps with are named', () => {
  const alone = mapOf('A=1 B=2 C=3 D=4 DEP=5');
  expect(alone?.areas[0]?.code).toBe('ZZ-DEP');
  expect(alone?.notes).toEqual(['DEP: Un área estadística.']);
  const both = mapOf('A=1 B=2 C=3 D=4 E=5 F=6 DEP=7 X=1');
  expect(both?.areas.map(({ code }) => code)).not.toContain('ZZ-DEP');
  expect(both?.notes).toEqual([
    'Fuera del mapa, porque se superponen con otros ámbitos que sí están: DEP.',
    'Sin forma en el mapa: X.',
  ]);
});

test('another published value stands beside the one that is drawn', () => {
  const map = mapOf([
    ...rowsOf('A=10 B=2 C=3 D=4 E=5', 2022, { reportedOn: '2023-05' }),
    ...rowsOf('A=12', 2022, { reportedOn: '2024-02' }),
  ]);
  expect(map?.areas[0]?.label).toBe('A, 2022: 12 personas; otro valor, publicado en mayo de 2023: 10');
  expect(tableOf(map)[0]).toBe('A 12 / 10 [otro valor, publicado en mayo de 2023]');
});

test('rates fill their shapes, each as exact as its table has it', () => {
  const population = people(rowsOf('A=64000 B=80000 C=200000 D=50000 E=100000 F=M'));
  const rates = mapOf('A=12 B=17 C=0 D=1 E=30 F=5', { population: 'people', others: [population] }, true);
  expect(rates?.kind).toBe('classes');
  // 12 / 64,000 is 18.75 and 17 / 80,000 is 21.25 per 100,000: halves go up.
  expect(tableOf(rates)).toEqual([
    'E 30,0',
    'B 21,3',
    'A 18,8',
    'D 2,0',
    'C 0,0',
    'F · [sin población de ese año]',
  ]);
  expect(rates?.classes.map(({ text, share }) => [text, share])).toEqual([
    ['Cero', 0],
    ['Más de cero y menos de 20', 0.5],
    ['20 o más', 1],
  ]);
  expect(rates?.areas[0]?.label).toBe('E, 2022: 30,0 personas por cada 100,000 habitantes');
  expect(rates?.foot[1]).toBe('Población: Población.');
  expect(rates?.legend).toEqual([{ sign: 'none', text: expect.stringMatching(/^Sin tasa/) }]);
});

test.for<[string, string, Given[1]]>([
  ['a population is not given', 'A=1 B=2 C=3 D=4 E=5', {}],
  ['shares have none', 'A=1 B=2 C=3 D=4 E=5', { unit: 'percent', population: 'people' }],
  ['the population of that year is known of too few', 'A=1 B=2 C=3 D=4 E=5', { population: 'thin' }],
])('no map of rates: %s', ([, written, given]) => {
  const others = [
    people(rowsOf('A=1000 B=1000 C=1000 D=1000 E=1000')),
    people([...rowsOf('A=1000 B=1000 C=1000 D=1000'), ...rowsOf('E=1000', 2021)], { id: 'thin' }),
  ];
  expect(mapOf(written, { ...given, others }, true)).toBeUndefined();
});
