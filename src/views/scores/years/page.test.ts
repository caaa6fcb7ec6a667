import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import type { Entry, Stored } from '#model/archive.ts';

import { found, span } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { yearsPage } from './page.ts';

const pageOf = (records: readonly Stored[], language = 'es') => {
  const view = aScoredView({ records }, language);
  return yearsPage(view, editionOf(view));
};

type Given = Parameters<typeof aCommitment>[0];

/** A report due on 30 September of each year since 2019. */
const report = (given: Given = {}) =>
  aCommitment({
    title: 'Informe anual',
    due: [{ kind: 'recurring', every: 'year', month: 9, day: 30, from: '2019' }],
    ...given,
  });

const delivered = (given: object = {}) =>
  ({
    on: '2023-10-04',
    status: 'delivered',
    deliveredOn: '2023-10-03',
    note: 'Entregado.',
    by: 'water-board',
    sources: ['gazette'],
    ...given,
  }) as NonNullable<Entry<'commitment'>['updates']>[number];

test('the newest year first, since the first in which any fell due', () => {
  const { years, rows } = pageOf([
    report(),
    aCommitment({ id: 'b', title: 'Campaña', due: [{ kind: 'recurring', every: 'year', from: '2022' }] }),
  ]);
  expect(years).toEqual(['2023', '2022', '2021', '2020', '2019']);
  expect(rows.map(({ title, cells }) => [title, cells.map((cell) => cell !== undefined)])).toEqual([
    ['Campaña', [true, true, false, false, false]],
    ['Informe anual', [true, true, true, true, true]],
  ]);
});

test('what was found, with the way to it: to why where it counts, to the finding where it does not', () => {
  const [row] = pageOf([
    report(),
    found('a', 'limited', { period: span('2023') }),
    found('b', 'complete', { period: span('2019') }),
  ]).rows;
  const [newest, , , , oldest] = row?.cells ?? [];
  expect(newest).toMatchObject({
    state: { mark: 'level-1', label: 'limited' },
    counts: true,
    href: '/es/cumplimiento/2023/compromisos/commitment-1/#zz-2023',
  });
  expect(oldest).toMatchObject({
    state: { mark: 'level-3', label: 'complete' },
    counts: false,
    href: '/es/auditorias/b/#f1',
  });
});

test('30 September 2020 is more than 36 months before the end of 2023', () => {
  const [row] = pageOf([report()]).rows;
  expect(row?.cells.map((cell) => [cell?.year, cell?.counts])).toEqual([
    ['2023', true],
    ['2022', true],
    ['2021', true],
    ['2020', false],
    ['2019', false],
  ]);
  // Nothing was found and it does not count: there is nowhere to lead.
  expect(row?.cells[3]).not.toHaveProperty('href');
});

test.for<[name: string, updates: object[], says: string, late: string | undefined]>([
  ['nothing', [], 'El Estado: no consta', undefined],
  ['delivered late', [{}], 'El Estado: Cumplido', 'según él, 3 días tarde'],
  ['delivered in time', [{ deliveredOn: '2023-09-30' }], 'El Estado: Cumplido', undefined],
  ['delivered on a day it does not give', [{ deliveredOn: undefined }], 'El Estado: Cumplido', undefined],
  ['under way', [{ status: 'under-way', deliveredOn: undefined }], 'El Estado: En marcha', undefined],
  [
    'under way, then delivered',
    [{}, { on: '2023-06-01', status: 'under-way', deliveredOn: undefined }],
    'El Estado: Cumplido',
    'según él, 3 días tarde',
  ],
])('what the state says stands apart: %s', ([, updates, says, late]) => {
  const cell = pageOf([report({ updates: updates.map(delivered) })]).rows[0]?.cells[0];
  expect([cell?.says, cell?.late]).toEqual([says, late]);
  expect(cell?.state.mark).toBe('not-reviewed');
});

test('the months of a year are summed in words', () => {
  const monthly = aCommitment({
    due: [{ kind: 'recurring', every: 'month', from: '2023-10-01' }],
    updates: [delivered({ on: '2023-11-02', deliveredOn: undefined, period: '2023-10' })],
  });
  const [row] = pageOf([monthly, found('a', 'complete', { period: span('2023-10', '2023-11') })]).rows;
  expect(row?.cells[0]).toMatchObject({
    state: { mark: 'varied' },
    rated: 'Con calificación: 2 de 3',
    says: 'El Estado dice que cumplió 1 de 3 veces',
    href: '/es/cumplimiento/2023/compromisos/commitment-1/',
  });
});

test('a year in which it does not apply says so', () => {
  const [row] = pageOf([report(), found('a', 'not-applicable', { period: span('2023') })]).rows;
  expect(row?.cells[0]?.state.mark).toBe('not-applicable');
});

test('a duty out of the count comes last, and nothing of it counts', () => {
  const { rows, known } = pageOf([
    report({ id: 'a', title: 'Antes', until: '2022-12-31' }),
    report({ id: 'z', title: 'Zanja' }),
  ]);
  expect(rows.map(({ id, isOut, cells }) => [id, isOut, cells.some((cell) => cell?.counts)])).toEqual([
    ['z', false, true],
    ['a', true, false],
  ]);
  // Five of one and four of the other.
  expect(known[0]).toBe('0 de 9 veces que vencieron tienen calificación.');
});

test('where nothing recurs there is no grid', () => {
  expect(pageOf([aCommitment()])).toMatchObject({ years: [], rows: [], known: [] });
});
