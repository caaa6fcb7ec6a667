import type { StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { differenceOf } from '#model/parts/decimal.ts';
import type { Observation } from '#model/statistic.ts';
import { observationsFile } from '#checks/statistics/observations-file.ts';
import { issueAt } from '#checks/rule.ts';

import type { Gap } from './adding-up.ts';
import type { Line } from './lines.ts';

/** Line numbers as people write them: `3-6, 9`. */
export const numbersOf = (rows: readonly Observation[]): string => {
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

/** A total that its parts do not add up to: both sums, the lines, and what to write into the record where the source has it so. */
export const gapIssue = (
  rule: string,
  statistic: StatisticEntry,
  line: Line,
  { total, sum, is }: Gap,
): Issue => {
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
    rule,
    observationsFile(statistic),
    { in: 'cell', line: line.total.line, column: 'value' },
    message,
    {
      es: `Corrija la cifra mal copiada.${uncovered.es} Si la propia fuente no suma, añada a «mismatches» de la ficha, con lo que se sepa en «why»: ${entry(line)}`,
      en: `Correct the figure that was miscopied.${uncovered.en} If the source itself does not add up, add to “mismatches” of the record, with what is known in “why”: ${entry(line)}`,
    },
  );
};
