import { fill } from '#i18n/words.ts';
import { compareDecimals, isDecimal, placesOf, scaled } from '#model/parts/decimal.ts';

import type { Discrepancy } from '#domain/statistics/discrepancies.ts';
import type { Figure, Pair } from '#domain/statistics/pair.ts';
import { lengthElement, spaceSign } from '#views/drawing/length.ts';
import { listWords } from '#views/format/list.ts';
import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { codeWords, placeWords, unitWords } from '#views/parts/code.ts';
import { plain, type Said, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { remarksOn } from '#views/statistics/values.ts';

import { differenceWords, differsWords } from './words.ts';

/** A figure of a comparison: who counts, how many of what, when and where, and its length as markup. */
export interface RangeFigure {
  readonly id: string;
  readonly who: Said;
  readonly href?: string;
  /** Absent where the source has none: no data is not 0. */
  readonly number?: { readonly exact: string; readonly text: string };
  /** “más de”, before the number. */
  readonly qualifier?: string;
  readonly unit?: Said;
  /** Where the figures do not share them. */
  readonly period?: string;
  readonly place?: Said;
  readonly remarks: readonly string[];
  readonly bar?: string;
  /** The name of the hatched space after the bar. */
  readonly space?: { readonly sign: string; readonly text: string };
}

/** The figures of a comparison as bars from zero on one scale. */
export interface RangeView {
  readonly figures: readonly RangeFigure[];
  /** What all figures speak of. */
  readonly period?: string;
  readonly place?: Said;
  readonly noData: string;
}

const isDrawn = ({ value, statistic }: Figure): boolean =>
  value !== undefined && statistic?.ordinal === undefined && isDecimal(value) && !value.startsWith('-');

/** `value` in percent of the greatest, cut to tenths. */
const shareOf = (value: string, greatest: string): number => {
  const places = placesOf([value, greatest]);
  const all = scaled(greatest, places);
  return all === 0n ? 0 : Number((scaled(value, places) * 1000n) / all) / 10;
};

/** The two between which the space is shaded: those that count the same, if there are such, else those furthest apart. */
const shadedOf = ({ pair, alike }: Discrepancy): Pair | undefined =>
  pair && (pair.differs.length === 0 ? pair : (alike ?? pair));

const isSame = (a: Figure | undefined, b: Figure): boolean => a?.side.id === b.side.id;

const spaceWords = (view: View, pair: Pair): string => {
  const { space, noSpace } = view.words.discrepancies;
  return pair.differs.length === 0
    ? fill(space, { difference: differenceWords(view, pair) })
    : fill(noSpace, { differs: differsWords(view, pair.differs) });
};

const remarksOf = (view: View, { gaps, observations }: Figure): readonly string[] => [
  ...new Set(observations.flatMap((row) => remarksOn(view, row, false))),
  ...(gaps.length === 0
    ? []
    : [
        fill(view.words.discrepancies.gap, {
          periods: listWords(
            view,
            gaps.map(({ from, until }) => periodWords(view, from, until)),
          ),
        }),
      ]),
];

const numberOf = (view: View, { statistic, value, qualifier }: Figure): Partial<RangeFigure> => {
  if (value === undefined) return {};
  const { ordinal, unit } = statistic ?? {};
  if (ordinal !== undefined)
    return { number: { exact: value, text: plain(codeWords(view, ordinal, value)) } };
  return {
    number: { exact: value, text: numberWords(view, value) },
    ...(qualifier === undefined ? {} : { qualifier: view.words.qualifiers[qualifier] }),
    ...(unit === undefined ? {} : { unit: unitWords(view, unit, value) }),
  };
};

/** When and where a figure is from. */
const contextOf = (view: View, { side: { select } }: Figure) => ({
  period: periodWords(view, select.periodStart, select.periodEnd),
  place: placeWords(view, select.jurisdiction),
});

/** The figures of a comparison, in the order of its record, with their bars and the named space between two of them. */
export const rangeOf = (view: View, discrepancy: Discrepancy): RangeView => {
  const { comparison, figures } = discrepancy;
  const translated = translationOf(view, comparison);
  const drawn = figures.filter(isDrawn).map(({ value }) => value as string);
  const greatest = drawn.reduce((most, each) => (compareDecimals(each, most) > 0 ? each : most), '0');
  const shaded = shadedOf(discrepancy);
  const contexts = figures.map((figure) => contextOf(view, figure));
  const [first] = contexts;
  const isOnePeriod = contexts.every(({ period }) => period === first?.period);
  const isOnePlace = figures.every(
    ({ side }) => side.select.jurisdiction === figures[0]?.side.select.jurisdiction,
  );
  return {
    ...(first && isOnePeriod ? { period: first.period } : {}),
    ...(first && isOnePlace ? { place: first.place } : {}),
    figures: figures.map((figure, index) => {
      const { side, statistic, value } = figure;
      const id = `${comparison.id}-${side.id}`;
      const until =
        shaded && isSame(shaded.least, figure) ? shareOf(shaded.most.value ?? '0', greatest) : undefined;
      const length = isDrawn(figure) ? shareOf(value as string, greatest) : undefined;
      const hasSpace = length !== undefined && until !== undefined && until > length;
      return {
        id: side.id,
        who: translated.item('sides', side, 'label', side.label),
        ...(statistic ? { href: recordHref(view, statistic) } : {}),
        ...numberOf(view, figure),
        ...(isOnePeriod ? {} : { period: contexts[index]?.period ?? '' }),
        ...(isOnePlace ? {} : { place: contexts[index]?.place ?? '' }),
        remarks: remarksOf(view, figure),
        ...(length === undefined
          ? {}
          : { bar: lengthElement({ length, ...(hasSpace ? { until } : {}) }, id) }),
        ...(hasSpace && shaded ? { space: { sign: spaceSign(id), text: spaceWords(view, shaded) } } : {}),
      };
    }),
    noData: view.words.statistic.noData,
  };
};
