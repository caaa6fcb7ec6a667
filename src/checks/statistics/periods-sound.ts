import type { StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';
import { issueAt, type StatisticsRule } from '#checks/rule.ts';

import { observationsFile, type ReportCell } from './observations-file.ts';

const name = 'periods-sound';

const monthsOf = { year: 12, quarter: 3, month: 1 } as const;
type Regular = keyof typeof monthsOf;

const whole: Readonly<Record<Regular, Message>> = {
  year: { es: 'un año entero', en: 'a whole year' },
  quarter: { es: 'un trimestre entero', en: 'a whole quarter' },
  month: { es: 'un mes entero', en: 'a whole month' },
};

const said = ({ periodStart, periodEnd }: Observation): string => `${periodStart}/${periodEnd}`;

/** Whole months from the first day of one to the last of another; undefined where it starts or ends within a month. */
const monthsIn = ({ periodStart, periodEnd }: Observation): number | undefined => {
  const [start, end] = [firstDay(periodStart), lastDay(periodEnd)];
  if (!start.endsWith('-01') || lastDay(end.slice(0, 7)) !== end) return undefined;
  const [fromYear, fromMonth, toYear, toMonth] = [
    start.slice(0, 4),
    start.slice(5, 7),
    end.slice(0, 4),
    end.slice(5, 7),
  ];
  return (Number(toYear) - Number(fromYear)) * 12 + Number(toMonth) - Number(fromMonth) + 1;
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
};

const editionOf = ({ source, reportedOn }: Observation): string => `${source}\t${reportedOn ?? ''}`;

/** Whether a period is several of the series’ own: the total of some years, beside the years. */
const isSpan = (row: Observation, frequency: Regular): boolean => {
  const months = monthsIn(row) ?? 0;
  return months > monthsOf[frequency] && months % monthsOf[frequency] === 0;
};

const overlaps = ({ observations }: StatisticEntry, frequency: Regular, report: ReportCell): Issue[] =>
  groupBy(
    observations.filter((row) => !isSpan(row, frequency)),
    (row) => [editionOf(row), row.jurisdiction, ...Object.entries(row.dimensions).flat()].join('\t'),
  ).flatMap((series) => {
    const inOrder = series
      .map((row) => ({ row, start: firstDay(row.periodStart), end: lastDay(row.periodEnd) }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    let before = inOrder[0];
    return inOrder.slice(1).flatMap((each) => {
      const reaching = before as NonNullable<typeof before>;
      if (each.end > reaching.end) before = each;
      const isSame = each.start === reaching.start && each.end === reaching.end;
      // A period that is there twice is a row that repeats another, and said as such.
      if (isSame || each.start > reaching.end) return [];
      const [first, second] = [reaching.row, each.row].sort((a, b) => a.line - b.line) as [
        Observation,
        Observation,
      ];
      return [
        report(
          second.line,
          'periodStart',
          {
            es: `el periodo (${said(second)}) se cruza con el de la línea ${first.line} (${said(first)}) de la misma serie.`,
            en: `the period (${said(second)}) overlaps that of line ${first.line} (${said(first)}) of the same series.`,
          },
          {
            es: 'Quite uno. Si se publicaron en fechas distintas, distíngalos por «reportedOn»; si cada valor acumula los anteriores, ponga en la ficha cumulative: true; si sus periodos son desiguales, frequency: irregular.',
            en: 'Remove one. If they were published on different days, tell them apart by “reportedOn”; if each value adds up the earlier ones, put cumulative: true into the record; if its periods are uneven, frequency: irregular.',
          },
        ),
      ];
    });
  });

const unequal = ({ observations }: StatisticEntry, frequency: Regular, report: ReportCell): Issue[] =>
  groupBy(observations, editionOf).flatMap((edition) => {
    const last = edition.reduce(
      (latest, { periodEnd }) => (lastDay(periodEnd) > latest ? lastDay(periodEnd) : latest),
      '',
    );
    return edition
      .filter(
        (row) =>
          monthsIn(row) !== monthsOf[frequency] &&
          !isSpan(row, frequency) &&
          row.status !== 'P' &&
          lastDay(row.periodEnd) !== last,
      )
      .map((row) =>
        report(
          row.line,
          'periodEnd',
          {
            es: `el periodo (${said(row)}) no es ${whole[frequency].es}, y después hay otros.`,
            en: `the period (${said(row)}) is not ${whole[frequency].en}, and others follow it.`,
          },
          {
            es: 'Revise las fechas. Si la cifra es provisional, ponga P en «status»; si los periodos de la serie son desiguales, ponga en la ficha frequency: irregular.',
            en: 'Check the dates. If the figure is provisional, put P into “status”; if the periods of the series are uneven, put frequency: irregular into the record.',
          },
        ),
      );
  });

/**
 * The periods of a series (one place, one group, one source, one date of report) do not overlap, so that nothing is drawn or added up
 * twice. Two sources, or two dates of report, may speak of one time (portal.md, 3.4); a `cumulative` series starts again and again from
 * the same day, and an `irregular` one holds what was published, as it came: neither is asked. A series by year, quarter or month has
 * periods of that length; a part of one is allowed as the last of what a source reported on a day, and where it is declared provisional.
 * A period of several whole years, quarters or months is their total and stands beside them.
 */
export const periodsSound: StatisticsRule = {
  name,
  about: 'statistics',
  check: (archive) =>
    archive.statistics.all.flatMap((statistic) => {
      const { frequency, cumulative = false } = statistic;
      if (frequency === 'irregular' || cumulative) return [];
      const report: ReportCell = (line, column, message, hint) =>
        issueAt(name, observationsFile(statistic), { in: 'cell', line, column }, message, hint);
      return [...overlaps(statistic, frequency, report), ...unequal(statistic, frequency, report)];
    }),
};
