import { type Archive, collect, type Entry, type MethodEntry, type Stored } from '#model/archive.ts';
import type { Finding } from '#model/audit.ts';
import type { MarkdownType } from '#model/record-types.ts';

/** The country of the example, and its regions. */
export const country = 'XX';
export const regions = ['XX-1', 'XX-2', 'XX-3'] as const;

const invented = 'https://example.org/';

const stored = <T extends MarkdownType>(type: T, id: string) => ({
  type,
  id,
  file: '',
  html: '',
  translations: {},
  confidence: 'recalled' as const,
  checkedOn: '2025-12-31',
  sources: [{ key: 'invented', title: id, publisher: id, url: invented }],
});

/** A commitment of the example: what decides how it is scored, and nothing else. */
export const inventedCommitment = (
  id: string,
  given: Pick<Entry<'commitment'>, 'strength' | 'response' | 'scope' | 'scale'>,
): Entry<'commitment'> => ({
  ...stored('commitment', id),
  title: id,
  origin: { title: id },
  responsible: [{ institution: 'invented', role: 'invented' }],
  pillars: [],
  madeOn: '2020-01-01',
  due: [{ kind: 'unset' }],
  fulfilledWhen: id,
  ...given,
});

/** What a finding of the example says. */
export type InventedFinding = Pick<Finding, 'commitment' | 'rating' | 'outcome' | 'jurisdiction'>;

/** An audit of the example, with findings that say only what they are given. */
export const inventedAudit = (
  id: string,
  dates: { readonly from: string; readonly to: string; readonly publishedOn: string },
  findings: readonly InventedFinding[],
): Entry<'audit'> => ({
  ...stored('audit', id),
  title: id,
  auditors: [{ institution: 'invented', role: 'invented' }],
  kind: 'outside',
  period: { from: dates.from, to: dates.to },
  publishedOn: dates.publishedOn,
  jurisdictions: [country],
  codedBy: 'invented',
  findings: findings.map((finding, index) => ({
    id: `f${index + 1}`,
    statement: id,
    evidence: [{ source: 'invented' }],
    ...finding,
  })),
});

const none = <T extends Stored | { id: string }>() => collect<T>([], ({ id }) => id);

/** An archive of nothing but these: a country of three regions that never was. */
export const inventedArchive = (
  method: MethodEntry,
  commitments: readonly Entry<'commitment'>[],
  audits: readonly Entry<'audit'>[],
): Archive => ({
  portal: {
    name: country,
    question: country,
    description: country,
    languages: ['en'],
    country,
    policy: country,
    compiledOn: '2025-12-31',
    publisher: { name: country },
    licence: { name: country, url: invented },
    quickExit: invented,
    helplines: [],
    navigation: [],
    codes: {},
  },
  laws: none(),
  commitments: collect(commitments, ({ id }) => id),
  audits: collect(audits, ({ id }) => id),
  statistics: none(),
  comparisons: none(),
  institutions: none(),
  pages: none(),
  jurisdictions: collect(
    [
      { code: country, name: country, kind: 'country' },
      ...regions.map((code) => ({ code, name: code, kind: 'region', parent: country, scored: true })),
    ],
    ({ code }) => code,
  ),
  methods: collect([method], ({ id }) => id),
  editions: none(),
  glossary: [],
  dossier: [],
  history: { available: false, reason: 'no-git' },
  words: {},
  code: () => undefined,
});
