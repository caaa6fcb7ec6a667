import { expect, test } from 'vitest';

import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';
import { searchIndex } from '#views/search/entries.ts';
import type { SearchEntry } from '#views/search/entry.ts';
import { type TrackerType, trackerTypes } from '#views/trackers/facet-names.ts';
import { trackerTable } from '#views/trackers/tracker.ts';

import { recordColumns, recordReader, type RecordValue } from './tracker-columns.ts';

// Programs stand on these names: a column may be added, none renamed.
test.for<[TrackerType, string]>([
  [
    'law',
    'id,url,identifier,title,gist,publishedOn,inForceOn,effectiveUntil,jurisdiction,status,rank,pillar,topic,institution,year,jurisdictionLabel,statusLabel,rankLabel,confidence,checkedOn',
  ],
  [
    'commitment',
    'id,url,identifier,title,gist,dueOn,daysLate,jurisdiction,status,rating,strength,pillar,topic,institution,origin,auditor,year,statusLabel,statusNote,ratingLabel,ratingUntil,strengthLabel,responsibleLabel,confidence,checkedOn',
  ],
  [
    'audit',
    'id,url,title,gist,publishedOn,findings,jurisdiction,kind,auditor,rating,pillar,year,kindLabel,auditorLabel,confidence,checkedOn',
  ],
])('the columns of type %s', ([type, expected]) => {
  expect(recordColumns(type).map(({ name }) => name)).toEqual(expected.split(','));
});

test.for(trackerTypes)('what each column of type %s means is said, and nothing else', (type) => {
  for (const { exports: words } of [es, en]) {
    const { all, [type]: own } = words.columns;
    const names = recordColumns(type).map(({ name }) => name);
    expect(names.filter((name) => !(name in own) && !(name in all))).toEqual([]);
    expect(Object.keys(own).filter((name) => !names.includes(name))).toEqual([]);
  }
});

const records = [
  aLaw({
    identifier: 'Ley 1',
    topics: ['schools'],
    inForceOn: '2010-03',
    effectiveUntil: '2030',
    pillars: ['supply', 'quality'],
  }),
  aLaw({ id: 'law-2', publishedOn: undefined, introducedOn: '2024-02-01' }),
  aCommitment({
    code: 'OP1',
    origin: { law: 'law-1' },
    due: [{ kind: 'once', on: '2024-04-01', precision: 'about' }],
  }),
  aCommitment({ id: 'commitment-2', title: 'Agua\n en   cada casa' }),
  anAudit({ findings: [aFinding({ rating: 'not-started', period: { from: '2022', to: '2022-12' } })] }),
  anAudit({ id: 'audit-2', publishedOn: undefined }),
];
const view = aView({ records });
const entries = searchIndex(view).entries;

const read = (type: TrackerType, id: string): Record<string, RecordValue> => {
  const keys = trackerTable(view, type, [], '').columns.map(({ key }) => key as string);
  const entry = entries.find((each) => each.type === type && each.id === id) as SearchEntry;
  const values = recordReader(type, keys, 'https://veedor.example')(entry);
  return Object.fromEntries(recordColumns(type).map(({ name }, at) => [name, values[at] as RecordValue]));
};

test('a law', () => {
  expect(read('law', 'law-1')).toEqual({
    id: 'law-1',
    url: 'https://veedor.example/es/normas/law-1/',
    identifier: 'Ley 1',
    title: 'Ley del agua',
    gist: 'Ordena dar agua segura.',
    publishedOn: '2010-03-01',
    inForceOn: '2010-03',
    effectiveUntil: '2030',
    jurisdiction: 'ZZ',
    status: 'in-force',
    rank: 'act',
    pillar: ['supply', 'quality'],
    topic: ['schools'],
    institution: ['water-board'],
    year: '2010',
    jurisdictionLabel: 'Zeta',
    statusLabel: 'Vigente',
    rankLabel: 'act',
    confidence: 'read',
    checkedOn: '2024-05-01',
  });
});

test('what is absent is null, a list without values is empty', () => {
  expect(read('law', 'law-2')).toMatchObject({
    identifier: null,
    publishedOn: null,
    inForceOn: null,
    effectiveUntil: null,
    topic: [],
    year: '2024',
    statusLabel: 'Proyecto',
  });
  expect(read('commitment', 'commitment-2')).toMatchObject({
    identifier: null,
    gist: null,
    dueOn: null,
    daysLate: null,
    year: null,
    auditor: [],
    statusLabel: 'Sin plazo',
    statusNote: null,
    rating: 'not-reviewed',
    ratingLabel: 'Nadie lo ha revisado',
    ratingUntil: null,
  });
  expect(read('audit', 'audit-2')).toMatchObject({ publishedOn: null, findings: 0, rating: [], year: null });
});

test('a commitment, with what was found and how late it is', () => {
  expect(read('commitment', 'commitment-1')).toMatchObject({
    identifier: 'OP1',
    dueOn: '2024-04-01',
    daysLate: 30,
    jurisdiction: ['ZZ'],
    status: 'deadline-passed',
    rating: 'not-started',
    strength: 'legal-duty',
    institution: ['water-board'],
    origin: 'law',
    auditor: ['water-board'],
    year: '2024',
    statusLabel: 'Plazo vencido, sin constancia',
    statusNote: 'aproximadamente: 30 días desde el vencimiento',
    ratingLabel: 'Sin inicio',
    ratingUntil: '2022',
    strengthLabel: 'Deber legal',
    responsibleLabel: 'Junta del Agua',
  });
});

test('an audit', () => {
  expect(read('audit', 'audit-1')).toMatchObject({
    publishedOn: '2023-06-01',
    findings: 1,
    jurisdiction: ['ZZ'],
    kind: 'citizen-watch',
    auditor: ['water-board'],
    rating: ['not-started'],
    pillar: ['supply'],
    kindLabel: 'citizen-watch',
    auditorLabel: 'Junta del Agua',
  });
});

test('a text is one line', () => {
  expect(read('commitment', 'commitment-2')['title']).toBe('Agua en cada casa');
});

test('every column has one type', () => {
  const isOf = { string: 'string', integer: 'number', array: 'object' };
  for (const type of trackerTypes)
    for (const { id } of entries.filter((entry) => entry.type === type)) {
      const record = read(type, id);
      for (const column of recordColumns(type)) {
        const value = record[column.name];
        if (value === null) expect(column.type).not.toBe('array');
        else expect([column.name, typeof value]).toEqual([column.name, isOf[column.type]]);
      }
    }
});
