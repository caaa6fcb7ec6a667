/** A value of a record that differs between two of its versions. */
export interface FieldChange {
  /**
   * Keys from the record down to the value, in front matter's words; a member of a list is named by its id, key or code where it has one,
   * else counted from 1. Rows of a statistic's file stand below `observations`: `['observations', '2022 PE _T', 'value']`.
   */
  readonly path: readonly string[];
  /** Language of the translation that changed; absent for the record itself. */
  readonly language?: string;
  /**
   * As they stand in front matter; absent where there was or is no such value. Of a body only that it changed is kept, and of a version
   * that cannot be read only that there is one (`path` is then empty, as it is for a translation that came or went as a whole).
   */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A state in which a record was once saved, and how it differs from the one before. */
export interface RecordVersion {
  /** Day of the commit, `YYYY-MM-DD`, in UTC. */
  readonly on: string;
  /** Moment of the commit, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly at: string;
  /** The first ten hexadecimal digits of the commit. */
  readonly commit: string;
  readonly kind: 'added' | 'changed';
  /** Why something that was published wrongly was put right, where the commit says so in its trailer `Correction:`. */
  readonly correction?: string;
  /** Empty in the version that added the record, and in one that only joined two that had been made side by side. */
  readonly changes: readonly FieldChange[];
}

/** The name of a record in a history: `law/ley-28950-2007`. */
export type RecordKey = `${string}/${string}`;

/** How a record stands in one state of the content against another: between a branch and what it was made from. */
export interface RecordDifference {
  readonly key: RecordKey;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Field by field; empty for a record that came or went as a whole. */
  readonly changes: readonly FieldChange[];
}

/** A record that was there once and was taken out. */
export interface RemovedRecord {
  readonly key: RecordKey;
  readonly on: string;
  readonly at: string;
  readonly commit: string;
  /** Why it was wrong to have it, where the commit says so. */
  readonly correction?: string;
  /** As it was called last, in the portal's original language. */
  readonly title?: string;
  /** What it was before, the newest first. */
  readonly versions: readonly RecordVersion[];
}

/**
 * The versions of every record, the newest first, from the history of the content folder; or why there are none: the folder is in no
 * git repository, or the repository was copied without its history.
 */
export type History =
  | { readonly available: false; readonly reason: 'no-git' | 'shallow' }
  | {
      readonly available: true;
      readonly versions: ReadonlyMap<RecordKey, readonly RecordVersion[]>;
      /** Moment of the newest commit that touched the content, `YYYY-MM-DDThh:mm:ssZ`. */
      readonly newest: string;
      /** Records that were there once and were taken out, the last first. */
      readonly removed: readonly RemovedRecord[];
    };
