import { type Archive, type Entry, type MethodEntry } from '#model/archive.ts';
import { type Finding, type Outcome, outcomes, selfReport } from '#model/audit.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { SetAsideReason } from '#model/scorecard.ts';

import { hasHappened } from '#domain/as-of.ts';

import { above } from './above.ts';

/** A finding that counts on the day of an edition, with the days its rules look at. */
export interface Counted {
  /** `audit/finding`. */
  readonly key: string;
  /** Its place among all findings by name: numbers are compared faster than names. */
  readonly rank: number;
  readonly audit: Entry<'audit'>;
  readonly finding: Finding;
  /** First and last day of the period it speaks of: its own, else the audit's, else the audit's publication. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Last day on which its audit may have been published; the oldest of all where nobody knows. */
  readonly published: string;
  /** The areas above the place it names; none where it names none. */
  readonly above: readonly string[];
  /** Why it speaks for nothing, whatever the place: the state's own word, no date at all, no longer valid. */
  readonly unfit: SetAsideReason | undefined;
}

/** The day `months` later; where that month is shorter, its last day. 2023-02-28 and 36 months give 2026-02-28. */
export const monthsAfter = (date: string, months: number): string => {
  const day = lastDay(date);
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = lastDay(month);
  return `${month}${day.slice(7)}` > last ? last : `${month}${day.slice(7)}`;
};

/** Whether what ended on `date` is still valid on `day`: up to and with the day that many months later. */
export const isValid = (date: string, months: number, day: string): boolean =>
  monthsAfter(date, months) >= lastDay(day);

/** A finding while it is valid and after; both are one where no day decides. */
interface Dated {
  readonly to: string | undefined;
  readonly standing: Counted;
  readonly aged: Counted;
}

const dated = (archive: Archive, audit: Entry<'audit'>, finding: Finding, rank: number): Dated => {
  const span = finding.period ?? audit.period;
  const to = span?.to ?? audit.publishedOn;
  const from = span?.from ?? to;
  const standing: Counted = {
    key: nameOf(audit, finding),
    rank,
    audit,
    finding,
    from: from === undefined ? undefined : firstDay(from),
    to: to === undefined ? undefined : lastDay(to),
    published: lastDay(audit.publishedOn ?? '1800'),
    above: finding.jurisdiction === undefined ? [] : above(archive, finding.jurisdiction),
    unfit: audit.kind === selfReport ? 'self-report' : to === undefined ? 'undated' : undefined,
  };
  return { to, standing, aged: standing.unfit ? standing : { ...standing, unfit: 'too-old' } };
};

const nameOf = ({ id }: Entry<'audit'>, finding: Finding): string => `${id}/${finding.id}`;

const known = new WeakMap<Archive, readonly (readonly [Entry<'audit'>, readonly Dated[]])[]>();

/** The findings of every audit, worked out once for all days: ten editions look at the same ones. */
const datedFindings = (archive: Archive) => {
  const before = known.get(archive);
  if (before) return before;
  const names = archive.audits.all.flatMap((audit) =>
    (audit.findings ?? []).map((finding) => nameOf(audit, finding)),
  );
  const ranks = new Map(names.sort().map((name, rank) => [name, rank]));
  const all = archive.audits.all.map(
    (audit) =>
      [
        audit,
        (audit.findings ?? []).map((finding) =>
          dated(archive, audit, finding, ranks.get(nameOf(audit, finding)) as number),
        ),
      ] as const,
  );
  known.set(archive, all);
  return all;
};

/**
 * The findings that count on `asOf` (rule 1: by their audit's publication; an audit whose date nobody knows counts), by
 * commitment, each with whether it stands (rule 3).
 */
export const countedFindings = (
  archive: Archive,
  method: MethodEntry,
  asOf: string,
): ReadonlyMap<string, readonly Counted[]> => {
  const found = new Map<string, Counted[]>();
  const validity = new Map<string, boolean>();
  const stands = (to: string): boolean => {
    const is = validity.get(to) ?? isValid(to, method.validityMonths, asOf);
    validity.set(to, is);
    return is;
  };
  for (const [audit, findings] of datedFindings(archive)) {
    if (!hasHappened(audit.publishedOn, asOf)) continue;
    for (const { to, standing, aged } of findings) {
      const counted = to === undefined || stands(to) ? standing : aged;
      const list = found.get(counted.finding.commitment);
      if (list) list.push(counted);
      else found.set(counted.finding.commitment, [counted]);
    }
  }
  return found;
};

/** Of two outcomes of one time the one that excuses least comes first. */
export const outcomeOrder = (outcome: Outcome): number => outcomes.indexOf(outcome);

/** Newest first: by the end of the period, then by publication, then by name, so that no order of files shows. */
export const newestFirst = (a: Counted, b: Counted): number =>
  (a.to === b.to ? 0 : (a.to ?? '') > (b.to ?? '') ? -1 : 1) ||
  (a.published === b.published ? 0 : a.published > b.published ? -1 : 1) ||
  a.rank - b.rank;
