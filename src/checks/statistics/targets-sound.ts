import type { Archive, Entry, StatisticEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { total } from '#model/statistic.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

import { wrongDimensions } from './dimensions-exist.ts';
import { observationsFile } from './observations-file.ts';

const name = 'targets-sound';

type Target = NonNullable<Entry<'commitment'>['target']>;

const wrongUnit = (file: string, target: Target, statistic: StatisticEntry): Issue[] =>
  target.unit === statistic.unit
    ? []
    : [
        fieldIssue(
          name,
          file,
          ['target', 'unit'],
          {
            es: `la meta se mide en «${target.unit}», y «${statistic.id}» en «${statistic.unit}».`,
            en: `the target is measured in “${target.unit}”, and “${statistic.id}” in “${statistic.unit}”.`,
          },
          {
            es: `Si es la misma unidad, escriba unit: ${statistic.unit}; si no, esa serie no mide la meta: quite «statistic».`,
            en: `If it is the same unit, write unit: ${statistic.unit}; if not, that series does not measure the target: remove “statistic”.`,
          },
        ),
      ];

const wrongSelection = (
  archive: Archive,
  file: string,
  target: Target,
  statistic: StatisticEntry,
): Issue[] => {
  const dimensions = wrongDimensions(name, archive, file, statistic, target.dimensions, ['target']);
  if (dimensions.length > 0) return dimensions;
  const area = target.jurisdiction ?? archive.portal.country;
  const ofGroup = statistic.observations.filter(({ dimensions: own }) =>
    Object.entries(own).every(([dimension, code]) => code === (target.dimensions?.[dimension] ?? total)),
  );
  if (ofGroup.some(({ jurisdiction }) => jurisdiction === area)) return [];
  const areas = [...new Set(ofGroup.map(({ jurisdiction }) => jurisdiction))].slice(0, 30).join(', ');
  return [
    fieldIssue(
      name,
      file,
      ['target', target.jurisdiction === undefined ? 'statistic' : 'jurisdiction'],
      {
        es: `«${statistic.id}» no tiene filas de «${area}» para el grupo de la meta.`,
        en: `“${statistic.id}” has no rows of “${area}” for the group of the target.`,
      },
      areas === ''
        ? {
            es: `Revise los grupos en ${observationsFile(statistic)}; una dimensión que no se nombra vale _T.`,
            en: `Check the groups in ${observationsFile(statistic)}; a dimension that is not named means _T.`,
          }
        : { es: `Ámbitos que tiene: ${areas}.`, en: `Areas it has: ${areas}.` },
    ),
  ];
};

/** A target that names a statistic is measured in its unit, and picks an area and a group that it has rows of. */
export const targetsSound: Rule = {
  name,
  check: (archive) =>
    archive.commitments.all.flatMap(({ file, target }) => {
      const statistic =
        target?.statistic === undefined ? undefined : archive.statistics.get(target.statistic);
      return target && statistic
        ? [...wrongUnit(file, target, statistic), ...wrongSelection(archive, file, target, statistic)]
        : [];
    }),
};
