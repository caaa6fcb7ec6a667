import { expect, test } from 'vitest';

import { aPortal } from '#checks/fixtures/settings.ts';
import { aCommitment, aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { Progress } from '#domain/commitments/progress/progress.ts';
import { progressOf } from '#domain/commitments/progress/progress.ts';
import { aView } from '#views/fixtures/view.ts';
import { commitmentPage } from '#views/records/commitment.ts';
import { statisticPage } from '#views/records/statistic.ts';

import { progressView } from './view.ts';

type Row = Parameters<typeof aRow>[0];
type Target = Progress['target'];

interface Case {
  target?: Partial<Target>;
  statistic?: Parameters<typeof aStatistic>[0];
  rows?: readonly Row[];
  made?: string;
}

const units = [
  { code: 'percent', label: '%', style: 'share' },
  { code: 'people', label: { es: 'personas', en: 'people' }, singular: { es: 'persona', en: 'person' } },
];

const year = (number: number, value: string | undefined, more: Row = {}): Row => ({
  periodStart: `${number}-01-01`,
  periodEnd: `${number}-12-31`,
  value,
  ...more,
});

/** At least 90 per cent by the end of 2025, in a portal that speaks from 1 May 2024. */
const records = ({ target, statistic, rows = [year(2023, '72.5')], made }: Case = {}) => {
  const unit = statistic?.unit ?? 'percent';
  return [
    aCommitment({
      ...(made === undefined ? {} : { madeOn: made }),
      target: {
        measure: 'Escuelas con agua',
        comparator: 'at-least',
        value: 90,
        unit,
        by: '2025-12-31',
        statistic: 'statistic-1',
        ...target,
      } as Target,
    }),
    aStatistic({
      unit,
      ...statistic,
      observations: rows.map((row) => aRow({ jurisdiction: 'ZZ', ...row })),
    }),
  ] as const;
};

const viewOf = (given: Case = {}, language = 'es') => {
  const portal = aPortal();
  const [commitment, statistic] = records(given);
  const view = aView(
    {
      portal: { ...portal, codes: { ...portal.codes, units } },
      records: [commitment, statistic],
    },
    { language },
  );
  return { view, commitment, statistic };
};

const shown = (given: Case = {}, language = 'es') => {
  const { view, commitment } = viewOf(given, language);
  return progressView(view, progressOf(view.site.archive, commitment, view.site.day) as Progress);
};

test.for<[string, Case, string[]]>([
  [
    'short of it, the day ahead',
    {},
    [
      'La cifra de 2023 aún no cumple la meta; el plazo, a más tardar el 31 de diciembre de 2025, no ha vencido.',
      'La última cifra está 17,5 puntos porcentuales por debajo de la meta.',
    ],
  ],
  [
    'there, the day ahead',
    { rows: [year(2023, '91')] },
    [
      'La cifra de 2023 cumple la meta; el plazo, a más tardar el 31 de diciembre de 2025, no ha vencido.',
      'La última cifra está 1 punto porcentual por encima de la meta.',
    ],
  ],
  [
    'on it, without a day',
    { rows: [year(2023, '90')], target: { by: undefined } },
    ['La cifra de 2023 cumple la meta, que no tiene fecha.', 'La última cifra está justo en la meta.'],
  ],
  [
    'short of it, without a day, in people',
    { rows: [year(2023, '89')], target: { by: undefined }, statistic: { unit: 'people' } },
    [
      'La cifra de 2023 no cumple la meta, que no tiene fecha.',
      'La última cifra está 1 persona por debajo de la meta.',
    ],
  ],
  [
    'reached',
    { rows: [year(2022, '95'), year(2023, '80')], target: { by: '2022' } },
    [
      'Meta alcanzada: la cifra de 2022 la cumple.',
      'La última cifra está 10 puntos porcentuales por debajo de la meta.',
    ],
  ],
  [
    'missed',
    { rows: [year(2023, '80')], target: { by: '2023' } },
    [
      'Meta no alcanzada: la cifra de 2023 no la cumple.',
      'La última cifra está 10 puntos porcentuales por debajo de la meta.',
    ],
  ],
  [
    'nothing of that day',
    { rows: [year(2021, '95')], target: { by: '2022' } },
    [
      'No se puede decir si la meta se alcanzó: no hay una cifra del periodo que termina con la fecha de la meta, 2022.',
      'La última cifra está 5 puntos porcentuales por encima de la meta.',
    ],
  ],
  [
    'only months',
    { rows: [{ periodStart: '2023-01', periodEnd: '2023-09', value: '95' }] },
    ['No se puede decir si la meta se alcanzó: la cifra no es de un periodo completo.'],
  ],
  [
    'about',
    { rows: [year(2023, '95', { qualifier: 'about' })] },
    ['No se puede decir si la meta se alcanzó: la cifra no es exacta, y lo que se sabe no lo decide.'],
  ],
  [
    'nothing at all',
    { rows: [year(2023, undefined, { status: 'M' })] },
    ['No se puede decir si la meta se alcanzó: no hay ninguna cifra publicada de lo que mide.'],
  ],
  [
    'from before the promise',
    { made: '2024-02-01' },
    [
      'La cifra de 2023 aún no cumple la meta; el plazo, a más tardar el 31 de diciembre de 2025, no ha vencido.',
      'La última cifra está 17,5 puntos porcentuales por debajo de la meta.',
      'Esa cifra es de antes de que se asumiera el compromiso: no dice qué se avanzó desde entonces.',
    ],
  ],
])('what is said: %s', ([, given, expected]) => {
  expect(shown(given).verdict).toEqual(expected);
});

test('in English', () => {
  expect(shown({}, 'en')).toMatchObject({
    verdict: [
      'The figure for 2023 does not yet meet the target; the deadline, 31 December 2025, has not passed.',
      'The latest figure is 17.5 percentage points below the target.',
    ],
    key: { text: 'Target: at least 90 %. The bar runs from 0 to 100 %.' },
  });
});

test('the figures that count, oldest first, each once: base, period of the target, latest, part', () => {
  const rows = [
    year(2019, '40'),
    year(2021, '60'),
    year(2022, '70', { status: 'P' }),
    { periodStart: '2023-01', periodEnd: '2023-09', value: '75' },
  ];
  const { figures } = shown({ rows, made: '2020-03-01', target: { by: '2021' } });
  expect(figures.map(({ who, period, number, remarks }) => [who, period, number?.text, remarks])).toEqual([
    ['2019', 'antes de que se asumiera el compromiso', '40', []],
    ['2021', 'el periodo de la meta', '60', []],
    ['2022', 'la última cifra', '70', ['provisional']],
    ['enero de 2023 a septiembre de 2023', 'más reciente, sin terminar', '75', ['periodo incompleto']],
  ]);
  const one = shown({ target: { by: '2023' } }).figures;
  expect(one.map(({ who, period }) => [who, period])).toEqual([
    ['2023', 'el periodo de la meta; la última cifra'],
  ]);
});

test('a value of another source stands beside', () => {
  const rows = [
    year(2023, '75', { source: 'other', reportedOn: '2024-01-15', qualifier: 'about' }),
    year(2023, '70.1', { reportedOn: '2024-03-01' }),
  ];
  expect(shown({ rows }).figures.map(({ number, remarks }) => [number?.text, remarks])).toEqual([
    ['70,1', ['otro valor publicado: cerca de 75 %']],
  ]);
});

test('bars and mark stand on one scale from zero', () => {
  const { figures } = shown({ rows: [year(2021, '25'), year(2023, '72.5')], made: '2022-02-01' });
  const places = figures.map(({ bar = '' }) => [
    /class="bar"[^>]* width="([^"]*)"/.exec(bar)?.[1],
    /class="goal" x1="([^"]*)"/.exec(bar)?.[1],
  ]);
  expect(places).toEqual([
    ['25%', '90%'],
    ['72.5%', '90%'],
  ]);
});

test('levels have no bars', () => {
  const { figures, key } = shown({ rows: [year(2023, 'good')], statistic: { ordinal: 'grades' } });
  expect(figures.map(({ number, unit, bar }) => [number?.text, unit, bar])).toEqual([
    ['good', undefined, undefined],
  ]);
  expect(key).toBeUndefined();
});

test('whose figure it is, and that it rates nothing', () => {
  expect(shown().notice).toBe(
    'Es una cifra publicada por Junta del Agua frente a la meta del Estado. No es una calificación: lo que halló la vigilancia está aparte.',
  );
});

test('area and group are named where they are not the whole', () => {
  expect(shown().group).toBeUndefined();
  const rows = [{ ...year(2023, '95'), jurisdiction: 'ZZ-NOR', dimensions: { sex: 'F' } }];
  expect(shown({ rows, target: { jurisdiction: 'ZZ-NOR', dimensions: { sex: 'F' } } }).group).toBe(
    'Norte · Sexo: F',
  );
});

test('both pages show it and lead to each other', () => {
  const { view, commitment, statistic } = viewOf();
  const own = commitmentPage(view, commitment).progress;
  const [target] = statisticPage(view, statistic).targets;
  expect(own).toEqual(target);
  expect(own).toMatchObject({
    target: 'Escuelas con agua: al menos 90 %, a más tardar el 31 de diciembre de 2025',
    commitment: { href: '/es/compromisos/commitment-1/', text: 'Agua segura en cada escuela' },
    statistic: { href: '/es/estadisticas/statistic-1/', text: 'Personas sin agua' },
  });
});

test('a target without a statistic has none', () => {
  const commitment = aCommitment({
    target: { measure: 'Escuelas', comparator: 'at-least', value: 1, unit: 'people' },
  });
  const view = aView({ records: [commitment, aStatistic()] });
  expect(commitmentPage(view, commitment).progress).toBeUndefined();
  expect(statisticPage(view, aStatistic()).targets).toEqual([]);
});
