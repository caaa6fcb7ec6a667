import { fill } from '#i18n/words.ts';
import type { Observation } from '#model/statistic.ts';

import type { ChartCell } from '#views/statistics/chart-table.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { periodWords } from '#views/format/date.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { rateIn } from '#views/statistics/rate.ts';
import { measuredText, otherText, remarksOn, valueText } from '#views/statistics/values.ts';

import type { ValuesAt } from './values-at.ts';

/** What an area has, in words and as it is drawn. */
export interface AreaReading {
  readonly code: string;
  readonly name: string;
  readonly state: 'value' | 'none' | 'missing' | 'suppressed';
  /** The value as it was published, or the exact rate; absent where there is none. */
  readonly value?: string;
  readonly isUnsure: boolean;
  /** “Puno, 2024: 4 víctimas; provisional”. */
  readonly label: string;
  /** How its value stands in a table. */
  readonly cell: ChartCell;
  /** Whose source is named under the map. */
  readonly published: readonly Observation[];
}

/** What a reading is made from. */
export interface Read {
  readonly view: View;
  readonly file: StatisticFile;
  readonly values: ValuesAt;
  readonly isRate: boolean;
}

const noReading = ({ view, isRate }: Read, status: Observation['status'] | undefined) => {
  const { chart, statisticMap } = view.words;
  if (status === 'Q') return { state: 'suppressed' as const, said: chart.suppressed };
  if (status === undefined) return { state: 'none' as const, said: chart.noData };
  return isRate && status !== 'M'
    ? { state: 'none' as const, said: statisticMap.noPopulation }
    : { state: 'missing' as const, said: chart.missing };
};

/** What an area has in the period: its value or rate, every other value published for it, or why there is none. */
export const areaReading = (of: Read, code: string): AreaReading => {
  const { view, file, values, isRate } = of;
  const { chart } = view.words;
  const name = plain(placeWords(view, code));
  const point = values.points.get(code);
  const inUnit = (each: Observation): Observation | undefined => {
    if (!isRate) return each;
    const rate = rateIn(file, each);
    return rate && { ...each, value: rate.value };
  };
  const counted = point?.shown.value === undefined ? undefined : point.shown;
  const shown = counted && inUnit(counted);
  const said = (value: string): string =>
    fill(chart.point, { name, period: periodWords(view, values.step.start, values.step.end), value });
  if (!point || !shown) {
    const found = noReading(of, point?.shown.status);
    return {
      code,
      name,
      state: found.state,
      isUnsure: false,
      label: said(found.said),
      cell: found.state === 'none' && !isRate ? {} : { note: found.said },
      published: point ? [point.shown] : [],
    };
  }
  const others = point.others.flatMap((each) => inUnit(each) ?? []);
  const beside = others.map((each) => ({
    text: valueText(view, file, each) ?? '',
    remark: otherText(view, each),
  }));
  const remarks = remarksOn(view, shown, false);
  const notes = [...remarks, ...beside.map(({ remark }) => remark)];
  return {
    code,
    name,
    state: 'value',
    value: shown.value as string,
    isUnsure: shown.status === 'P' || shown.status === 'E' || shown.qualifier !== undefined,
    label: [
      said(measuredText(view, file, isRate, shown)),
      ...remarks,
      ...beside.map(({ text, remark }) => `${remark}: ${text}`),
    ].join('; '),
    cell: {
      text: [valueText(view, file, shown), ...beside.map(({ text }) => text)].join(' / '),
      ...(notes.length > 0 ? { note: [...new Set(notes)].join('; ') } : {}),
      value: Number(shown.value),
    },
    published: [point.shown, ...point.others],
  };
};
