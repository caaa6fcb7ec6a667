import { expect, test } from 'vitest';

import { aCommitment, aLaw, anAudit, anInstitution, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { placeTables } from './lists/places.ts';
import { placesWithPage } from './area-records.ts';
import { placePage } from './places.ts';
import { institutionPage } from './records/institution.ts';
import { placeFact } from './parts/facts.ts';
import { lawPage } from './records/law.ts';

const portal = aPortal({
  codes: {
    ...aPortal().codes,
    institutionKinds: [
      { code: 'government', label: 'Gobierno' },
      { code: 'watch', label: { es: 'Veeduría', en: 'Watch group' } },
    ],
  },
});
const page = (records: Parameters<typeof aView>[0] = {}, language = 'es') => {
  const view = aView({ portal, ...records }, { language });
  const place = view.site.archive.jurisdictions.get('ZZ-SUR');
  if (!place) throw new Error('The test portal has no ZZ-SUR.');
  return placePage(view, place);
};

test('a region of which nothing is recorded says so, and names no single gap', () => {
  const { isEmpty, gaps, tables } = page();
  expect([isEmpty, gaps, tables]).toEqual([true, undefined, []]);
});

test('a duty of each region is no record of this one', () => {
  const { isEmpty, tables } = page({ records: [aCommitment({ scope: 'each-region' })] });
  expect([isEmpty, tables.map(({ id }) => id)]).toEqual([true, ['each-region']]);
});

test('what is missing beside what is there', () => {
  const records = [
    aLaw({ jurisdiction: 'ZZ-SUR' }),
    anAudit({ jurisdictions: ['ZZ-SUR'] }),
    aLaw({ id: 'other', jurisdiction: 'ZZ-NOR' }),
  ];
  const { isEmpty, gaps, tables } = page({ records });
  expect([isEmpty, gaps]).toEqual([
    false,
    'Todavía no hay registrado: compromisos propios de la región y estadísticas con datos de la región.',
  ]);
  expect(tables.map(({ id, table }) => [id, table.rows.map((row) => row.id)])).toEqual([
    ['laws', ['law-1']],
    ['audits', ['audit-1']],
  ]);
});

test('who governs and who watches the region, in the order of the kinds', () => {
  const records = [
    anInstitution({ id: 'watch-sur', kind: 'watch', jurisdiction: 'ZZ-SUR', name: 'Veeduría del Sur' }),
    anInstitution({ id: 'sur', kind: 'government', jurisdiction: 'ZZ-SUR', name: 'Gobierno del Sur' }),
    anInstitution({ id: 'norte', kind: 'government', jurisdiction: 'ZZ-NOR' }),
  ];
  expect(page({ records }, 'en').facts.slice(1)).toEqual([
    {
      term: 'Gobierno',
      values: [{ text: { text: 'Gobierno del Sur', lang: 'es' }, href: '/en/institutions/sur/' }],
    },
    {
      term: 'Watch group',
      values: [{ text: { text: 'Veeduría del Sur', lang: 'es' }, href: '/en/institutions/watch-sur/' }],
    },
  ]);
});

test('when and by which norm an institution was founded, on its page and on that of the norm', () => {
  const founder = aLaw({ identifier: 'OR 1' });
  const board = anInstitution({ foundedOn: '2014-06-16', foundedBy: 'law-1' });
  const view = aView({ portal, records: [founder, board] });
  expect(institutionPage(view, board).facts.slice(-2)).toEqual([
    { term: 'Creada', values: [{ text: '16 de junio de 2014', datetime: '2014-06-16' }] },
    { term: 'Creada por', values: [{ text: 'OR 1', href: '/es/normas/law-1/' }] },
  ]);
  expect(lawPage(view, founder).founded).toEqual([
    { text: 'Junta del Agua', href: '/es/instituciones/water-board/' },
  ]);
});

test('areas in the list: those that governments answer for, then a table for each other kind; another country is in none', () => {
  const areas = [
    { code: 'YY', name: 'Vecino', kind: 'country' },
    { code: 'YY-A', name: 'Parte del vecino', kind: 'region', parent: 'YY' },
    { code: 'ZZ-X', name: 'Ámbito', kind: 'school-district', parent: 'ZZ' },
    { code: 'ZZ-NOR-1', name: 'Banda', kind: 'region', parent: 'ZZ-NOR' },
    ...jurisdictions,
  ];
  const kinds = [
    { code: 'region', label: 'Región' },
    { code: 'school-district', label: 'Distrito escolar', plural: 'Distritos escolares' },
  ];
  const view = aView({
    portal: aPortal({ codes: { ...aPortal().codes, jurisdictionKinds: kinds } }),
    jurisdictions: areas,
  });
  expect(placeTables(view).map(({ caption, rows }) => [caption, ...rows.map(({ id }) => id)])).toEqual([
    ['Regiones', 'ZZ-NOR', 'ZZ-SUR', 'ZZ-NOR-1'],
    ['Distritos escolares', 'ZZ-X'],
  ]);
  expect(placesWithPage(view)).toHaveLength(4);
  expect(['ZZ', 'YY', 'YY-A', 'ZZ-X'].map((code) => placeFact(view, code).href)).toEqual([
    undefined,
    undefined,
    undefined,
    '/es/regiones/zz-x/',
  ]);
});

test('an area that no government answers for is not said to lack norms', () => {
  const areas = [...jurisdictions, { code: 'ZZ-X', name: 'Ámbito', kind: 'school-district', parent: 'ZZ' }];
  const view = aView({
    jurisdictions: areas,
    records: [
      aStatistic({ observations: [aRow({ jurisdiction: 'ZZ-X' }), aRow({ jurisdiction: 'ZZ-SUR' })] }),
    ],
  });
  const gapsOf = (code: string) =>
    placePage(view, areas.find((area) => area.code === code) ?? jurisdictions[0]!).gaps;
  expect(gapsOf('ZZ-SUR')).toContain('normas de la región');
  expect(gapsOf('ZZ-X')).toBeUndefined();
});
