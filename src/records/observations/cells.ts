import type { Message } from '#model/issue.ts';
import { isDateText } from '#model/parts/date.ts';
import { observationStatuses, qualifiers } from '#model/statistic.ts';
import type { MissingValue } from '#model/table-dialect.ts';

import { dateFault } from './date-fault.ts';

/** The cells of a row by the name of their column. */
export type Cells = Readonly<Record<string, string>>;

/** Reports a fault at a column of one row. */
export type ReportCell = (rule: string, column: string, message: Message, hint: Message) => void;

/** Spaces around a cell, which nobody sees and no code has. */
export const spacesAround = (
  header: readonly string[],
  cells: readonly string[],
  report: ReportCell,
): void => {
  for (const [index, cell] of cells.entries())
    if (cell !== cell.trim())
      report(
        'csv-spaces',
        header[index] as string,
        { es: `«${cell}» tiene espacios alrededor.`, en: `“${cell}” has spaces around it.` },
        { es: `Escriba: ${cell.trim()}`, en: `Write: ${cell.trim()}` },
      );
};

/** Dates that are none: of the period, which every row has, and of the report, which it may have. */
export const wrongDates = (cells: Cells, report: ReportCell): void => {
  for (const name of ['periodStart', 'periodEnd', 'reportedOn']) {
    const value = cells[name] ?? '';
    if ((value === '' && name === 'reportedOn') || isDateText(value)) continue;
    const { message, hint } = dateFault(value);
    report('date-impossible', name, message, hint);
  }
};

/** Cells that may not be empty; the status may where a marker of the value says it. */
export const emptyCells = (
  cells: Cells,
  dimensions: readonly string[],
  marker: MissingValue | undefined,
  report: ReportCell,
): void => {
  for (const name of ['jurisdiction', 'source', ...(marker ? [] : ['status']), ...dimensions])
    if (cells[name] === '')
      report(
        'csv-empty-cell',
        name,
        { es: `falta «${name}».`, en: `“${name}” is missing.` },
        dimensions.includes(name)
          ? { es: 'Para el total escriba _T.', en: 'For the total write _T.' }
          : { es: 'Complete la celda.', en: 'Fill in the cell.' },
      );
};

/** A status or a qualifier that is not of its list, or a status that contradicts the marker in the value. */
export const wrongCodes = (cells: Cells, marker: MissingValue | undefined, report: ReportCell): void => {
  const { status = '', qualifier = '' } = cells;
  if (status !== '' && !(observationStatuses as readonly string[]).includes(status))
    report(
      'unknown-value',
      'status',
      { es: `«${status}» no es un estado.`, en: `“${status}” is not a status.` },
      {
        es: 'Valores: A normal, P provisional, E estimado, M falta, Q suprimido.',
        en: 'Values: A normal, P provisional, E estimated, M missing, Q suppressed.',
      },
    );
  else if (marker && !['', 'A', marker.status].includes(status))
    report(
      'unknown-value',
      'status',
      {
        es: `«status» es ${status}, y «${marker.value}» quiere decir ${marker.status} según la ficha.`,
        en: `“status” is ${status}, and “${marker.value}” means ${marker.status} by the record.`,
      },
      {
        es: `Deje «status» vacío, o escriba ${marker.status}.`,
        en: `Leave “status” empty, or write ${marker.status}.`,
      },
    );
  if (qualifier !== '' && !(qualifiers as readonly string[]).includes(qualifier))
    report(
      'unknown-value',
      'qualifier',
      { es: `«${qualifier}» no es un calificador.`, en: `“${qualifier}” is not a qualifier.` },
      { es: `Valores: vacío, ${qualifiers.join(', ')}.`, en: `Values: empty, ${qualifiers.join(', ')}.` },
    );
};
