import type { z } from 'zod';

import { fieldKindOf } from '#model/field-kind.ts';
import { type Group, isGroup } from '#model/parts/group.ts';
import { bare, childOf, fieldsOf, metaOf, optionsOf, shapeOf } from '#model/shape.ts';
import { identityOf, translationOf } from '#model/translation.ts';

/** Whether the field is one of a few words or else a list, as the scope of a commitment: a form asks for both in one list. */
const isWordOrList = (schema: z.ZodType): boolean => {
  const kinds = (optionsOf(schema) ?? []).map((option) => fieldKindOf(option).kind);
  return kinds.length === 2 && kinds.includes('choice') && kinds.includes('list');
};

/** The words that may stand alone in place of a list. */
export const loneWords = (schema: z.ZodType): readonly string[] =>
  (optionsOf(schema) ?? []).flatMap((option) => {
    const kind = fieldKindOf(option);
    return kind.kind === 'choice' ? kind.values : [];
  });

/** A translation may leave out which kind of deadline it speaks of; a form shows the fields of one kind. */
const withKind = (schema: z.ZodType, value: Group): Group => {
  if (value['kind'] !== undefined) return value;
  const option = optionsOf(schema)?.find((each) => {
    const shape = shapeOf(each) ?? {};
    return 'kind' in shape && Object.keys(value).every((key) => key in shape);
  });
  const [kind] = option ? loneKind(option) : [];
  return kind === undefined ? value : { kind, ...value };
};

const loneKind = (option: z.ZodType): readonly string[] => {
  const kind = fieldKindOf((shapeOf(option) ?? {})['kind'] as z.ZodType);
  return kind.kind === 'choice' ? kind.values : [];
};

/** The values of a file as a form asks for them. */
export const toForm = (schema: z.ZodType, value: unknown): unknown => {
  if (isWordOrList(schema) && typeof value === 'string') return [value];
  // A box that is ticked or not cannot say "not known"; a choice between two words can be left open.
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.map((each, index) => {
      const item = childOf(schema, index, value);
      return item ? toForm(item, each) : (each as unknown);
    });
  if (!isGroup(value)) return value;
  const whole = withKind(bare(schema), value);
  return Object.fromEntries(
    Object.entries(whole).map(([key, each]) => {
      const child = childOf(schema, key, whole);
      return [key, child ? toForm(child, each) : each];
    }),
  );
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0);

/** What a person filled in: without what was left blank, however deep. Absence is absence. */
const filledIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filledIn).filter((each) => !isNothing(each));
  if (!isGroup(value)) return value;
  const filled = Object.entries(value).map(([key, each]) => [key, filledIn(each)] as const);
  return Object.fromEntries(filled.filter(([, each]) => !isNothing(each)));
};

/** The values of a form as a file holds them. */
const fromForm = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (schema && isWordOrList(schema) && Array.isArray(value) && value.length === 1)
    return loneWords(schema).includes(String(value[0])) ? value[0] : value;
  if (schema && (value === 'true' || value === 'false') && fieldKindOf(schema).kind === 'yes-no')
    return value === 'true';
  if (Array.isArray(value))
    return value.map((each, index) => fromForm(schema && childOf(schema, index, value), each));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, fromForm(schema && childOf(schema, key, value), each)]),
  );
};

/** Every field that a group, or any alternative of it, may have. */
const anyFields = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  Object.assign({}, shapeOf(schema), ...(optionsOf(schema) ?? []).map((option) => shapeOf(option))) as Record<
    string,
    z.ZodType
  >;

/**
 * What of `value` a translation holds, or undefined where that is nothing: its texts, and what tells the items of a list apart.
 * Keys that no record has are kept, for the check to speak of them.
 */
const textsOf = (schema: z.ZodType, allowed: z.ZodType, value: unknown): unknown => {
  if (metaOf(allowed).translatable) return value;
  if (Array.isArray(value)) {
    const items = value.map((each, index) => {
      const [item, part] = [childOf(schema, index, value), childOf(allowed, index, value)];
      return item && part ? textsOf(item, part, each) : (each as unknown);
    });
    const kept = items.filter((each) => each !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isGroup(value)) return undefined;
  const [known, parts] = [anyFields(schema), fieldsOf(allowed, value) ?? {}];
  let says = false;
  const texts = Object.entries(value).flatMap(([key, each]) => {
    const [field, part] = [known[key], parts[key]];
    if (field && !part) return [];
    const text = field && part ? textsOf(field, part, each) : each;
    says ||= text !== undefined;
    if (text !== undefined) return [[key, text] as const];
    // What is no text is here to tell the item: which kind it is only where nothing else does.
    const isSuperfluous = key === 'kind' && optionsOf(schema) && identityOf(value)?.[0] !== 'kind';
    return isGroup(each) || Array.isArray(each) || isSuperfluous ? [] : [[key, each] as const];
  });
  return says ? Object.fromEntries(texts) : undefined;
};

/** What a form was filled in with, as the file holds it. */
export interface Filled {
  /** Whether it is the record itself or its translation, which holds texts alone. */
  readonly isTranslation: boolean;
  readonly schema: z.ZodObject;
  readonly data: Group;
}

/**
 * The values of a filled-in form as the file of a record, or of its translation, holds them. A form does not say which of the two it
 * is: a record has fields that no translation has, as the day on which it was checked.
 */
export const fromFilledForm = (schema: z.ZodObject, form: Group): Filled => {
  const filled = filledIn(form) as Group;
  const texts = translationOf(schema);
  const isTranslation = Object.keys(filled).every((key) => key in texts.shape || !(key in schema.shape));
  if (!isTranslation) return { isTranslation, schema, data: fromForm(schema, filled) as Group };
  const data = (textsOf(schema, texts, filled) ?? {}) as Group;
  return { isTranslation, schema: texts, data };
};
