import type { AnyRecord } from '#model/archive.ts';
import type { Source } from '#model/parts/source.ts';

/** A place in which nobody has reviewed a commitment, or so long ago that it no longer counts. */
export interface UnreviewedArea {
  readonly jurisdiction: string;
  /** The region that looks after it. */
  readonly place: string;
  readonly state: 'not-reviewed' | 'outdated';
  /** The day the commitment was made; where it was reviewed once, the end of what the last review looked at. */
  readonly since: string | undefined;
}

/** What a record lacks. */
export type Lack =
  | { readonly kind: 'unchecked' }
  /** Sources without an archived copy, of how many. */
  | { readonly kind: 'unarchived'; readonly sources: readonly Source[]; readonly of: number }
  /** How many of the findings of an audit carry a rating or an outcome that nobody else has looked over. */
  | { readonly kind: 'reviewed-once'; readonly verdicts: number }
  | { readonly kind: 'untranslated'; readonly languages: readonly string[] }
  /** Places without a review that counts, of how many in which the commitment applies. */
  | { readonly kind: 'unreviewed'; readonly areas: readonly UnreviewedArea[]; readonly of: number };

/** The reports, in the order in which they are read. */
export const reportNames = [
  'unreviewed',
  'reviewed-once',
  'unchecked',
  'unarchived',
  'untranslated',
] as const satisfies readonly Lack['kind'][];
export type ReportName = Lack['kind'];

/** A record with what it lacks. */
export interface Gap {
  readonly record: AnyRecord;
  readonly lack: Lack;
  /** As exact as it is known; undefined where no record says it. */
  readonly since: string | undefined;
  /** The regions in which it lacks it. */
  readonly places: readonly string[];
}

/** A record that a report looks at: the regions it counts in, and what it lacks. */
export interface Asked {
  readonly places: readonly string[];
  readonly gap: Gap | undefined;
}
