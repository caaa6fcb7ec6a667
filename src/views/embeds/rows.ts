import type { Table } from '#views/lists/table.ts';
import type { View } from '#views/site.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';
import { trackedRecords, type TrackedRecord, trackerTable } from '#views/trackers/tracker.ts';

/** A tracker as its table, in the order of its page, each row with what it is filtered by. */
export interface TrackerRows {
  readonly table: Table;
  readonly rows: readonly (Table['rows'][number] & { readonly of: TrackedRecord })[];
}

const known = new WeakMap<View['site'], Map<string, TrackerRows>>();

const rowsFrom = (view: View, type: TrackerType): TrackerRows => {
  const records = new Map(trackedRecords(view, type).map((each) => [each.record.id, each]));
  const table = trackerTable(
    view,
    type,
    [...records.values()].map(({ record }) => record),
    '',
  );
  const rows = table.rows.flatMap((row) => {
    const of = records.get(row.id);
    return of ? [{ ...row, of }] : [];
  });
  return { table, rows };
};

/** Those of a tracker, made once for a site and language: every list and every row that is embedded is a part of them. */
export const trackerRows = (view: View, type: TrackerType): TrackerRows => {
  const ofSite = known.get(view.site) ?? new Map<string, TrackerRows>();
  known.set(view.site, ofSite);
  const key = `${view.language} ${type}`;
  const found = ofSite.get(key) ?? rowsFrom(view, type);
  ofSite.set(key, found);
  return found;
};
