import type { Entry } from '#model/archive.ts';

import { occurrencesOf } from '#domain/commitments/occurrences.ts';
import { dateWords } from '#views/format/date.ts';
import { cell, type Table } from '#views/lists/table.ts';
import { ratingOf } from '#views/parts/rating.ts';
import type { View } from '#views/site.ts';

/** What is on record of each time that a recurring duty fell due, newest first. */
export const occurrenceTable = (view: View, commitment: Entry<'commitment'>): Table | undefined => {
  const due = commitment.due.find((each) => each.kind === 'recurring');
  if (!due) return undefined;
  const { site, words } = view;
  const found = site.findings.get(commitment.id) ?? [];
  const rows = occurrencesOf(due, commitment.updates ?? [], found, site.day).toReversed();
  if (rows.length === 0) return undefined;
  return {
    caption: words.due.occurrences,
    captionNote: words.due.occurrencesNote,
    columns: [
      { label: words.commitment.occurrence },
      { label: words.commitment.stateSays },
      { label: words.commitment.watchdogFound },
    ],
    rows: rows.map(({ period, updates, findings }) => {
      const update = updates.at(-1);
      const finding = findings.find(({ finding: each }) => each.rating !== undefined) ?? findings[0];
      const rating = finding && ratingOf(view, finding);
      return {
        id: period,
        cells: [
          cell(dateWords(view, period), { datetime: period }),
          cell(
            update ? words.updateStatuses[update.status] : '—',
            update ? { note: dateWords(view, update.on) } : {},
          ),
          rating
            ? cell(rating.label, {
                mark: rating.mark,
                ...(rating.fill === undefined ? {} : { fill: rating.fill }),
              })
            : finding
              ? cell(words.outcomes.none)
              : cell(words.outcomes['not-reviewed'], { mark: 'not-reviewed' }),
        ],
      };
    }),
  };
};
