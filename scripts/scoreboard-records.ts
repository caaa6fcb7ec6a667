/** What a scoreboard says of itself, as `scoreboard.yaml` holds it. */
export interface Board {
  title: string;
  about: string;
  publisher: string;
  url: string;
  licence: { name: string; url: string };
  /** The day the numbers are of. */
  numbersOf: string;
  country: string;
  /** As in a method file; scales, sections, groups and weights are added. */
  method: Record<string, unknown>;
  sections: { id: string; label: string; weight: string }[];
  /** What is found everywhere in a place without numbers; without it, nobody looked. */
  withoutNumbers?: string;
}

/** A row of a CSV file, by column. */
export type Row = Readonly<Record<string, string>>;

/** Its numbers: criteria, points (place, criterion, points) and places with their names. */
export interface Numbers {
  criteria: readonly Row[];
  points: readonly Row[];
  places: readonly Row[];
}

/** A file of a content folder: a record has fields and lies below a folder, settings are a value of YAML. */
export interface ContentFile {
  file: string;
  value: unknown;
}

const idOf = (text: string): string => text.toLowerCase().replace(/^-+|-+$/g, '');
const firstOf = (row: Row): string => Object.values(row)[0] ?? '';

const levelCode = (points: number): string => (points < 0 ? `minus-${-points}` : String(points));
const boundsOf = ({ min_points: least = '0', max_points: most = '' }: Row): readonly [number, number] => [
  Number(least),
  Number(most),
];
const scaleId = (criterion: Row): string => `from-${boundsOf(criterion).map(levelCode).join('-to-')}`;

/** One scale for each pair of least and most points, one level a point. */
const scalesOf = (criteria: readonly Row[]): unknown[] =>
  [...new Map(criteria.map((criterion) => [scaleId(criterion), boundsOf(criterion)]))].map(
    ([id, [least, most]]) => ({
      id,
      levels: Array.from({ length: most - least + 1 }, (_, index) => ({
        code: levelCode(least + index),
        label: String(least + index),
        value: String(least + index),
      })),
    }),
  );

const idsWhere = (criteria: readonly Row[], column: string, value: string): string[] =>
  criteria.filter((each) => each[column] === value).map(({ criterion = '' }) => idOf(criterion));

/** The method: its own rules, with scales, sections, groups and weights from the table of criteria. */
const methodOf = (board: Board, criteria: readonly Row[]): unknown => {
  const groups = [...new Set(criteria.flatMap(({ group }) => (group ? [group] : [])))];
  const weights = criteria.flatMap(({ criterion = '', weight = '' }) =>
    weight === '' ? [] : [{ commitment: idOf(criterion), weight }],
  );
  return {
    title: board.title,
    publishedOn: board.numbersOf,
    scales: scalesOf(criteria),
    validityMonths: 12,
    disagreement: 'lowest',
    sections: board.sections.map((section) => ({
      ...section,
      commitments: idsWhere(criteria, 'category', section.id),
    })),
    ...(groups.length > 0
      ? { groups: groups.map((id) => ({ id, commitments: idsWhere(criteria, 'group', id) })) }
      : {}),
    ...(weights.length > 0 ? { weights } : {}),
    scoredStrengths: ['plan-goal'],
    rounding: 'half-up',
    ...board.method,
  };
};

const codesOf = (...codes: string[]): unknown[] => codes.map((code) => ({ code, label: code }));

const portalOf = (board: Board): unknown => ({
  name: board.title,
  question: `${board.title}?`,
  description: board.about,
  languages: ['en'],
  country: board.country,
  policy: board.title,
  compiledOn: board.numbersOf,
  publisher: { name: board.publisher },
  licence: board.licence,
  quickExit: 'https://example.org/',
  helplines: [{ id: 'none', name: 'No helpline', number: '000' }],
  navigation: ['commitments', 'audits', 'scorecards', 'regions'],
  codes: {
    pillars: board.sections.map(({ id, label }) => ({ code: id, label })),
    topics: [],
    ranks: [],
    auditKinds: codesOf('scoreboard'),
    institutionKinds: codesOf('publisher'),
    jurisdictionKinds: codesOf('country', 'place'),
    classes: codesOf('government'),
    roles: codesOf('responsible', 'author'),
    units: [],
    registers: [],
  },
});

/** Every file of a content folder whose portal works out the scoreboard from its numbers. */
export const scoreboardFiles = (board: Board, { criteria, points, places }: Numbers): ContentFile[] => {
  const codeOf = (place: string): string => `${board.country}-${place}`;
  const common = {
    sources: [{ key: 'numbers', title: board.title, publisher: board.publisher, url: board.url }],
    confidence: 'read',
    checkedOn: board.numbersOf,
  };
  const findingsOf = (place: string): unknown[] => {
    const own = new Map(
      points.filter((row) => firstOf(row) === place).map((row) => [row['criterion'], row['points'] ?? '']),
    );
    return criteria.flatMap(({ criterion = '' }) => {
      const said = own.size === 0 ? board.withoutNumbers : own.get(criterion);
      if (said === undefined) return [];
      const isPoints = /^-?\d+$/.test(said);
      return [
        {
          id: idOf(criterion),
          commitment: idOf(criterion),
          jurisdiction: codeOf(place),
          ...(isPoints ? { rating: levelCode(Number(said)) } : { outcome: said }),
          statement: isPoints ? `Points: ${said}` : 'No points are given.',
          evidence: [{ source: 'numbers' }],
        },
      ];
    });
  };
  return [
    { file: 'portal.yaml', value: portalOf(board) },
    {
      file: 'jurisdictions.yaml',
      value: [
        { code: board.country, name: board.country, kind: 'country' },
        ...places.map((place) => ({
          code: codeOf(firstOf(place)),
          name: place['name'],
          kind: 'place',
          parent: board.country,
          scored: true,
        })),
      ],
    },
    { file: 'methods/1.yaml', value: methodOf(board, criteria) },
    { file: 'editions/1.yaml', value: { title: board.title, asOf: board.numbersOf, method: '1' } },
    ...['about', 'method', 'privacy', 'take-part'].map((id) => ({
      file: `pages/${id}.md`,
      value: { title: board.title, slug: id, description: board.about, checkedOn: board.numbersOf },
    })),
    {
      file: 'institutions/publisher.md',
      value: {
        name: board.publisher,
        gist: board.about,
        kind: 'publisher',
        jurisdiction: board.country,
        ...common,
      },
    },
    ...criteria.map((criterion) => ({
      file: `commitments/${idOf(criterion['criterion'] ?? '')}.md`,
      value: {
        title: idOf(criterion['criterion'] ?? '').replaceAll('-', ' '),
        strength: 'plan-goal',
        origin: { title: board.title },
        responsible: [{ class: 'government', role: 'responsible' }],
        scope: 'each-region',
        pillars: [criterion['category']],
        madeOn: board.numbersOf,
        due: [{ kind: 'continuous' }],
        fulfilledWhen: `Points: ${criterion['max_points']}`,
        scale: scaleId(criterion),
        ...common,
      },
    })),
    ...places.map((place) => ({
      file: `audits/${firstOf(place).toLowerCase()}.md`,
      value: {
        title: `${board.title}: ${place['name']}`,
        auditors: [{ institution: 'publisher', role: 'author' }],
        kind: 'scoreboard',
        publishedOn: board.numbersOf,
        jurisdictions: [codeOf(firstOf(place))],
        codedBy: board.publisher,
        findings: findingsOf(firstOf(place)),
        ...common,
      },
    })),
  ];
};
