import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import type { History } from '#model/history.ts';
import { aView } from '#views/fixtures/view.ts';
import { aHistory, aVersion, anAddition } from '#views/follow/fixtures/history.ts';

import { logPage } from './page.ts';
import { entriesOfPage, furtherLogParts, logPath, logSlugs } from './parts.ts';

const erratum = { on: '2024-03', what: 'whole', oldValue: '1/3', newValue: '1/2', reason: 'Se contó mal.' };
const all = { page: 1, corrections: false };
const corrections = { page: 1, corrections: true };

const viewWith = (history: History, language = 'es', base = '/') =>
  aView(
    {
      records: ['a', 'b'].map((id) => aLaw({ id, title: `Ley ${id}` })),
      editions: [anEdition({ errata: [erratum] })],
      history,
    },
    { language, base },
  );

const history = aHistory(
  {
    'law/a': [aVersion('2024-05-01', { correction: 'Se leyó mal.' }), anAddition('2024-01-01')],
    'law/b': [anAddition('2024-01-01')],
  },
  [
    {
      key: 'law/gone',
      on: '2024-05-01',
      at: '2024-05-01T10:00:00Z',
      commit: 'cccccccccc',
      title: 'Ley perdida',
      versions: [],
    },
  ],
);

test('by day: what changed, what was removed, errata, what was added', () => {
  const { days, count, missing, frame } = logPage(viewWith(history), all);
  expect(frame.title).toBe('Cambios');
  expect([count, missing]).toEqual(['4 entradas', undefined]);
  expect(days.map(({ id, date, entries }) => [id, date.text, entries.map(({ kind }) => kind)])).toEqual([
    ['day-2024-05-01', '1 de mayo de 2024', ['Corrección', 'Retirado']],
    ['day-2024-03-31', '31 de marzo de 2024', ['Fe de erratas']],
    ['day-2024-01-01', '1 de enero de 2024', ['Nuevo']],
  ]);
  const [changed, gone] = days[0]?.entries ?? [];
  expect(changed).toMatchObject({
    isCorrection: true,
    type: 'Norma',
    title: { text: 'Ley a', href: '/es/normas/a/#version-20240501ab' },
    correction: 'Se leyó mal.',
    changes: [{ field: 'Título', before: { text: 'A' }, after: { text: 'B' } }],
  });
  expect(gone).toMatchObject({
    title: { text: 'Ley perdida' },
    says: 'Estaba en Normas.',
    isCorrection: false,
  });
  expect(gone?.title).not.toHaveProperty('href');
  expect(days[2]?.entries[0]).toMatchObject({
    title: { text: 'Normas: 2 registros nuevos' },
    records: [{ href: '/es/normas/a/' }, { href: '/es/normas/b/' }],
  });
});

test('corrections alone have a page of their own, in every language', () => {
  const view = viewWith(history, 'en', '/repo/');
  const { days, choices, title } = logPage(view, corrections);
  expect(title).toBe('Corrections');
  expect(days.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(['Correction', 'Erratum']);
  expect(choices).toEqual([
    { text: 'All changes', href: '/repo/en/changes/', count: '4', isCurrent: false },
    { text: 'Corrections', href: '/repo/en/changes/corrections/', count: '2', isCurrent: true },
  ]);
  expect(['es', 'en'].map(logPath(view, corrections))).toEqual([
    'es/cambios/correcciones/',
    'en/changes/corrections/',
  ]);
});

test('a long log comes in pages', () => {
  const days = Array.from({ length: entriesOfPage + 5 }, (_, index) =>
    new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  ).toReversed();
  const long = viewWith(aHistory({ 'law/a': days.map((on) => aVersion(on)) }));
  expect(furtherLogParts(long).map((part) => logSlugs(long, part).join('/'))).toEqual([
    'page/2',
    'correcciones',
  ]);
  const [first, second] = [1, 2].map((page) => logPage(long, { page, corrections: false }));
  const shown = (page: typeof first) => page?.days.flatMap(({ entries }) => entries).length;
  // One erratum is among them.
  expect([shown(first), shown(second)]).toEqual([entriesOfPage, 6]);
  expect(second?.frame.title).toBe('Cambios · Página 2 de 2');
  expect(second?.pages).toEqual([
    { text: 'Página 1 de 2', href: '/es/cambios/', isCurrent: false },
    { text: 'Página 2 de 2', href: '/es/cambios/page/2/', isCurrent: true },
  ]);
});

test('without a history the page says why, and still shows the errata', () => {
  const page = logPage(viewWith({ available: false, reason: 'shallow' }), all);
  expect(page.missing).toContain('no trae su historia completa');
  expect(page.days.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(['Fe de erratas']);
  expect(logPage(viewWith(aHistory({})), all).missing).toBeUndefined();
});
