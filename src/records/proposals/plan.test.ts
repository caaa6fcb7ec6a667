import { beforeAll, describe, expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import type { Proposal } from '#model/proposal/proposal.ts';
import { checkContent } from '#records/check.ts';
import type { Given } from '#records/sheets/plan/plan.ts';
import { storedRecord } from '#records/sheets/plan/record-file.ts';
import { readContent } from '#records/source-file.ts';
import { differenceOf } from '#records/writing/difference.ts';

import { recordDigest } from './digest.ts';
import { planProposal } from './plan.ts';

const portal = 'tests/portals/fictional';
const today = '2026-11-30';
let given: Given;

const read = async (unsaved: Given['sources'] = []): Promise<Given> => {
  const checked = await checkContent(portal, { today, referenceWords, unsaved });
  const { archive } = checked;
  if (!archive) throw new Error('The portal cannot be read.');
  const changed = new Set(unsaved.map(({ file }) => file));
  const sources = (await readContent(portal)).filter(({ file }) => !changed.has(file));
  return { sources: [...sources, ...unsaved], checked: { ...checked, archive } };
};

beforeAll(async () => {
  given = await read();
}, 60_000);

const words = (path: readonly string[]) => ({ es: path.join(' › '), en: path.join(' › ') });

type Part = Partial<Pick<Proposal, 'record' | 'changes' | 'members' | 'newRecord'>>;

const proposalOf = (part: Part): Proposal => ({
  format: 'veedor-proposal/1',
  portal: 'https://veedor.example/es/proponer/',
  language: 'es',
  day: '2026-11-30',
  ...part,
});

const plan = (part: Part, from = given) => planProposal(proposalOf(part), from, { today, words });

/** The lines that differ, each with a sign in front. */
const linesOf = ({ files }: ReturnType<typeof plan>): readonly string[] =>
  files.flatMap((file) =>
    differenceOf(file).lines.flatMap(({ kind, text }) =>
      kind === 'same' ? [] : [`${kind === 'added' ? '+' : '-'}${text}`],
    ),
  );

const rulesOf = ({ problems }: ReturnType<typeof plan>): readonly string[] =>
  problems.map(({ rule, severity }) => `${severity} ${rule}`);

const complaints = { type: 'commitment', id: 'linea-quejas' } as const;
const notebook = { type: 'audit', id: 'veeduria-luska-2025' } as const;

test.for<[string, Part, readonly string[]]>([
  [
    'a text',
    {
      record: complaints,
      changes: [
        { path: ['title'], from: 'Una línea de quejas gratuita', to: 'Una línea gratuita para quejas' },
      ],
    },
    ['-title: Una línea de quejas gratuita', '+title: Una línea gratuita para quejas'],
  ],
  [
    'a value that was not there, at its place in the order of the schema',
    { record: complaints, changes: [{ path: ['gist'], to: 'Quien llama cuida el agua de todas.' }] },
    ['+gist: Quien llama cuida el agua de todas.'],
  ],
  [
    'a value that should not be there',
    { record: complaints, changes: [{ path: ['madeOn'], from: '2020-02-14' }] },
    ["-madeOn: '2020-02-14'"],
  ],
  [
    'a list of codes',
    {
      record: complaints,
      changes: [{ path: ['pillars'], from: ['governance'], to: ['governance', 'infrastructure'] }],
    },
    ['+  - infrastructure'],
  ],
  [
    'a value of a member, found by its name',
    {
      record: notebook,
      changes: [{ path: ['findings', 'v1', 'rating'], from: 'limited', to: 'substantial' }],
    },
    ['-    rating: limited', '+    rating: substantial'],
  ],
  [
    'a value two lists deep',
    {
      record: notebook,
      changes: [{ path: ['findings', 'v1', 'evidence', 'cuaderno', 'page'], from: 'f. 3', to: 'f. 4' }],
    },
    ['-        page: f. 3', '+        page: f. 4'],
  ],
  [
    'a day by which a member is named',
    {
      record: complaints,
      changes: [{ path: ['due', '2020-12-31', 'on'], from: '2020-12-31', to: '2021-06-30' }],
    },
    ["-    on: '2020-12-31'", "+    on: '2021-06-30'"],
  ],
])('%s: only its lines differ, and the same proposal again changes nothing', async ([, part, lines]) => {
  const first = plan(part);
  expect(first.problems).toEqual([]);
  expect(linesOf(first)).toEqual(lines);
  const after = await read(first.files.map(({ file, after: bytes }) => ({ file, bytes })));
  expect(plan(part, after)).toMatchObject({
    files: [],
    problems: [],
    counts: { added: 0, changed: 0, same: 1 },
  });
});

const finding = {
  commitment: 'linea-quejas',
  jurisdiction: 'XV-MON',
  rating: 'limited',
  statement: 'Siete de treinta y dos escuelas la conocían.',
  evidence: [{ source: 'cuaderno', page: 'f. 9' }],
};

test('a new finding gets an id made of what it is about, once', async () => {
  const part: Part = { record: notebook, members: [{ list: 'findings', values: finding }] };
  const first = plan(part);
  expect(first.problems).toEqual([]);
  expect(linesOf(first)).toEqual([
    '+  - id: linea-quejas-xv-mon',
    '+    commitment: linea-quejas',
    '+    jurisdiction: XV-MON',
    '+    rating: limited',
    '+    statement: Siete de treinta y dos escuelas la conocían.',
    '+    evidence:',
    '+      - source: cuaderno',
    '+        page: f. 9',
  ]);
  const after = await read(first.files.map(({ file, after: bytes }) => ({ file, bytes })));
  expect(plan(part, after)).toMatchObject({ files: [], counts: { added: 0, changed: 0, same: 1 } });
  const other = plan(
    { record: notebook, members: [{ list: 'findings', values: { ...finding, rating: 'complete' } }] },
    after,
  );
  expect(linesOf(other)).toContain('+  - id: linea-quejas-xv-mon-2');
});

const law = {
  title: 'Ordenanza sobre pozos escolares',
  identifier: 'Ordenanza 77-2026',
  gist: 'Manda limpiar los pozos de las escuelas cada año.',
  rank: 'ordinance',
  jurisdiction: 'XV-MON',
  issuers: ['gobierno-regional-luska'],
  pillars: ['governance'],
  publishedOn: '2026-03-01',
  sources: [
    { title: 'Gaceta 12', publisher: 'Gaceta de Łuska', url: 'https://example.org/gaceta/12' },
    { title: 'Gaceta 13', publisher: 'Gaceta de Łuska', url: 'https://example.org/gaceta/13' },
  ],
};

describe('a new record', () => {
  const part: Part = { newRecord: { type: 'law', values: law } };

  test('gets its id from its number, keys for its sources, and is said to be reported', () => {
    const { files, problems } = plan(part);
    expect(problems).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(['laws/ordenanza-77-2026.md']);
    const text = new TextDecoder().decode(files[0]?.after);
    expect(text).toContain('  - key: gaceta-de-uska\n');
    expect(text).toContain('  - key: gaceta-de-uska-2\n');
    expect(text).toContain(`confidence: reported\ncheckedOn: '${today}'\n`);
  });

  test('is known again on any later day', async () => {
    const [file] = plan(part).files;
    if (!file) throw new Error('No file.');
    const after = await read([{ file: file.file, bytes: file.after }]);
    expect(planProposal(proposalOf(part), after, { today: '2027-01-15', words })).toMatchObject({
      files: [],
      counts: { added: 0, changed: 0, same: 1 },
    });
    const other = plan({ newRecord: { type: 'law', values: { ...law, gist: 'Otra cosa.' } } }, after);
    expect(rulesOf(other)).toEqual(['warning proposal-alike', 'warning proposal-alike']);
    expect(other.files.map((each) => each.file)).toEqual(['laws/ordenanza-77-2026-2.md']);
  });

  test('without what every record must have is refused with the names of the fields', () => {
    const { title: _title, ...rest } = law;
    const refused = plan({ newRecord: { type: 'law', values: rest } });
    expect(refused.files).toEqual([]);
    expect(refused.problems.map(({ message }) => message.es)).toEqual(['title: falta «title».']);
  });
});

test.for<[string, Part, string, RegExp]>([
  [
    'a record that is not there',
    { record: { type: 'law', id: 'ley-no-existe' }, changes: [{ path: ['title'], to: 'x' }] },
    'error proposal-record',
    /no hay ningún registro «laws\/ley-no-existe»/,
  ],
  [
    'a field that no such record has',
    { record: complaints, changes: [{ path: ['colour'], to: 'x' }] },
    'error proposal-field',
    /«colour» no es un campo/,
  ],
  ...['constructor', '__proto__', 'toString'].map((name): [string, Part, string, RegExp] => [
    `a field that every object has (${name})`,
    { record: complaints, changes: [{ path: [name, 'polluted'], to: 'x' }] },
    'error proposal-field',
    /no es un campo/,
  ]),
  [
    'an id, which others point to',
    { record: notebook, changes: [{ path: ['findings', 'v1', 'id'], from: 'v1', to: 'v9' }] },
    'error proposal-field',
    /findings › v1 › id/,
  ],
  [
    'what the keepers say of their own work',
    { record: notebook, changes: [{ path: ['codedBy'], from: 'A&Ñ', to: 'Otra' }] },
    'error proposal-field',
    /«codedBy»/,
  ],
  [
    'a whole group',
    { record: notebook, changes: [{ path: ['period'], to: 'x' }] },
    'error proposal-field',
    /«period»/,
  ],
  [
    'a value that its field cannot have',
    { record: complaints, changes: [{ path: ['madeOn'], from: '2020-02-14', to: '2020-02-31' }] },
    'error date-impossible',
    /^madeOn: «2020-02-31» no es una fecha que exista/,
  ],
  [
    'a required value that should go',
    { record: complaints, changes: [{ path: ['title'], from: 'Una línea de quejas gratuita' }] },
    'error missing-key',
    /^title: falta «title»/,
  ],
  [
    'a member that is gone',
    { record: notebook, changes: [{ path: ['findings', 'v7', 'rating'], from: 'limited', to: 'complete' }] },
    'warning proposal-gone',
    /ya no está en el registro: findings › v7 › rating/,
  ],
  [
    'a value that is another by now',
    { record: complaints, changes: [{ path: ['madeOn'], from: '2019-01-01', to: '2021-01-01' }] },
    'warning proposal-changed-since',
    /madeOn: cuando se escribió la propuesta decía «2019-01-01»; hoy dice «2020-02-14»; se propone «2021-01-01»/,
  ],
  [
    'a list that is none',
    { record: complaints, members: [{ list: 'title', values: {} }] },
    'error proposal-field',
    /«title» no es una lista/,
  ],
  [
    'a finding without evidence',
    { record: notebook, members: [{ list: 'findings', values: { ...finding, evidence: [] } }] },
    'error empty-value',
    /^findings › evidence: /,
  ],
])('%s is told and not written', ([, part, rule, message]) => {
  const refused = plan(part);
  expect(refused.files).toEqual([]);
  expect(rulesOf(refused)).toEqual([rule]);
  expect(refused.problems[0]?.message.es).toMatch(message);
  for (const text of Object.values(refused.problems[0]?.hint ?? {})) expect(text).not.toBe('');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('one value that is another by now keeps none of the others back', () => {
  const mixed = plan({
    record: complaints,
    changes: [
      { path: ['madeOn'], from: '2019-01-01', to: '2021-01-01' },
      { path: ['gist'], to: 'Quien llama cuida el agua.' },
    ],
  });
  expect(rulesOf(mixed)).toEqual(['warning proposal-changed-since']);
  expect(linesOf(mixed)).toEqual(['+gist: Quien llama cuida el agua.']);
});

test('the digest is that of the values: of the file and of what was read from it alike, another with another value', () => {
  const stored = storedRecord(given, 'commitment', complaints.id);
  const entry = given.checked.archive.commitments.get(complaints.id);
  if (!stored || !entry) throw new Error('No such commitment.');
  const digest = recordDigest('commitment', stored.data);
  expect(recordDigest('commitment', entry as never)).toBe(digest);
  expect(recordDigest('commitment', { ...stored.data, title: 'Otra' })).not.toBe(digest);
  const change = { path: ['gist'], to: 'Quien llama cuida el agua.' };
  expect(rulesOf(plan({ record: { ...complaints, digest }, changes: [change] }))).toEqual([]);
  expect(rulesOf(plan({ record: { ...complaints, digest: 'a'.repeat(64) }, changes: [change] }))).toEqual([
    'warning proposal-older',
  ]);
});
