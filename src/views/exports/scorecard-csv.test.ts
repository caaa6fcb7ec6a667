import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import { aMethod, anEdition, aPortal } from '#checks/fixtures/settings.ts';
import type { Archive, EditionEntry } from '#model/archive.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { calculateEdition } from '#domain/scores/edition.ts';
import { makeSite, viewOf } from '#views/site.ts';

import { editionJson, scorecardColumns, scorecardCsv } from './scorecard-csv.ts';

const methods = [
  aMethod({
    minimumCoverage: '0',
    scales: [
      {
        id: 'points',
        levels: [
          { code: 'setback', label: 'Retroceso', value: '-1' },
          { code: 'nothing', label: 'Nada', value: '0' },
          { code: 'all', label: 'Todo', value: '3' },
        ],
      },
    ],
  }),
];

const records = [
  aCommitment({ title: '=HYPERLINK("x")' }),
  aCommitment({ id: 'c2' }),
  anAudit({
    reviewedBy: 'C. D.',
    findings: [
      aFinding({ rating: 'setback', statement: 'Hay menos agua, "mucho" menos; se midió.' }),
      aFinding({
        id: 'f2',
        commitment: 'c2',
        rating: 'all',
        evidence: [{ source: 'gazette', page: '10-12' }],
      }),
    ],
  }),
];

const archive = anArchive({ methods, records });

/** The files of the newest edition of an archive, published at an address. */
const filesOf = (
  from: Archive,
  at: Parameters<typeof makeSite>[1] = { base: '/', origin: 'https://agua.example' },
) => {
  const view = viewOf(makeSite(from, at), 'es');
  const [edition] = view.site.editions;
  if (!edition) throw new Error('There is no edition.');
  return { csv: scorecardCsv(view, edition.result), json: editionJson(edition.result) };
};

const rowsOf = (csv: string): readonly Record<string, string>[] => parse(csv, { columns: true, bom: true });

test('every row has the columns of the file, the first of them its id and its page', () => {
  const { csv } = filesOf(archive);
  expect(csv.slice(1).split('\r\n')[0]).toBe(scorecardColumns.join(','));
  expect(scorecardColumns.slice(0, 3)).toEqual(['id', 'url', 'row']);
  expect(new Set(scorecardColumns).size).toBe(scorecardColumns.length);
});

test.for<[row: string, id: string, url: string]>([
  ['scorecard', '2023/whole', '/es/cumplimiento/2023/'],
  ['scorecard', '2023/jurisdiction:ZZ-NOR', '/es/cumplimiento/2023/regiones/zz-nor/'],
  ['scorecard', '2023/institution:water-board', '/es/cumplimiento/2023/instituciones/water-board/'],
  ['scorecard', '2023/strength:legal-duty', '/es/cumplimiento/2023/'],
  ['item', '2023/pillar:supply/commitment:c2', '/es/cumplimiento/2023/ejes/supply/'],
  ['method', '2023/method:v1', '/es/cumplimiento/2023/'],
  ['level', '2023/method:v1/points:setback', '/es/cumplimiento/2023/'],
  ['part', '2023/commitment:c2/ZZ/part:1', '/es/cumplimiento/2023/compromisos/c2/'],
  ['finding', '2023/finding:audit-1/f2/1', '/es/cumplimiento/2023/compromisos/c2/'],
])('a %s %s leads to the page that shows it', ([row, id, path]) => {
  const found = rowsOf(filesOf(archive).csv).find((each) => each['id'] === id);
  expect(found).toMatchObject({ row, url: `https://agua.example${path}` });
});

test('without a known address the page is named from the root of the host, with the folder of the portal', () => {
  const [first] = rowsOf(filesOf(archive, { base: '/agua/', origin: undefined }).csv);
  expect(first?.['url']).toBe('/agua/es/cumplimiento/2023/');
});

test('an exact value stands in two numbers, below 0 too, and no page is a date; text that a spreadsheet would run is neutralised', () => {
  const { csv } = filesOf(archive);
  const rows = rowsOf(csv);
  const item = rows.find(({ id }) => id === '2023/whole/commitment:commitment-1');
  expect([item?.['valueNumerator'], item?.['valueDenominator']]).toEqual(['-1', '3']);
  // (-1/3 + 1) / 2
  expect([rows[0]?.['valueNumerator'], rows[0]?.['valueDenominator'], rows[0]?.['percent']]).toEqual([
    '1',
    '3',
    '33',
  ]);
  expect(rows.find(({ id }) => id === '2023/commitment:commitment-1')?.['title']).toBe('\'=HYPERLINK("x")');
  expect(rows.find(({ id }) => id === '2023/finding:audit-1/f2/1')?.['sourcePage']).toBe('p. 10-12');
  expect(csv).not.toMatch(/(?:^|,)\d+\/\d+(?:,|\r)/m);
});

const closed = (): EditionEntry => {
  const edition = anEdition();
  const result = calculateEdition(archive, edition);
  return { ...edition, lock: { closedOn: '2024-01-15', inputs: {}, digest: '0'.repeat(64), result } };
};

test.for<[string, Archive]>([
  ['nothing', anArchive({ methods, records, editions: [closed()] })],
  [
    'a finding entered later',
    anArchive({
      methods,
      records: [...records, anAudit({ id: 'a9', findings: [aFinding({ rating: 'all' })] })],
      editions: [closed()],
    }),
  ],
  [
    'a title corrected and a pillar changed',
    anArchive({
      methods,
      records: [aCommitment({ title: 'Otro', pillars: ['quality'] }), ...records.slice(1)],
      editions: [closed()],
    }),
  ],
  ['every record deleted', anArchive({ methods, editions: [closed()] })],
  [
    'the portal renamed, its licence and publisher changed',
    anArchive({
      methods,
      records,
      editions: [closed()],
      portal: aPortal({ publisher: { name: 'Otra' }, licence: { name: 'CC0', url: 'https://cc0.example/' } }),
    }),
  ],
  ['the method mended', anArchive({ methods: [aMethod()], records, editions: [closed()] })],
  [
    'an erratum published',
    anArchive({
      methods,
      records,
      editions: [
        {
          ...closed(),
          errata: [
            { on: '2024-02-01', what: 'whole', oldValue: '33 %', newValue: '50 %', reason: 'Se corrigió.' },
          ],
        },
      ],
    }),
  ],
])('not a byte of the files of a closed edition changes: %s', ([, now]) => {
  expect(filesOf(now)).toEqual(filesOf(archive));
});

test('of an open edition they do', () => {
  const later = anArchive({ methods, records: records.slice(0, 2) });
  expect(filesOf(later).json).not.toBe(filesOf(archive).json);
  expect(filesOf(later).csv).not.toBe(filesOf(archive).csv);
});
