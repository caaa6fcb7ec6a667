import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { discShare, fillWords, mapFills, type MapStep, mapStep } from './map-fill.ts';

test.for<[number, MapStep, number]>([
  [-12, 0, 0],
  [0, 0, 0],
  [24, 0, 0],
  [25, 1, 0.25],
  [49, 1, 0.25],
  [50, 2, 0.5],
  [74, 2, 0.5],
  [75, 3, 0.75],
  [100, 3, 0.75],
])('%d per cent is step %d, its disc inked by %d', ([percent, step, share]) => {
  expect(mapStep(percent)).toBe(step);
  expect(discShare(step)).toBe(share);
});

test('every way of filling has words in both languages', () => {
  const said = (language: string) => {
    const view = aView({}, { language });
    return mapFills.map((each) => fillWords(view, each));
  };
  expect(said('es')).toEqual([
    'Menos de 25\u00a0%',
    'De 25\u00a0% a 49\u00a0%',
    'De 50\u00a0% a 74\u00a0%',
    '75\u00a0% o más',
    'No alcanza para calificar',
    'Nada que calificar',
    'Sin puntaje en esta edición',
  ]);
  expect(said('en').slice(0, 4)).toEqual(['Under 25%', '25% to 49%', '50% to 74%', '75% or more']);
});
