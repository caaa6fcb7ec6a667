import { fill } from '#i18n/words.ts';

import type { Gap, ReportName } from '#domain/upkeep/gap.ts';
import { timeOf } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { cell, type Cell, type Table } from '#views/lists/table.ts';
import { placeWords } from '#views/parts/code.ts';
import { titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { upkeepHref } from './addresses.ts';
import { gapPlaces, lackWords } from './lack.ts';
import { placesOfReports, upkeepOf } from './reports.ts';

/** Since when a gap is there; in one place of several, since when there. */
const sinceOf = ({ lack, since }: Gap, place: string | undefined): string | undefined =>
  place === undefined || lack.kind !== 'unreviewed'
    ? since
    : lack.areas.find((area) => area.place === place)?.since;

const sinceCell = (view: View, since: string | undefined): Cell => {
  if (since === undefined) return cell(view.words.upkeep.unknown);
  const { text, datetime } = timeOf(view, since);
  return cell(text, { datetime });
};

/** Records with what they lack and since when; without `place` also where. */
export const gapTable = (view: View, name: ReportName, gaps: readonly Gap[], place?: string): Table => {
  const { upkeep, columns, typeNames } = view.words;
  const { since, title, missing } = upkeep.reports[name];
  // That a record was not checked is said by the report itself.
  const saysLack = name !== 'unchecked';
  return {
    caption: title,
    columns: [
      { label: upkeep.record },
      ...(saysLack ? [{ label: missing }] : []),
      ...(place === undefined ? [{ label: columns.jurisdiction }] : []),
      { label: since },
    ],
    rows: gaps.map((gap) => ({
      id: `${name}-${gap.record.type}-${gap.record.id}`,
      cells: [
        cell(titleOf(view, gap.record), {
          href: recordHref(view, gap.record),
          note: typeNames[gap.record.type],
        }),
        ...(saysLack ? [cell(lackWords(view, gap, place))] : []),
        ...(place === undefined ? [cell(gapPlaces(view, gap))] : []),
        sinceCell(view, sinceOf(gap, place)),
      ],
    })),
  };
};

/** How many records lack what, by place: each count leads to what the page of the place shows of that report. */
export const placeTable = (view: View): Table => {
  const { upkeep, columns } = view.words;
  const reports = upkeepOf(view.site);
  return {
    caption: upkeep.byPlace,
    captionNote: upkeep.byPlaceNote,
    columns: [
      { label: columns.region },
      ...reports.map(({ name }) => ({ label: upkeep.reports[name].short, num: true })),
    ],
    rows: placesOfReports(view).map((code) => {
      const href = upkeepHref(view, { kind: 'place', code });
      return {
        id: code.toLowerCase(),
        cells: [
          cell(placeWords(view, code), { href }),
          ...reports.map(({ name, byPlace }) => {
            const own = byPlace.get(code);
            if (own === undefined) return cell('—');
            const [count, total] = [own.gaps.length, own.of].map((each) => numberWords(view, each));
            const text = fill(upkeep.share, { count: count as string, total: total as string });
            return cell(text, own.gaps.length === 0 ? {} : { href: `${href}#${name}` });
          }),
        ],
      };
    }),
  };
};
