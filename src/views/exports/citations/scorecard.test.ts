import { expect, test } from 'vitest';

import type { EditionScores } from '#domain/scores/editions.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';
import { viewOf } from '#views/site.ts';

import { citedScores, citedTargets } from './scorecard.ts';

const view = aScoredView();
const open = editionOf(view);

/** The same edition, closed. */
const closed: EditionScores = {
  ...open,
  edition: {
    ...open.edition,
    lock: { closedOn: '2024-02-03', inputs: {}, digest: 'abcdef0123456789', result: open.result },
  },
};

const whole = { kind: 'edition', edition: '2023' } as const;

test('a closed edition is a dataset of the day on which it was closed, with its digest', () => {
  const { item, stem, hrefIn } = citedScores(view.site, closed, whole);
  expect(item).toEqual({
    id: 'scorecard-2023',
    type: 'dataset',
    title: '¿Hay agua? Edición 2023',
    author: [{ literal: 'Veeduría del Agua' }],
    publisher: 'Portal del agua',
    version: '2024.02.03+abcdef0123',
    issued: { 'date-parts': [[2024, 2, 3]] },
    language: 'es',
    source: 'Portal del agua',
    note: 'Edición cerrada el 3 de febrero de 2024 (suma SHA-256 abcdef0123).',
  });
  expect(stem).toBe('/api/v1/scorecards/2023');
  expect(hrefIn('en')).toBe('/en/scorecards/2023/');
});

test('an open edition is that of the day from which the portal speaks, and says that it may change', () => {
  const { item } = citedScores(view.site, open, whole);
  expect(item.note).toMatch(/^Edición abierta, tal como estaba el .*: puede cambiar con sus registros\.$/);
  expect(item.version).toBe(view.site.day.replaceAll('-', '.'));
});

test('a scorecard is a dataset with an address and files of its own', () => {
  const { item, stem, titleIn } = citedScores(view.site, closed, {
    kind: 'scorecard',
    edition: '2023',
    of: 'jurisdiction',
    code: 'ZZ-NOR',
  });
  expect(item).toMatchObject({ id: 'scorecard-2023-jurisdiction-ZZ-NOR', type: 'dataset' });
  expect(stem).toBe('/api/v1/scorecards/2023/jurisdiction/ZZ-NOR');
  expect(titleIn(viewOf(view.site, 'en'))).toBe('Delivery: Norte. Edition 2023');
});

test('why a commitment stands as it does is a page', () => {
  const { item } = citedScores(view.site, closed, { kind: 'commitment', edition: '2023', id: 'taps' });
  expect(item).toMatchObject({
    type: 'webpage',
    title: 'Por qué está así: Caños en cada escuela · Edición 2023',
    'container-title': 'Portal del agua',
  });
  expect(item).not.toHaveProperty('version');
});

test('all pages of an edition that are cited', () => {
  const kinds = citedTargets(open).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'edition')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'commitment')).toHaveLength(open.result.commitments.length);
  expect(kinds).toContain('scorecard');
});

test('what an edition does not have is not cited', () => {
  expect(() => citedScores(view.site, open, { kind: 'commitment', edition: '2023', id: 'none' })).toThrow(
    'The edition "2023" has no such page',
  );
});
