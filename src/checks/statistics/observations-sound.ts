import type { StatisticEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';
import { isAfter } from '#checks/dates/is-after.ts';
import { issueAt, type StatisticsRule } from '#checks/rule.ts';

import { observationsFile, type ReportCell } from './observations-file.ts';
import { smallCells } from './disclosure/small-cells.ts';
import { unknownInColumns } from './unknown-in-columns.ts';
import { wrongValues } from './wrong-values.ts';

const name = 'observations-sound';

/** What tells rows apart: two ways of writing one period are one. */
const cellKey = (
  { periodStart, periodEnd, jurisdiction, dimensions, source, reportedOn }: Observation,
  names: readonly string[],
): string =>
  [
    firstDay(periodStart),
    lastDay(periodEnd),
    jurisdiction,
    source,
    reportedOn,
    ...names.map((name) => dimensions[name]),
  ].join('\t');

const repeatedRows = ({ observations, columns = [] }: StatisticEntry, report: ReportCell): Issue[] => {
  const names = columns.map(({ name: column }) => column);
  const first = new Map<string, number>();
  return observations.flatMap((row) => {
    const key = cellKey(row, names);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, row.line);
      return [];
    }
    return [
      report(
        row.line,
        'periodStart',
        { es: `esta fila repite la línea ${line}.`, en: `this row repeats line ${line}.` },
        {
          es: 'Quite una; si las dos cifras se publicaron, distíngalas por «source» o «reportedOn».',
          en: 'Remove one; if both figures were published, tell them apart by “source” or “reportedOn”.',
        },
      ),
    ];
  });
};

const wrongPeriods = ({ observations }: StatisticEntry, report: ReportCell): Issue[] =>
  observations
    .filter(({ periodStart, periodEnd }) => isAfter(periodStart, periodEnd))
    .map(({ line, periodStart, periodEnd }) =>
      report(
        line,
        'periodEnd',
        {
          es: `el periodo termina (${periodEnd}) antes de empezar (${periodStart}).`,
          en: `the period ends (${periodEnd}) before it starts (${periodStart}).`,
        },
        { es: 'Corrija una de las dos fechas.', en: 'Correct one of the two dates.' },
      ),
    );

/** The rows of a statistic name what exists, once each, with a value where there is one, and point at no person. */
export const observationsSound: StatisticsRule = {
  name,
  about: 'statistics',
  check: (archive) =>
    archive.statistics.all.flatMap((statistic) => {
      const report: ReportCell = (line, column, message, hint) =>
        issueAt(name, observationsFile(statistic), { in: 'cell', line, column }, message, hint);
      return [
        ...repeatedRows(statistic, report),
        ...unknownInColumns(archive, statistic, report),
        ...wrongPeriods(statistic, report),
        ...wrongValues(archive, statistic, report),
        ...smallCells(archive, statistic, report),
      ];
    }),
};
