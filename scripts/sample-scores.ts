import type { Archive } from '#model/archive.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';
import type { Method } from '#model/method.ts';
import { assemble, type RecordDocument } from '#records/assemble.ts';

/** How large the invented portal is; `findings` are spread over its commitments and regions. */
export interface ScoreSize {
  readonly commitments: number;
  readonly regions: number;
  readonly findings: number;
  readonly editions: number;
}

const country = 'ZZ';
const pillars = ['prevention', 'protection', 'prosecution'];
const levels = ['none', 'little', 'most', 'all'];
const codeOf = (region: number): string => `${country}-${region + 10}`;

const common = {
  sources: [
    {
      key: 'source',
      title: 'Sample',
      publisher: 'Sample',
      url: 'https://example.org/',
      accessedOn: '2024-12-31',
    },
  ],
  confidence: 'read',
  checkedOn: '2024-12-31',
};

const document = (
  type: RecordDocument['type'],
  folder: string,
  id: string,
  fields: Record<string, unknown>,
): RecordDocument => ({ file: `${folder}/${id}.md`, type, id, html: '', fields: { ...fields, ...common } });

const method: Method & { id: string } = {
  id: '1',
  title: 'Sample',
  publishedOn: '2015-01-01',
  scales: [
    {
      id: 'scale',
      levels: levels.map((code, at) => ({ code, label: code, value: at === 3 ? '1' : `${at}/3` })),
    },
  ],
  validityMonths: 36,
  disagreement: 'lowest',
  combine: 'mean',
  scoredStrengths: ['legal-duty'],
  minimumCoverage: '20/100',
  rounding: 'half-up',
};

/** Three in four commitments bind each region, one in five of those every year; one in four is national. */
const commitmentOf = (index: number): RecordDocument =>
  document('commitment', 'commitments', `c-${index}`, {
    title: `Duty ${index}`,
    strength: 'legal-duty',
    origin: { law: `law-${index % 50}` },
    responsible: [
      index % 4 === 0 ? { institution: 'ministry', role: 'lead' } : { class: 'government', role: 'lead' },
    ],
    scope: index % 4 === 0 ? 'national' : 'each-region',
    pillars: [pillars[index % pillars.length]],
    madeOn: '2012-01-01',
    due: [index % 5 === 1 ? { kind: 'recurring', every: 'year', from: '2013' } : { kind: 'continuous' }],
    fulfilledWhen: 'Done.',
  });

/** One audit for each 200 findings, one year after the other; each looks at other commitments and regions. */
const auditsOf = ({ commitments, regions, findings }: ScoreSize): RecordDocument[] =>
  Array.from({ length: Math.ceil(findings / 200) }, (_, audit) => {
    const year = 2014 + (audit % 11);
    return document('audit', 'audits', `a-${audit}`, {
      title: `Review ${audit}`,
      auditors: [{ institution: 'ministry', role: 'lead' }],
      kind: 'review',
      period: { from: `${year}`, to: `${year}` },
      publishedOn: `${year + 1}-01-31`,
      jurisdictions: [country],
      codedBy: 'A. B.',
      findings: Array.from({ length: Math.min(200, findings - audit * 200) }, (_, index) => {
        const at = audit * 200 + index;
        return {
          id: `f-${index}`,
          commitment: `c-${at % commitments}`,
          ...(at % 10 === 0 ? {} : { jurisdiction: codeOf(Math.floor(at / commitments) % regions) }),
          ...(at % 6 === 0 ? { outcome: 'no-answer' } : { rating: levels[Math.floor(at / 3) % 4] }),
          statement: 'Sample.',
          evidence: [{ source: 'source' }],
        };
      }),
    });
  });

/** An invented portal of that size, the same for the same size: what scores cost is measured with it. */
export const scoreSample = (size: ScoreSize): Archive => {
  const regions = Array.from({ length: size.regions }, (_, index) => codeOf(index));
  const jurisdictions: Jurisdiction[] = [
    { code: country, name: country, kind: 'country' },
    ...regions.map((code) => ({ code, name: code, kind: 'region', parent: country, scored: true })),
  ];
  const institution = (id: string, jurisdiction: string, extra = {}): RecordDocument =>
    document('institution', 'institutions', id, { name: id, gist: id, kind: 'body', jurisdiction, ...extra });
  const laws = Array.from({ length: 50 }, (_, index) =>
    document('law', 'laws', `law-${index}`, {
      title: `Law ${index}`,
      gist: 'Sample.',
      rank: 'act',
      jurisdiction: country,
      issuers: ['ministry'],
      pillars: [pillars[0]],
      publishedOn: '2011-01-01',
      ...(index === 0 ? {} : { relations: [{ type: 'amends', law: `law-${index - 1}` }] }),
    }),
  );
  return assemble({
    portal: {
      name: 'Sample',
      question: 'Sample?',
      description: 'Sample.',
      languages: ['en'],
      country,
      policy: 'sample',
      compiledOn: '2024-12-31',
      publisher: { name: 'Sample' },
      licence: { name: 'CC0', url: 'https://example.org/' },
      quickExit: 'https://example.org/',
      helplines: [{ id: 'none', name: 'None', number: '000' }],
      navigation: ['scorecards'],
      codes: { pillars: pillars.map((code) => ({ code, label: code })) },
    },
    jurisdictions,
    glossary: [],
    dossier: [],
    methods: [method],
    editions: Array.from({ length: size.editions }, (_, index) => ({
      id: `${2025 - index}`,
      title: `${2025 - index}`,
      asOf: `${2025 - index}-12-31`,
      method: '1',
    })),
    words: {},
    documents: [
      institution('ministry', country),
      ...regions.map((code) => institution(`of-${code.toLowerCase()}`, code, { class: 'government' })),
      ...laws,
      ...Array.from({ length: size.commitments }, (_, index) => commitmentOf(index)),
      ...auditsOf(size),
    ],
    observations: new Map(),
  });
};
