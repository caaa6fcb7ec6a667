import type { LawRow } from '#model/api/lists/law.ts';
import type { Entry } from '#model/archive.ts';

import { publishedRecord, requiredText, saidIn } from '#views/exports/api/given.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import type { Views } from '#views/site.ts';

import { rowEnds, unique } from './row.ts';

/** The relations of other norms that changed a norm or ended it; a norm that only leans on it or carries it out does neither. */
const changing: ReadonlySet<string> = new Set([
  'amends',
  'inserts',
  'moves',
  'repeals',
  'replaces',
  'extends',
]);

const lawRow = (views: Views, law: Entry<'law'>): LawRow => {
  const { site } = views[0];
  const given = publishedRecord(site, law);
  const { start, end } = rowEnds(views, law);
  const legalStatus = site.legalStates.get(law.id)?.status;
  if (legalStatus === undefined) throw new Error(`No legal status of ${law.id}.`);
  return {
    ...start,
    title: requiredText(given, 'title'),
    identifier: law.identifier ?? null,
    gist: requiredText(given, 'gist'),
    rank: law.rank,
    rankLabel: saidIn(views, (view) => codeWords(view, 'ranks', law.rank)),
    jurisdiction: law.jurisdiction,
    jurisdictionLabel: saidIn(views, (view) => placeWords(view, law.jurisdiction)),
    issuers: law.issuers,
    pillars: law.pillars,
    topics: law.topics ?? [],
    introducedOn: law.introducedOn ?? null,
    publishedOn: law.publishedOn ?? null,
    inForceOn: law.inForceOn ?? null,
    effectiveUntil: law.effectiveUntil ?? null,
    legalStatus,
    legalStatusLabel: saidIn(views, (view) => view.words.legalStatus[legalStatus]),
    changedBy: unique(
      (site.relations.incoming.get(law.id) ?? [])
        .filter(({ relation }) => changing.has(relation.type))
        .map(({ from }) => from.id),
    ),
    commitments: (site.commitmentsOfLaw.get(law.id) ?? []).map(({ id }) => id),
    ...end,
  };
};

/** The rows of `/api/v1/laws.json`, in the order of their ids. */
export const lawRows = (views: Views): readonly LawRow[] =>
  views[0].site.archive.laws.all.map((law) => lawRow(views, law));
