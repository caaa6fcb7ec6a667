import type { StatisticEntry } from '#model/archive.ts';
import { compareDates, firstDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';

import { latestOf } from '#domain/statistics/latest.ts';
import { periodWords } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { observationWords } from '#views/lists/statistics.ts';
import { codeWords } from '#views/parts/code.ts';

import { plain, type Said, shortInstitution, titleOf, translationOf } from './said.ts';
import type { View } from './site.ts';

/** A number set large, with the words, the caveat and the source it never travels without. */
export interface BigFigure {
  readonly value: string;
  readonly words: Said;
  readonly href?: string;
  readonly caveat?: Said;
  readonly source?: { readonly href: string; readonly text: Said };
}

/** How many figures the home page shows. */
const shown = 6;

interface Latest {
  readonly statistic: StatisticEntry;
  readonly latest: Observation;
}

/** Two cuts of one register, or its year and its last month, end on the same newest day in one unit: one is shown. */
const isSameFigure = (a: Latest, b: Latest): boolean =>
  a.statistic.register === b.statistic.register &&
  a.statistic.unit === b.statistic.unit &&
  a.latest.periodEnd === b.latest.periodEnd;

/** The newest national figure of each register and unit, the latest first; of those that end on one day the longest period. */
export const figuresOf = (view: View): readonly BigFigure[] => {
  const { archive } = view.site;
  return archive.statistics.all
    .flatMap((statistic) => {
      const latest = latestOf(statistic, archive.portal.country);
      return latest ? [{ statistic, latest }] : [];
    })
    .sort(
      (a, b) =>
        compareDates(b.latest.periodEnd, a.latest.periodEnd) ||
        compareDates(firstDay(a.latest.periodStart), firstDay(b.latest.periodStart)) ||
        (a.statistic.id < b.statistic.id ? -1 : 1),
    )
    .filter((each, index, all) => all.findIndex((other) => isSameFigure(each, other)) === index)
    .slice(0, shown)
    .map(({ statistic, latest }) => {
      const caveat = statistic.caveats?.[0];
      const publisher = archive.institutions.get(statistic.publisher);
      const href = recordHref(view, statistic);
      const unit =
        statistic.ordinal === undefined ? `${plain(codeWords(view, 'units', statistic.unit))} · ` : '';
      const period = periodWords(view, latest.periodStart, latest.periodEnd);
      const status = latest.status === 'P' ? ` (${view.words.statistic.provisional})` : '';
      return {
        value: observationWords(view, statistic, latest) ?? view.words.statistic.noData,
        words: `${unit}${plain(titleOf(view, statistic))}, ${period}${status}`,
        href,
        ...(caveat === undefined
          ? {}
          : { caveat: translationOf(view, statistic).item('caveats', caveat, 'text', caveat.text) }),
        source: {
          href: `${href}#sources`,
          text: `${publisher ? plain(shortInstitution(view, publisher)) : statistic.publisher} · ${plain(codeWords(view, 'registers', statistic.register))}`,
        },
      };
    });
};
