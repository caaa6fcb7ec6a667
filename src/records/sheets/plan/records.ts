import { isDeepStrictEqual } from 'node:util';

import { idFrom, isId } from '#model/parts/id.ts';
import { markdownTypes } from '#model/record-types.ts';

import type { HeadedSheet } from '#records/sheets/heading.ts';
import type { Known } from '#records/sheets/known.ts';
import { merged } from '#records/sheets/merge.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import { type RowValues, takenOut, valuesOfRow } from '#records/sheets/row-values.ts';
import { columnAt } from './column-at.ts';
import type { ChangePlan, Given, PlannedFile } from './plan.ts';
import { plannedFile, storedRecord } from './record-file.ts';

const idFault = (
  values: RowValues['values'],
  written: unknown,
): Omit<SheetProblem, 'place' | 'severity' | 'rule'> => {
  const proposal = idFrom(String(written ?? values['identifier'] ?? values['code'] ?? ''));
  return {
    message:
      written === undefined
        ? { es: 'falta el identificador («id») del registro.', en: 'the id (“id”) of the record is missing.' }
        : {
            es: `«${String(written)}» no puede ser un identificador: solo minúsculas sin tilde, cifras y guiones.`,
            en: `“${String(written)}” cannot be an id: only unaccented lower case, digits and hyphens.`,
          },
    hint:
      proposal === ''
        ? {
            es: 'Escriba uno corto, del número oficial: ley-28950-2007.',
            en: 'Write a short one, from the official number: ley-28950-2007.',
          }
        : { es: `Escriba: ${proposal}`, en: `Write: ${proposal}` },
  };
};

/** What a sheet of laws or commitments would change: a row is a record, found by its id. */
export const recordsPlan = (
  type: 'law' | 'commitment',
  sheet: HeadedSheet,
  given: Given,
  known: Known,
): ChangePlan => {
  const problems: SheetProblem[] = [];
  const files: PlannedFile[] = [];
  const rowOf = new Map<string, number>();
  const ids = new Map<string, number>();
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of sheet.rows) {
    const read = valuesOfRow(row, sheet, known);
    problems.push(...read.problems);
    const { id, body, ...values } = read.values;
    const place = { row: row.row, column: columnAt(sheet, ['id']) ?? 0 };
    if (typeof id !== 'string' || !isId(id)) {
      const { message, hint } = idFault(values, id);
      problems.push(problem('sheet-id', place, message, hint as NonNullable<typeof hint>));
      continue;
    }
    const before = ids.get(id);
    if (before !== undefined) {
      problems.push(
        problem(
          'sheet-id-twice',
          place,
          {
            es: `«${id}» está también en la fila ${before}.`,
            en: `“${id}” is also in row ${before}.`,
          },
          { es: 'Deje una sola fila por registro.', en: 'Keep one row for each record.' },
        ),
      );
      continue;
    }
    ids.set(id, row.row);
    const stored = storedRecord(given, type, id);
    const data = merged(stored?.data, values) as Record<string, unknown>;
    const words = body === undefined ? (stored?.body ?? '') : body === takenOut ? '' : String(body);
    const file = stored?.file ?? `${markdownTypes[type].folder}/${id}.md`;
    rowOf.set(file, row.row);
    if (stored && isDeepStrictEqual(data, stored.data) && words.trim() === stored.body.trim())
      counts.same += 1;
    else {
      counts[stored ? 'changed' : 'added'] += 1;
      files.push(plannedFile(type, file, data, words, stored?.bytes));
    }
  }
  return {
    files,
    problems,
    counts,
    placeOf: ({ file, place }) => {
      const row = rowOf.get(file);
      if (row === undefined) return undefined;
      const column =
        place.in === 'field'
          ? columnAt(sheet, place.path)
          : place.in === 'body'
            ? columnAt(sheet, ['body'])
            : undefined;
      return { row, ...(column === undefined ? {} : { column }) };
    },
  };
};
