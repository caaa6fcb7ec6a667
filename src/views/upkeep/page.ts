import { frameOf } from '#views/frame.ts';
import type { View } from '#views/site.ts';

import { upkeepHref, type UpkeepPart, upkeepPath } from './addresses.ts';
import { placePage } from './place-page.ts';
import { reportPage } from './report-page.ts';
import { commonOf, fileLink, reportView, type UpkeepPage } from './report-view.ts';
import { upkeepOf } from './reports.ts';
import { placeTable } from './tables.ts';

/** The page of the section: every report with its count, and a table by region. */
export const upkeepPage = (view: View): UpkeepPage => {
  const { words } = view;
  const title = words.sectionTitles.upkeep;
  const { lead, list } = words.upkeep;
  return {
    ...commonOf(view),
    frame: frameOf(view, {
      title,
      description: lead,
      section: 'upkeep',
      path: upkeepPath(view),
      crumbs: [{ text: title }],
    }),
    title,
    lead,
    isOne: false,
    reports: upkeepOf(view.site).map((report) => ({
      ...reportView(view, report.name, report),
      links:
        report.gaps.length === 0
          ? []
          : [
              { href: upkeepHref(view, { kind: 'report', name: report.name, page: 1 }), text: list },
              fileLink(view, report.name),
            ],
    })),
    places: placeTable(view),
  };
};

/** A page below that of the section. Throws where the portal has no such report. */
export const upkeepPartPage = (view: View, part: UpkeepPart): UpkeepPage =>
  part.kind === 'place' ? placePage(view, part.code) : reportPage(view, part);
