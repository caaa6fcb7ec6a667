import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { anEdition, aMethod } from '#checks/fixtures/settings.ts';
import { reportFiles } from '#views/exports/upkeep/report-csv.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import type { View } from '#views/site.ts';

import { upkeepHref, upkeepParts, upkeepPath } from './addresses.ts';
import { upkeepPage, upkeepPartPage } from './page.ts';

const english = inEnglish({ title: 'Safe water in each school' });
const records = [
  aCommitment({ scope: 'each-region', madeOn: '2015-02-01', translations: english }),
  aLaw({ jurisdiction: 'ZZ-NOR', translations: inEnglish({ title: 'Water Act', gist: 'Orders water.' }) }),
  anAudit({
    jurisdictions: ['ZZ-NOR'],
    findings: [aFinding({ jurisdiction: 'ZZ-NOR' })],
    checkedOn: '2024-04-30',
  }),
];
const view = aView({ records });
const inEnglishView = aView({ records }, { language: 'en' });

const counts = (of: View) => upkeepPage(of).reports.map(({ id, count }) => `${id}: ${count}`);

test('each report says how many of how many, in the words of the reader', () => {
  expect(counts(view)).toEqual([
    'unreviewed: 1 de 1 compromiso',
    'reviewed-once: 1 de 1 auditoría',
    'unchecked: Nada pendiente: 8 registros',
    'unarchived: 4 de 4 registros con fuentes',
    'untranslated: 6 de 8 registros',
  ]);
  expect(counts(inEnglishView)[0]).toBe('unreviewed: 1 of 1 commitment');
});

test('what lacks nothing has neither a list nor a file to offer, nor is told how to mend', () => {
  const unchecked = upkeepPage(view).reports.find(({ id }) => id === 'unchecked');
  expect(unchecked?.links).toEqual([]);
  expect(unchecked?.told).toBeUndefined();
  expect(reportFiles(view).map(({ name }) => name)).toEqual([
    'compromisos-por-revisar.csv',
    'auditorias-sin-segunda-revision.csv',
    'fuentes-sin-copia.csv',
    'registros-sin-traduccion.csv',
  ]);
});

test('by region: the country first, then the regions by name; a place that a report does not know has a dash', () => {
  const { places } = upkeepPage(view);
  expect(places?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Zeta', '—', '—', '0 de 5', '1 de 1', '5 de 5'],
    ['Norte', '0 de 1', '1 de 1', '0 de 3', '3 de 3', '1 de 3'],
    ['Sur', '1 de 1', '—', '0 de 1', '1 de 1', '0 de 1'],
  ]);
  expect(places?.rows[1]?.cells.map(({ href }) => href)).toEqual([
    '/es/pendientes/regiones/zz-nor/',
    undefined,
    '/es/pendientes/regiones/zz-nor/#reviewed-once',
    undefined,
    '/es/pendientes/regiones/zz-nor/#unarchived',
    '/es/pendientes/regiones/zz-nor/#untranslated',
  ]);
});

test('a report lists each record with what it lacks, where, and since when', () => {
  const rows = (name: 'unreviewed' | 'unarchived' | 'untranslated') =>
    upkeepPartPage(view, { kind: 'report', name, page: 1 }).reports[0]?.table?.rows.map(({ cells }) =>
      cells.map(({ text, datetime }) => datetime ?? text),
    );
  expect(rows('unreviewed')).toEqual([
    ['Agua segura en cada escuela', 'Nadie lo ha revisado: 1 de 2 ámbitos', 'Sur', '2015-02-01'],
  ]);
  expect(rows('unarchived')?.[0]).toEqual(['Ley del agua', '1 de 1 fuente', 'Norte', '2024-05-01']);
  expect(rows('untranslated')?.[0]).toEqual(['Balance del agua', 'inglés', 'Norte', 'No consta']);
  expect(() => upkeepPartPage(view, { kind: 'report', name: 'unreviewed', place: 'ZZ', page: 1 })).toThrow(
    'This portal has no report "unreviewed" of ZZ.',
  );
});

test('the page of a place has what is of it alone, and what was reviewed elsewhere', () => {
  const page = upkeepPartPage(view, { kind: 'place', code: 'ZZ-SUR' });
  expect(page.reports.map(({ id, count }) => `${id}: ${count}`)).toEqual([
    'unreviewed: 1 de 1 compromiso',
    'unchecked: Nada pendiente: 1 registro',
    'unarchived: 1 de 1 registro con fuentes',
    'untranslated: Nada pendiente: 1 registro',
  ]);
  expect(page.reports[0]?.table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    'Agua segura en cada escuela',
    'Nadie lo ha revisado',
    '1 de febrero de 2015',
  ]);
  expect(page.links).toEqual([{ href: '/es/regiones/zz-sur/', text: 'Lo que se sabe de Sur' }]);
});

test('the page of a place says since when there, whatever holds elsewhere', () => {
  const old = aFinding({ jurisdiction: 'ZZ-NOR', period: { from: '2018', to: '2019' } });
  const given = [
    aCommitment({ scope: 'each-region', madeOn: '2015-02-01' }),
    anAudit({ publishedOn: '2020', findings: [old] }),
  ];
  const rowOf = (code: string) =>
    upkeepPartPage(aView({ records: given }), { kind: 'place', code }).reports[0]?.table?.rows[0]?.cells.map(
      ({ text, datetime }) => datetime ?? text,
    );
  const title = 'Agua segura en cada escuela';
  expect(rowOf('ZZ-NOR')).toEqual([title, 'Se revisó hace demasiado tiempo', '2019']);
  expect(rowOf('ZZ-SUR')).toEqual([title, 'Nadie lo ha revisado', '2015-02-01']);
});

test('the method is that of the newest edition, and without editions the one in force', () => {
  const old = aMethod({ id: 'v0', scoredStrengths: ['plan-goal'] });
  const newer = aMethod({ publishedOn: '2024-01-01' });
  const edition = anEdition({ method: 'v0' });
  const asked = (editions: (typeof edition)[]) =>
    counts(aView({ records, methods: [old, newer], editions }))[0];
  expect(asked([edition])).toBe('unreviewed: Nada pendiente: 0 compromisos');
  expect(asked([])).toBe('unreviewed: 1 de 1 compromiso');
});

test('past 100 rows a list comes in pages; past 25 those of a place have one of their own', () => {
  const laws = Array.from({ length: 201 }, (_, at) =>
    aLaw({ id: `law-${String(at).padStart(3, '0')}`, jurisdiction: at < 26 ? 'ZZ-NOR' : 'ZZ-SUR' }),
  );
  const long = aView({ records: laws });
  const paths = upkeepParts(long).map((part) => upkeepPath(long, part)('es'));
  expect(paths.filter((path) => path.includes('fuentes-sin-copia'))).toEqual([
    'es/pendientes/fuentes-sin-copia/',
    'es/pendientes/fuentes-sin-copia/page/2/',
    'es/pendientes/fuentes-sin-copia/page/3/',
    'es/pendientes/fuentes-sin-copia/zz-nor/',
    'es/pendientes/fuentes-sin-copia/zz-sur/',
    'es/pendientes/fuentes-sin-copia/zz-sur/page/2/',
  ]);
  expect(new Set(paths).size).toBe(paths.length);
  const rowsOf = (page: number) =>
    upkeepPartPage(long, { kind: 'report', name: 'unarchived', page }).reports[0]?.table?.rows.length;
  // The institution of the fixtures is the 202nd.
  expect([rowsOf(1), rowsOf(2), rowsOf(3)]).toEqual([100, 100, 2]);
  const place = upkeepPartPage(long, { kind: 'place', code: 'ZZ-NOR' }).reports.find(
    ({ id }) => id === 'unarchived',
  );
  expect(place?.table?.rows.length).toBe(25);
  expect(place?.links).toEqual([
    {
      href: upkeepHref(long, { kind: 'report', name: 'unarchived', place: 'ZZ-NOR', page: 1 }),
      text: 'Ver los 26',
    },
  ]);
});

test('a file has a row for each piece of work: a place to review, an address to archive; what would run is held', () => {
  const sources = ['a', 'b'].map((key) => ({
    key,
    title: key,
    publisher: 'Gobierno',
    url: `https://gazette.example/${key}`,
  }));
  const given = [
    aCommitment({ title: '=1+1', scope: 'each-region', madeOn: '2015', translations: english }),
    aLaw({ jurisdiction: 'ZZ-NOR', sources }),
  ];
  const files = new Map(
    reportFiles(aView({ records: given }, { origin: 'https://water.example' })).map(({ name, text }) => [
      name,
      text(),
    ]),
  );
  expect(files.get('compromisos-por-revisar.csv')).toBe(
    [
      '\uFEFFid,url,Tipo,Registro,Ámbito,Qué falta,Desde',
      "commitment-1,https://water.example/es/compromisos/commitment-1/,Compromiso,'=1+1,Norte,Nadie lo ha revisado,2015",
      "commitment-1,https://water.example/es/compromisos/commitment-1/,Compromiso,'=1+1,Sur,Nadie lo ha revisado,2015",
      '',
    ].join('\r\n'),
  );
  const lines = files.get('fuentes-sin-copia.csv')?.split('\r\n') ?? [];
  expect(lines.filter((line) => line.startsWith('law-1,'))).toEqual([
    'law-1,https://water.example/es/normas/law-1/,Norma,Ley del agua,Norte,https://gazette.example/a,',
    'law-1,https://water.example/es/normas/law-1/,Norma,Ley del agua,Norte,https://gazette.example/b,',
  ]);
  expect(lines.find((line) => line.startsWith('commitment-1,'))).toBe(
    'commitment-1,https://water.example/es/compromisos/commitment-1/,Compromiso,\'=1+1,"Norte; Sur",https://gazette.example/1,2024-05-01',
  );
});
