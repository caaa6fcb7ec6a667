import type { Archive, Entry } from '#model/archive.ts';
import type { Update } from '#model/commitment.ts';
import { compareDates } from '#model/parts/date.ts';

import { hasHappened, madeOn } from '#domain/as-of.ts';
import { findingsByCommitment, type FoundIn } from '#domain/audits/findings.ts';
import { levelsOf } from '#domain/commitments/levels.ts';
import { occurrencesOf, speaksOfPeriod } from '#domain/commitments/occurrences.ts';
import { areasOf } from '#domain/commitments/responsible.ts';

import { newestFinding, type OutsideFinding, outsideFindings, type ShareOf, sharesOn } from './found.ts';
import { judge, type Judgement } from './judge.ts';
import { newestWord, type StateWord, stateWords } from './said.ts';

/** A commitment of which the state and an outside check have both spoken, and their words differ or cannot be compared. */
export interface Contrast extends Judgement {
  readonly commitment: Entry<'commitment'>;
  /** The area that a side names; without it, all that the commitment binds. */
  readonly area?: string;
  /** Of a recurring duty, the year or month it speaks of. */
  readonly period?: string;
  readonly word: StateWord;
  readonly outside: OutsideFinding;
}

/** What is on record of a commitment, or of one time that it fell due. */
interface OnRecord {
  readonly period?: string;
  readonly updates: readonly Update[];
  readonly found: readonly FoundIn[];
}

/** A recurring duty is compared time by time: what the state says of one year is not held against another. */
const recordsOf = (
  { due, updates = [] }: Entry<'commitment'>,
  found: readonly FoundIn[],
  day: string,
): readonly OnRecord[] => {
  const recurring = due.filter((each) => each.kind === 'recurring');
  if (recurring.length === 0) return [{ updates, found }];
  return recurring.flatMap((each) =>
    occurrencesOf(each, updates, found, day).map(({ period, updates: said }) => ({
      period,
      updates: said,
      found: found.filter((entry) => speaksOfPeriod(entry, period)),
    })),
  );
};

/** The area that stands for all that a commitment binds: the country of a national one, the only one of a list of one. */
const wholeOf = (archive: Archive, commitment: Entry<'commitment'>): string | undefined => {
  const areas = areasOf(archive, commitment);
  if (areas.length > 1) return undefined;
  return areas[0] ?? archive.portal.country;
};

const ofRecord = (
  commitment: Entry<'commitment'>,
  { period, updates, found }: OnRecord,
  whole: string | undefined,
  shareOf: ShareOf,
  day: string,
): readonly Contrast[] => {
  const words = stateWords(updates, found, whole, day);
  const findings = outsideFindings(found, whole, day);
  const named = [...words, ...findings].flatMap(({ area }) => area ?? []);
  const areas = [undefined, ...[...new Set(named)].sort()];
  return areas.flatMap((area): readonly Contrast[] => {
    const word = newestWord(words, area);
    const outside = newestFinding(findings, area, shareOf);
    if (!word || !outside) return [];
    // Neither names the area: the pair stands already, under all that the commitment binds.
    if (area !== undefined && word.area === undefined && outside.area === undefined) return [];
    const judgement = judge(word, outside, shareOf);
    return judgement === undefined
      ? []
      : [
          {
            ...judgement,
            commitment,
            ...(area === undefined ? {} : { area }),
            ...(period === undefined ? {} : { period }),
            word,
            outside,
          },
        ];
  });
};

/** The day on which the difference came to be on record: the later of the two. */
const spokenOn = ({ word, outside: { found } }: Contrast): string => {
  const [a, b] = [word.saidOn ?? '1800', found.audit.publishedOn ?? found.until ?? '1800'];
  return compareDates(a, b) < 0 ? b : a;
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Contrast, b: Contrast): number =>
  compareDates(spokenOn(b), spokenOn(a)) ||
  byName(a.commitment.id, b.commitment.id) ||
  byName(b.period ?? '', a.period ?? '') ||
  byName(a.area ?? '', b.area ?? '');

/**
 * Every commitment made by `day`, in each area and time that somebody names, where what the state says and what the newest
 * outside check found disagree, or cannot be compared for want of a rating; the newest first. Nothing where only one has spoken.
 */
export const contrastsOf = (archive: Archive, day: string): readonly Contrast[] => {
  const found = findingsByCommitment(archive);
  const levels = levelsOf(archive);
  return archive.commitments.all
    .filter(({ id }) => found.has(id) && hasHappened(madeOn(archive, id), day))
    .flatMap((commitment) => {
      const own = found.get(commitment.id) ?? [];
      const whole = wholeOf(archive, commitment);
      const shareOf = sharesOn(levels, commitment);
      return recordsOf(commitment, own, day).flatMap((record) =>
        ofRecord(commitment, record, whole, shareOf, day),
      );
    })
    .sort(newestFirst);
};
