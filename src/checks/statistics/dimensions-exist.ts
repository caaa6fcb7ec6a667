import type { Archive, StatisticEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { total } from '#model/statistic.ts';
import { codesOf } from '#checks/references/codes-exist.ts';
import { fieldIssue, suggest } from '#checks/rule.ts';

/** Dimensions and codes, picked at `path`, that a statistic does not have. */
export const wrongDimensions = (
  name: string,
  archive: Archive,
  file: string,
  statistic: StatisticEntry,
  dimensions: Readonly<Record<string, string>> | undefined,
  path: Path,
): Issue[] => {
  const columns = statistic.columns ?? [];
  return Object.entries(dimensions ?? {}).flatMap(([dimension, code]) => {
    const at = [...path, 'dimensions', dimension];
    const column = columns.find((each) => each.name === dimension);
    if (!column)
      return [
        fieldIssue(
          name,
          file,
          at,
          {
            es: `la estadística «${statistic.id}» no tiene la dimensión «${dimension}».`,
            en: `statistic “${statistic.id}” has no dimension “${dimension}”.`,
          },
          suggest(
            dimension,
            columns.map((each) => each.name),
            { es: 'No tiene ninguna: quite «dimensions».', en: 'It has none: remove “dimensions”.' },
          ),
        ),
      ];
    const codes = codesOf(archive, column.codes);
    if (codes === undefined || code === total || codes.includes(code)) return [];
    return [
      fieldIssue(
        name,
        file,
        at,
        {
          es: `«${code}» no está en la lista «${column.codes}».`,
          en: `“${code}” is not in the list “${column.codes}”.`,
        },
        suggest(code, codes, {
          es: `Los códigos están en portal.yaml, en «${column.codes}».`,
          en: `The codes are in portal.yaml, under “${column.codes}”.`,
        }),
      ),
    ];
  });
};
