import { parse } from 'csv-parse/sync';

import type { DataPackage, Resource, Schema } from './profile.ts';

/** The cells of a CSV file: those of its header, then those of its rows. */
export const cellsOf = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true, record_delimiter: '\r\n' });

/** The text of a cell as it was before an apostrophe kept a spreadsheet from running it. */
export const asWritten = (cell: string): string => cell.replace(/^'(?='*\s*[=+\-@])/, '');

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?$/i;

type Cell = string | null;

/** What is wrong with a cell, by the field it is of. */
const cellFault = (cell: Cell, field: Schema['fields'][number]): string | undefined => {
  const {
    required,
    pattern,
    enum: allowed,
  }: {
    required?: boolean | undefined;
    pattern?: string | undefined;
    enum?: string[] | undefined;
  } = { ...field.constraints };
  if (cell === null) return required ? 'is required' : undefined;
  if (field.type === 'number') return number.test(cell) ? undefined : 'is no number';
  if (field.type === 'integer') return /^-?\d+$/.test(cell) ? undefined : 'is no whole number';
  if (field.type === 'boolean')
    return /^(?:true|false)$/.test(cell) ? undefined : 'is neither true nor false';
  if (field.type === 'list')
    return cell.split(field.delimiter).every((item) => item !== '') ? undefined : 'has an empty item';
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(cell))
    return 'is not of the pattern';
  if (allowed !== undefined && !allowed.includes(cell)) return 'is none of the values';
  const values = field.categories?.map((each) => (typeof each === 'string' ? each : each.value));
  return values === undefined || values.includes(cell) ? undefined : 'is none of the categories';
};

/** The rows of a resource of a package by the names of its columns; `read` gives the text of a file. */
const rowsOf = (
  { path, data, schema }: Resource,
  read: (path: string) => string,
): { header: readonly string[]; rows: readonly ReadonlyMap<string, Cell>[] } => {
  const missing = new Set(schema.missingValues);
  const names = schema.fields.map(({ name }) => name);
  if (data !== undefined)
    return {
      header: [...new Set(data.flatMap((row) => Object.keys(row)))],
      rows: data.map((row) => new Map(names.map((name) => [name, row[name] ?? null]))),
    };
  const [header = [], ...rows] = cellsOf(read(path as string));
  return {
    header,
    rows: rows.map(
      (cells) =>
        new Map(
          header.map((name, at) => {
            const cell = cells[at] ?? '';
            return [name, missing.has(cell) ? null : cell];
          }),
        ),
    ),
  };
};

const keyOf = (row: ReadonlyMap<string, Cell>, fields: readonly string[]): string =>
  JSON.stringify(fields.map((name) => row.get(name)));

/**
 * Where the data of a package do not fit its Table Schemas, as lines like `water 3 value: is no number`, the header being row 1:
 * columns in number and order, types, patterns, categories, keys, and what one table points to in another.
 */
export const misfits = (descriptor: DataPackage, read: (path: string) => string): readonly string[] => {
  const tables = new Map(descriptor.resources.map((each) => [each.name, rowsOf(each, read)]));
  return descriptor.resources.flatMap(({ name, schema }) => {
    const { header, rows } = tables.get(name) as ReturnType<typeof rowsOf>;
    const faults: string[] = [];
    const names = schema.fields.map((field) => field.name);
    // A table inside the descriptor has no header of its own.
    if (rows.length > 0 && header.join() !== names.join()) faults.push(`${name} 1: the header is ${header}`);
    const keys = new Set<string>();
    const targets = (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
      fields,
      known: new Set(tables.get(reference.resource ?? name)?.rows.map((row) => keyOf(row, reference.fields))),
    }));
    rows.forEach((row, at) => {
      const line = `${name} ${at + 2}`;
      for (const field of schema.fields) {
        const fault = cellFault(row.get(field.name) ?? null, field);
        if (fault) faults.push(`${line} ${field.name}: ${fault}`);
      }
      if (schema.primaryKey) {
        const key = keyOf(row, schema.primaryKey);
        if (keys.has(key)) faults.push(`${line}: the key is there twice`);
        if (schema.primaryKey.some((each) => row.get(each) === null))
          faults.push(`${line}: the key has a hole`);
        keys.add(key);
      }
      for (const { fields, known } of targets)
        if (!known.has(keyOf(row, fields))) faults.push(`${line} ${fields}: points to nothing`);
    });
    return faults;
  });
};
