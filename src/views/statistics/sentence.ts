import { fill, form } from '#i18n/words.ts';
import type { Observation } from '#model/statistic.ts';

import type { SeriesPoint } from '#domain/statistics/series.ts';
import { listWords } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';

import type { ChartMark } from './chart-view.ts';
import type { Choice } from './choice.ts';
import type { StatisticFile } from './data.ts';
import type { Line, Lines } from './lines.ts';
import type { Reading } from './reading.ts';
import { measuredText, periodText } from './values.ts';

/** What a sentence is made from. */
export interface Told {
  readonly reading: Reading;
  readonly file: StatisticFile;
  readonly choice: Choice;
  readonly marks: readonly ChartMark[];
  /** How a line is called. */
  readonly nameOf: (line: Line) => string;
}

const hasValue = ({ shown }: SeriesPoint): boolean => shown.value !== undefined;
const amount = ({ value = '' }: Observation): number => Number(value);

/** One line: its last and first whole values, the greatest where it is neither, and a part of a year on its own. */
const oneLine = (told: Told, line: Line): string => {
  const { reading, file, choice, marks } = told;
  const { chart: words } = reading.words;
  const value = ({ shown }: SeriesPoint): string => measuredText(reading, file, choice.isRate, shown);
  const period = ({ shown }: SeriesPoint): string => periodText(reading, shown);
  const whole = line.points.filter((point) => hasValue(point) && !point.isPart);
  const [first, last] = [whole[0], whole.at(-1)];
  const part = line.points.filter((point) => hasValue(point) && point.isPart).at(-1);
  const place = told.nameOf(line);
  const sentences: string[] = [];
  if (first && last && first !== last) {
    sentences.push(
      fill(words.ends, {
        place,
        last: value(last),
        lastPeriod: period(last),
        first: value(first),
        firstPeriod: period(first),
      }),
    );
    if (marks.some(({ isBreak, from }) => isBreak && from > first.step && from <= last.step))
      sentences.push(words.endsBroken);
    const best = whole.reduce((most, each) => (amount(each.shown) > amount(most.shown) ? each : most));
    if (file.levels === undefined && best !== first && best !== last)
      sentences.push(fill(words.highest, { value: value(best), period: period(best) }));
  } else if (last) sentences.push(fill(words.only, { place, value: value(last), period: period(last) }));
  if (part) sentences.push(fill(words.partLast, { period: period(part), value: value(part) }));
  return sentences.length === 0 ? words.nothing : sentences.join(' ');
};

/** The last step at which a line has a whole value; else the last at which one has any. */
const commonStep = (lines: readonly Line[]): number | undefined => {
  const steps = (isWhole: boolean): number[] =>
    lines.flatMap(({ points }) =>
      points.filter((point) => hasValue(point) && !(isWhole && point.isPart)).map(({ step }) => step),
    );
  const whole = steps(true);
  const all = whole.length > 0 ? whole : steps(false);
  return all.reduce<number | undefined>((most, each) => Math.max(most ?? each, each), undefined);
};

/** Several lines: their values at the last whole step, the greatest first; at most five are named. */
const manyLines = (told: Told, { lines }: Lines): string => {
  const { reading, file, choice } = told;
  const { chart: words } = reading.words;
  const step = commonStep(lines);
  const found = lines
    .flatMap((line) => {
      const point = line.points.find((each) => each.step === step);
      return point && hasValue(point) ? [{ line, point }] : [];
    })
    .sort((a, b) => amount(b.point.shown) - amount(a.point.shown));
  const [best] = found;
  if (!best) return words.nothing;
  const value = ({ point }: (typeof found)[number]): string =>
    measuredText(reading, file, choice.isRate, point.shown);
  const period = periodText(reading, best.point.shown);
  if (choice.view === 'multiples')
    return fill(words.areas, {
      period,
      count: numberWords(reading, found.length),
      all: numberWords(reading, lines.length),
      name: told.nameOf(best.line),
      value: value(best),
    });
  const named = found
    .slice(0, 5)
    .map((each) => fill(words.item, { name: told.nameOf(each.line), value: value(each) }));
  return fill(found.length > 5 ? words.severalHighest : words.several, {
    period,
    list: listWords(reading, named),
  });
};

/** Figures of periods of their own: how many there are, and those of the period that ends last, each with its name where there are several lines. */
const figures = (told: Told, { lines }: Lines): string => {
  const { reading, file, choice } = told;
  const { chart: words } = reading.words;
  const found = lines.flatMap((line) =>
    line.outside.filter(({ value }) => value !== undefined).map((observation) => ({ line, observation })),
  );
  const last = found.reduce<Observation | undefined>(
    (best, { observation }) =>
      best === undefined || observation.periodEnd >= best.periodEnd ? observation : best,
    undefined,
  );
  if (!last) return words.nothing;
  const period = periodText(reading, last);
  const newest = found.filter(({ observation }) => periodText(reading, observation) === period);
  const value = ({ observation }: (typeof found)[number]): string =>
    measuredText(reading, file, choice.isRate, observation);
  const named = newest.map((each) => fill(words.item, { name: told.nameOf(each.line), value: value(each) }));
  return fill(form(reading.language, words.published, found.length), {
    count: numberWords(reading, found.length),
    value: listWords(reading, lines.length > 1 ? named : newest.map(value)),
    period,
  });
};

/** What a chart shows, in a sentence or two made from its values: it says what is there and concludes nothing. */
export const sentenceOf = (told: Told, lines: Lines): string => {
  const [only, ...others] = lines.lines;
  if (told.choice.view === 'periods') return figures(told, lines);
  return only && others.length === 0 && told.choice.view !== 'multiples'
    ? oneLine(told, only)
    : manyLines(told, lines);
};
