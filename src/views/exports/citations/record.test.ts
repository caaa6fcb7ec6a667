import { expect, test } from 'vitest';

import type { Archive } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';
import {
  aCommitment,
  aComparison,
  aLaw,
  anAudit,
  anInstitution,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { makeSite, type Site } from '#views/site.ts';

import { type CitedRecord, citedRecord, citedRecords } from './record.ts';

const version: RecordVersion = {
  on: '2024-06-02',
  at: '2024-06-02T08:00:00Z',
  commit: '0123456789',
  kind: 'changed',
  changes: [],
};

const older: RecordVersion = { ...version, on: '2024-01-01', commit: 'abcdefabcd' };

const siteOf = (
  records: NonNullable<Parameters<typeof anArchive>[0]>['records'],
  { history, origin }: { history?: Archive['history']; origin?: string } = {
    origin: 'https://veedor.example',
  },
): Site =>
  makeSite(
    { ...anArchive({ records: records ?? [] }), ...(history ? { history } : {}) },
    { base: '/', origin },
  );

const itemOf = (
  record: CitedRecord,
  others: readonly CitedRecord[] = [],
  options?: Parameters<typeof siteOf>[1],
) => {
  const site = siteOf([record, ...others], options);
  const found = citedRecords(site).find(({ type, id }) => type === record.type && id === record.id);
  return citedRecord(site, found as CitedRecord).item;
};

test('a norm is a statute by who issued it', () => {
  expect(itemOf(aLaw({ identifier: 'Ley 1' }))).toEqual({
    id: 'law-law-1',
    type: 'legislation',
    title: 'Ley del agua',
    author: [{ literal: 'Junta del Agua' }],
    authority: 'Junta del Agua',
    jurisdiction: 'Zeta',
    number: 'Ley 1',
    issued: { 'date-parts': [[2010, 3, 1]] },
    language: 'es',
    URL: 'https://veedor.example/es/normas/law-1/',
    source: 'Portal del agua',
    note: 'Consultado en Portal del agua, en un registro revisado el 1 de mayo de 2024.',
  });
});

test('a norm that was never published is a bill of the day on which it was brought in', () => {
  const { type, issued } = itemOf(aLaw({ publishedOn: undefined, introducedOn: '2023-05' }));
  expect({ type, issued }).toEqual({ type: 'bill', issued: { 'date-parts': [[2023, 5]] } });
});

test('an audit is a report by those who made it, not by those who helped', () => {
  const ngo = anInstitution({ id: 'ngo', name: 'Agua y Vida, Asociación' });
  const fund = anInstitution({ id: 'fund', name: 'Fundación' });
  const auditors = [
    { institution: 'ngo', role: 'lead' },
    { institution: 'fund', role: 'member' },
  ];
  const { type, author, issued, publisher } = itemOf(anAudit({ auditors, publishedOn: '2023' }), [ngo, fund]);
  expect({ type, author, issued, publisher }).toEqual({
    type: 'report',
    author: [{ literal: 'Agua y Vida, Asociación' }],
    issued: { 'date-parts': [[2023]] },
    publisher: undefined,
  });
});

test('an audit without a date has none', () => {
  expect(itemOf(anAudit({ publishedOn: undefined }))).not.toHaveProperty('issued');
});

const history: Archive['history'] = {
  available: true,
  versions: new Map([
    ['statistic/statistic-1', [version, older]],
    ['commitment/commitment-1', [version, older]],
  ]),
  newest: version.at,
  removed: [],
};

test('a statistic is a dataset by its publisher, in its own last version', () => {
  expect(itemOf(aStatistic(), [], { history, origin: 'https://veedor.example' })).toEqual({
    id: 'statistic-statistic-1',
    type: 'dataset',
    title: 'Personas sin agua',
    author: [{ literal: 'Junta del Agua' }],
    publisher: 'Portal del agua',
    version: '2024.06.02+0123456789',
    issued: { 'date-parts': [[2024, 4, 1]] },
    language: 'es',
    URL: 'https://veedor.example/es/estadisticas/statistic-1/#version-0123456789',
    source: 'Portal del agua',
    note: 'Consultado en Portal del agua, versión del 2 de junio de 2024 (0123456789).',
  });
});

test('a commitment is a page of the portal, of the day of its last version', () => {
  const item = itemOf(aCommitment(), [], { history, origin: 'https://veedor.example' });
  expect(item).toMatchObject({
    type: 'webpage',
    'container-title': 'Portal del agua',
    issued: { 'date-parts': [[2024, 6, 2]] },
    note: 'Versión del 2 de junio de 2024 (0123456789).',
  });
});

test('without its history a record is cited by the day on which it was checked', () => {
  const { issued, note, URL } = itemOf(aComparison(), [aStatistic()]);
  expect({ issued, note, URL }).toEqual({
    issued: { 'date-parts': [[2024, 5, 1]] },
    note: 'Registro revisado el 1 de mayo de 2024.',
    URL: 'https://veedor.example/es/comparaciones/comparison-1/',
  });
});

test('a file has no address while the portal has none, and a page still leads to it', () => {
  const site = siteOf([aLaw()], { history });
  const law = site.archive.laws.all[0] as CitedRecord;
  const { item, hrefIn, stem } = citedRecord(site, law);
  expect(item).not.toHaveProperty('URL');
  expect(hrefIn('en')).toBe('/en/laws/law-1/');
  expect(stem).toBe('/api/v1/laws/law-1');
});

test('each record is worked out once', () => {
  const site = siteOf([aLaw()]);
  const law = site.archive.laws.all[0] as CitedRecord;
  expect(citedRecord(site, law)).toBe(citedRecord(site, law));
});
