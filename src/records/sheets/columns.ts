import type { z } from 'zod';

import type { FieldMeta } from '#model/parts/field.ts';
import { bare, itemOf, metaOf, optionsOf, shapeOf } from '#model/shape.ts';

/** A key on the way from a record to a value; a list has several members below it. */
export interface Step {
  readonly key: string;
  readonly list: boolean;
}

/** A column of a sheet: one value of a record, or one value of each member of a list. */
export interface Column {
  /** The field's names joined by points, as in `measure.value`. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** The schemas of the value; more than one where a group has several forms. */
  readonly schemas: readonly z.ZodType[];
  readonly meta: Partial<FieldMeta>;
  /** Whether a record cannot be without it. */
  readonly required: boolean;
  /** The values it is limited to, where its schema does not say so. */
  readonly limitedTo?: readonly string[];
}

const typeOf = (schema: z.ZodType): string => (bare(schema).def as { type: string }).type;

const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

/** The fields of a group; where it has several forms, those of all of them. A field that some form lacks is not required. */
const fieldsOf = (
  schema: z.ZodType,
):
  ReadonlyMap<string, { readonly schemas: readonly z.ZodType[]; readonly required: boolean }> | undefined => {
  const shapes = [schema, ...(optionsOf(schema) ?? [])]
    .map((each) => shapeOf(each))
    .filter((shape) => shape !== undefined);
  if (shapes.length === 0) return undefined;
  const keys = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  return new Map(
    keys.map((key) => {
      const schemas = shapes.flatMap((shape) => shape[key] ?? []);
      return [key, { schemas, required: schemas.length === shapes.length && !schemas.some(isOptional) }];
    }),
  );
};

/** The columns that can carry what a schema allows, in its order. */
export const columnsOf = (
  schema: z.ZodType,
  above: readonly Step[] = [],
  needed = true,
): readonly Column[] => {
  const fields = fieldsOf(schema);
  if (!fields) return [];
  return [...fields].flatMap(([key, { schemas, required }]) => {
    const [first] = schemas as readonly [z.ZodType];
    const item = itemOf(first);
    const inner = item ?? first;
    const steps = [...above, { key, list: item !== undefined }];
    const isNeeded = needed && required;
    if (fieldsOf(inner)) return columnsOf(bare(inner), steps, isNeeded);
    const meta = { ...metaOf(inner), ...metaOf(first) };
    const name = steps.map((step) => step.key).join('.');
    return [{ name, steps, schemas: item ? [inner] : schemas, meta, required: isNeeded }];
  });
};

/** The values that a column is limited to by its schema; undefined where there is no such limit. */
export const valuesOf = ({ schemas, limitedTo }: Column): readonly string[] | undefined => {
  if (limitedTo) return limitedTo;
  // A field that is a word or a list is limited to its words, and to what its list may hold.
  const values = schemas
    .flatMap((each) => optionsOf(each) ?? each)
    .flatMap((schema) => {
      const def = bare(schema).def as {
        type: string;
        entries?: Record<string, string>;
        values?: readonly unknown[];
      };
      return def.type === 'enum'
        ? Object.values(def.entries ?? {})
        : def.type === 'literal'
          ? (def.values ?? []).map(String)
          : [];
    });
  return values.length > 0 ? values : undefined;
};

/** What a column holds, as far as reading it goes. */
export type ColumnKind = 'text' | 'number' | 'date' | 'map' | 'text-or-list';

const isDateSchema = (schema: z.ZodType): boolean =>
  schema.safeParse('2024-02-29').success && !schema.safeParse('2023-02-29').success;

export const kindOf = ({ schemas }: Column): ColumnKind => {
  const [first] = schemas as readonly [z.ZodType];
  const type = typeOf(first);
  if (type === 'number') return 'number';
  if (type === 'record') return 'map';
  if (type === 'union') return 'text-or-list';
  return isDateSchema(bare(first)) ? 'date' : 'text';
};
