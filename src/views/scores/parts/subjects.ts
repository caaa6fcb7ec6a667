import type { Scorecard, ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { pillarHref, recordHref, regionHref } from '#views/links.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { scoreHref, type ScoreTarget } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';

/** What a scorecard is of. A strength is named by the words of the interface, all else as the edition named it. */
export const subjectName = (
  view: View,
  { kind, code, title }: Pick<Scorecard, 'kind' | 'code' | 'title'>,
): Said =>
  kind === 'strength'
    ? view.words.strengths[code as keyof View['words']['strengths']]
    : sayLocal(view, title);

/** The page of a scorecard in an edition; a strength has none of its own. */
export const subjectTarget = (
  { result }: EditionScores,
  kind: ScorecardKind,
  code?: string,
): ScoreTarget | undefined => {
  if (kind === 'whole') return { kind: 'edition', edition: result.id };
  return kind === 'strength' || code === undefined
    ? undefined
    : { kind: 'scorecard', edition: result.id, of: kind, code };
};

/** A link to that page. */
export const subjectHref = (
  view: View,
  edition: EditionScores,
  kind: ScorecardKind,
  code?: string,
): string | undefined => {
  const target = subjectTarget(edition, kind, code);
  return target && scoreHref(view, target);
};

/** The page of what is scored, with all that is on record of it; undefined where that no longer exists. */
export const recordOfSubject = (view: View, kind: ScorecardKind, code: string): string | undefined => {
  const { archive } = view.site;
  if (kind === 'jurisdiction') return archive.jurisdictions.get(code) && regionHref(view, code);
  if (kind === 'pillar') return archive.code('pillars', code) && pillarHref(view, code);
  const institution = kind === 'institution' ? archive.institutions.get(code) : undefined;
  return institution && recordHref(view, institution);
};
