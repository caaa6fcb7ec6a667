import type { Issue, Message } from '#model/issue.ts';
import type { Observation } from '#model/statistic.ts';
import type { MissingValue } from '#model/table-dialect.ts';

import { type Cells, emptyCells, type ReportCell, spacesAround, wrongCodes, wrongDates } from './cells.ts';
import type { Declared } from './declaration.ts';
import { dialectIssues } from './dialect-issues.ts';
import { headerOf, isHeader } from './header.ts';
import { doubtfulRows, mixtureIn, numberReader, type Written } from './numbers.ts';
import { type Faults, faultsOf } from './report.ts';
import { rowFault } from './row-fault.ts';
import { type Row, rowsOf } from './table-rows.ts';
import { tableText } from './table-text.ts';
import { doubtFault, mixtureFault, valueFault } from './value-fault.ts';

const observationOf = (
  cells: Cells,
  dimensions: readonly string[],
  value: string | undefined,
  status: string,
  line: number,
): Observation => {
  const { qualifier, reportedOn, note } = cells;
  return {
    periodStart: cells['periodStart'] as string,
    periodEnd: cells['periodEnd'] as string,
    jurisdiction: cells['jurisdiction'] as string,
    dimensions: Object.fromEntries(dimensions.map((name) => [name, cells[name] as string])),
    ...(value === undefined ? {} : { value }),
    ...(qualifier ? { qualifier: qualifier as NonNullable<Observation['qualifier']> } : {}),
    status: status as Observation['status'],
    source: cells['source'] as string,
    ...(reportedOn ? { reportedOn } : {}),
    ...(note ? { note } : {}),
    line,
  };
};

interface Reader {
  /** The observation of a row; undefined where a fault of it was reported. */
  readonly read: (row: Row) => Observation | undefined;
  /** The numbers read so far, as they stand in the file. */
  readonly written: readonly Written[];
}

const readerOf = (declared: Declared, header: readonly string[], faults: Faults): Reader => {
  const { dialect = {}, missingValues = [], ordinal } = declared;
  const dimensions = (declared.columns ?? []).map(({ name }) => name);
  const markers = new Map<string, MissingValue>(missingValues.map((each) => [each.value, each]));
  const plain = numberReader(dialect);
  const written: Written[] = [];
  const read = ({ cells: typed, line }: Row): Observation | undefined => {
    if (typed.length !== header.length || typed.slice(1).every((cell) => cell.trim() === '')) {
      faults.add({ rule: 'csv-row', line, ...rowFault(typed, header, dialect) });
      return undefined;
    }
    const before = faults.count();
    const report: ReportCell = (rule, column, message, hint) =>
      faults.add({ rule, line, column, message, hint });
    const cells: Record<string, string> = {};
    for (const [index, name] of header.entries()) cells[name] = (typed[index] as string).trim();
    spacesAround(header, typed, report);
    const cell = cells['value'] as string;
    const marker = markers.get(cell);
    wrongDates(cells, report);
    emptyCells(cells, dimensions, marker, report);
    wrongCodes(cells, marker, report);
    const isGiven = cell !== '' && marker === undefined;
    const value = isGiven ? (ordinal === undefined ? plain(cell) : cell) : undefined;
    if (isGiven && value === undefined) {
      const { message, hint } = valueFault(cell, declared);
      report('csv-number', 'value', message, hint);
    } else if (isGiven && ordinal === undefined) written.push({ text: cell, line });
    const status = marker?.status ?? (cells['status'] as string);
    return faults.count() > before ? undefined : observationOf(cells, dimensions, value, status, line);
  };
  return { read, written };
};

/** Reports what only the whole column shows; gives the lines whose number cannot be told. */
const doubts = (written: readonly Written[], declared: Declared, faults: Faults): ReadonlySet<number> => {
  const { dialect = {} } = declared;
  const report = (line: number, fault: { message: Message; hint: Message }) =>
    faults.add({ rule: 'csv-number-form', line, column: 'value', ...fault });
  const doubtful = doubtfulRows(written, dialect);
  const [first] = doubtful;
  if (first) report(first.line, doubtFault(first.text, doubtful.length, declared));
  const mixture = mixtureIn(written, dialect);
  if (mixture) report(mixture.bare.line, mixtureFault(mixture.bare.text, mixture.grouped, declared));
  return new Set(doubtful.map(({ line }) => line));
};

/**
 * The observations of a statistic's file, read as its record declares it (`dialect`, `missingValues`), and every fault of its form, by
 * row and column. Nothing is guessed: what is not of the declared form is refused with the value to paste or the line of the record
 * that would allow it. Values come out as plain decimal text, every digit kept; a row is left out only where the record declares it a
 * note or blank.
 */
export const readObservations = (
  file: string,
  bytes: Uint8Array,
  declared: Declared,
): { observations: readonly Observation[]; issues: readonly Issue[] } => {
  const contradictions = dialectIssues(file, declared);
  if (contradictions.length > 0) return { observations: [], issues: contradictions };
  const { dialect = {} } = declared;
  const faults = faultsOf(file);
  const { text, lacking } = tableText(bytes, dialect, faults);
  const rows = text === undefined ? undefined : rowsOf(text, dialect, faults);
  const header = headerOf(declared);
  if (!rows || !isHeader(rows[0], header, dialect, lacking, faults))
    return { observations: [], issues: faults.issues() };
  const { read, written } = readerOf(declared, header, faults);
  const observations = rows.slice(1).flatMap((row) => read(row) ?? []);
  const doubtful = doubts(written, declared, faults);
  return {
    observations: doubtful.size > 0 ? observations.filter(({ line }) => !doubtful.has(line)) : observations,
    issues: faults.issues(),
  };
};
