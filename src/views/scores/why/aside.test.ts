import { expect, test } from 'vitest';

import { setAsideReasons } from '#model/scorecard.ts';

import { theMethod } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { asideWords } from './aside.ts';

const rules = ['lowest', 'highest', 'latest'] as const;

test('a finding that is outvoted says by which rule of the method; one without a rating, that a rating speaks before it', () => {
  const said = rules.map((disagreement) => {
    const view = aScoredView({ methods: [theMethod({ disagreement })] });
    const edition = editionOf(view);
    return asideWords(
      view,
      edition,
      { finding: 'balance/f1', reason: 'outvoted' },
      edition.finding('balance/f1'),
    );
  });
  expect(said).toEqual([
    'Otro hallazgo del mismo tiempo da una calificación más baja, y con este método habla ese.',
    'Otro hallazgo del mismo tiempo da una calificación más alta, y con este método habla ese.',
    'Otro hallazgo del mismo tiempo es más reciente, y con este método habla ese.',
  ]);
  const view = aScoredView();
  expect(asideWords(view, editionOf(view), { finding: 'x/f1', reason: 'outvoted' }, undefined)).toBe(
    'No da una calificación, y otro hallazgo del mismo tiempo habla antes que él.',
  );
});

test('one that is too old says how many months a finding stands', () => {
  const view = aScoredView({ methods: [theMethod({ validityMonths: 24 })] }, 'en');
  expect(asideWords(view, editionOf(view), { finding: 'x/f1', reason: 'too-old' }, undefined)).toBe(
    'It is too old: more than 24 months have passed since the time it speaks of.',
  );
});

test('each reason has a sentence of its own, in each language', () => {
  for (const language of ['es', 'en']) {
    const view = aScoredView({}, language);
    const said = setAsideReasons.map((reason) =>
      asideWords(view, editionOf(view), { finding: 'x/f1', reason }, undefined),
    );
    expect(new Set(said).size).toBe(setAsideReasons.length);
  }
});
