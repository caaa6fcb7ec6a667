import type { Archive, Entry } from '#model/archive.ts';
import { type Finding, selfReport } from '#model/audit.ts';
import { compareDates } from '#model/parts/date.ts';

/** A finding with the audit that holds it. */
export interface FoundIn {
  readonly audit: Entry<'audit'>;
  readonly finding: Finding;
  /** The end of the period it speaks of: its own, else the audit's, else the audit's publication. */
  readonly until: string | undefined;
}

/** The end of the period a finding speaks of. */
export const periodEnd = (audit: Entry<'audit'>, finding: Finding): string | undefined =>
  finding.period?.to ?? audit.period?.to ?? audit.publishedOn;

/** The findings on each commitment, newest period first. */
export const findingsByCommitment = (archive: Archive): ReadonlyMap<string, readonly FoundIn[]> => {
  const found = new Map<string, FoundIn[]>();
  for (const audit of archive.audits.all)
    for (const finding of audit.findings ?? []) {
      const entry: FoundIn = { audit, finding, until: periodEnd(audit, finding) };
      found.set(finding.commitment, [...(found.get(finding.commitment) ?? []), entry]);
    }
  for (const list of found.values())
    list.sort(
      (a, b) =>
        compareDates(b.until ?? '1800', a.until ?? '1800') ||
        (a.audit.id < b.audit.id ? -1 : a.audit.id > b.audit.id ? 1 : a.finding.id < b.finding.id ? -1 : 1),
    );
  return found;
};

/** Whether a finding is the word of an outside check; a self-report is the state's own. */
export const isOutside = ({ audit }: FoundIn): boolean => audit.kind !== selfReport;

/** Whether a finding or a declaration speaks of an area: of that one, or of all that the commitment binds. */
export const speaksOf = ({ jurisdiction }: { jurisdiction?: string | undefined }, area: string): boolean =>
  jurisdiction === undefined || jurisdiction === area;
