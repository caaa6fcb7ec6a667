import type { Entry } from '#model/archive.ts';

import { hasHappened } from '#domain/as-of.ts';
import { type FoundIn, isOutside, speaksOf } from '#domain/audits/findings.ts';
import { levelOf, type PlacedLevel } from '#domain/commitments/levels.ts';

import { areaOf } from './said.ts';

/** What an outside check found, with the area it names; undefined where it speaks of all that the commitment binds. */
export interface OutsideFinding {
  readonly found: FoundIn;
  readonly area: string | undefined;
}

/** The place of a rating on the scale of the commitment, 0 for the worst and 1 for the best. */
export type ShareOf = (found: FoundIn) => number | undefined;

/** Reads ratings on the scale that a commitment names. */
export const sharesOn =
  (levels: ReadonlyMap<string, PlacedLevel>, { scale }: Pick<Entry<'commitment'>, 'scale'>): ShareOf =>
  ({ finding: { rating } }) =>
    rating === undefined ? undefined : levelOf(levels, rating, scale)?.share;

/** The outside findings published by `day`, the newest period first. */
export const outsideFindings = (
  found: readonly FoundIn[],
  whole: string | undefined,
  day: string,
): readonly OutsideFinding[] =>
  found
    .filter((each) => isOutside(each) && hasHappened(each.audit.publishedOn, day))
    .map((each) => ({ found: each, area: areaOf(each.finding, whole) }));

/**
 * The finding that speaks of an area (without one, of all that the commitment binds): of the newest that rate or say why not,
 * those that name the area before those that speak of all; among them the lowest rating, and a rating beats an outcome. Where
 * none does either, the newest of all.
 */
export const newestFinding = (
  findings: readonly OutsideFinding[],
  area: string | undefined,
  shareOf: ShareOf,
): OutsideFinding | undefined => {
  const about = findings.filter((each) =>
    area === undefined ? each.area === undefined : speaksOf({ jurisdiction: each.area }, area),
  );
  const verdicts = about.filter(
    ({ found: { finding } }) => finding.rating !== undefined || finding.outcome !== undefined,
  );
  const newest = verdicts.filter(({ found }) => found.until === verdicts[0]?.found.until);
  const naming = newest.filter((each) => each.area === area);
  const worth = ({ found }: OutsideFinding): number => shareOf(found) ?? 2;
  return newest.length === 0
    ? about[0]
    : (naming.length > 0 ? naming : newest).reduce((best, each) => (worth(each) < worth(best) ? each : best));
};
