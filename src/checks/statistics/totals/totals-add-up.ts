import type { Archive, StatisticEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

import { type Gap, gapOf } from './adding-up.ts';
import { gapIssue } from './gap-issue.ts';
import { type Line, linesOf } from './lines.ts';
import { type Declared, declaredLines, isOf } from './mismatches.ts';

const name = 'totals-add-up';

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
const isAdditive = (archive: Archive, { ordinal, unit }: StatisticEntry): boolean =>
  ordinal === undefined && archive.code('units', unit)?.style !== 'share';

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
          .map(([line, gap]) => gapIssue(name, statistic, line, gap)),
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
