import type { Archive, MethodEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import type { ScoredArea } from '#model/scorecard.ts';

import { madeOn } from '#domain/as-of.ts';
import { periodEnd } from '#domain/audits/findings.ts';
import { judgedCommitments } from '#domain/scores/judging/judge.ts';
import { type Counted, countedFindings } from '#domain/scores/judging/standing.ts';

import type { Asked, UnreviewedArea } from './gap.ts';
import { regionOf } from './places.ts';

const isUnreviewed = (state: string): state is UnreviewedArea['state'] =>
  state === 'not-reviewed' || state === 'outdated';

/** The end of what the last outside review looked at that no longer counts. */
const lastReview = ({ parts }: ScoredArea, named: ReadonlyMap<string, Counted>): string | undefined => {
  let last: string | undefined;
  for (const { setAside = [] } of parts)
    for (const { finding, reason } of setAside) {
      const found = reason === 'too-old' ? named.get(finding) : undefined;
      const end = found && periodEnd(found.audit, found.finding);
      if (end !== undefined && (last === undefined || compareDates(end, last) > 0)) last = end;
    }
  return last;
};

/** The earlier of two days; nobody knows which where one is not known. */
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : compareDates(a, b) <= 0 ? a : b;

/**
 * Every commitment that the method scores on the day, by the places in which it applies, with those where nobody has reviewed it or
 * so long ago that no finding stands: what a score counts as reviewed in some part is not among them.
 */
export const askedToReview = (archive: Archive, method: MethodEntry, day: string): readonly Asked[] =>
  judgedCommitments(archive, method, day, countedFindings(archive, method, day)).flatMap(
    ({ entry, told, named }): Asked[] => {
      const applying = told.areas.filter(({ state }) => state !== 'not-applicable');
      if (applying.length === 0) return [];
      const places = [...new Set(applying.map(({ jurisdiction }) => regionOf(archive, jurisdiction)))];
      const byKey = new Map(named.map((each) => [each.key, each]));
      const made = madeOn(archive, entry.id);
      const areas = applying.flatMap((area): UnreviewedArea[] => {
        const { state, jurisdiction } = area;
        if (!isUnreviewed(state)) return [];
        const since = state === 'outdated' ? lastReview(area, byKey) : made;
        return [{ jurisdiction, place: regionOf(archive, jurisdiction), state, since }];
      });
      const [one, ...others] = areas;
      if (one === undefined) return [{ places, gap: undefined }];
      return [
        {
          places,
          gap: {
            record: entry,
            lack: { kind: 'unreviewed', areas, of: applying.length },
            since: others.reduce((since, area) => earlier(since, area.since), one.since),
            places: [...new Set(areas.map(({ place }) => place))],
          },
        },
      ];
    },
  );
