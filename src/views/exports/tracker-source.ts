import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';
import { trackedRecords, trackerSections, trackerTable } from '#views/trackers/tracker.ts';

import type { TrackerSource } from './tracker-about.ts';

/** What the files of a tracker say of it, for its page to hand to the reader's browser. */
export const trackerSource = (view: View, type: TrackerType): TrackerSource => {
  const { site, language, locale, words } = view;
  const { portal } = site.archive;
  const section = trackerSections[type];
  const table = trackerTable(view, type, [], '');
  const { columns, ...rest } = words.exports;
  return {
    type,
    language,
    locale,
    asOf: site.day,
    total: trackedRecords(view, type).length,
    list: { title: words.sectionTitles[section], section: words.sections[section] },
    columns: table.columns,
    order: plain(table.captionNote ?? ''),
    portal: {
      name: plain(sayLocal(view, portal.name)),
      publisher: plain(sayLocal(view, portal.publisher.name)),
      licence: portal.licence,
      ...(portal.notice === undefined ? {} : { notice: plain(sayLocal(view, portal.notice)) }),
    },
    words: { ...rest, columns: { ...columns.all, ...columns[type] } },
  };
};
