import { fill } from '#i18n/words.ts';
import type { Observation } from '#model/statistic.ts';
import { compareDecimals } from '#model/parts/decimal.ts';

import { listWords } from '#views/format/list.ts';
import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, sayLocal } from '#views/said.ts';
import { footOf } from '#views/statistics/chart-words.ts';
import { read } from '#views/statistics/reading.ts';
import { measuredText, nameOf, unitText } from '#views/statistics/values.ts';

import type { AreaReading, Read } from './readings.ts';
import type { ShapeAreas } from './shape-areas.ts';

export const periodOf = ({ view, values }: Read): string =>
  periodWords(view, values.step.start, values.step.end);

/** How many areas have a value, and which the highest is of; of levels only how many. */
export const titleOf = (of: Read, areas: readonly AreaReading[]): string => {
  const { view, file, isRate } = of;
  const { statisticMap: words } = view.words;
  const found = areas.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  const gaps = {
    period: periodOf(of),
    count: numberWords(view, found.length),
    all: numberWords(view, areas.length),
  };
  const alone = fill(words.counted, gaps);
  if (file.levels !== undefined) return alone;
  const most = found.reduce((best, { value }) => (compareDecimals(value, best) > 0 ? value : best), '0');
  if (compareDecimals(most, '0') <= 0) return alone;
  return fill(words.highest, {
    ...gaps,
    value: measuredText(view, file, isRate, { value: most }),
    names: listWords(
      view,
      found.flatMap(({ name, value }) => (compareDecimals(value, most) === 0 ? [name] : [])),
    ),
  });
};

/** Measure, unit, register and period; the group, where the values are not of all. */
export const mapSubtitle = (of: Read): string => {
  const { view, file, isRate, values } = of;
  const groups = file.columns.flatMap(({ name, codes }) => {
    const code = values.choice.codes[name];
    return code === undefined || code === '_T' ? [] : [nameOf(view, codes, code)];
  });
  return fill(view.words.chart.subtitle, {
    measure: read(view, file.measure),
    unit: unitText(view, file, isRate),
    register: read(view, file.register.label),
    place: [periodOf(of), ...groups].join(' · '),
  });
};

/** A text that begins a line or heads a column. */
export const upperFirst = ({ language }: Read['view'], text: string): string =>
  `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;

/** Unit and register, as they stand with a table. */
export const mapUnit = ({ view, file, isRate }: Read): string =>
  fill(view.words.statistic.tableNote, {
    unit: upperFirst(view, unitText(view, file, isRate)),
    register: read(view, file.register.label),
  });

/** Publisher, sources of what is drawn, day of extraction; of rates whose population it is. */
export const mapFoot = (
  { view, file, isRate, values }: Read,
  areas: readonly AreaReading[],
): readonly string[] => {
  const outside: readonly Observation[] = areas.flatMap(({ published }) => published);
  return footOf(
    view,
    file,
    { ...values.choice, isRate },
    { steps: [], lines: [{ key: '', area: '', points: [], outside }] },
  );
};

/** What must be said of the areas: governments that share a shape, areas without one, and what an area is that is no government. */
export const mapNotes = (
  { view, file }: Read,
  { byShape, leftOut, lacking }: ShapeAreas,
  areaKind: string,
): readonly string[] => {
  const { archive } = view.site;
  const { statisticMap: words, scores } = view.words;
  const names = (codes: readonly string[]): string =>
    listWords(
      view,
      codes.map((code) => plain(placeWords(view, code))),
    );
  const { mapNote } = archive.portal;
  const isShared = [...byShape.values()].some((codes) => codes.length > 1);
  const ofOtherKind = [...byShape.values()]
    .flat()
    .flatMap((code) => archive.jurisdictions.get(code) ?? [])
    .filter(({ code, kind }) => kind !== areaKind && file.areas.some((each) => each.code === code));
  return [
    ...(isShared && mapNote !== undefined ? [plain(sayLocal(view, mapNote))] : []),
    ...ofOtherKind.flatMap(({ code, note }) =>
      note === undefined
        ? []
        : [fill(words.areaNote, { name: names([code]), note: plain(sayLocal(view, note)) })],
    ),
    ...(leftOut.length === 0 ? [] : [fill(words.overlap, { names: names(leftOut) })]),
    ...(lacking.length === 0 ? [] : [fill(scores.map.noShape, { names: names(lacking) })]),
  ];
};
