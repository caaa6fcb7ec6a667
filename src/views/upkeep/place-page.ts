import { fill } from '#i18n/words.ts';

import { counted } from '#views/format/number.ts';
import { frameOf, sectionCrumb } from '#views/frame.ts';
import { placeHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { hasOwnList, rowsOfPlace, upkeepHref, upkeepPath } from './addresses.ts';
import { commonOf, reportView, type ReportView, type UpkeepPage } from './report-view.ts';
import { upkeepOf } from './reports.ts';
import { gapTable } from './tables.ts';

/** What a place lacks, report by report, each as far as it fits; a longer one leads to a list of its own. */
const reportsOf = (view: View, code: string): readonly ReportView[] =>
  upkeepOf(view.site).flatMap(({ name, byPlace }): ReportView[] => {
    const count = byPlace.get(code);
    if (count === undefined) return [];
    const shown = count.gaps.slice(0, rowsOfPlace);
    return [
      {
        ...reportView(view, name, count),
        ...(shown.length === 0 ? {} : { table: gapTable(view, name, shown, code) }),
        links: hasOwnList(view, name, code)
          ? [
              {
                href: upkeepHref(view, { kind: 'report', name, place: code, page: 1 }),
                text: counted(view, view.words.upkeep.more, count.gaps.length),
              },
            ]
          : [],
      },
    ];
  });

/** The page of a place: what the records that concern it lack. */
export const placePage = (view: View, code: string): UpkeepPage => {
  const { placeTitle, placeLead, placeRecords } = view.words.upkeep;
  const place = plain(placeWords(view, code));
  const title = fill(placeTitle, { place });
  const lead = fill(placeLead, { place });
  const own = placeHref(view, code);
  return {
    ...commonOf(view),
    frame: frameOf(view, {
      title,
      description: lead,
      section: 'upkeep',
      path: upkeepPath(view, { kind: 'place', code }),
      crumbs: [sectionCrumb(view, 'upkeep'), { text: place }],
    }),
    title,
    lead,
    isOne: false,
    reports: reportsOf(view, code),
    links: own === undefined ? [] : [{ href: own, text: fill(placeRecords, { place }) }],
  };
};
