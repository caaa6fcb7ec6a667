const regions = ['XV-CAP', 'XV-RIB', 'XV-MON', 'XV-NUN', 'XV-ISL', 'XV-ZAR'];
const pillars = ['infrastructure', 'quality', 'health', 'governance'];
const words =
  'agua escuela análisis tubería registro plazo región informe niñez laboratorio presupuesto pozo cuenta norma auditoría vigilancia año comunidad'.split(
    ' ',
  );
const firstDay = Date.parse('1990-01-01');
const lastDay = Date.parse('2025-06-01');

/** Numbers that look like chance and are the same each time (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** Front matter. */
export type Fields = Record<string, unknown>;
/** An invented record. */
export interface Sample {
  folder: string;
  id: string;
  fields: Fields;
  translation: Fields;
  body: string;
}

/** `count` invented records that hold together: institutions, norms with relations, commitments, audits with findings. */
export const samples = (count: number): readonly Sample[] => {
  const random = chance(2006);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const text = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  const share = (part: number): number => Math.max(1, Math.round(count * part));
  const institutions = share(0.15);
  const audits = share(0.12);
  const commitments = share(0.31);
  const laws = Math.max(0, count - institutions - audits - commitments);
  const dayOf = (index: number, total: number): string =>
    new Date(firstDay + ((lastDay - firstDay) * index) / total).toISOString().slice(0, 10);
  const common = (title: string): Fields => ({
    sources: [
      {
        key: 'fuente',
        title,
        publisher: 'Gaceta',
        url: 'https://example.org/muestra',
        accessedOn: '2025-06-30',
      },
    ],
    confidence: pick(['read', 'reported', 'recalled']),
    extent: pick(['full', 'summary']),
    checkedOn: '2025-06-30',
  });
  const evidence = () => [{ source: 'fuente', page: String(1 + below(90)) }];

  const institution = (index: number): Omit<Sample, 'body'> => ({
    folder: 'institutions',
    id: `entidad-${index}`,
    fields: {
      name: `Entidad ${index} de ${text(4)}`,
      gist: text(9),
      kind: 'agency',
      jurisdiction: pick(['XV', ...regions]),
      ...common('Directorio'),
    },
    translation: { name: `Body ${index}`, gist: text(9) },
  });
  const law = (index: number): Omit<Sample, 'body'> => ({
    folder: 'laws',
    id: `norma-${index}`,
    fields: {
      title: `Norma ${index} sobre ${text(8)}`,
      identifier: `Norma ${index}`,
      gist: text(12),
      rank: pick(['ley', 'decreto', 'resolucion']),
      jurisdiction: pick(['XV', 'XV', 'XV', ...regions]),
      issuers: [`entidad-${below(institutions)}`],
      pillars: [pick(pillars)],
      publishedOn: dayOf(index, laws),
      relations: [...new Set(Array.from({ length: Math.min(index, below(4)) }, () => below(index)))].map(
        (other) => ({
          type: pick(['amends', 'regulates', 'basedOn', 'implements']),
          law: `norma-${other}`,
        }),
      ),
      ...common('Gaceta'),
    },
    translation: { title: `Norm ${index}`, gist: text(12) },
  });
  const commitment = (index: number): Omit<Sample, 'body'> => {
    const origin = below(laws);
    return {
      folder: 'commitments',
      id: `deber-${index}`,
      fields: {
        title: `Deber ${index}: ${text(7)}`,
        strength: 'legal-duty',
        origin: { law: `norma-${origin}`, provisions: [`Artículo ${1 + below(60)}`] },
        responsible: [{ institution: `entidad-${below(institutions)}`, role: 'responsible' }],
        scope: pick(['national', 'national', 'each-region', [pick(regions)]]),
        pillars: [pick(pillars)],
        due: [
          pick([
            { kind: 'once', on: `${2020 + below(12)}-12-31` },
            { kind: 'recurring', every: 'year', month: 9, from: '2018-09-30' },
            { kind: 'continuous' },
          ]),
        ],
        fulfilledWhen: text(12),
        ...common('Gaceta'),
      },
      translation: { title: `Duty ${index}`, fulfilledWhen: text(12) },
    };
  };
  const audit = (index: number): Omit<Sample, 'body'> => ({
    folder: 'audits',
    id: `revision-${index}`,
    fields: {
      title: `Revisión ${index} de ${text(5)}`,
      auditors: [{ institution: `entidad-${below(institutions)}`, role: 'author' }],
      kind: 'citizen-watch',
      period: { from: `${2012 + below(12)}`, to: '2024' },
      publishedOn: '2025-02-01',
      jurisdictions: ['XV'],
      codedBy: 'Red de Veedurías',
      findings: Array.from({ length: 6 }, (_, finding) => ({
        id: `h${finding + 1}`,
        commitment: `deber-${below(commitments)}`,
        jurisdiction: pick(regions),
        ...pick([
          { rating: 'limited' },
          { rating: 'complete' },
          { rating: 'not-started' },
          { outcome: 'no-answer' },
        ]),
        statement: text(14),
        evidence: evidence(),
      })),
      ...common('Informe'),
    },
    translation: { title: `Review ${index}` },
  });
  return [
    ...Array.from({ length: institutions }, (_, index) => institution(index)),
    ...Array.from({ length: laws }, (_, index) => law(index)),
    ...Array.from({ length: commitments }, (_, index) => commitment(index)),
    ...Array.from({ length: audits }, (_, index) => audit(index)),
  ].map((sample) => ({ ...sample, body: `${text(60)}.\n\n${text(40)}.` }));
};
