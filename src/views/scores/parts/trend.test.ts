import { expect, test } from 'vitest';

import type { Trend } from '#domain/scores/compare/trend.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { changeWords, trendRows } from './trend.ts';

const score = { percent: 40 } as Extract<Trend, { kind: 'up' }>['before'];
const changed = (given: Partial<Extract<Trend, { kind: 'changed' }>>): Trend => ({
  kind: 'changed',
  method: false,
  entered: [],
  left: [],
  weights: false,
  ...given,
});

test.for<[Trend, { arrow?: string; text: string }]>([
  [{ kind: 'first' }, { text: 'Primera edición' }],
  [{ kind: 'new' }, { text: 'No estaba en la anterior' }],
  [
    { kind: 'up', before: score },
    { arrow: 'up', text: 'Sube: antes 40\u00a0%' },
  ],
  [
    { kind: 'down', before: score },
    { arrow: 'down', text: 'Baja: antes 40\u00a0%' },
  ],
  [
    { kind: 'same', before: score },
    { arrow: 'same', text: 'Igual: antes 40\u00a0%' },
  ],
  [{ kind: 'no-score', before: false, now: false }, { text: 'Sin puntaje en ninguna de las dos' }],
  [{ kind: 'no-score', before: false, now: true }, { text: 'La anterior no tenía puntaje' }],
  [{ kind: 'no-score', before: true, now: false }, { text: 'Esta no tiene puntaje; la anterior sí' }],
  [changed({ method: true }), { text: 'No se compara: cambió el método' }],
  [
    changed({ entered: ['a', 'b', 'c'], left: ['d'] }),
    { text: 'No se compara: cambió el conjunto de compromisos (3 entraron y 1 salió)' },
  ],
  [
    changed({ method: true, left: ['d', 'e'] }),
    { text: 'No se compara: cambió el método y cambió el conjunto de compromisos (2 salieron)' },
  ],
  [changed({ weights: true }), { text: 'No se compara: cambió lo que pesa cada compromiso' }],
])('%o in words; an arrow only where the two may be compared', ([trend, expected]) => {
  expect(changeWords(aScoredView(), trend)).toEqual(expected);
});

test('every edition stands in a line, the newest first; that of the page has no link to itself', () => {
  const view = aScoredView({}, 'en');
  expect(
    trendRows(view, editionOf(view), 'pillar', 'supply').map(
      ({ id, href, isRetrospective, score, change }) => ({
        id,
        href,
        isRetrospective,
        score: score.value?.text ?? score.withheld,
        coverage: score.coverage.text,
        change: change.text,
      }),
    ),
  ).toEqual([
    {
      id: '2023',
      href: undefined,
      isRetrospective: true,
      score: '33%',
      coverage: '1 of 1',
      change: 'The one before had no score',
    },
    {
      id: '2022',
      href: '/en/scorecards/2022/pillars/supply/',
      isRetrospective: false,
      score: 'Not enough to give a score',
      coverage: '0 of 1',
      change: 'First edition',
    },
  ]);
});

test('what an edition has no scorecard of has no line', () => {
  const view = aScoredView();
  expect(trendRows(view, editionOf(view), 'pillar', 'elsewhere')).toEqual([]);
});
