import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aLaw, anAudit } from '#checks/fixtures/records.ts';

import { recommendationExists } from './recommendation-exists.ts';

const audits = [
  anAudit({
    recommendations: [
      { id: 'r1', text: 'Dar agua.' },
      { id: 'r2', text: 'Medirla.' },
    ],
  }),
];
const from = (origin: { audit?: string; recommendation?: string }) => [aCommitment({ origin })];

test('a recommendation of the audit passes', () => {
  expect(
    check(recommendationExists, { audits, commitments: from({ audit: 'audit-1', recommendation: 'r2' }) }),
  ).toEqual([]);
});

test('an audit that is not there is another rule’s matter', () => {
  expect(
    check(recommendationExists, { audits, commitments: from({ audit: 'none', recommendation: 'r2' }) }),
  ).toEqual([]);
});

test('an unknown recommendation is named with those there are', () => {
  expect(
    spoken(
      check(recommendationExists, { audits, commitments: from({ audit: 'audit-1', recommendation: 'r3' }) }),
    ),
  ).toEqual([
    'commitments/commitment-1.md origin.recommendation: la auditoría «audit-1» no tiene la recomendación «r3». ¿Quiso decir «r1»? Valores: r1, r2.',
  ]);
});

test('which recommendation must be said, and of which audit', () => {
  expect(spoken(check(recommendationExists, { audits, commitments: from({ audit: 'audit-1' }) }))).toEqual([
    'commitments/commitment-1.md origin.audit: falta «recommendation»: cuál de las recomendaciones de «audit-1». Valores: r1, r2.',
  ]);
  expect(
    spoken(check(recommendationExists, { audits, commitments: from({ recommendation: 'r1' }) })),
  ).toEqual([
    'commitments/commitment-1.md origin.recommendation: «recommendation» necesita la auditoría en «audit». Añada «audit» o quite «recommendation».',
  ]);
});

test('a norm answers a recommendation that is there', () => {
  const answering = (recommendation: string) => [
    aLaw({
      answers: [
        { audit: 'audit-1', recommendation: 'r1' },
        { audit: 'audit-1', recommendation },
      ],
    }),
  ];
  expect(check(recommendationExists, { audits, laws: answering('r2') })).toEqual([]);
  expect(spoken(check(recommendationExists, { audits, laws: answering('r22') }))).toEqual([
    'laws/law-1.md answers.1.recommendation: la auditoría «audit-1» no tiene la recomendación «r22». ¿Quiso decir «r2»? Valores: r1, r2.',
  ]);
});
