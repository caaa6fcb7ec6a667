import type { Archive, EditionEntry, Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { recordsOf } from '#checks/documents.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

import { answersInOrder } from './answers-in-order.ts';
import { isAfter } from './is-after.ts';

type Dated = readonly [path: Path, date: string | undefined];

const lastName = (path: Path): string => String(path.findLast((part) => typeof part === 'string'));

const inOrder = (file: string, [earlierPath, earlier]: Dated, [laterPath, later]: Dated): Issue[] =>
  earlier === undefined || later === undefined || !isAfter(earlier, later)
    ? []
    : [
        fieldIssue(
          'dates-in-order',
          file,
          laterPath,
          {
            es: `«${lastName(laterPath)}» (${later}) es anterior a «${lastName(earlierPath)}» (${earlier}).`,
            en: `“${lastName(laterPath)}” (${later}) is earlier than “${lastName(earlierPath)}” (${earlier}).`,
          },
          {
            es: 'Revise las dos fechas en la fuente: una está mal copiada, o están cambiadas.',
            en: 'Check both dates in the source: one is miscopied, or they are swapped.',
          },
        ),
      ];

const ofLaw = (law: Entry<'law'>): Issue[] => {
  const { file, introducedOn, publishedOn, inForceOn, effectiveUntil } = law;
  const end: Dated = [['effectiveUntil'], effectiveUntil];
  const born: Dated =
    publishedOn === undefined ? [['introducedOn'], introducedOn] : [['publishedOn'], publishedOn];
  const versions = (law.articles ?? []).flatMap(({ versions: texts }, article) =>
    texts.slice(1).flatMap((text, index) => {
      const at = (version: number): Path => ['articles', article, 'versions', version, 'from'];
      return inOrder(file, [at(index), texts[index]?.from], [at(index + 1), text.from]);
    }),
  );
  return [
    ...inOrder(file, [['introducedOn'], introducedOn], [['publishedOn'], publishedOn]),
    ...inOrder(file, born, end),
    ...inOrder(file, [['inForceOn'], inForceOn], end),
    ...(law.relations ?? []).flatMap(({ on, until }, index) =>
      inOrder(file, [['relations', index, 'on'], on], [['relations', index, 'until'], until]),
    ),
    ...versions,
  ];
};

const ofCommitment = ({ file, madeOn, until, due }: Entry<'commitment'>): Issue[] => [
  ...inOrder(file, [['madeOn'], madeOn], [['until'], until]),
  ...due.flatMap((each, index) =>
    each.kind === 'recurring'
      ? inOrder(file, [['due', index, 'from'], each.from], [['due', index, 'until'], each.until])
      : [],
  ),
];

/** What the reply to a recommendation follows: the period reviewed, since an audit may print the reply itself; else its publication. */
const beforeReply = ({ period, publishedOn }: Entry<'audit'>): Dated =>
  period === undefined ? [['publishedOn'], publishedOn] : [['period', 'to'], period.to];

const ofAudit = (audit: Entry<'audit'>): Issue[] => {
  const { file, period, publishedOn, findings = [], recommendations = [] } = audit;
  return [
    ...inOrder(file, [['period', 'from'], period?.from], [['period', 'to'], period?.to]),
    ...inOrder(file, [['period', 'from'], period?.from], [['publishedOn'], publishedOn]),
    ...findings.flatMap((finding, index) => {
      const at = (key: string): Path => ['findings', index, 'period', key];
      return inOrder(file, [at('from'), finding.period?.from], [at('to'), finding.period?.to]);
    }),
    ...recommendations.flatMap(({ reply }, index) =>
      inOrder(file, beforeReply(audit), [['recommendations', index, 'reply', 'on'], reply?.on]),
    ),
  ];
};

const ofSides = ({ file, sides }: Entry<'comparison'>): Issue[] =>
  sides.flatMap(({ select }, index) => {
    const at = (key: string): Path => ['sides', index, 'select', key];
    return inOrder(file, [at('periodStart'), select.periodStart], [at('periodEnd'), select.periodEnd]);
  });

const ofStatistic = ({ file, breaks = [], mismatches = [] }: Entry<'statistic'>): Issue[] => [
  ...breaks.flatMap(({ on, until }, index) =>
    inOrder(file, [['breaks', index, 'on'], on], [['breaks', index, 'until'], until]),
  ),
  ...mismatches.flatMap(({ periodStart, periodEnd }, index) =>
    inOrder(
      file,
      [['mismatches', index, 'periodStart'], periodStart],
      [['mismatches', index, 'periodEnd'], periodEnd],
    ),
  ),
];

/** The last correction of a scorecard is the one that holds, so they stand oldest first; none is from before the closing. */
const ofEdition = ({ id, asOf, calculatedOn, lock, errata = [] }: EditionEntry): Issue[] => {
  const file = `editions/${id}.yaml`;
  return [
    ...inOrder(file, [['asOf'], asOf], [['calculatedOn'], calculatedOn]),
    ...errata.flatMap(({ on }, index) =>
      inOrder(
        file,
        index === 0 ? [['closedOn'], lock?.closedOn] : [['errata', index - 1, 'on'], errata[index - 1]?.on],
        [['errata', index, 'on'], on],
      ),
    ),
  ];
};

const ofSources = (archive: Archive): Issue[] =>
  recordsOf(archive).flatMap((record) =>
    ('sources' in record ? record.sources : []).flatMap(({ publishedOn, accessedOn }, index) =>
      inOrder(
        record.file,
        [['sources', index, 'publishedOn'], publishedOn],
        [['sources', index, 'accessedOn'], accessedOn],
      ),
    ),
  );

/** Dates that follow one another do so. A partial date is in order with any date it may stand for. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  check: (archive) => [
    ...archive.laws.all.flatMap((law) => [...ofLaw(law), ...answersInOrder(archive, law)]),
    ...archive.commitments.all.flatMap(ofCommitment),
    ...archive.audits.all.flatMap(ofAudit),
    ...archive.statistics.all.flatMap(ofStatistic),
    ...archive.comparisons.all.flatMap(ofSides),
    ...ofSources(archive),
    ...archive.editions.all.flatMap(ofEdition),
  ],
};
