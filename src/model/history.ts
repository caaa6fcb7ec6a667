/** A value of a record that differs between two of its versions. */
export interface FieldChange {
  /** Keys from the record down to the value, in front matter's words; a member of a list is named by its id, key or code where it has one. */
  readonly path: readonly string[];
  /** Language of the translation that changed; absent for the record itself. */
  readonly language?: string;
  /** As they stand in front matter; absent where there was or is no such value. Of a body only that it changed is kept. */
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
  /** Empty in the version that added the record. */
  readonly changes: readonly FieldChange[];
}

/** The name of a record in a history: `law/ley-28950-2007`. */
export type RecordKey = `${string}/${string}`;

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
      readonly removed: readonly {
        readonly key: RecordKey;
        readonly on: string;
        readonly at: string;
        readonly commit: string;
      }[];
    };
