import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { codesOf } from '#checks/references/codes-exist.ts';
import { suggest } from '#checks/rule.ts';

import type { ReportCell } from './observations-file.ts';

const number = /^-?\d+(?:\.\d+)?$/;

/** A value where the status says there is one and nowhere else: a number, or a code of the list of an ordinal series. */
export const wrongValues = (
  archive: StatisticsArchive,
  statistic: StatisticEntry,
  report: ReportCell,
): Issue[] => {
  const { ordinal } = statistic;
  const levels = ordinal === undefined ? undefined : codesOf(archive, ordinal);
  return statistic.observations.flatMap(({ line, value, status }) => {
    const expected = ['A', 'P', 'E'].includes(status);
    if (expected && value === undefined)
      return [
        report(
          line,
          'value',
          {
            es: `falta el valor, y «status» es ${status}.`,
            en: `the value is missing, and “status” is ${status}.`,
          },
          {
            es: 'Sin dato, escriba M en «status»; suprimido, Q. Nunca 0.',
            en: 'With no data write M in “status”; suppressed, Q. Never 0.',
          },
        ),
      ];
    if (!expected && value !== undefined)
      return [
        report(
          line,
          'value',
          {
            es: `«status» es ${status} (sin valor), y hay un valor: ${value}.`,
            en: `“status” is ${status} (no value), and there is a value: ${value}.`,
          },
          { es: 'Quite el valor, o escriba A en «status».', en: 'Remove the value, or write A in “status”.' },
        ),
      ];
    if (value === undefined) return [];
    if (ordinal === undefined)
      return number.test(value)
        ? []
        : [
            report(
              line,
              'value',
              { es: `«${value}» no es un número.`, en: `“${value}” is not a number.` },
              {
                es: 'Escriba solo cifras y, si hace falta, un punto decimal: 12.5',
                en: 'Write digits only and, where needed, a decimal point: 12.5',
              },
            ),
          ];
    if (levels === undefined || levels.includes(value)) return [];
    return [
      report(
        line,
        'value',
        {
          es: `«${value}» no está en la lista «${ordinal}».`,
          en: `“${value}” is not in the list “${ordinal}”.`,
        },
        suggest(value, levels, {
          es: `Los códigos están en portal.yaml, en «${ordinal}».`,
          en: `The codes are in portal.yaml, under “${ordinal}”.`,
        }),
      ),
    ];
  });
};
