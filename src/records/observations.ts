import { CsvError, type Info, parse } from 'csv-parse/sync';

import type { Issue, Message } from '#model/issue.ts';
import {
  closingColumns,
  leadingColumns,
  type Observation,
  observationStatuses,
  qualifiers,
  type Statistic,
} from '#model/statistic.ts';
import { isDateText } from '#model/parts/date.ts';

/** The header that the file of a statistic must have, with its own dimensions in the middle. */
export const headerOf = (statistic: Pick<Statistic, 'columns'>): readonly string[] => [
  ...leadingColumns,
  ...(statistic.columns ?? []).map((column) => column.name),
  ...closingColumns,
];

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What is wrong with the text of a value, with the value to paste where the mistake is a common one. */
const valueFault = (value: string): { message: Message; hint: Message } | undefined => {
  if (number.test(value)) return undefined;
  const mended = /^-?\d{1,3}(?:[ .,]\d{3})+$/.test(value)
    ? value.replace(/[ .,]/g, '')
    : /^-?\d+,\d+$/.test(value)
      ? value.replace(',', '.')
      : undefined;
  return {
    message: {
      es: `«${value}» no es un número como se espera (1234 o 12.5).`,
      en: `“${value}” is not a number as expected (1234 or 12.5).`,
    },
    hint: mended
      ? {
          es: `Si es eso lo publicado, escriba ${mended}`,
          en: `If that is what was published, write ${mended}`,
        }
      : {
          es: 'Deje la celda vacía y ponga status M (falta) o Q (suprimido), o use la columna qualifier.',
          en: 'Leave the cell empty with status M (missing) or Q (suppressed), or use the qualifier column.',
        },
  };
};

/**
 * The observations of a statistic's file, and every fault of its form, by row and column. Nothing is guessed: a decimal
 * comma, a `n/d`, a short row are refused with the value to paste.
 */
export const readObservations = (
  file: string,
  text: string,
  statistic: Pick<Statistic, 'columns' | 'ordinal'>,
): { observations: readonly Observation[]; issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const report = (rule: string, line: number, message: Message, hint: Message, column?: string) =>
    issues.push({
      rule,
      severity: 'error',
      file,
      place: { in: 'cell', line, ...(column ? { column } : {}) },
      message,
      hint,
    });
  const header = headerOf(statistic);
  let rows: { record: string[]; info: Info }[];
  let linesRead = 0;
  try {
    rows = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (record, { lines }) => {
        linesRead = lines;
        return record;
      },
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(
      'csv-syntax',
      linesRead + 1,
      {
        es: `el archivo CSV está mal formado (${error.code}).`,
        en: `the CSV file is malformed (${error.code}).`,
      },
      { es: 'Revise las comillas de esa fila.', en: 'Check the quotes of that row.' },
    );
    return { observations: [], issues };
  }
  const first = rows[0]?.record ?? [];
  if (first.join(',') !== header.join(',')) {
    const semicolon = first.length === 1 && (first[0] ?? '').includes(';');
    report(
      'csv-header',
      1,
      {
        es: `el encabezado no es el esperado: «${first.join(',')}».`,
        en: `the header is not the expected one: “${first.join(',')}”.`,
      },
      {
        es: `${semicolon ? 'El separador es la coma, no «;». ' : ''}La primera línea debe ser: ${header.join(',')}`,
        en: `${semicolon ? 'The separator is a comma, not “;”. ' : ''}The first line must be: ${header.join(',')}`,
      },
    );
    return { observations: [], issues };
  }
  const dimensions = (statistic.columns ?? []).map((column) => column.name);
  const observations: Observation[] = [];
  for (const [index, { record }] of rows.slice(1).entries()) {
    // A row starts after the last line of the one before it: a quoted cell may hold line breaks.
    const line = (rows[index]?.info.lines ?? 0) + 1;
    if (record.length !== header.length) {
      report(
        'csv-row',
        line,
        {
          es: `la fila tiene ${record.length} columnas; se esperaban ${header.length}.`,
          en: `the row has ${record.length} columns; ${header.length} were expected.`,
        },
        {
          es: 'Complete la fila o quítela (también las vacías y las notas al pie).',
          en: 'Complete the row or remove it (blank ones and footnotes too).',
        },
      );
      continue;
    }
    const cell = Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])) as Record<
      string,
      string
    >;
    const before = issues.length;
    for (const name of ['periodStart', 'periodEnd', 'reportedOn']) {
      const value = cell[name] ?? '';
      if ((value !== '' || name !== 'reportedOn') && !isDateText(value))
        report(
          'date-impossible',
          line,
          { es: `«${value}» no es una fecha que exista.`, en: `“${value}” is not a date that exists.` },
          { es: 'Escriba AAAA-MM-DD, AAAA-MM o AAAA.', en: 'Write YYYY-MM-DD, YYYY-MM or YYYY.' },
          name,
        );
    }
    for (const name of ['jurisdiction', 'source', 'status', ...dimensions])
      if (cell[name] === '')
        report(
          'csv-empty-cell',
          line,
          { es: `falta «${name}».`, en: `“${name}” is missing.` },
          dimensions.includes(name)
            ? { es: 'Para el total escriba _T.', en: 'For the total write _T.' }
            : { es: 'Complete la celda.', en: 'Fill in the cell.' },
          name,
        );
    const status = cell['status'] ?? '';
    if (status !== '' && !(observationStatuses as readonly string[]).includes(status))
      report(
        'unknown-value',
        line,
        { es: `«${status}» no es un estado.`, en: `“${status}” is not a status.` },
        {
          es: 'Valores: A normal, P provisional, E estimado, M falta, Q suprimido.',
          en: 'Values: A normal, P provisional, E estimated, M missing, Q suppressed.',
        },
        'status',
      );
    const qualifier = cell['qualifier'] ?? '';
    if (qualifier !== '' && !(qualifiers as readonly string[]).includes(qualifier))
      report(
        'unknown-value',
        line,
        { es: `«${qualifier}» no es un calificador.`, en: `“${qualifier}” is not a qualifier.` },
        { es: `Valores: vacío, ${qualifiers.join(', ')}.`, en: `Values: empty, ${qualifiers.join(', ')}.` },
        'qualifier',
      );
    const value = cell['value'] ?? '';
    const fault = value === '' || statistic.ordinal !== undefined ? undefined : valueFault(value);
    if (fault) report('csv-number', line, fault.message, fault.hint, 'value');
    if (issues.length > before) continue;
    observations.push({
      periodStart: cell['periodStart'] as string,
      periodEnd: cell['periodEnd'] as string,
      jurisdiction: cell['jurisdiction'] as string,
      dimensions: Object.fromEntries(dimensions.map((name) => [name, cell[name] as string])),
      ...(value === '' ? {} : { value }),
      ...(qualifier === '' ? {} : { qualifier: qualifier as NonNullable<Observation['qualifier']> }),
      status: status as Observation['status'],
      source: cell['source'] as string,
      ...(cell['reportedOn'] ? { reportedOn: cell['reportedOn'] } : {}),
      ...(cell['note'] ? { note: cell['note'] } : {}),
      line,
    });
  }
  return { observations, issues };
};
