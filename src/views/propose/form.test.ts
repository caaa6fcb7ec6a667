import { describe, expect, test } from 'vitest';

import { anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { bothViews } from '#views/fixtures/view.ts';

import type { AskedField, ProposeForm } from './asked.ts';
import { proposeForm } from './form.ts';

const [es, en] = bothViews({ records: [anAudit({ id: 'a' }), anInstitution({ id: 'red' })] });
const form = proposeForm(es as NonNullable<typeof es>);

const below = ({ ask }: AskedField): readonly AskedField[] =>
  ask.kind === 'kinds' ? ask.kinds.flatMap(({ fields }) => fields) : 'fields' in ask ? ask.fields : [];

/** The names of all fields, each with those it stands in. */
const namesIn = (fields: readonly AskedField[], path = ''): readonly string[] =>
  fields.flatMap((field) => {
    const name = path === '' ? field.key : `${path}.${field.key}`;
    return [name, ...namesIn(below(field), name)];
  });

const fieldAt = (path: string): AskedField | undefined => {
  const [folder = '', ...keys] = path.split('.');
  let fields = form.types[folder]?.fields ?? [];
  let found: AskedField | undefined;
  for (const key of keys) {
    found = fields.find((field) => field.key === key);
    fields = found ? below(found) : [];
  }
  return found;
};

const everyAsk = ({ types }: ProposeForm): readonly AskedField[] => {
  const all = (fields: readonly AskedField[]): readonly AskedField[] =>
    fields.flatMap((field) => [field, ...all(below(field))]);
  return Object.values(types).flatMap(({ fields }) => all(fields));
};

test('every type of record with a page can be corrected, and laws and commitments can be new', () => {
  expect(Object.keys(form.types)).toEqual([
    'laws',
    'commitments',
    'audits',
    'statistics',
    'comparisons',
    'institutions',
  ]);
  expect(form.newTypes).toEqual(['laws', 'commitments']);
});

test.for([
  'laws.title',
  'laws.articles.versions.gist',
  'commitments.due.on',
  'audits.findings.rating',
  'statistics.caveats.text',
])('%s is asked for', (path) => {
  expect(fieldAt(path)).toMatchObject({ label: expect.stringMatching(/\S/) });
});

test.for([
  [
    'what the keepers say of their own work',
    /(?:^|\.)(?:codedBy|confidence|extent|checkedOn|dialect|weight)$/,
  ],
  ['ids, which others point to', /(?:^|\.)(?:id|key|aliases|recommendation)$/],
] as const)('%s is never asked for', ([, names]) => {
  for (const [folder, { fields }] of Object.entries(form.types))
    expect(
      namesIn(fields).filter((name) => names.test(name)),
      folder,
    ).toEqual([]);
});

test.for<[string, object]>([
  ['laws.publishedOn', { kind: 'line', isDate: true }],
  ['laws.gist', { kind: 'text' }],
  ['laws.rank', { kind: 'choice' }],
  ['laws.pillars', { kind: 'choices' }],
  ['laws.relations.provisions', { kind: 'lines' }],
  ['laws.sources.url', { kind: 'line', pattern: ['^https?://\\S+$', expect.any(String)] }],
  ['commitments.scope', { kind: 'choices', alone: ['national', 'each-region'] }],
  ['commitments.updates.sources', { kind: 'sources' }],
  ['commitments.target.value', { kind: 'number', whole: false }],
  ['audits.findings.commitment', { kind: 'choice', list: 'commitments' }],
  ['audits.findings.evidence.source', { kind: 'source' }],
  ['statistics.cumulative', { kind: 'choice', isYesNo: true }],
])('%s is asked for by what its schema holds', ([path, ask]) => {
  expect(fieldAt(path)?.ask).toMatchObject(ask);
});

test('every list that is chosen from is there, with words', () => {
  for (const { key, ask } of everyAsk(form)) {
    if (!('list' in ask)) continue;
    expect(form.lists[ask.list], key).toBeDefined();
    for (const { label } of form.lists[ask.list] ?? []) expect(label, key).toMatch(/\S/);
  }
});

describe('in the other language', () => {
  const other = proposeForm(en as NonNullable<typeof en>);

  test('the same is asked for, in other words', () => {
    for (const [folder, { fields, name }] of Object.entries(form.types)) {
      expect(namesIn(other.types[folder]?.fields ?? [])).toEqual(namesIn(fields));
      expect(other.types[folder]?.name).not.toBe(name);
    }
  });
});
