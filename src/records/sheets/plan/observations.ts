import { parse } from 'csv-parse/sync';

import type { Message } from '#model/issue.ts';
import type { StatisticEntry } from '#model/archive.ts';
import { headerOf } from '#records/observations/header.ts';
import { tableText } from '#records/sheets/reading/csv.ts';

import type { HeadedSheet } from '#records/sheets/heading.ts';
import type { Known } from '#records/sheets/known.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import { takenOut, valuesOfRow } from '#records/sheets/row-values.ts';
import { numberFault } from '#records/sheets/cells/faults.ts';
import { decimalOf } from '#records/sheets/cells/values.ts';
import { columnAt } from './column-at.ts';
import type { ChangePlan, Given } from './plan.ts';

/** A row of a statistic's file: its cells by column, and as it is written. */
interface Line {
  readonly cells: Readonly<Record<string, string>>;
  readonly raw: string;
}

const linesIn = (text: string, header: readonly string[], delimiter: string): readonly Line[] => {
  const rows = parse(text, { delimiter, raw: true, relax_column_count: true, from: 2 }) as unknown as {
    record: string[];
    raw: string;
  }[];
  return rows.map(({ record, raw }) => ({
    cells: Object.fromEntries(header.map((name, index) => [name, (record[index] ?? '').trim()])),
    raw: raw.replace(/\n$/, ''),
  }));
};

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** What tells one observation from all others of its file. */
const keyOf = (cells: Line['cells'], header: readonly string[]): string =>
  JSON.stringify(
    header
      .filter((name) => !['value', 'qualifier', 'status', 'note'].includes(name))
      .map((name) => cells[name] ?? ''),
  );

const nothing = (message: Message, hint: Message): ChangePlan => ({
  files: [],
  problems: [problem('sheet-statistic', {}, message, hint)],
  counts: { added: 0, changed: 0, same: 0 },
  placeOf: () => undefined,
});

/** The cells of an observation as the file has them; what is blank in the sheet and follows from the statistic is filled in. */
const observed = (
  values: Readonly<Record<string, unknown>>,
  header: readonly string[],
  statistic: StatisticEntry,
): Record<string, string> => {
  const text = (name: string): string => {
    const value = values[name];
    return value === undefined || value === takenOut ? '' : String(value);
  };
  const cells = Object.fromEntries(header.map((name) => [name, text(name)]));
  const [source] = statistic.sources;
  if (cells['source'] === '' && source && statistic.sources.length === 1) cells['source'] = source.key;
  if (cells['periodEnd'] === '') cells['periodEnd'] = cells['periodStart'] ?? '';
  if (cells['status'] === '' && cells['value'] !== '') cells['status'] = 'A';
  return cells;
};

/** What a sheet of observations would change in the file of a statistic: rows it has are replaced, new ones come last. */
export const observationsPlan = (
  sheet: HeadedSheet,
  given: Given,
  known: Known,
  statistic: StatisticEntry,
): ChangePlan => {
  const { dialect = {}, ordinal } = statistic;
  const { delimiter = ',', decimalChar = '.', encoding, lineTerminator, commentChar, groupChar } = dialect;
  if (
    (encoding ?? 'utf-8') !== 'utf-8' ||
    (lineTerminator ?? '\n') !== '\n' ||
    commentChar !== undefined ||
    groupChar !== undefined
  )
    return nothing(
      {
        es: `la tabla de «${statistic.id}» está escrita de un modo (dialect) en el que esta orden no escribe.`,
        en: `the table of “${statistic.id}” is written in a way (dialect) in which this command does not write.`,
      },
      {
        es: 'Agregue las filas a su archivo .csv con la hoja de cálculo, y ejecute «npm run check».',
        en: 'Add the rows to its .csv file in a spreadsheet, and run “npm run check”.',
      },
    );
  const file = statistic.file.replace(/\.md$/, '.csv');
  const header = headerOf(statistic);
  const source = given.sources.find((each) => each.file === file);
  const written = source ? tableText(source.bytes) : '';
  const lines = linesIn(written, header, delimiter);
  const at = new Map(lines.map(({ cells }, index) => [keyOf(cells, header), index]));
  const after = lines.map(({ raw }) => raw);
  const rowOfLine = new Map<number, number>();
  const rowOfKey = new Map<string, number>();
  const problems: SheetProblem[] = [];
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of sheet.rows) {
    const read = valuesOfRow(row, sheet, known);
    problems.push(...read.problems);
    const cells = observed(read.values, header, statistic);
    const number = cells['value'] ?? '';
    const isNumber =
      number !== '' &&
      ordinal === undefined &&
      !(statistic.missingValues ?? []).some(({ value }) => value === number);
    const column = columnAt(sheet, ['value']);
    // Of a number that the spreadsheet itself holds nobody can doubt where its decimals begin.
    const isPlain = column !== undefined && row.cells[column]?.kind === 'number';
    const plain = isNumber && !isPlain ? decimalOf(number) : number;
    if (plain === undefined) {
      const { rule, message, hint } = numberFault(number);
      problems.push(
        problem(rule, { row: row.row, ...(column === undefined ? {} : { column }) }, message, hint),
      );
      continue;
    }
    const key = keyOf(cells, header);
    const twice = rowOfKey.get(key);
    if (twice !== undefined) {
      problems.push(
        problem(
          'sheet-row-twice',
          { row: row.row },
          {
            es: `la fila ${twice} es de lo mismo: igual periodo, ámbito, grupo, fuente y fecha.`,
            en: `row ${twice} is about the same: same period, area, group, source and date.`,
          },
          { es: 'Deje una sola de las dos.', en: 'Keep one of the two.' },
        ),
      );
      continue;
    }
    rowOfKey.set(key, row.row);
    const index = at.get(key);
    const old = index === undefined ? undefined : lines[index]?.cells;
    const now = { ...cells, value: isNumber ? plain.replace('.', decimalChar) : number };
    const isSame =
      old !== undefined && header.every((name) => (now as Record<string, string>)[name] === old[name]);
    counts[old === undefined ? 'added' : isSame ? 'same' : 'changed'] += 1;
    const place = index ?? after.length;
    if (!isSame)
      after[place] = header
        .map((name) => quoted((now as Record<string, string>)[name] ?? '', delimiter))
        .join(delimiter);
    rowOfLine.set(place + 2, row.row);
  }
  const text = `${[header.join(delimiter), ...after].join('\n')}\n`;
  const isSame = counts.added + counts.changed === 0;
  return {
    files: isSame ? [] : [{ file, ...(source ? { before: source.bytes } : {}), after: Buffer.from(text) }],
    problems,
    counts,
    placeOf: (found) => {
      if (found.file !== file || found.place.in !== 'cell') return undefined;
      const row = rowOfLine.get(found.place.line);
      const column = found.place.column === undefined ? undefined : columnAt(sheet, [found.place.column]);
      return row === undefined ? undefined : { row, ...(column === undefined ? {} : { column }) };
    },
  };
};
