import { expect, test } from 'vitest';

import { anEdition } from '#checks/fixtures/settings.ts';
import { aScoredView, editionOf, editions } from '#views/scores/fixtures/scored.ts';

import { errataOf } from './errata.ts';
import { notesOf } from './notes.ts';

const targetIn = ({ result }: ReturnType<typeof editionOf>) =>
  ({ kind: 'scorecard', edition: result.id, of: 'pillar', code: 'supply' }) as const;

test('the newest edition says how it was made, and names no newer one', () => {
  const view = aScoredView();
  expect(notesOf(view, editionOf(view), targetIn)).toEqual({
    lines: [
      'Calculada después, el 10 de enero de 2024.',
      'Edición abierta: puede cambiar hasta que se cierre.',
    ],
  });
});

test('an older edition leads to the same page of the newest', () => {
  const view = aScoredView();
  expect(notesOf(view, editionOf(view, '2022'), targetIn).newer).toEqual({
    href: '/es/cumplimiento/2023/ejes/supply/',
    text: 'Hay una edición más reciente: Edición 2023.',
  });
});

test('where the newest edition has no such page, its overview takes its place', () => {
  const view = aScoredView({}, 'en');
  expect(notesOf(view, editionOf(view, '2022'), () => undefined).newer?.href).toBe('/en/scorecards/2023/');
});

const errata = [
  {
    on: '2024-02-01',
    what: 'pillar:supply',
    oldValue: '40 %',
    newValue: '33 %',
    reason: { es: 'Contado dos veces.', en: 'Counted twice.' },
  },
  { on: '2024-03-01', what: 'whole', oldValue: '1', newValue: '2', reason: 'Otra.' },
];

test('a correction names its score, the old value, the new one and why', () => {
  const view = aScoredView({ editions: [...editions.slice(0, 1), anEdition({ ...editions[1], errata })] });
  const edition = editionOf(view);
  expect(errataOf(view, edition, { kind: 'pillar', code: 'supply' })).toEqual([
    {
      date: { text: '1 de febrero de 2024', datetime: '2024-02-01' },
      text: 'supply: decía 40 %; debe decir 33 %.',
      href: '/es/cumplimiento/2023/ejes/supply/',
      reason: 'Contado dos veces.',
    },
  ]);
  expect(errataOf(view, edition).map(({ href }) => href)).toEqual([
    '/es/cumplimiento/2023/ejes/supply/',
    '/es/cumplimiento/2023/',
  ]);
  expect(errataOf(view, edition, { kind: 'pillar', code: 'quality' })).toEqual([]);
});
