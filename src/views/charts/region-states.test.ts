import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { aView } from '#views/fixtures/view.ts';

import { regionStates } from './region-states.ts';

const everywhere = (id: string) => aCommitment({ id, scope: 'each-region', madeOn: '2020-01-01' });

const records = [
  everywhere('water'),
  everywhere('wells'),
  anAudit({
    publishedOn: '2023-06-01',
    period: { from: '2023-01-01', to: '2023-03-31' },
    findings: [
      aFinding({ id: 'f1', commitment: 'water', jurisdiction: 'ZZ-SUR', rating: 'limited' }),
      aFinding({ id: 'f2', commitment: 'wells', jurisdiction: 'ZZ-SUR', rating: 'not-started' }),
    ],
  }),
];

const statesIn = (language: string, given: Parameters<typeof aView>[0] = { records }) => {
  const view = aView(given, { language });
  return [...regionStates(view, view.site.editions[0] as EditionScores)];
};

test('a region with a score has the step of its percentage; under the minimum it has too little', () => {
  expect(statesIn('es')).toEqual([
    [
      'ZZ-NOR',
      {
        label: 'Norte: no alcanza para calificar, 0 de 2 compromisos evaluados',
        tooLittle: true,
        href: '/es/cumplimiento/2023/regiones/zz-nor/',
      },
    ],
    [
      'ZZ-SUR',
      {
        label: 'Sur: 50\u00a0%, 2 de 2 compromisos evaluados',
        step: 2,
        href: '/es/cumplimiento/2023/regiones/zz-sur/',
      },
    ],
  ]);
});

test('the same in English', () => {
  expect(statesIn('en').map(([, { label }]) => label)).toEqual([
    'Norte: not enough to give a score, 0 of 2 commitments assessed',
    'Sur: 50%, 2 of 2 commitments assessed',
  ]);
});

test('where nothing applies there is nothing to count', () => {
  expect(statesIn('es', {})[0]).toEqual([
    'ZZ-NOR',
    { label: 'Norte: nada que calificar', href: '/es/cumplimiento/2023/regiones/zz-nor/' },
  ]);
});
