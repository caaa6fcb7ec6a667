import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { searchIndex } from '#views/search/entries.ts';
import type { SearchEntry } from '#views/search/entry.ts';
import { initial, type TrackerState } from '#views/trackers/address.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';
import { trackerPage } from '#views/trackers/page.ts';

import type { Taken } from './tracker-about.ts';
import { trackerFiles } from './tracker-file.ts';
import { trackerSource } from './tracker-source.ts';

const records = [
  aLaw({ identifier: 'Ley 1', topics: ['schools'], translations: inEnglish({ title: '=Water act' }) }),
  aLaw({ id: 'law-2', title: '=SUMA(A1)', rank: 'decree', jurisdiction: 'ZZ-SUR', pillars: ['quality'] }),
  aLaw({ id: 'law-3', title: 'Ley, «del» "agua"', jurisdiction: 'ZZ-NOR', pillars: ['supply', 'quality'] }),
  aCommitment({ due: [{ kind: 'once', on: '2024-04-01' }] }),
  aCommitment({ id: 'commitment-2', pillars: ['quality'], strength: 'plan-goal' }),
  anAudit({ findings: [aFinding({ rating: 'not-started', period: { from: '2022', to: '2022-12' } })] }),
];
const portal = aPortal({ notice: 'Portal de prueba.' });

const taken = (
  type: TrackerType,
  state: Partial<TrackerState> = {},
  keep: (entry: SearchEntry) => boolean = () => true,
  language = 'es',
): Taken => {
  const view = aView({ records, portal }, { language });
  const { island } = trackerPage(view, type);
  if (!island) throw new Error('The page of the whole list has an island.');
  return {
    ...island,
    ...trackerSource(view, type),
    entries: searchIndex(view).entries.filter((entry) => entry.type === type && keep(entry)),
    state: { ...initial, ...state },
    address: language === 'es' ? '/es/normas/' : '/en/laws/',
    origin: 'https://veedor.example',
  };
};

const chosen: Partial<TrackerState> = {
  query: 'agua segura',
  facets: { jurisdiction: ['ZZ-SUR', 'ZZ-NOR'], pillar: ['quality'] },
  checkedBefore: '2025-01-01',
  sort: '-publishedOn',
  view: 'timeline',
  page: 3,
};
const some = taken('law', chosen, ({ id }) => id !== 'law-1');

test('the names of the files say what they hold', () => {
  const { csv, json, readme, zip } = trackerFiles(some);
  const stem = 'veedor-normas-agua-segura-sur-norte-quality-etc-2024-05-01';
  expect([csv(), json(), readme(), zip()].map(({ name, mediaType }) => [name, mediaType])).toEqual([
    [`${stem}.csv`, 'text/csv;charset=utf-8'],
    [`${stem}.json`, 'application/json'],
    [`${stem}-LEEME.txt`, 'text/plain;charset=utf-8'],
    [`${stem}.zip`, 'application/zip'],
  ]);
  expect(trackerFiles(taken('audit')).csv().name).toBe('veedor-auditorias-2024-05-01.csv');
  expect(trackerFiles(taken('law', {}, undefined, 'en')).readme().name).toBe(
    'veedor-laws-2024-05-01-README.txt',
  );
});

test('the CSV, whole: a title that is a formula stays text', () => {
  const { text } = trackerFiles(some).csv();
  expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
    'id,url,identifier,title,gist,publishedOn,inForceOn,effectiveUntil,jurisdiction,status,rank,pillar,topic,institution,year,jurisdictionLabel,statusLabel,rankLabel,confidence,checkedOn',
    `law-2,https://veedor.example/es/normas/law-2/,,'=SUMA(A1),Ordena dar agua segura.,2010-03-01,,,ZZ-SUR,in-force,decree,quality,,water-board,2010,Sur,Vigente,decree,read,2024-05-01`,
    'law-3,https://veedor.example/es/normas/law-3/,,"Ley, «del» ""agua""",Ordena dar agua segura.,2010-03-01,,,ZZ-NOR,in-force,act,"supply;quality",,water-board,2010,Norte,Vigente,act,read,2024-05-01',
    '',
  ]);
});

test('nothing found is a file with its head alone', () => {
  const { csv, json } = trackerFiles(taken('law', { query: 'x' }, () => false));
  expect(csv().text.split('\r\n')).toHaveLength(2);
  expect(JSON.parse(json().text)).toMatchObject({ about: { count: 0, total: 3, query: 'x' }, records: [] });
});

test('CSV and JSON hold the same, column by column', () => {
  for (const type of ['law', 'commitment', 'audit'] as const) {
    const { csv, json } = trackerFiles(taken(type));
    const { columns, records: all } = JSON.parse(json().text) as {
      columns: { name: string }[];
      records: Record<string, unknown>[];
    };
    const [head, ...rows] = parse(csv().text, { bom: true }) as string[][];
    expect(columns.map(({ name }) => name)).toEqual(head);
    expect(all.map((record) => Object.keys(record))).toEqual(rows.map(() => head));
    const cells = all.map((record) =>
      Object.values(record).map((value) => (Array.isArray(value) ? value.join(';') : String(value ?? ''))),
    );
    expect(rows.map((row) => row.map((each) => each.replace(/^'(?==)/, '')))).toEqual(cells);
  }
});

test('what the JSON says of itself', () => {
  const { about, columns } = JSON.parse(trackerFiles(some).json().text) as Record<string, unknown>;
  expect(about).toEqual({
    schemaVersion: 1,
    title: 'Normas. Portal del agua',
    description: '2 de 3 registros de la lista «Normas».',
    notice: 'Portal de prueba.',
    language: 'es',
    query: 'agua segura',
    filters: [
      {
        name: 'jurisdiction',
        label: 'Ámbito',
        values: [
          { code: 'ZZ-SUR', label: 'Sur' },
          { code: 'ZZ-NOR', label: 'Norte' },
        ],
      },
      { name: 'pillar', label: 'Eje', values: [{ code: 'quality', label: 'quality' }] },
      {
        name: 'checkedBefore',
        label: 'Revisado antes del',
        values: [{ code: '2025-01-01', label: '1 de enero de 2025' }],
      },
    ],
    sort: '-publishedOn',
    order: 'Publicación, descendente',
    count: 2,
    total: 3,
    asOf: '2024-05-01',
    source:
      'https://veedor.example/es/normas/?q=agua+segura&jurisdiction=ZZ-SUR,ZZ-NOR&pillar=quality&checkedBefore=2025-01-01&sort=-publishedOn',
    publisher: 'Veeduría del Agua',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    citation:
      'Veeduría del Agua. «Normas (Palabras buscadas: “agua segura”; Ámbito: Sur o Norte; Eje: quality; Revisado antes del: 1 de enero de 2025)», Portal del agua. Datos al 1 de mayo de 2024. https://veedor.example/es/normas/?q=agua+segura&jurisdiction=ZZ-SUR,ZZ-NOR&pillar=quality&checkedBefore=2025-01-01&sort=-publishedOn',
  });
  expect((columns as { name: string }[]).find(({ name }) => name === 'jurisdiction')).toEqual({
    name: 'jurisdiction',
    type: 'string',
    meaning: 'Código del país, la región o el lugar donde rige.',
    codes: [
      { code: 'ZZ-NOR', label: 'Norte' },
      { code: 'ZZ-SUR', label: 'Sur' },
    ],
  });
});

test.for<[string, Partial<TrackerState>, string]>([
  ['as the page opens', {}, 'Del más reciente al más antiguo'],
  ['by words', { query: 'agua' }, 'Primero lo más parecido a las palabras buscadas'],
  ['by a column', { query: 'agua', sort: 'title' }, 'Norma, ascendente'],
  ['by a column that is not there', { sort: '-weight' }, 'weight, descendente'],
])('the order: %s', ([, state, expected]) => {
  expect(JSON.parse(trackerFiles(taken('law', state)).json().text)).toMatchObject({
    about: { order: expected },
  });
});

test('the whole list is itself the address', () => {
  expect(JSON.parse(trackerFiles(taken('law')).json().text)).toMatchObject({
    about: {
      description: 'Todos los registros de la lista «Normas»: 3.',
      query: null,
      filters: [],
      sort: null,
      source: 'https://veedor.example/es/normas/',
    },
  });
});

test('the three files are in the ZIP as they are by themselves', () => {
  const { csv, json, readme, zip } = trackerFiles(some);
  const packed = new TextDecoder('latin1').decode(zip().bytes);
  for (const { name, text } of [csv(), json(), readme()]) {
    const bytes = new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    expect(packed).toContain(name + bytes);
  }
});

test('the same choice of the same day gives the same bytes', () => {
  expect(trackerFiles(some).zip().bytes).toEqual(trackerFiles({ ...some }).zip().bytes);
});
