import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { aMethod, aPortal } from '#checks/fixtures/settings.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import { commitmentPage } from './commitment.ts';

type Commitment = Parameters<typeof aCommitment>[0];
type Audit = Parameters<typeof anAudit>[0];

const methods = [
  aMethod({
    scales: [
      {
        id: 'three',
        levels: [
          { code: 'none', label: { es: 'Sin inicio', en: 'Not started' }, value: '0' },
          { code: 'limited', label: { es: 'Limitado', en: 'Limited' }, value: '1/2' },
          { code: 'complete', label: { es: 'Completo', en: 'Complete' }, value: '1' },
        ],
      },
    ],
  }),
];

const page = (given: Commitment = {}, audits: readonly Audit[] = [], language = 'es') => {
  const commitment = aCommitment({ due: [{ kind: 'once', on: '2023-12-31' }], ...given });
  const records = [
    commitment,
    aLaw(),
    anInstitution({ shortName: 'JA' }),
    ...audits.map((audit) => anAudit(audit)),
  ];
  return commitmentPage(
    aView({ portal: aPortal({ compiledOn: '2024-06-30' }), methods, records }, { language }),
    commitment,
  );
};

const update = {
  on: '2023-12-15',
  status: 'delivered' as const,
  note: 'Todas tienen agua.',
  by: 'water-board',
  sources: ['gazette'],
};

test('nobody said and nobody looked: the deadline has passed, and that is all that is said', () => {
  const { state, updates, findings } = page();
  expect(state).toEqual({
    mark: 'deadline-passed',
    label: 'Plazo vencido, sin constancia',
    late: '182 días desde el vencimiento',
  });
  expect([updates, findings]).toEqual([[], []]);
});

test.for<[string, Commitment, Audit[], object]>([
  [
    'the state says it was delivered: said, and that nobody checked',
    { updates: [update] },
    [],
    {
      mark: 'met',
      label: 'Cumplido a tiempo, según consta',
      late: 'se cumplió el 15 de diciembre de 2023',
      saidOnly: 'Lo dice el Estado; ninguna revisión independiente lo ha comprobado.',
    },
  ],
  [
    'the state says it was delivered late',
    { updates: [{ ...update, on: '2024-01-01' }] },
    [],
    {
      mark: 'met-late',
      label: 'Cumplido tarde, según consta',
      late: 'se cumplió 1 día tarde, el 1 de enero de 2024',
      saidOnly: 'Lo dice el Estado; ninguna revisión independiente lo ha comprobado.',
    },
  ],
  [
    'the watchdog found it undone, whatever the state said before',
    { updates: [update] },
    [{ publishedOn: '2024-05-31', findings: [aFinding()] }],
    { mark: 'overdue', label: 'Vencido y sin cumplir', late: '182 días de retraso' },
  ],
  [
    'the watchdog found it done, as the state said',
    { updates: [update] },
    [{ publishedOn: '2024-05-31', findings: [aFinding({ rating: 'complete' })] }],
    { mark: 'met', label: 'Cumplido a tiempo, según consta', late: 'se cumplió el 15 de diciembre de 2023' },
  ],
  [
    'due on the very day',
    { due: [{ kind: 'once', on: '2024-06-30' }] },
    [],
    { mark: 'upcoming', label: 'En plazo', late: 'vence hoy' },
  ],
  [
    'due the day after',
    { due: [{ kind: 'once', on: '2024-07-01' }] },
    [],
    { mark: 'upcoming', label: 'En plazo', late: 'queda 1 día' },
  ],
  ['without a date', { due: [{ kind: 'unset' }] }, [], { mark: 'no-date', label: 'Sin plazo' }],
  ['permanent', { due: [{ kind: 'continuous' }] }, [], { mark: 'continuous', label: 'Deber permanente' }],
  [
    'past its own term',
    { due: [{ kind: 'continuous' }], until: '2024-01-31' },
    [],
    { label: 'Ya no obliga' },
  ],
])('how it stands: %s', ([, given, audits, expected]) => {
  expect(page(given, audits).state).toEqual(expected);
});

test('what the state says, newest first, with who said it and where', () => {
  const { updates } = page({
    updates: [{ ...update, on: '2022', status: 'announced', note: 'Se anuncia.' }, update],
  });
  expect(updates).toEqual([
    {
      date: { text: '15 de diciembre de 2023', datetime: '2023-12-15' },
      status: 'Cumplido',
      note: 'Todas tienen agua.',
      by: 'JA',
      sources: [{ href: '#source-gazette', text: 'Gobierno' }],
    },
    {
      date: { text: '2022', datetime: '2022' },
      status: 'Anunciado',
      note: 'Se anuncia.',
      by: 'JA',
      sources: [{ href: '#source-gazette', text: 'Gobierno' }],
    },
  ]);
});

test('what was found: outside checks newest first, then the state’s own report, labelled', () => {
  const { findings } = page({}, [
    {
      id: 'own',
      kind: 'self-report',
      publishedOn: '2024-06-01',
      findings: [aFinding({ rating: 'complete' })],
    },
    {
      id: 'old',
      publishedOn: '2022-01-01',
      findings: [aFinding({ rating: undefined, outcome: 'no-answer' })],
    },
    { id: 'new', publishedOn: '2024-02-01', reviewedBy: 'C. D.', findings: [aFinding()] },
    { id: 'bare', publishedOn: '2021-02-01', findings: [aFinding({ rating: undefined })] },
  ]);
  expect(
    findings.map(({ audit, rating, warnings }) => [audit.href, plain(rating.label), ...warnings]),
  ).toEqual([
    ['/es/auditorias/new/#f1', 'Limitado'],
    ['/es/auditorias/old/#f1', 'El Estado no respondió', 'Sin segunda revisión'],
    ['/es/auditorias/bare/#f1', 'Sin calificación', 'Sin segunda revisión'],
    ['/es/auditorias/own/#f1', 'Completo', 'Es el informe del propio Estado: no se califica'],
  ]);
});

test('a finding as a card: place, period, figure, evidence, limits, reply', () => {
  const { findings } = page(
    {},
    [
      {
        findings: [
          aFinding({
            jurisdiction: 'ZZ-NOR',
            period: { from: '2022', to: '2022' },
            measure: { value: 3, of: 17, unit: 'people', qualifier: 'about' },
            evidence: [{ source: 'gazette', page: '12', quote: 'tres de diecisiete' }],
            limitation: 'Solo una región.',
            reply: { by: 'water-board', on: '2023-07', text: 'Ya son cinco.' },
          }),
        ],
        translations: inEnglish({
          findings: [{ id: 'f1', statement: 'Half have water.', reply: { text: 'Five by now.' } }],
        }),
      },
    ],
    'en',
  );
  expect(findings[0]).toMatchObject({
    id: 'f1',
    rating: { label: 'Limited', fill: 0.5 },
    statement: 'Half have water.',
    facts: [
      { term: 'Where', value: 'Norte' },
      { term: 'Period', value: '2022' },
      { value: 'about 3 of 17 personas' },
    ],
    evidence: [
      {
        text: 'Gobierno, p. 12',
        href: '/en/audits/audit-1/#source-gazette',
        quote: { text: 'tres de diecisiete', lang: 'es' },
      },
    ],
    limitation: { text: { text: 'Solo una región.', lang: 'es' } },
    reply: { text: 'Five by now.' },
  });
});

test('where it comes from: a law with its provisions, an instrument, an audit', () => {
  const origin = (given: NonNullable<Commitment>['origin'], audits: Audit[] = []) =>
    page({ origin: given }, audits).details.find(({ term }) => term === 'Nace de')?.values;
  expect(origin({ law: 'law-1', provisions: ['Artículo 3', 'Artículo 4'] })).toEqual([
    { text: 'Ley del agua, Artículo 3; Artículo 4', href: '/es/normas/law-1/' },
  ]);
  expect(origin({ title: 'Plan del agua', url: 'https://example.org/plan' })).toEqual([
    { text: 'Plan del agua', href: 'https://example.org/plan' },
  ]);
  expect(origin({ title: 'Plan del agua' })).toEqual([{ text: 'Plan del agua' }]);
  expect(origin({ audit: 'audit-1', recommendation: 'r1' }, [{}])).toEqual([
    { text: 'Balance del agua', href: '/es/auditorias/audit-1/#r1' },
  ]);
});

test.for<[string, NonNullable<Commitment>['due'], string]>([
  ['once', [{ kind: 'once', on: '2023-12-31' }], 'A más tardar el 31 de diciembre de 2023'],
  ['once, by the end of a year', [{ kind: 'once', on: '2023' }], 'A más tardar en 2023'],
  ['once, about', [{ kind: 'once', on: '2023-12', precision: 'about' }], 'Hacia diciembre de 2023'],
  ['yearly', [{ kind: 'recurring', every: 'year', from: '2019' }], 'Cada año, desde 2019'],
  [
    'yearly, in a month',
    [{ kind: 'recurring', every: 'year', month: 9, from: '2019' }],
    'Cada año, en septiembre, desde 2019',
  ],
  [
    'yearly, on a day, until a month',
    [{ kind: 'recurring', every: 'year', month: 9, day: 30, from: '2019', until: '2025-01' }],
    'Cada año, a más tardar el 30 de septiembre, desde 2019 hasta enero de 2025',
  ],
  ['monthly', [{ kind: 'recurring', every: 'month', from: '2019-02' }], 'Cada mes, desde febrero de 2019'],
  [
    'monthly, on a day',
    [{ kind: 'recurring', every: 'month', day: 5, from: '2019-02-01' }],
    'Cada mes, a más tardar el día 5, desde el 1 de febrero de 2019',
  ],
  ['permanent', [{ kind: 'continuous' }], 'Permanente'],
  ['unset', [{ kind: 'unset' }], 'Sin fecha'],
])('when it is due, in words: %s', ([, due, expected]) => {
  const when = page({ due }).facts.find(({ term }) => term === 'Cuándo');
  expect(when?.values[0]?.text).toBe(expected);
});

test('a recurring duty time by time, newest first: what was said and what was found', () => {
  const { occurrences } = page(
    {
      due: [{ kind: 'recurring', every: 'year', month: 3, from: '2022' }],
      updates: [{ ...update, on: '2023-02-01' }],
    },
    [{ publishedOn: '2022-06-01', findings: [aFinding()] }],
  );
  expect(occurrences?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['2024', '—', 'Nadie lo ha revisado'],
    ['2023', 'Cumplido', 'Nadie lo ha revisado'],
    ['2022', '—', 'Limitado'],
  ]);
});

test('a duty that does not recur, or has not yet fallen due, has no such table', () => {
  expect(page().occurrences).toBeUndefined();
  expect(page({ due: [{ kind: 'recurring', every: 'year', from: '2030' }] }).occurrences).toBeUndefined();
});

test('a goal in figures', () => {
  const target = {
    measure: 'Escuelas con agua',
    comparator: 'at-least' as const,
    value: 1200.5,
    unit: 'people',
    by: '2025',
  };
  expect(page({ target }).target).toBe('Escuelas con agua: al menos 1200,5 personas, a más tardar en 2025');
  expect(page().target).toBeUndefined();
});
