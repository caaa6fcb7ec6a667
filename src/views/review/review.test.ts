import { expect, test } from 'vitest';

import { aFinding, anAudit, aLaw } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import type { Stored } from '#model/archive.ts';
import type { RecordDifference } from '#model/history.ts';
import { aScoredView, editions, records } from '#views/scores/fixtures/scored.ts';
import type { View } from '#views/site.ts';

import { type Proposal, type Review, reviewOf } from './review.ts';

const before = aScoredView();
/** The portal with its records exchanged for the given ones, by id, and with new ones. */
const withRecords = (...given: readonly Stored[]): View => {
  const ids = new Set(given.map(({ id }) => id));
  return aScoredView({ records: [...records.filter(({ id }) => !ids.has(id)), ...given] });
};

const review = (given: Partial<Proposal>): Review =>
  reviewOf(before, {
    commit: 'abcdef0123',
    before,
    now: before,
    differences: [],
    otherFiles: [],
    newProblems: [],
    mended: 0,
    ...given,
  });

const groupOf = ({ groups }: Review, heading: string) =>
  groups.find((group) => group.heading === heading)?.lines;

/** The audit of the portal with other findings. */
const audit = (...findings: readonly Parameters<typeof aFinding>[0][]): Stored =>
  anAudit({ id: 'balance', publishedOn: '2023-06-01', findings: findings.map((each) => aFinding(each)) });

const taps = { id: 'f1', commitment: 'taps', rating: 'limited' };
const wells = { id: 'f2', commitment: 'wells', rating: 'complete', jurisdiction: 'ZZ-NOR' };

test('nothing', () => {
  expect(review({})).toEqual({
    title: 'Qué cambia para quien lee',
    notes: ['Comparado con la versión abcdef0123.', 'Nada cambia para quien lee.'],
    groups: [],
  });
});

test('a better rating moves the score and its bounds, and what stays is said once', () => {
  const now = withRecords(audit({ ...taps, rating: 'substantial' }, wells));
  const lines = groupOf(review({ now }), 'Puntajes: Edición 2023') ?? [];
  expect(lines.find(({ name }) => name === 'El conjunto')).toEqual({
    name: 'El conjunto',
    address: '/es/cumplimiento/2023/',
    // Norte alone of the two regions has its wells: (1/3 + 1/2) / 2 and (1/3 + 1) / 2, then with 2/3 in the place of 1/3.
    text: '67\u00A0% → 83\u00A0%, cobertura 1 de 2, entre 42\u00A0% y 67\u00A0% → entre 58\u00A0% y 83\u00A0%',
    details: [],
  });
  // The edition of 2022 speaks of a day on which no finding was known.
  expect(review({ now }).groups.map(({ heading }) => heading)).toEqual(['Puntajes: Edición 2023']);
});

test('a rating that is gone leaves no score, in the words of the pages', () => {
  const now = withRecords(audit(wells));
  const lines = groupOf(review({ now }), 'Puntajes: Edición 2023') ?? [];
  expect(lines.find(({ name }) => name === 'El conjunto')?.text).toMatch(
    /→ No alcanza para calificar, cobertura 1 → 0 de 2/,
  );
});

test('an edition that comes, and one that goes', () => {
  const newer = anEdition({ id: '2024', title: { es: 'Edición 2024', en: '2024' }, asOf: '2024-12-31' });
  const now = aScoredView({ editions: [...editions.slice(1), newer] });
  expect(groupOf(review({ now }), 'Ediciones nuevas')).toEqual([
    { name: 'Edición 2024', address: '/es/cumplimiento/2024/', details: [] },
  ]);
  expect(groupOf(review({ now }), 'Ediciones que se quitan')).toEqual([
    { name: 'Edición 2022', details: [] },
  ]);
});

test('a record that comes, one that changes, one that goes', () => {
  const now = withRecords(aLaw({ id: 'ley-9', title: 'Ley del agua' }));
  const differences: readonly RecordDifference[] = [
    {
      key: 'commitment/taps',
      kind: 'changed',
      changes: [{ path: ['title'], before: 'Caños', after: 'Grifos' }],
    },
    { key: 'law/ley-9', kind: 'added', changes: [] },
    { key: 'law/ley-8', kind: 'removed', changes: [] },
  ];
  const found = review({ now, differences });
  expect(groupOf(found, 'Registros nuevos')).toEqual([
    { name: 'Norma: Ley del agua', address: '/es/normas/ley-9/', details: [] },
  ]);
  expect(groupOf(found, 'Registros que cambian')).toEqual([
    {
      name: 'Compromiso: Caños en cada escuela',
      address: '/es/compromisos/taps/',
      details: ['Título: Caños → Grifos'],
    },
  ]);
  expect(groupOf(found, 'Registros que se quitan')).toEqual([{ name: 'Norma: ley-8', details: [] }]);
});

test('what follows from another record: a norm that is repealed', () => {
  const old = aLaw({ id: 'ley-1', title: 'Ley vieja' });
  const repeals = aLaw({
    id: 'ley-2',
    title: 'Ley nueva',
    publishedOn: '2021-01-01',
    inForceOn: '2021-01-02',
    relations: [{ type: 'repeals', law: 'ley-1' }],
  });
  const found = review({ before: withRecords(old), now: withRecords(old, repeals) });
  expect(groupOf(found, 'Lo que se deduce de los registros')).toEqual([
    {
      name: 'Ley vieja',
      address: '/es/normas/ley-1/',
      text: 'Vigente → Derogada o reemplazada',
      details: [],
    },
  ]);
});

test('with errors nothing is said of scores, only of the problems', () => {
  const { now: _now, ...rest } = { now: before };
  const problem = { isError: true, place: 'content/laws/a.md:2:1', message: 'falta el título.' };
  const found = reviewOf(before, {
    ...rest,
    commit: 'abcdef0123',
    before,
    differences: [{ key: 'law/a', kind: 'added', changes: [] }],
    otherFiles: ['portal.yaml'],
    newProblems: [problem],
    mended: 2,
  });
  expect(found.notes.slice(1)).toEqual([
    'Los registros tienen errores, y mientras los tengan no se puede decir qué cambia. Cada error dice cómo se repara.',
    'Se reparan 2 problemas.',
  ]);
  expect(found.groups).toEqual([
    {
      heading: 'Problemas nuevos',
      lines: [{ name: 'Error', address: 'content/laws/a.md:2:1', text: 'falta el título.', details: [] }],
    },
    { heading: 'También cambian estos archivos', lines: [{ name: 'portal.yaml', details: [] }] },
  ]);
});
