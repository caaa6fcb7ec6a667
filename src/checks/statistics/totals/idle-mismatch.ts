import type { StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { fieldIssue, suggest } from '#checks/rule.ts';

import type { Declared } from './mismatches.ts';

const list = (values: readonly string[]): string =>
  values.slice(0, 8).join(', ') + (values.length > 8 ? '…' : '');

/**
 * A declared mismatch that the file does not show: its dimension, area or period is not there, or the total has no parts, or they add up.
 * A debt that is paid does not stay.
 */
export const idleMismatch = (
  rule: string,
  { file, columns = [], observations }: StatisticEntry,
  { id, column, jurisdiction, periodStart, periodEnd }: Declared,
  index: number,
  addsUp: boolean,
): Issue => {
  const issue = (key: string | undefined, message: Message, hint: Message): Issue =>
    fieldIssue(rule, file, ['mismatches', index, ...(key === undefined ? [] : [key])], message, hint);
  if (addsUp)
    return issue(
      undefined,
      {
        es: `«${id}» declara una diferencia que el archivo no muestra: el total y sus partes concuerdan.`,
        en: `“${id}” declares a difference that the file does not show: the total and its parts agree.`,
      },
      { es: 'Quítela de «mismatches».', en: 'Remove it from “mismatches”.' },
    );
  const names = columns.map((each) => each.name);
  if (column !== undefined && !names.includes(column))
    return issue(
      'column',
      {
        es: `la dimensión «${column}» no está en «columns».`,
        en: `the dimension “${column}” is not in “columns”.`,
      },
      suggest(column, names, {
        es: 'No tiene ninguna: quite «column».',
        en: 'It has none: remove “column”.',
      }),
    );
  const here = observations.filter((row) => row.jurisdiction === jurisdiction);
  const areas = list([...new Set(observations.map((row) => row.jurisdiction))]);
  if (here.length === 0)
    return issue(
      'jurisdiction',
      {
        es: `el archivo no tiene filas de «${jurisdiction}».`,
        en: `the file has no rows of “${jurisdiction}”.`,
      },
      { es: `Ámbitos que tiene: ${areas}.`, en: `Areas it has: ${areas}.` },
    );
  const then = here.some(
    (row) =>
      firstDay(row.periodStart) === firstDay(periodStart) && lastDay(row.periodEnd) === lastDay(periodEnd),
  );
  const periods = list([...new Set(here.map((row) => `${row.periodStart}/${row.periodEnd}`))]);
  return then
    ? issue(
        undefined,
        {
          es: `«${id}» nombra un total del que el archivo no tiene partes que se sumen.`,
          en: `“${id}” names a total of which the file has no parts to add up.`,
        },
        {
          es: 'Revise «column»: sin ella, las partes son los ámbitos. Los porcentajes no se suman.',
          en: 'Check “column”: without it, the parts are the areas. Percentages are not added up.',
        },
      )
    : issue(
        'periodStart',
        {
          es: `el archivo no tiene filas de «${jurisdiction}» de ${periodStart} a ${periodEnd}.`,
          en: `the file has no rows of “${jurisdiction}” from ${periodStart} to ${periodEnd}.`,
        },
        { es: `Periodos que hay: ${periods}.`, en: `Periods there are: ${periods}.` },
      );
};
