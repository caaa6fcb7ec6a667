import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { type Said, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { checkedCell } from './checked.ts';
import { cell, type Table } from './table.ts';

/** Newest first; those without a date last, by id. */
export const newestFirst =
  <T extends { readonly id: string }>(dateOf: (record: T) => string | undefined) =>
  (a: T, b: T): number => {
    const [x, y] = [dateOf(a), dateOf(b)];
    if (x === undefined || y === undefined)
      return x === y ? (a.id < b.id ? -1 : 1) : x === undefined ? 1 : -1;
    return compareDates(y, x) || (a.id < b.id ? -1 : 1);
  };

/** The day a law is placed at in time: its publication, for a bill its introduction. */
export const dateOfLaw = (law: Entry<'law'>): string | undefined => law.publishedOn ?? law.introducedOn;

/** How a law stands on the day of the site, in the words of every list. */
export const statusOfLaw = (view: View, law: Entry<'law'>) =>
  view.site.legalStates.get(law.id)?.status ?? 'in-force';

/** Laws as a table, newest first. */
export const lawTable = (view: View, laws: readonly Entry<'law'>[], caption: Said): Table => {
  const { columns, legalStatus, list } = view.words;
  return {
    caption,
    captionNote: list.orderedByDate,
    columns: [
      { key: 'title', label: columns.law },
      { key: 'rank', label: columns.rank },
      { key: 'jurisdiction', label: columns.jurisdiction },
      { key: 'publishedOn', label: columns.published },
      { key: 'status', label: columns.status },
      { key: 'checkedOn', label: columns.checked },
    ],
    rows: [...laws].sort(newestFirst(dateOfLaw)).map((law) => {
      const status = statusOfLaw(view, law);
      const date = dateOfLaw(law);
      const title = titleOf(view, law);
      return {
        id: law.id,
        cells: [
          law.identifier === undefined
            ? cell(title, { href: recordHref(view, law) })
            : cell(law.identifier, { href: recordHref(view, law), note: title }),
          cell(codeWords(view, 'ranks', law.rank)),
          cell(placeWords(view, law.jurisdiction)),
          date === undefined ? cell('—') : cell(timeOf(view, date).text, { datetime: date }),
          cell(legalStatus[status], { mark: status }),
          checkedCell(view, law),
        ],
      };
    }),
  };
};
