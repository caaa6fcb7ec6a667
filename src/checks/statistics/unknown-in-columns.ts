import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { type Observation, total } from '#model/statistic.ts';
import { codesOf } from '#checks/references/codes-exist.ts';
import { suggest } from '#checks/rule.ts';

import type { ReportCell } from './observations-file.ts';

/** One issue for each value of a column that is not known, at its first row: a wrong code tends to fill a whole file. */
const unknownValues = (
  { observations }: StatisticEntry,
  report: ReportCell,
  column: string,
  valueOf: (row: Observation) => string | undefined,
  known: readonly string[],
  where: Message,
): Issue[] => {
  const rows = new Map<string, number[]>();
  // A list that is missing or broken is one problem, not one for each row.
  if (known.length === 0) return [];
  const allowed = new Set(known);
  for (const row of observations) {
    const value = valueOf(row);
    if (value === undefined || allowed.has(value)) continue;
    const lines = rows.get(value);
    if (lines) lines.push(row.line);
    else rows.set(value, [row.line]);
  }
  return [...rows].map(([value, lines]) => {
    const many: Message =
      lines.length === 1
        ? { es: '', en: '' }
        : { es: ` (${lines.length} filas)`, en: ` (${lines.length} rows)` };
    return report(
      lines[0] as number,
      column,
      {
        es: `«${value}» no es un valor de «${column}»${many.es}.`,
        en: `“${value}” is not a value of “${column}”${many.en}.`,
      },
      suggest(value, known, where),
    );
  });
};

/** Jurisdictions, codes of dimensions and source keys that do not exist. */
export const unknownInColumns = (
  archive: StatisticsArchive,
  statistic: StatisticEntry,
  report: ReportCell,
): Issue[] => [
  ...unknownValues(
    statistic,
    report,
    'jurisdiction',
    (row) => row.jurisdiction,
    archive.jurisdictions.all.map(({ code }) => code),
    { es: 'Los códigos están en jurisdictions.yaml.', en: 'The codes are in jurisdictions.yaml.' },
  ),
  ...(statistic.columns ?? []).flatMap(({ name: column, codes }) => {
    const known = codesOf(archive, codes);
    return known === undefined
      ? []
      : unknownValues(
          statistic,
          report,
          column,
          (row) => row.dimensions[column],
          [...new Set([...known, total])],
          {
            es: `Los códigos están en portal.yaml, en «${codes}».`,
            en: `The codes are in portal.yaml, under “${codes}”.`,
          },
        );
  }),
  ...unknownValues(
    statistic,
    report,
    'source',
    (row) => row.source,
    statistic.sources.map(({ key }) => key),
    {
      es: 'Son las «key» de «sources» en el registro.',
      en: 'They are the “key” of “sources” in the record.',
    },
  ),
];
