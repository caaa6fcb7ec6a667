import type { Archive, StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { differenceOf } from '#model/parts/decimal.ts';
import type { Observation } from '#model/statistic.ts';
import { observationsFile } from '#checks/statistics/observations-file.ts';
import { fieldIssue, issueAt, type Rule } from '#checks/rule.ts';

import { type Gap, gapOf } from './adding-up.ts';
import { type Line, linesOf } from './lines.ts';

const name = 'totals-add-up';

type Declared = NonNullable<StatisticEntry['mismatches']>[number];

/** Whether a mismatch is declared for a line: its period, the place of its total, its dimension. */
const isOf = (declared: Declared, { along, total }: Line): boolean =>
  declared.column === along &&
  declared.jurisdiction === total.jurisdiction &&
  firstDay(declared.periodStart) === firstDay(total.periodStart) &&
  lastDay(declared.periodEnd) === lastDay(total.periodEnd);

/** Line numbers as people write them: `3-6, 9`. */
const numbersOf = (rows: readonly Observation[]): string => {
  const runs: [number, number][] = [];
  for (const line of rows.map((row) => row.line).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
};

/** The entry to paste; without its reason, which only who knows the source can write, the check asks for it. */
const entry = ({ along, total: { periodStart, periodEnd, jurisdiction } }: Line): string => {
  const period = periodStart === periodEnd ? periodStart : `${firstDay(periodStart)}-${lastDay(periodEnd)}`;
  const id = `${/^(\d{4})-01-01-\1-12-31$/.exec(period)?.[1] ?? period}-${jurisdiction}-${along ?? 'areas'}`;
  const fields = {
    id: id.toLowerCase(),
    periodStart,
    periodEnd,
    jurisdiction,
    ...(along ? { column: along } : {}),
    why: '',
  };
  return `{ ${Object.entries(fields)
    .map(([key, value]) => `${key}: '${value}'`)
    .join(', ')} }`;
};

const gapIssue = (statistic: StatisticEntry, line: Line, { total, sum, is }: Gap): Issue => {
  const { along, parts } = line;
  const by: Message =
    along === undefined
      ? { es: 'ámbitos', en: 'areas' }
      : { es: `partes por «${along}»`, en: `parts by “${along}”` };
  const lines = numbersOf(parts);
  const difference = differenceOf(total, sum);
  const message: Message =
    is === 'already-more'
      ? {
          es: `el total es ${total} y sus ${by.es} ya suman ${sum} (líneas ${lines}): ${difference} de más.`,
          en: `the total is ${total} and its ${by.en} already add up to ${sum} (lines ${lines}): ${difference} too much.`,
        }
      : {
          es: `el total es ${total} y sus ${by.es} suman ${sum} (líneas ${lines}): ${difference} de diferencia.`,
          en: `the total is ${total} and its ${by.en} add up to ${sum} (lines ${lines}): a difference of ${difference}.`,
        };
  const mark =
    along === undefined
      ? { es: 'partialAreas: true', en: 'partialAreas: true' }
      : { es: `partial: true en la columna «${along}»`, en: `partial: true at the column “${along}”` };
  const uncovered: Message =
    is === 'less'
      ? {
          es: ` Si a las partes les falta algo del total: ${mark.es}.`,
          en: ` If the parts lack something of the total: ${mark.en}.`,
        }
      : { es: '', en: '' };
  return issueAt(
    name,
    observationsFile(statistic),
    { in: 'cell', line: line.total.line, column: 'value' },
    message,
    {
      es: `Corrija la cifra mal copiada.${uncovered.es} Si la propia fuente no suma, añada a «mismatches» de la ficha, con lo que se sepa en «why»: ${entry(line)}`,
      en: `Correct the figure that was miscopied.${uncovered.en} If the source itself does not add up, add to “mismatches” of the record, with what is known in “why”: ${entry(line)}`,
    },
  );
};

/** A declared mismatch that no line of the file has, or whose lines add up: a debt that is paid, or that never was. */
const idle = (
  { file }: StatisticEntry,
  declared: Declared,
  index: number,
  own: readonly Line[],
  gaps: ReadonlyMap<Line, Gap>,
): Issue[] => {
  if (own.some((line) => gaps.has(line))) return [];
  const at = ['mismatches', index];
  return own.length === 0
    ? [
        fieldIssue(
          name,
          file,
          at,
          {
            es: `«${declared.id}» nombra un total que el archivo no tiene, o del que no tiene partes.`,
            en: `“${declared.id}” names a total that the file does not have, or has no parts of.`,
          },
          {
            es: 'Revise su periodo, su ámbito («jurisdiction») y su dimensión («column»; sin ella, los ámbitos).',
            en: 'Check its period, its area (“jurisdiction”) and its dimension (“column”; without it, the areas).',
          },
        ),
      ]
    : [
        fieldIssue(
          name,
          file,
          at,
          {
            es: `«${declared.id}» declara una diferencia que el archivo no muestra: el total y sus partes concuerdan.`,
            en: `“${declared.id}” declares a difference that the file does not show: the total and its parts agree.`,
          },
          { es: 'Quítela de «mismatches».', en: 'Remove it from “mismatches”.' },
        ),
      ];
};

/** Whether the values of a statistic can be added up: numbers, in a unit that is no share of anything. */
export const isAdditive = (archive: Archive, { ordinal, unit }: StatisticEntry): boolean =>
  ordinal === undefined && archive.code('units', unit)?.style !== 'share';

/** The lines of a statistic that its record says do not add up in the source. */
export const declaredLines = (
  { mismatches = [] }: StatisticEntry,
  lines: readonly Line[],
): ReadonlySet<Line> => new Set(lines.filter((line) => mismatches.some((declared) => isOf(declared, line))));

/**
 * Totals are the sum of their parts, and the country of its areas; where the source itself differs, the record says so, and only there.
 * Ordinal values and shares (style `share` of the unit) are not added up.
 */
export const totalsAddUp: Rule = {
  name,
  check: (archive) =>
    archive.statistics.all.flatMap((statistic) => {
      const { mismatches = [] } = statistic;
      const lines = isAdditive(archive, statistic) ? linesOf(archive, statistic) : [];
      const gaps = new Map(
        lines.flatMap((line) => {
          const gap = gapOf(line);
          return gap ? [[line, gap] as const] : [];
        }),
      );
      const excused = declaredLines(statistic, lines);
      return [
        ...[...gaps]
          .filter(([line]) => !excused.has(line))
          .map(([line, gap]) => gapIssue(statistic, line, gap)),
        ...mismatches.flatMap((declared, index) =>
          idle(
            statistic,
            declared,
            index,
            lines.filter((line) => isOf(declared, line)),
            gaps,
          ),
        ),
      ];
    }),
};
