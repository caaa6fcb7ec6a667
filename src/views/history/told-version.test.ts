import { expect, test } from 'vitest';

import { aLaw, anAudit, aStatistic } from '#checks/fixtures/records.ts';
import type { Stored } from '#model/archive.ts';
import type { FieldChange } from '#model/history.ts';
import { type MarkdownType, markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { optionsOf, shapeOf } from '#model/shape.ts';
import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { aView } from '#views/fixtures/view.ts';
import { plain, type Said } from '#views/said.ts';

import { membersOf, type Schema } from './field-path.ts';
import type { ToldChange } from './told-change.ts';
import { toldVersion } from './told-version.ts';

const law = aLaw({ id: 'ley-1', identifier: 'Ley 1' });
const records = [law, anAudit(), aStatistic({ columns: [{ name: 'sex', title: 'Sexo', codes: 'sexes' }] })];

const said = (text: Said): string => (typeof text === 'string' ? text : `${text.text} [${text.lang}]`);
const line = ({ field, before, after, says }: ToldChange): string =>
  [field, says, before && `- ${said(before.text)}`, after && `+ ${said(after.text)}`]
    .filter(Boolean)
    .join(' | ');

const told = (
  type: MarkdownType,
  changes: readonly FieldChange[],
  language = 'es',
  most = 100,
): readonly ToldChange[] => {
  const view = aView({ records }, { language });
  return toldVersion(view, type, records.find((each) => each.type === type) as Stored, { changes }, most);
};

test.for<[string, MarkdownType, FieldChange, string, string]>([
  [
    'a text',
    'law',
    { path: ['identifier'], before: 'Ley 1', after: 'Ley 01' },
    'Número | - Ley 1 | + Ley 01',
    'Number | - Ley 1 | + Ley 01',
  ],
  [
    'a translated text in the original only',
    'law',
    { path: ['gist'], after: 'Da agua.' },
    'Qué hace | + Da agua.',
    'What it does | + Da agua. [es]',
  ],
  [
    'a date',
    'law',
    { path: ['publishedOn'], before: '2010', after: '2010-03-01' },
    'Fecha de publicación | - 2010 | + 1 de marzo de 2010',
    'Date of publication | - 2010 | + 1 March 2010',
  ],
  [
    'a number',
    'commitment',
    { path: ['weight'], before: 1000, after: 2.5 },
    'Peso | - 1000 | + 2,5',
    'Weight | - 1,000 | + 2.5',
  ],
  [
    'yes and no',
    'statistic',
    { path: ['cumulative'], before: false, after: true },
    'Si acumula | - no | + sí',
    'Whether it accumulates | - no | + yes',
  ],
  [
    'a choice',
    'law',
    { path: ['confidence'], before: 'reported', after: 'read' },
    'Seguridad | - Referido por otra fuente | + Leído en la fuente',
    'Confidence | - Reported by another source | + Read in the source',
  ],
  [
    'a level',
    'audit',
    { path: ['findings', 'f1', 'rating'], before: 'not-started', after: 'limited' },
    'Hallazgos › f1 › Calificación | - Sin inicio | + Limitado',
    'Findings › f1 › Rating | - Sin inicio | + Limitado',
  ],
  [
    'a level that no scale has any more',
    'audit',
    { path: ['findings', 'f1', 'rating'], before: 'best', after: 'limited' },
    'Hallazgos › f1 › Calificación | - best | + Limitado',
    'Findings › f1 › Rating | - best | + Limitado',
  ],
  [
    'an area',
    'law',
    { path: ['jurisdiction'], before: 'ZZ', after: 'ZZ-NOR' },
    'Ámbito | - Zeta | + Norte',
    'Jurisdiction | - Zeta | + Norte',
  ],
  [
    'what came to a list and what left it',
    'law',
    { path: ['pillars'], before: ['supply', 'a'], after: ['supply', 'quality'] },
    'Ejes | - a | + quality',
    'Pillars | - a | + quality',
  ],
  [
    'a relation to a norm',
    'law',
    { path: ['relations', 'ley-1'], after: { type: 'amends', law: 'ley-1' } },
    'Relaciones | + Modifica · Ley 1',
    'Relations | + Amends · Ley 1',
  ],
  [
    'a field of a relation',
    'law',
    { path: ['relations', 'ley-1', 'type'], before: 'amends', after: 'repeals' },
    'Relaciones › Ley 1 › Relación | - Modifica | + Deroga',
    'Relations › Ley 1 › Relation | - Amends | + Repeals',
  ],
  [
    'a record that is gone',
    'law',
    { path: ['issuers'], before: ['gone'], after: ['water-board'] },
    'Quién la dio | - gone | + Junta del Agua',
    'Who issued it | - gone | + Junta del Agua [es]',
  ],
  [
    'a source',
    'law',
    { path: ['sources', 'gazette'], before: { key: 'gazette', title: 'Gaceta', url: 'https://a.example' } },
    'Fuentes | - Gaceta',
    'Sources | - Gaceta',
  ],
  [
    'an article keeps its number',
    'law',
    { path: ['articles', '3'], after: { number: '3', subject: 'Agua' } },
    'Artículos › 3 | + Agua',
    'Articles › 3 | + Agua [es]',
  ],
  [
    'below an article',
    'law',
    { path: ['articles', '3', 'versions', '2010-03-01', 'gist'], before: 'A', after: 'B' },
    'Artículos › 3 › Textos › 1 de marzo de 2010 › Qué dice | - A | + B',
    'Articles › 3 › Texts › 1 March 2010 › What it says | - A [es] | + B [es]',
  ],
  [
    'a deadline',
    'commitment',
    { path: ['due', '2025'], after: { kind: 'once', on: '2025' } },
    'Plazo › 2025 | + A más tardar en 2025',
    'Deadline › 2025 | + No later than 2025',
  ],
  [
    'when a target is due',
    'commitment',
    { path: ['target', 'by'], before: '2024', after: '2025' },
    'Meta › Para cuándo | - 2024 | + 2025',
    'Target › By when | - 2024 | + 2025',
  ],
  ['a body', 'law', { path: ['body'] }, 'Texto | se cambió', 'Text | changed'],
  [
    'what cannot be read',
    'law',
    { path: [] },
    'Todo el registro | hay un cambio, pero una de sus versiones no se puede leer',
    'The whole record | there is a change, but one of its versions cannot be read',
  ],
  [
    'a field that the schema no longer has',
    'law',
    { path: ['colour'], after: 'red' },
    'Otro dato | + red',
    'Another detail | + red',
  ],
  [
    'a figure',
    'statistic',
    { path: ['observations', '2022 ZZ-NOR _T', 'value'], before: '1', after: '2' },
    'Observaciones › 2022, Norte, Total › Valor | - 1 | + 2',
    'Observations › 2022, Norte, Total › Value | - 1 | + 2',
  ],
  [
    'a row',
    'statistic',
    { path: ['observations', '2022-01/2022-03 ZZ F'], after: { value: '3', status: 'A' } },
    'Observaciones › enero de 2022 a marzo de 2022, Zeta, F | + A · 3',
    'Observations › January 2022 to March 2022, Zeta, F | + A · 3',
  ],
  [
    'many rows',
    'statistic',
    { path: ['observations'], before: { rows: 9 }, after: { rows: 10, added: 2, removed: 1, changed: 3 } },
    'Observaciones | 2 nuevas, 3 cambiadas, 1 quitadas: de 9 a 10',
    'Observations | 2 new, 3 changed, 1 removed: from 9 to 10',
  ],
  [
    'other columns',
    'statistic',
    { path: ['observations'], before: { rows: 1 }, after: { rows: 10 } },
    'Observaciones | - 1 fila | + 10 filas',
    'Observations | - 1 row | + 10 rows',
  ],
])('%s', ([, type, change, spanish, english]) => {
  expect(told(type, [change]).map(line)).toEqual([spanish]);
  expect(told(type, [change], 'en').map(line)).toEqual([english]);
});

test('a record of the portal is a link to its page', () => {
  expect(told('law', [{ path: ['issuers'], before: [], after: ['water-board'] }])[0]?.after).toEqual({
    text: 'Junta del Agua',
    href: '/es/instituciones/water-board/',
  });
});

const translated: readonly FieldChange[] = [
  { path: ['gist'], before: 'Da agua.', after: 'Da agua segura.' },
  { path: ['gist'], language: 'en', before: 'It gives water.', after: 'It gives safe water.' },
];

test('each language tells its own texts, and once what both say', () => {
  expect(told('law', translated).map(line)).toEqual([
    'Qué hace | - Da agua. | + Da agua segura.',
    'Traducción (inglés) | también se cambió',
  ]);
  expect(told('law', translated, 'en').map(line)).toEqual([
    'What it does | - It gives water. | + It gives safe water.',
  ]);
});

test('a member is told with its translated texts and what is not translated of it', () => {
  const changes: readonly FieldChange[] = [
    { path: ['events', '2010'], after: { on: '2010', what: 'Se aprueba.' } },
    { path: ['events', '2010'], language: 'en', after: { on: '2010', what: 'It is passed.' } },
  ];
  expect(told('law', changes, 'en').map(line)).toEqual(['Events › 2010 | + 2010 · It is passed.']);
});

test('a translation alone: what changed for its readers, that it did for the others', () => {
  const [, own] = translated as [FieldChange, FieldChange];
  expect(told('law', [own]).map(line)).toEqual(['Traducción (inglés) | se cambió']);
  expect(told('law', [own], 'en').map(line)).toEqual([
    'What it does | - It gives water. | + It gives safe water.',
  ]);
  const came: FieldChange = { path: [], language: 'en', after: { title: 'Act' } };
  expect(told('law', [came]).map(line)).toEqual(['Traducción (inglés) | se agrega']);
  expect(told('law', [came], 'en').map(line)).toEqual(['Translation (English) | added']);
  expect(told('law', [{ path: [], language: 'en', before: {} }]).map(line)).toEqual([
    'Traducción (inglés) | se quita',
  ]);
});

test('fields come in the order of the record; an id that only tells members apart is not told', () => {
  const changes: readonly FieldChange[] = [
    { path: ['body'] },
    { path: ['checkedOn'], before: '2023', after: '2024' },
    { path: ['doubts', 'one', 'id'], after: 'one' },
    { path: ['title'], before: 'A', after: 'B' },
  ];
  expect(told('law', changes).map(({ field }) => field)).toEqual(['Título', 'Última revisión', 'Texto']);
  expect(told('law', [changes[2] as FieldChange]).map(line)).toEqual(['Dudas › one › Identificador | + one']);
});

test('long values are cut to what differs', () => {
  const start = 'Una ley con un título que empieza igual y sigue igual durante muchas palabras';
  const change = { path: ['title'], before: `${start} antes`, after: `${start} después` };
  const [{ before, after } = {}] = told('law', [change], 'es', 40);
  expect([plain(before?.text ?? ''), plain(after?.text ?? '')]).toEqual([
    '…muchas palabras antes',
    '…muchas palabras después',
  ]);
});

/** Every field of a record with the one it stands in, down to the last. */
const fieldsOf = (schema: Schema, parent?: string): [parent: string | undefined, key: string][] => {
  const options = optionsOf(schema);
  if (options) return options.flatMap((option) => fieldsOf(option, parent));
  const members = membersOf(schema);
  if (members) return fieldsOf(members, parent);
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => [
    [parent, key] as [string | undefined, string],
    ...fieldsOf(field, key),
  ]);
};

test.for(markdownTypeNames)('every field of a %s has a name in the words of the interface', (type) => {
  const fields = fieldsOf(markdownTypes[type].schema);
  expect(fields.length).toBeGreaterThan(4);
  for (const words of [es, en]) {
    const names = new Set(Object.keys(words.fields));
    // How a file is written is told as a whole.
    expect(fields.filter(([parent, key]) => parent !== 'dialect' && !names.has(key))).toEqual([]);
  }
});
