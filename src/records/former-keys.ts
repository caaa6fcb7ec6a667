import type { RecordDocument } from './assemble.ts';
import type { FormerKeys } from './history/read.ts';

/** The keys of the past with the record that each belongs to today: old ids that a record names among its `aliases`. */
export const formerKeys = (documents: readonly RecordDocument[]): FormerKeys => {
  const ids = new Set(documents.map(({ type, id }) => `${type}/${id}`));
  return new Map(
    documents.flatMap(({ type, id, fields }) =>
      ((fields['aliases'] ?? []) as readonly string[])
        .filter((alias) => !ids.has(`${type}/${alias}`))
        .map((alias) => [`${type}/${alias}`, `${type}/${id}`] as const),
    ),
  );
};
