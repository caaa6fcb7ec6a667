import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';
import { trackerSections, trackerTable } from '#views/trackers/tracker.ts';

import type { TrackerSource } from './tracker-about.ts';

/** What the files of a tracker need to say and its island does not know: for its page to hand to the reader's browser. */
export const trackerSource = (view: View, type: TrackerType): TrackerSource => {
  const { site, words } = view;
  const { portal } = site.archive;
  const { columns, ...others } = words.exports;
  return {
    asOf: site.day,
    section: words.sections[trackerSections[type]],
    order: plain(trackerTable(view, type, [], '').captionNote ?? ''),
    portal: {
      name: plain(sayLocal(view, portal.name)),
      publisher: plain(sayLocal(view, portal.publisher.name)),
      licence: portal.licence,
      ...(portal.notice === undefined ? {} : { notice: plain(sayLocal(view, portal.notice)) }),
    },
    words: { ...others, columns: { ...columns.all, ...columns[type] } },
  };
};
