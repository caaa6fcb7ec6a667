import type { Archive, EditionEntry, MethodEntry } from '#model/archive.ts';
import type { EditionResult, UsedFinding } from '#model/edition-result.ts';
import { counterpart } from '#model/translation.ts';

import { inAllLanguages, type JudgedCommitment, judgedCommitments } from './judging/judge.ts';
import { scorecardsOf } from './scorecard.ts';
import { type Counted, countedFindings } from './judging/standing.ts';

/** A finding as a result keeps it: what it says and where that stands, so that it can be checked when the record is gone. */
const tellFinding = (archive: Archive, { key, audit, finding }: Counted): UsedFinding => {
  const span = finding.period ?? audit.period;
  return {
    key,
    audit: audit.id,
    auditTitle: inAllLanguages(archive, audit, audit.title, ({ title }) => title),
    kind: audit.kind,
    ...(audit.publishedOn === undefined ? {} : { publishedOn: audit.publishedOn }),
    ...(span === undefined ? {} : { period: { from: span.from, to: span.to } }),
    commitment: finding.commitment,
    ...(finding.jurisdiction === undefined ? {} : { jurisdiction: finding.jurisdiction }),
    ...(finding.rating === undefined ? {} : { rating: finding.rating }),
    ...(finding.outcome === undefined ? {} : { outcome: finding.outcome }),
    statement: inAllLanguages(
      archive,
      audit,
      finding.statement,
      ({ findings }) =>
        (counterpart(findings as object[] | undefined, finding) as { statement?: unknown } | undefined)
          ?.statement,
    ),
    reviewedTwice: audit.reviewedBy !== undefined,
    evidence: finding.evidence.flatMap(({ source: named, page, url }) => {
      const source = audit.sources.find((each) => each.key === named);
      if (!source) return [];
      return [
        {
          title: source.title,
          publisher: source.publisher,
          url: url ?? source.url,
          ...(source.archivedUrl === undefined ? {} : { archivedUrl: source.archivedUrl }),
          ...((page ?? source.page) === undefined ? {} : { page: (page ?? source.page) as string }),
        },
      ];
    }),
  };
};

const told = new WeakMap<Archive, (UsedFinding | undefined)[]>();

/** As many empty places as the archive has findings: one for each rank. */
const places = ({ audits }: Archive): (UsedFinding | undefined)[] =>
  new Array<UsedFinding | undefined>(
    audits.all.reduce((count, { findings = [] }) => count + findings.length, 0),
  ).fill(undefined);

/** The findings that are named, in the order of their names. What one says is the same in every edition: it is told once. */
const usedFindings = (archive: Archive, judged: readonly JudgedCommitment[]): UsedFinding[] => {
  const known = told.get(archive) ?? places(archive);
  told.set(archive, known);
  const ranked = places(archive);
  for (const { named } of judged)
    for (const each of named) ranked[each.rank] = known[each.rank] ??= tellFinding(archive, each);
  return ranked.filter((each) => each !== undefined);
};

/** All scores of the policy on a day, by a method: the whole, each region, institution, pillar and strength, with what they are made of. */
export const scoresOn = (
  archive: Archive,
  method: MethodEntry,
  asOf: string,
): Pick<EditionResult, 'scorecards' | 'commitments' | 'findings'> => {
  const found = countedFindings(archive, method, asOf);
  const judged = judgedCommitments(archive, method, asOf, found);
  return {
    scorecards: [...scorecardsOf(archive, method, judged, asOf)],
    commitments: judged.map((each) => each.told),
    findings: usedFindings(archive, judged),
  };
};

/** What an edition says when it is worked out from the records: a function of them, its method and its date. Throws without its method. */
export const calculateEdition = (archive: Archive, edition: EditionEntry): EditionResult => {
  const method = archive.methods.get(edition.method);
  if (!method)
    throw new Error(`The edition "${edition.id}" names the method "${edition.method}", which is not there.`);
  const { name, url } = archive.portal.licence;
  return {
    schemaVersion: 1,
    id: edition.id,
    title: edition.title,
    asOf: edition.asOf,
    ...(edition.calculatedOn === undefined ? {} : { calculatedOn: edition.calculatedOn }),
    publisher: archive.portal.publisher.name,
    licence: { name, url },
    languages: [...archive.portal.languages],
    method,
    ...scoresOn(archive, method, edition.asOf),
  };
};
