import { expect, test } from 'vitest';

import { archiveOf, gather } from './content.ts';
import { parseFile } from './parse.ts';

const common = `sources:
  - key: gazette
    title: Gaceta
    publisher: Gobierno
    url: https://gazette.example/1
confidence: read
checkedOn: '2024-05-01'
`;

const portal = `name: Portal del agua
question: ¿Hay agua?
description: El agua de un país que no existe.
languages: [es, en]
country: ZZ
policy: el agua
compiledOn: '2024-05-01'
publisher: { name: Veeduría }
licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
quickExit: https://example.org/
helplines: [{ id: water-line, name: Línea, number: '100' }]
navigation: [laws]
codes:
  pillars: [{ code: supply, label: Abasto }]
`;

const settings = {
  'portal.yaml': portal,
  'jurisdictions.yaml': '- code: ZZ\n  name: Zeta\n  kind: country\n',
};

const institution = `---
name: Junta del Agua
gist: Reparte el agua.
kind: agency
jurisdiction: ZZ
${common}---
Es de todos.
`;

const statistic = `---
title: Personas sin agua
gist: Cuenta.
publisher: water-board
register: census
measure: Personas
unit: people
definition: Personas que viven sin conexión.
pillars: [supply]
areaKind: region
frequency: year
licence: { name: CC BY 4.0 }
retrievedOn: '2024-04-01'
${common}---
`;

const csv =
  'periodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note\n2022,2022,ZZ,7,,A,gazette,,\n';

const gathered = (files: Readonly<Record<string, string>>) => {
  const parsed = Object.entries(files).map(([file, text]) =>
    parseFile({ file, bytes: new TextEncoder().encode(text) }),
  );
  expect(parsed.flatMap(({ issues }) => issues)).toEqual([]);
  return gather(parsed);
};

const spoken = (files: Readonly<Record<string, string>>): string[] =>
  gathered(files).issues.map(({ rule, file, message, hint }) => `${rule} ${file}: ${message.es} ${hint?.es}`);

test('settings and nothing else are a portal without records', () => {
  const content = gathered(settings);
  expect(content.issues).toEqual([]);
  const archive = archiveOf(content);
  expect(archive?.portal.name).toBe('Portal del agua');
  expect(archive?.jurisdictions.all.map(({ code }) => code)).toEqual(['ZZ']);
  expect([archive?.laws.all, archive?.methods.all, archive?.glossary]).toEqual([[], [], []]);
  expect(archive?.code('pillars', 'supply')?.label).toBe('Abasto');
  expect(archive?.code('pillars', 'lost')).toBeUndefined();
});

test('a data file as Excel wrote it is read by what its record says of it', () => {
  const declared = statistic.replace(
    'licence:',
    `dialect: { delimiter: ';', encoding: windows-1252, lineTerminator: "\\r\\n", groupChar: '.' }\nmissingValues: [{ value: n/d, status: M }]\nlicence:`,
  );
  const text = `${csv.replace(',7,', ',1.234,').replace(/,\n$/, ',año\n')}2023,2023,ZZ,n/d,,,gazette,,\n`;
  const excel = Buffer.from(text.replaceAll(',', ';').replaceAll('\n', '\r\n'), 'latin1');
  const content = gather(
    [
      ['statistics/water.md', new TextEncoder().encode(declared)] as const,
      ['statistics/water.csv', Uint8Array.from(excel)] as const,
    ].map(([file, bytes]) => parseFile({ file, bytes })),
  );
  expect(content.issues.map(({ rule }) => rule)).toEqual(['settings-missing', 'settings-missing']);
  expect(
    content.parts.observations.get('water')?.map(({ value, status, note }) => [value, status, note]),
  ).toEqual([
    ['1234', 'A', 'año'],
    [undefined, 'M', undefined],
  ]);
});

test('without its settings there is no archive', () => {
  expect(spoken({})).toEqual([
    'settings-missing portal.yaml: falta portal.yaml. Todo portal lo necesita; vea el README.',
    'settings-missing jurisdictions.yaml: falta jurisdictions.yaml. Todo portal lo necesita; vea el README.',
  ]);
  expect(archiveOf(gathered({}))).toBeUndefined();
});

test('a record with its translation and a statistic with its file', () => {
  const content = gathered({
    ...settings,
    'institutions/water-board.md': institution,
    'institutions/water-board.en.md': '---\nname: Water Board\n---\nIt is everybody’s.\n',
    'statistics/2022/water.md': statistic,
    'statistics/2022/water.csv': csv,
    'methods/v1.yaml': `title: Método
publishedOn: '2023'
scales:
  - id: two
    levels:
      - { code: none, label: Nada, value: '0' }
      - { code: all, label: Todo, value: '1' }
validityMonths: 36
disagreement: lowest
combine: mean
scoredStrengths: [legal-duty]
minimumCoverage: '3/10'
rounding: half-up
`,
    'editions/2023.yaml': "title: Edición\nasOf: '2023-12-31'\nmethod: v1\n",
    'interface/pt.yaml': 'language: Português\n',
  });
  expect(content.issues).toEqual([]);
  const archive = archiveOf(content);
  const board = archive?.institutions.get('water-board');
  expect(board).toMatchObject({
    id: 'water-board',
    type: 'institution',
    file: 'institutions/water-board.md',
  });
  expect(board?.translations).toEqual({ en: { fields: { name: 'Water Board' }, html: '' } });
  expect(archive?.institutions.all).toHaveLength(1);
  expect(archive?.statistics.get('water')?.observations).toMatchObject([{ value: '7', line: 2 }]);
  expect(archive?.methods.get('v1')?.validityMonths).toBe(36);
  expect(archive?.editions.get('2023')?.asOf).toBe('2023-12-31');
  expect(archive?.words).toEqual({ pt: { language: 'Português' } });
});

test('a translation without its original', () => {
  const files = { ...settings, 'laws/2020/old.en.md': '---\ntitle: Water Act\n---\n' };
  expect(spoken(files)).toEqual([
    'translation-without-original laws/2020/old.en.md: esta traducción no tiene su original al lado. Cree laws/2020/old.md, o corrija el nombre.',
  ]);
  expect(archiveOf(gathered(files))?.laws.all).toEqual([]);
});

test('a translation whose original lies in another folder is without original', () => {
  const files = {
    ...settings,
    'institutions/water-board.md': institution,
    'institutions/old/water-board.en.md': '---\nname: Water Board\n---\n',
  };
  expect(spoken(files)).toEqual([
    'translation-without-original institutions/old/water-board.en.md: esta traducción no tiene su original al lado. Cree institutions/old/water-board.md, o corrija el nombre.',
  ]);
});

test('a data file without its record, and a statistic without its data file', () => {
  expect(spoken({ ...settings, 'statistics/lost.csv': csv, 'statistics/water.md': statistic })).toEqual([
    'observations-without-statistic statistics/lost.csv: este archivo de datos no tiene su ficha al lado. Cree statistics/lost.md',
    'observations-missing statistics/water.md: la estadística no tiene su archivo de datos. Cree statistics/water.csv',
  ]);
});

test('a translation of a statistic needs no data file of its own', () => {
  const files = {
    ...settings,
    'statistics/water.md': statistic,
    'statistics/water.csv': csv,
    'statistics/water.en.md': '---\ntitle: People without water\n---\n',
  };
  expect(spoken(files)).toEqual([]);
});

test('faults inside a data file are told with the rest', () => {
  const files = {
    ...settings,
    'statistics/water.md': statistic,
    'statistics/water.csv': csv.replace(',7,', ',n/d,'),
  };
  expect(gathered(files).issues.map(({ rule, place }) => [rule, place])).toEqual([
    ['csv-number', { in: 'cell', line: 2, column: 'value' }],
  ]);
});

test('a record that does not fit its schema is left out; its data file is not read', () => {
  const parsed = Object.entries({
    ...settings,
    'statistics/water.md': statistic.replace('frequency: year', 'frequency: daily'),
    'statistics/water.csv': csv.replace(',7,', ',n/d,'),
  }).map(([file, text]) => parseFile({ file, bytes: new TextEncoder().encode(text) }));
  expect(parsed.flatMap(({ issues }) => issues.map(({ rule }) => rule))).toEqual(['unknown-value']);
  const content = gather(parsed);
  expect(content.issues).toEqual([]);
  expect(archiveOf(content)?.statistics.all).toEqual([]);
});

const topology = `{"type":"Topology","arcs":[[[0,0],[0,1],[1,1],[0,0]]],"objects":{"regions":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":"01","arcs":[[0]]}]}}}`;

test('the map enters the archive; a portal without one, or with a broken one, has none', () => {
  const drawn = archiveOf(gathered({ ...settings, 'map.topo.json': `\uFEFF${topology}\r\n` }));
  expect(drawn?.map?.arcs).toEqual([
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ]);
  expect(archiveOf(gathered(settings))).not.toHaveProperty('map');
  const broken = parseFile({ file: 'map.topo.json', bytes: new TextEncoder().encode('{}') });
  expect(broken.issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['map-form error']);
  expect(gather([broken]).parts.map).toBeUndefined();
});
