import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { commitmentPage } from '#views/records/commitment.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { contrastLink, contrastPage } from './contrast.ts';

type Commitment = NonNullable<Parameters<typeof aCommitment>[0]>;
type Update = NonNullable<Commitment['updates']>[number];

const update = (given: Partial<Update> = {}): Update => ({
  on: '2023-01-10',
  status: 'delivered',
  note: 'Ya hay agua.',
  by: 'water-board',
  sources: ['gazette'],
  ...given,
});

/** A commitment of which the state says that it delivered in January 2023, and an audit of June 2023. */
const records = (commitment: Commitment = {}, finding: Parameters<typeof aFinding>[0] = {}) => [
  aCommitment({
    updates: [update()],
    translations: inEnglish({
      title: 'Safe water',
      updates: [{ on: '2023-01-10', note: 'There is water.' }],
    }),
    ...commitment,
  }),
  anAudit({ findings: [aFinding({ rating: 'not-started', ...finding })] }),
  anInstitution({ shortName: 'JA' }),
];

const pageOf = (given: Parameters<typeof records> = [], language = 'es') =>
  contrastPage(aView({ records: records(...given) }, { language }));

test('nothing to set against each other: said so, with what it does not mean', () => {
  const { groups, none } = contrastPage(aView());
  expect(groups).toEqual([]);
  expect(none?.missing).toBe('No consta ningún compromiso en el que ambas palabras choquen.');
});

test('a disagreement: both sides with their dates and where they stand', () => {
  const { groups, none, more } = pageOf();
  expect(none).toBeUndefined();
  expect(groups.map(({ id, heading }) => [id, heading])).toEqual([
    ['disagree', '1 caso en que no coinciden'],
  ]);
  expect(groups[0]?.rows).toMatchObject([
    {
      id: 'commitment-1',
      title: 'Agua segura en cada escuela',
      href: '/es/compromisos/commitment-1/',
      kind: 'El Estado dice que cumplió; la revisión halló menos.',
      update: {
        date: { text: '10 de enero de 2023', datetime: '2023-01-10' },
        status: 'Cumplido',
        note: 'Ya hay agua.',
        by: 'JA',
        sources: [{ href: '/es/compromisos/commitment-1/#source-gazette', text: 'Gobierno' }],
      },
      finding: {
        rating: { mark: 'level-0', label: 'Sin inicio' },
        audit: { text: 'Balance del agua', href: '/es/auditorias/audit-1/#f1' },
        facts: [{ term: 'Publicada', value: '1 de junio de 2023', datetime: '2023-06-01' }],
      },
    },
  ]);
  expect(groups[0]?.rows[0]).not.toHaveProperty('place');
  expect(groups[0]?.rows[0]).not.toHaveProperty('since');
  expect(more.href).toBe('/es/cumplimiento/recomendaciones/');
});

test('in the other language, with what is not translated in its own', () => {
  const [row] = pageOf([], 'en').groups[0]?.rows ?? [];
  expect([row?.title, row?.update?.note, row?.finding.statement]).toEqual([
    'Safe water',
    'There is water.',
    { text: 'La mitad de las escuelas tiene agua.', lang: 'es' },
  ]);
});

test('an area is named, and part of the address of its row', () => {
  const [row] = pageOf([{ scope: 'each-region' }, { jurisdiction: 'ZZ-SUR' }]).groups[0]?.rows ?? [];
  expect([row?.id, row?.place]).toEqual(['commitment-1-zz-sur', 'Sur']);
});

test('where the state spoke of a later time that is said, and no disagreement is claimed', () => {
  const { groups, none } = pageOf([{ updates: [update({ on: '2023-07-01' })] }]);
  expect(none?.missing).toBe('No consta ningún compromiso en el que ambas palabras choquen.');
  expect(groups.map(({ id, rows }) => [id, rows[0]?.since])).toEqual([
    ['later', 'El Estado habló de un momento posterior; no consta otra revisión desde entonces.'],
  ]);
});

test('where the check is of a later time', () => {
  const { groups } = pageOf([{ updates: [update({ status: 'under-way' })] }, { rating: 'limited' }]);
  expect(groups.map(({ id, rows }) => [id, rows[0]?.since])).toEqual([
    ['later', 'La revisión es de un momento posterior; no consta que el Estado haya hablado desde entonces.'],
  ]);
});

test('without a rating both texts stand side by side, and nothing is claimed', () => {
  const [group] = pageOf([{}, { rating: undefined }]).groups;
  expect(group?.id).toBe('unrated');
  expect(group?.rows[0]).not.toHaveProperty('kind');
  expect(group?.rows[0]?.finding.rating).toEqual({ label: 'Sin calificación' });
});

test('the report of the state stands on its side, as its report', () => {
  const page = contrastPage(
    aView({
      records: [
        aCommitment(),
        anAudit({ id: 'own', kind: 'self-report', findings: [aFinding({ rating: 'limited' })] }),
        anAudit({ findings: [aFinding({ rating: 'not-started' })] }),
      ],
    }),
  );
  const [row] = page.groups[0]?.rows ?? [];
  expect(row?.update).toBeUndefined();
  expect(row?.report?.warnings).toEqual(['Es el informe del propio Estado: no se califica']);
  expect(row?.kind).toBe('El informe del Estado dice más que la revisión independiente.');
});

const yearly = (from: string) => [
  { kind: 'recurring' as const, every: 'year' as const, month: 3, day: 31, from },
];

test.for<[string, Commitment, Parameters<typeof aFinding>[0], string | undefined, string | undefined]>([
  [
    'found undone after the deadline',
    { due: [{ kind: 'once', on: '2023-05-31' }] },
    {},
    undefined,
    '336 días de retraso',
  ],
  [
    'late by the word of the state alone',
    { due: [{ kind: 'once', on: '2023-01-09' }] },
    { rating: undefined, outcome: 'no-answer' },
    undefined,
    'Según el Estado: se cumplió 1 día tarde, el 10 de enero de 2023',
  ],
  ['no deadline', {}, {}, undefined, undefined],
  [
    'of the year that fell due last',
    { due: yearly('2024'), updates: [update({ period: '2024', on: '2024-01-10' })] },
    { period: { from: '2024', to: '2024' } },
    'Sobre 2024',
    '31 días de retraso',
  ],
  [
    'of a year before that: the days are those of another time',
    { due: yearly('2023') },
    {},
    'Sobre 2023',
    undefined,
  ],
])('how late: %s', ([, commitment, finding, period, late]) => {
  const row = pageOf([commitment, finding]).groups[0]?.rows[0];
  expect([row?.period, row?.late]).toEqual([period, late]);
});

test('the page of a commitment leads to its row; without one it leads nowhere', () => {
  const view = aView({ records: [...records(), aCommitment({ id: 'other' })] });
  const link = {
    href: '/es/cumplimiento/lo-dicho-y-lo-hallado/#commitment-1',
    text: 'Comparar lo dicho y lo hallado',
  };
  expect(contrastLink(view, 'commitment-1')).toEqual(link);
  expect(contrastLink(view, 'other')).toBeUndefined();
  const { commitments } = view.site.archive;
  expect(commitments.all.map((each) => commitmentPage(view, each).contrast)).toEqual([link, undefined]);
});
