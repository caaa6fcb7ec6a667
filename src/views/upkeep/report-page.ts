import { fill } from '#i18n/words.ts';

import type { Count } from '#domain/upkeep/reports.ts';
import { numberWords } from '#views/format/number.ts';
import { frameOf, sectionCrumb } from '#views/frame.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { pageNumbers, rowsOfPage, upkeepHref, type UpkeepPart, upkeepPath } from './addresses.ts';
import { commonOf, fileLink, reportView, type UpkeepPage } from './report-view.ts';
import { reportNamed } from './reports.ts';
import { gapTable } from './tables.ts';

type ReportPart = Extract<UpkeepPart, { kind: 'report' }>;

/** The records of a report, in all or in one place. Throws where the portal has no such report, or none of that place. */
const countOf = (view: View, { name, place }: ReportPart): Count => {
  const report = reportNamed(view.site, name);
  const count = place === undefined ? report : report?.byPlace.get(place);
  if (count === undefined)
    throw new Error(`This portal has no report "${name}"${place ? ` of ${place}` : ''}.`);
  return count;
};

/** A page of a report, of the whole portal or of one place. */
export const reportPage = (view: View, part: ReportPart): UpkeepPage => {
  const { tracker, upkeep } = view.words;
  const { name, place, page } = part;
  const count = countOf(view, part);
  const where = place === undefined ? undefined : plain(placeWords(view, place));
  const numbers = pageNumbers(count.gaps.length);
  const pageWords = (each: number): string =>
    fill(tracker.pageOf, { page: numberWords(view, each), pages: numberWords(view, numbers.length) });
  const own = reportView(view, name, count);
  const title = [own.heading, where, page === 1 ? undefined : pageWords(page)]
    .filter((each) => each !== undefined)
    .join(' · ');
  const shown = count.gaps.slice((page - 1) * rowsOfPage, page * rowsOfPage);
  return {
    ...commonOf(view),
    frame: frameOf(view, {
      title,
      description: upkeep.reports[name].meaning,
      section: 'upkeep',
      path: upkeepPath(view, part),
      crumbs: [
        sectionCrumb(view, 'upkeep'),
        ...(place === undefined || where === undefined
          ? []
          : [{ text: where, href: upkeepHref(view, { kind: 'place', code: place }) }]),
        { text: own.heading },
      ],
    }),
    title,
    lead: own.told ?? upkeep.lead,
    isOne: true,
    reports: [
      {
        id: name,
        heading: own.heading,
        count: own.count,
        ...(shown.length === 0 ? {} : { table: gapTable(view, name, shown, place) }),
        links: count.gaps.length === 0 || place !== undefined ? [] : [fileLink(view, name)],
      },
    ],
    pages:
      numbers.length === 1
        ? []
        : numbers.map((each) => ({
            href: upkeepHref(view, { ...part, page: each }),
            text: pageWords(each),
            isCurrent: each === page,
          })),
  };
};
