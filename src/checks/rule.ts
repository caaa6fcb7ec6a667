import type { Archive, StatisticsArchive } from '#model/archive.ts';
import type { Issue, Message, Place } from '#model/issue.ts';
import type { RecordType } from '#model/parts/field.ts';
import type { Path } from '#model/shape.ts';

import { nearest } from './nearest.ts';

/** A link or other part of a record's body, with its offset in the body. */
export interface Body {
  readonly file: string;
  readonly links: readonly { readonly value: string; readonly offset: number }[];
  /** How many words it has; absent where nobody looked. */
  readonly words?: number;
}

/** A file that holds a record or a translation of one (`language`). */
export interface RecordFile {
  readonly file: string;
  readonly type: RecordType;
  readonly id: string;
  readonly language?: string;
}

/** What a rule may look at besides the records. */
export interface Surroundings {
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  readonly bodies: readonly Body[];
  /** In the order of their paths; files whose own faults keep them out of the archive are among them. */
  readonly files: readonly RecordFile[];
  /** Codes in the order of `jurisdictions.yaml`, repeated ones included: the position is the first part of a path. */
  readonly jurisdictionOrder: readonly string[];
  /** Names of pages that stand beside the editions, in every language: no edition may have one. */
  readonly reservedSlugs?: readonly string[];
}

/** Something that must hold between records. Gives every problem it finds, in the order of the records. */
export interface Rule {
  readonly name: string;
  /** Absent: it may look at everything. */
  readonly about?: 'statistics';
  readonly check: (archive: Archive, surroundings: Surroundings) => readonly Issue[];
}

/** A rule that looks at statistics alone, and at what they are judged by: while those stay the same, so does what it finds. */
export interface StatisticsRule extends Rule {
  readonly about: 'statistics';
  readonly check: (archive: StatisticsArchive) => readonly Issue[];
}

/** An error at a place of a file. */
export const issueAt = (
  rule: string,
  file: string,
  place: Place,
  message: Message,
  hint: Message,
): Issue => ({ rule, severity: 'error', file, place, message, hint });

/** An error at a field of a record. */
export const fieldIssue = (rule: string, file: string, path: Path, message: Message, hint: Message): Issue =>
  issueAt(rule, file, { in: 'field', path }, message, hint);

/** The same issue as something a careful keeper would look at, that does not stop a build. */
export const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });

/** The hint for a value that is not in a list: the nearest one to paste, and where the list stands. */
export const suggest = (wanted: string, known: readonly string[], where: Message): Message => {
  const near = nearest(wanted, known);
  const few = known.length > 0 && known.length <= 12 ? known.join(', ') : undefined;
  const list = {
    es: few ? ` Valores: ${few}.` : ` ${where.es}`,
    en: few ? ` Values: ${few}.` : ` ${where.en}`,
  };
  return near === undefined
    ? { es: list.es.trim(), en: list.en.trim() }
    : { es: `¿Quiso decir «${near}»?${list.es}`, en: `Did you mean “${near}”?${list.en}` };
};
