import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { commitmentTable, daysLate, responsibleWords } from './commitments.ts';

type Commitment = NonNullable<Parameters<typeof aCommitment>[0]>;

const portal = aPortal({
  compiledOn: '2024-06-30',
  codes: {
    ...aPortal().codes,
    classes: [{ code: 'regional-government', label: 'Gobierno regional', plural: 'Gobiernos regionales' }],
  },
});

const table = (
  commitments: readonly Commitment[],
  audits: ReturnType<typeof anAudit>[] = [],
  area?: string,
) => {
  const records = commitments.map((each) => aCommitment(each));
  const view = aView({ portal, records: [...records, ...audits, anInstitution({ shortName: 'JA' })] });
  return commitmentTable(view, records, 'Compromisos', area);
};

test('no commitment, no row', () => {
  expect(table([]).rows).toEqual([]);
});

test('what a row says: name, strength, who, when, how it stands, what was found, when it was checked', () => {
  const audit = anAudit({ publishedOn: '2024-05-31', findings: [aFinding({ rating: 'not-started' })] });
  const [row] = table([{ due: [{ kind: 'once', on: '2023-12-31' }] }], [audit]).rows;
  expect(row?.cells).toEqual([
    { text: 'Agua segura en cada escuela', href: '/es/compromisos/commitment-1/' },
    { text: 'Deber legal' },
    { text: 'JA' },
    { text: '31 de diciembre de 2023', datetime: '2023-12-31' },
    { text: 'Vencido y sin cumplir', mark: 'overdue', note: '182 días de retraso', order: 182 },
    { text: 'Sin inicio', mark: 'level-0', fill: 0, note: '2024' },
    { text: '1 de mayo de 2024', datetime: '2024-05-01' },
  ]);
});

test.for<[string, Parameters<typeof aFinding>[0] | undefined, string, object]>([
  ['nobody looked', undefined, 'Nadie lo ha revisado', { mark: 'not-reviewed' }],
  ['no answer', { rating: undefined, outcome: 'no-answer' }, 'El Estado no respondió', { mark: 'no-answer' }],
  [
    'not assessable',
    { rating: undefined, outcome: 'not-assessable' },
    'No se puede evaluar',
    { mark: 'not-assessable' },
  ],
  [
    'not applicable',
    { rating: undefined, outcome: 'not-applicable' },
    'No aplica',
    { mark: 'not-applicable' },
  ],
  ['the lowest level', { rating: 'not-started' }, 'Sin inicio', { mark: 'level-0', fill: 0 }],
  ['neither level nor outcome', { rating: undefined }, 'Sin calificación', {}],
])('five things that differ, and none: %s', ([, finding, text, marks]) => {
  const audits = finding === undefined ? [] : [anAudit({ findings: [aFinding(finding)] })];
  const last = table([{}], audits).rows[0]?.cells[5];
  expect(last).toMatchObject({ text, ...marks });
  if (!('mark' in marks)) expect(last).not.toHaveProperty('mark');
});

test('the state’s own report is no look from outside', () => {
  const own = anAudit({ kind: 'self-report', findings: [aFinding()] });
  expect(table([{}], [own]).rows[0]?.cells[5]?.text).toBe('Nadie lo ha revisado');
});

test('a duty of each region: one region’s finding is not that of all; in that region it is', () => {
  const audits = [anAudit({ findings: [aFinding({ jurisdiction: 'ZZ-NOR' })] })];
  const seen = (area?: string) => table([{ scope: 'each-region' }], audits, area).rows[0]?.cells[5]?.text;
  expect([seen(), seen('ZZ-NOR'), seen('ZZ-SUR')]).toEqual([
    'Revisado en 1 de 2 ámbitos',
    'Limitado',
    'Nadie lo ha revisado',
  ]);
});

test('the oldest deadline first; those without one last, by id', () => {
  const rows = table([
    { id: 'z', due: [{ kind: 'unset' }] },
    { id: 'y', due: [{ kind: 'continuous' }] },
    { id: 'later', due: [{ kind: 'once', on: '2030' }] },
    { id: 'passed', due: [{ kind: 'once', on: '2020-12-31' }] },
  ]).rows;
  expect(rows.map(({ id }) => id)).toEqual(['passed', 'later', 'y', 'z']);
  expect(rows.at(-1)?.cells[3]?.text).toBe('—');
});

test('one that no longer binds carries no mark', () => {
  const [row] = table([{ until: '2020', due: [{ kind: 'continuous' }] }]).rows;
  expect(row?.cells[4]).toEqual({ text: 'Ya no obliga' });
});

test('who answers: institutions by their short name, classes in the plural, joined', () => {
  const commitment = aCommitment({
    responsible: [
      { institution: 'water-board', role: 'lead' },
      { class: 'regional-government', role: 'lead' },
    ],
  });
  const view = aView({ portal, records: [commitment, anInstitution({ shortName: 'JA' })] });
  expect(responsibleWords(view, commitment)).toBe('JA y gobiernos regionales');
});

test.for<[string, Parameters<typeof daysLate>[0], number | undefined]>([
  ['past its deadline', { state: 'overdue', days: 5 }, 5],
  ['past, and nobody knows', { state: 'deadline-passed', days: 5 }, 5],
  ['met late', { state: 'met-late', days: 5 }, 5],
  ['met in time', { state: 'met', days: 5 }, 0],
  ['still ahead', { state: 'upcoming', days: 5 }, -5],
  ['without a deadline', { state: 'continuous' }, undefined],
])('days late, to order by: %s', ([, timeliness, days]) => {
  expect(daysLate(timeliness)).toBe(days);
});
