import type { Stored } from '#model/archive.ts';
import type { RecordKey, RecordVersion, RemovedRecord } from '#model/history.ts';
import type { MarkdownType } from '#model/record-types.ts';

import type { EditionScores } from '#domain/scores/editions.ts';

/** Something that happened in the portal: what it was, on which day and at which moment. */
export type LogEntry = { readonly on: string; readonly at: string } & (
  | {
      /** A record that was added or changed; `record` is what it is today, absent where it was taken out since. */
      readonly kind: 'version';
      readonly type: MarkdownType;
      readonly id: string;
      readonly record: Stored | undefined;
      readonly title?: string;
      readonly version: RecordVersion;
    }
  | {
      /** Records of one type that were added together. */
      readonly kind: 'added';
      readonly type: MarkdownType;
      readonly commit: string;
      readonly records: readonly {
        readonly id: string;
        readonly record: Stored | undefined;
        readonly title?: string;
      }[];
    }
  | {
      readonly kind: 'removed';
      readonly type: MarkdownType;
      readonly id: string;
      readonly removed: RemovedRecord;
    }
  | { readonly kind: 'erratum'; readonly edition: EditionScores; readonly index: number }
);

/** Whether an entry puts something right that was published wrongly. */
export const isCorrection = (entry: LogEntry): boolean => {
  if (entry.kind === 'erratum') return true;
  if (entry.kind === 'removed') return entry.removed.correction !== undefined;
  return entry.kind === 'version' && entry.version.correction !== undefined;
};

/** Type and id of a key. */
export const partsOfKey = (key: RecordKey): { readonly type: MarkdownType; readonly id: string } => {
  const [type = '', id = ''] = key.split('/');
  return { type: type as MarkdownType, id };
};
