import type { Entry, StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Path } from '#model/shape.ts';
import type { Observation } from '#model/statistic.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

import { wrongDimensions } from './dimensions-exist.ts';
import { isOfGroup, pickedBy } from './selection.ts';
import { observationsFile } from './observations-file.ts';

const name = 'comparisons-sound';

type Side = Entry<'comparison'>['sides'][number];

/** What the file has near a selection that picks nothing: other periods of the place and groups, else what to look at. */
const available = (statistic: StatisticEntry, side: Side): Message => {
  const near = statistic.observations.filter((row) => isOfGroup(statistic, side, row));
  const periods = [...new Set(near.map(({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`))];
  const shown = periods.slice(0, 8).join(', ') + (periods.length > 8 ? '…' : '');
  const file = observationsFile(statistic);
  return near.length > 0
    ? {
        es: `Periodos que hay para ese ámbito y grupo: ${shown}.`,
        en: `Periods there are for that area and group: ${shown}.`,
      }
    : {
        es: `Revise el ámbito y los grupos en ${file}; una dimensión que no se nombra vale _T.`,
        en: `Check the area and the groups in ${file}; a dimension that is not named means _T.`,
      };
};

/** Two of the rows whose periods share a day, as a total of years and one of the years do. */
const overlapping = (rows: readonly Observation[]): readonly [Observation, Observation] | undefined => {
  const inOrder = rows.toSorted((a, b) =>
    firstDay(a.periodStart).localeCompare(firstDay(b.periodStart), 'en'),
  );
  for (const [index, row] of inOrder.slice(1).entries()) {
    const before = inOrder[index] as Observation;
    if (firstDay(row.periodStart) <= lastDay(before.periodEnd))
      return before.line < row.line ? [before, row] : [row, before];
  }
  return undefined;
};

const wrongSelection = (file: string, side: Side, statistic: StatisticEntry, path: Path): Issue[] => {
  const picked = pickedBy(statistic, side);
  if (picked.length === 0)
    return [
      fieldIssue(
        name,
        file,
        path,
        {
          es: `ninguna fila de «${statistic.id}» coincide con lo elegido.`,
          en: `no row of “${statistic.id}” matches the selection.`,
        },
        available(statistic, side),
      ),
    ];
  if (picked.length === 1) return [];
  const lines = picked.map(({ line }) => line).join(', ');
  if (side.sum === true) {
    const [first, second] = overlapping(picked) ?? [];
    return first && second
      ? [
          fieldIssue(
            name,
            file,
            path,
            {
              es: `la suma cuenta dos veces el mismo tiempo: las líneas ${first.line} y ${second.line} de «${statistic.id}» se cruzan.`,
              en: `the sum counts the same time twice: lines ${first.line} and ${second.line} of “${statistic.id}” overlap.`,
            },
            {
              es: 'Elija un periodo en que cada tiempo esté una sola vez, o quite sum: true y elija el total.',
              en: 'Select a period in which each time is there once, or remove sum: true and select the total.',
            },
          ),
        ]
      : [];
  }
  return [
    fieldIssue(
      name,
      file,
      path,
      {
        es: `${picked.length} filas de «${statistic.id}» coinciden con lo elegido (líneas ${lines}); se esperaba una.`,
        en: `${picked.length} rows of “${statistic.id}” match the selection (lines ${lines}); one was expected.`,
      },
      {
        es: 'Elija menos, o escriba sum: true si deben sumarse.',
        en: 'Select less, or write sum: true if they are to be added up.',
      },
    ),
  ];
};

/** Each side of a comparison picks one observation, or some where it adds up, by dimensions that its statistic has. */
export const comparisonsSound: Rule = {
  name,
  check: (archive) =>
    archive.comparisons.all.flatMap(({ file, sides }) =>
      sides.flatMap((side, index) => {
        const statistic = archive.statistics.get(side.statistic);
        if (!statistic) return [];
        const path = ['sides', index, 'select'];
        const dimensions = wrongDimensions(name, archive, file, statistic, side.select.dimensions, path);
        return dimensions.length > 0 ? dimensions : wrongSelection(file, side, statistic, path);
      }),
    ),
};
