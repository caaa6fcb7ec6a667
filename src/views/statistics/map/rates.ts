import { fill } from '#i18n/words.ts';
import type { StatisticEntry } from '#model/archive.ts';

import { byAlphabet } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { type Said, titleOf } from '#views/said.ts';
import { type View, viewsOf } from '#views/site.ts';
import { separateAreas } from '#views/statistics/choice.ts';
import { canRate, rateIn } from '#views/statistics/rate.ts';
import type { ChartCell } from '#views/statistics/chart-table.ts';
import { statisticFile } from '#views/statistics/file.ts';
import { read } from '#views/statistics/reading.ts';
import { unitText } from '#views/statistics/values.ts';

import { periodOf, upperFirst } from './map-words.ts';
import { type AreaReading, areaReading, type Read } from './readings.ts';
import { latestValues } from './values-at.ts';

/** Figures with what they are per 100,000 inhabitants. */
export interface RateTable {
  /** How a rate is worked out, of which period, and whose inhabitants: the words before the link. */
  readonly lead: string;
  readonly population: { readonly text: Said; readonly href: string };
  readonly caption: string;
  /** The register: units stand at the head of each column. */
  readonly register: string;
  readonly corner: string;
  readonly columns: readonly string[];
  /** The area that stands for all first, then by name. */
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly ChartCell[];
    readonly isTotal: boolean;
  }[];
}

const cellsOf = (counts: Read, rates: Read, reading: AreaReading): readonly ChartCell[] => {
  const { view, file, values } = counts;
  const shown = values.points.get(reading.code)?.shown;
  const inhabitants = shown && rateIn(file, shown)?.inhabitants;
  return [
    reading.cell,
    areaReading(rates, reading.code).cell,
    inhabitants === undefined ? {} : { text: numberWords(view, inhabitants), value: Number(inhabitants) },
  ];
};

/**
 * The rates of the latest whole period in which half of the areas have a figure. Undefined where the statistic names no population,
 * counts nothing that adds up, or has no such period.
 */
export const rateTable = (view: View, statistic: StatisticEntry): RateTable | undefined => {
  const file = statisticFile(viewsOf(view.site), statistic);
  const population =
    statistic.population === undefined ? undefined : view.site.archive.statistics.get(statistic.population);
  if (!population || !canRate(file)) return undefined;
  const { whole } = file;
  const separate = separateAreas(file);
  const areas = separate.length > 0 || whole === undefined ? separate : [whole];
  const values = latestValues(file, new Set(areas), Math.ceil(areas.length / 2));
  if (!values) return undefined;
  const counts: Read = { view, file, values, isRate: false };
  const { words } = view;
  const { rates } = words.statisticMap;
  const period = periodOf(counts);
  const compare = byAlphabet(view);
  const named = [...new Set([...(whole === undefined ? [] : [whole]), ...areas])].map((code) =>
    areaReading(counts, code),
  );
  const isTotal = ({ code }: AreaReading): boolean => code === whole && separate.length > 0;
  return {
    lead: fill(rates.lead, { period }),
    population: { text: titleOf(view, population), href: recordHref(view, population) },
    caption: fill(rates.caption, { period }),
    register: read(view, file.register.label),
    corner: words.columns.place,
    columns: [upperFirst(view, unitText(view, file, false)), rates.rate, rates.inhabitants],
    rows: named
      .sort((a, b) => Number(isTotal(b)) - Number(isTotal(a)) || compare(a.name, b.name))
      .map((reading) => ({
        head: reading.name,
        cells: cellsOf(counts, { ...counts, isRate: true }, reading),
        isTotal: isTotal(reading),
      })),
  };
};
