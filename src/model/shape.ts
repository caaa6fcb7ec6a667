import type { z } from 'zod';

import type { FieldMeta } from './parts/field.ts';

/** A place in a record: keys and list positions. */
export type Path = readonly (string | number)[];

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The schema below `optional()` and the like. */
export const bare = (schema: z.ZodType): z.ZodType => {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
};

// A schema never changes, and a check asks for the marks of the same few hundred at each of some hundred thousand values.
const marks = new WeakMap<z.ZodType, Readonly<Partial<FieldMeta>>>();

/** The marks of a field, whether set on the schema itself or below `optional()`. */
export const metaOf = (schema: z.ZodType): Readonly<Partial<FieldMeta>> => {
  const known = marks.get(schema);
  if (known) return known;
  const { innerType } = defOf(schema);
  const found = { ...(innerType ? metaOf(innerType) : {}), ...schema.meta() } as Partial<FieldMeta>;
  marks.set(schema, found);
  return found;
};

/** The fields of an object schema, or undefined for any other schema. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined => {
  const inner = bare(schema);
  return defOf(inner).type === 'object' ? (inner as z.ZodObject).shape : undefined;
};

/** The schema of a list's items, or undefined. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined => defOf(bare(schema)).element;

/** The alternatives of a union, or undefined. */
export const optionsOf = (schema: z.ZodType): readonly z.ZodType[] | undefined => defOf(bare(schema)).options;

/** The alternative of a union that `value` is meant to be: the one that accepts it, else the one of its own kind. */
const optionFor = (options: readonly z.ZodType[], value: unknown): z.ZodType | undefined =>
  options.find((option) => option.safeParse(value).success) ??
  options.find((option) => {
    const kind = shapeOf(option)?.['kind'];
    return kind !== undefined && kind.safeParse((value as { kind?: unknown } | null)?.kind).success;
  });

/** The fields that a value may have: those of its schema, or of the alternative of a union that it is meant to be. */
export const fieldsOf = (schema: z.ZodType, value: unknown): Record<string, z.ZodType> | undefined => {
  const option = optionFor(optionsOf(schema) ?? [], value);
  return shapeOf(option ?? schema);
};

/** The schema that `value` is meant to fit: `schema` itself, or the alternative of a union; undefined where it is meant to be none of them. */
const meantFor = (schema: z.ZodType, value: unknown): z.ZodType | undefined => {
  const options = optionsOf(schema);
  if (!options) return schema;
  const option = optionFor(options, value);
  return option && meantFor(option, value);
};

/** The schema of a field or list position below one that is no union. */
const below = (schema: z.ZodType, key: string | number): z.ZodType | undefined => {
  const inner = bare(schema);
  const { type, element, valueType } = defOf(inner);
  return (type === 'object' ? (inner as z.ZodObject).shape[key] : undefined) ?? element ?? valueType;
};

/** The schema of the field `key` (or list position) below `schema`, given the value there; undefined when there is none. */
export const childOf = (schema: z.ZodType, key: string | number, value: unknown): z.ZodType | undefined => {
  const meant = meantFor(schema, value);
  return meant && below(meant, key);
};

/** Calls `visit` for every value below `value`, with its schema, its marks and its path. Depth first, in the order written. */
export const walk = (
  schema: z.ZodType,
  value: unknown,
  visit: (found: {
    value: unknown;
    schema: z.ZodType;
    meta: Readonly<Partial<FieldMeta>>;
    path: Path;
  }) => void,
  path: Path = [],
): void => {
  visit({ value, schema, meta: metaOf(schema), path });
  if (value === null || typeof value !== 'object') return;
  // To tell which alternative of a union is meant, the whole value is tried: once, not for each of its parts.
  const meant = meantFor(schema, value);
  if (!meant) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const child = below(meant, key);
    if (child) walk(child, (value as Record<string | number, unknown>)[key], visit, [...path, key]);
  }
};
