import { isDeepStrictEqual } from 'node:util';

import type { Group } from '#model/parts/group.ts';
import type { HeadedSheet } from '#records/sheets/heading.ts';
import type { Known } from '#records/sheets/known.ts';
import { merged } from '#records/sheets/merge.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import { valuesOfRow } from '#records/sheets/row-values.ts';
import { columnAt } from './column-at.ts';
import { findingIds, type FindingRow } from './finding-ids.ts';
import type { ChangePlan, Given, PlannedFile } from './plan.ts';
import { plannedFile, type StoredRecord, storedRecord } from './record-file.ts';

const findingsOf = ({ data }: StoredRecord): readonly Group[] =>
  Array.isArray(data['findings']) ? (data['findings'] as readonly Group[]) : [];

/** The audits that the rows belong to, in the order of the sheet; a row that names none belongs to the one said for all. */
const byAudit = (
  sheet: HeadedSheet,
  given: Given,
  known: Known,
  forAll: string | undefined,
  problems: SheetProblem[],
): ReadonlyMap<StoredRecord, readonly FindingRow[]> => {
  const rows = new Map<StoredRecord, FindingRow[]>();
  const audits = new Map<string, StoredRecord | undefined>();
  for (const row of sheet.rows) {
    const read = valuesOfRow(row, sheet, known);
    problems.push(...read.problems);
    const { audit = forAll, ...values } = read.values;
    const id = typeof audit === 'string' ? audit : '';
    if (!audits.has(id)) audits.set(id, storedRecord(given, 'audit', id));
    const stored = audits.get(id);
    const column = columnAt(sheet, ['audit']);
    const ids = given.checked.archive.audits.all.map((each) => each.id);
    if (!stored)
      problems.push(
        problem(
          'sheet-audit',
          { row: row.row, ...(column === undefined ? {} : { column }) },
          id === ''
            ? {
                es: 'no se sabe a qué auditoría pertenece este hallazgo.',
                en: 'nobody can tell which audit this finding belongs to.',
              }
            : { es: `no hay ninguna auditoría «${id}».`, en: `there is no audit “${id}”.` },
          {
            es: `Repita la orden con --audit ID, o llene la columna «audit». Auditorías: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? '…' : ''}`,
            en: `Repeat the command with --audit ID, or fill in the column “audit”. Audits: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? '…' : ''}`,
          },
        ),
      );
    else rows.set(stored, [...(rows.get(stored) ?? []), { row: row.row, values }]);
  }
  return rows;
};

/** What a sheet of findings would change: a row is a finding of an audit that is there already. */
export const findingsPlan = (
  sheet: HeadedSheet,
  given: Given,
  known: Known,
  audit: string | undefined,
): ChangePlan => {
  const problems: SheetProblem[] = [];
  const files: PlannedFile[] = [];
  /** By file, the row of each finding by its position in the list. */
  const rowsOf = new Map<string, ReadonlyMap<number, number>>();
  const counts = { added: 0, changed: 0, same: 0 };
  for (const [stored, rows] of byAudit(sheet, given, known, audit, problems)) {
    const before = findingsOf(stored);
    const after: Group[] = [...before];
    const places = new Map<number, number>();
    for (const { row, id, values, twice } of findingIds(rows, before)) {
      if (twice !== undefined) {
        problems.push(
          problem(
            'sheet-id-twice',
            { row, column: columnAt(sheet, ['id']) ?? 0 },
            {
              es: `«${id}» está también en la fila ${twice}.`,
              en: `“${id}” is also in row ${twice}.`,
            },
            {
              es: 'Deje una sola fila por hallazgo, o dé a esta otro «id».',
              en: 'Keep one row for each finding, or give this one another “id”.',
            },
          ),
        );
        continue;
      }
      const index = before.findIndex((each) => each['id'] === id);
      const finding = merged(before[index], { id, ...values }) as Group;
      const isSame = index !== -1 && isDeepStrictEqual(finding, before[index]);
      counts[index === -1 ? 'added' : isSame ? 'same' : 'changed'] += 1;
      places.set(index === -1 ? after.length : index, row);
      after[index === -1 ? after.length : index] = finding;
    }
    rowsOf.set(stored.file, places);
    if (isDeepStrictEqual(after, before)) continue;
    files.push(
      plannedFile('audit', stored.file, { ...stored.data, findings: after }, stored.body, stored.bytes),
    );
  }
  return {
    files,
    problems,
    counts,
    placeOf: ({ file, place }) => {
      if (place.in !== 'field' || place.path[0] !== 'findings') return undefined;
      const row = rowsOf.get(file)?.get(Number(place.path[1]));
      if (row === undefined) return undefined;
      const column = columnAt(sheet, place.path.slice(2));
      return { row, ...(column === undefined ? {} : { column }) };
    },
  };
};
