import type { Update } from '#model/commitment.ts';
import { compareDates } from '#model/parts/date.ts';

import { hasHappened } from '#domain/as-of.ts';
import { type FoundIn, isOutside, speaksOf } from '#domain/audits/findings.ts';

interface Word {
  /** The area it names; undefined where it speaks of all that the commitment binds. */
  readonly area: string | undefined;
  /** When it was said. */
  readonly saidOn: string | undefined;
  /** The day whose state of things it tells: of a delivery its day, of a report the end of its period. */
  readonly of: string | undefined;
}

/** What the state says of a commitment: a declaration, or a finding of its own report. */
export type StateWord = Word &
  (
    | { readonly kind: 'update'; readonly update: Update }
    | { readonly kind: 'report'; readonly found: FoundIn }
  );

/** The area a declaration or finding names, unless it is the only one that the commitment binds: that is all of it. */
export const areaOf = (
  { jurisdiction }: { readonly jurisdiction?: string | undefined },
  whole: string | undefined,
): string | undefined => (jurisdiction === whole ? undefined : jurisdiction);

/** The words of the state on record on `day`, the newest first; of one day the one written last. */
export const stateWords = (
  updates: readonly Update[],
  found: readonly FoundIn[],
  whole: string | undefined,
  day: string,
): readonly StateWord[] => {
  const said = updates.map((update): StateWord => ({
    kind: 'update',
    update,
    area: areaOf(update, whole),
    saidOn: update.on,
    of: update.deliveredOn ?? update.on,
  }));
  const reported = found
    .filter((each) => !isOutside(each))
    .map((each): StateWord => ({
      kind: 'report',
      found: each,
      area: areaOf(each.finding, whole),
      saidOn: each.audit.publishedOn ?? each.until,
      of: each.until,
    }));
  return [...reported, ...said]
    .filter(({ saidOn }) => hasHappened(saidOn, day))
    .reverse()
    .sort((a, b) => compareDates(b.saidOn ?? '1800', a.saidOn ?? '1800'));
};

/** The newest of these words that speaks of an area; without one, of all that the commitment binds. */
export const newestWord = (words: readonly StateWord[], area: string | undefined): StateWord | undefined =>
  words.find((word) =>
    area === undefined ? word.area === undefined : speaksOf({ jurisdiction: word.area }, area),
  );
