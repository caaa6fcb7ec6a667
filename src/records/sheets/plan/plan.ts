import type { CheckResult } from '#records/check.ts';
import type { Problem } from '#records/position.ts';
import type { SourceFile } from '#records/source-file.ts';

import type { SheetPlace, SheetProblem } from '#records/sheets/problem.ts';

/** A file as a plan leaves it: what `writeFiles` takes. */
export interface PlannedFile {
  readonly file: string;
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * What a file that somebody sends would change in the content, worked out before anything is written. Every reader of a kind of file
 * (a sheet, a proposal from a page) gives one, so that what follows is the same: check, show, ask, write.
 */
export interface ChangePlan {
  readonly files: readonly PlannedFile[];
  /** What is wrong with the file itself. */
  readonly problems: readonly SheetProblem[];
  /** Where in the file a problem of the content comes from; undefined where it comes from elsewhere. */
  readonly placeOf: (problem: Problem) => SheetPlace | undefined;
  /** Rows that say something new, something else, and nothing new. */
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
}

/** The content as it is, which a plan is worked out from. */
export interface Given {
  readonly sources: readonly SourceFile[];
  readonly checked: CheckResult & { readonly archive: NonNullable<CheckResult['archive']> };
}
