import { z } from 'zod';

import { itemOf, metaOf, optionsOf, shapeOf } from './shape.ts';

/** Keys that tell one item of a list from another, best first. */
const identityKeys = ['id', 'key', 'number', 'on', 'from', 'field', 'name', 'kind'] as const;

/** What tells an item from its neighbours: `[key, value]` of the first identity key it has. */
export const identityOf = (item: unknown): readonly [string, string] | undefined => {
  if (item === null || typeof item !== 'object') return undefined;
  for (const key of identityKeys) {
    const value = (item as Record<string, unknown>)[key];
    if (typeof value === 'string') return [key, value];
  }
  return undefined;
};

/** The item of a translated list that belongs to `item`, or undefined. */
export const counterpart = <T>(list: readonly T[] | undefined, item: unknown): T | undefined => {
  const identity = identityOf(item)?.join(' ');
  return identity === undefined ? undefined : list?.find((each) => identityOf(each)?.join(' ') === identity);
};

const isIdentityKey = (key: string): boolean => (identityKeys as readonly string[]).includes(key);

/** The part of `schema` that a translation may carry, or undefined when nothing in it is text to translate. */
const translatablePart = (schema: z.ZodType): z.ZodType | undefined => {
  if (metaOf(schema).translatable) return schema;
  const options = optionsOf(schema);
  if (options) {
    const merged: Record<string, z.ZodType> = {};
    for (const option of options) Object.assign(merged, shapeOf(option));
    return Object.keys(merged).length === 0 ? undefined : objectPart(merged);
  }
  const shape = shapeOf(schema);
  if (shape) return objectPart(shape);
  const item = itemOf(schema);
  const part = item && translatablePart(item);
  return part ? z.array(part) : undefined;
};

const objectPart = (shape: Record<string, z.ZodType>): z.ZodType | undefined => {
  const parts: Record<string, z.ZodType> = {};
  let found = false;
  for (const [key, schema] of Object.entries(shape)) {
    const part = translatablePart(schema);
    if (part) {
      found = true;
      parts[key] = part.optional();
    } else if (isIdentityKey(key)) {
      parts[key] = z.string().optional();
    }
  }
  return found ? z.strictObject(parts) : undefined;
};

const isTranslatable = (schema: z.ZodType): boolean => translatablePart(schema) !== undefined;

/**
 * The schema of the file that stands beside a record in another language: only its translatable texts, in the
 * record's own structure. Items of lists carry the key that tells them apart, so an order may differ.
 */
export const translationOf = (schema: z.ZodObject): z.ZodObject => {
  const parts: Record<string, z.ZodType> = {};
  for (const [key, part] of Object.entries(schema.shape)) {
    if (isTranslatable(part)) parts[key] = (translatablePart(part) as z.ZodType).optional();
  }
  return z.strictObject(parts);
};
