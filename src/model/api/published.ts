import { z } from 'zod';

import { bare, childOf, fieldsOf, itemOf, metaOf, optionsOf, shapeOf } from '#model/shape.ts';
import { counterpart } from '#model/translation.ts';

import { byLanguage, listByLanguage, partialDate, webAddress, wholeDay } from './parts.ts';

/** How the API gives a value that people write in more than one way; `same` as they write it. */
type Giving = 'translated' | 'local-text' | 'local-list' | 'choice-or-list' | 'same';

const typeOf = (schema: z.ZodType): string => (bare(schema).def as { type: string }).type;
const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

const givings = new WeakMap<z.ZodType, Giving>();

const readGiving = (schema: z.ZodType): Giving => {
  if (metaOf(schema).translatable) return 'translated';
  switch (optionsOf(schema)?.map(typeOf).join()) {
    case 'string,record':
      return 'local-text';
    case 'array,record':
      return 'local-list';
    case 'enum,array':
      return 'choice-or-list';
    default:
      return 'same';
  }
};

const givingOf = (schema: z.ZodType): Giving => {
  const known = givings.get(schema) ?? readGiving(schema);
  givings.set(schema, known);
  return known;
};

/** Kinds of text that a refinement knows and JSON Schema does not, each by an example that no other kind takes before it. */
const textKinds: readonly (readonly [example: string, make: () => z.ZodType])[] = [
  ['2007', partialDate],
  ['2007-02-28', wholeDay],
  ['https://example.org/a', webAddress],
];

const ofText = (schema: z.ZodType): z.ZodType =>
  // Any text, or one whose form JSON Schema knows already.
  accepts(schema, 'x') || schema.def.checks?.some(({ _zod }) => _zod.def.check === 'string_format')
    ? schema
    : (textKinds.find(([example]) => accepts(schema, example))?.[1]() ?? schema);

const choiceOrList = (schema: z.ZodType): z.ZodType => {
  const [choice, list] = optionsOf(schema) as readonly [z.ZodEnum, z.ZodType];
  return z.strictObject({
    kind: z
      .enum([...choice.options.map(String), 'listed'])
      .meta({ es: 'Cuál; listed: los nombrados.', description: 'Which; listed: those named.' }),
    listed: published(list)
      .optional()
      .meta({ es: 'Los nombrados, si es una lista.', description: 'Those named, where it is a list.' }),
  });
};

const shaped = (schema: z.ZodType): z.ZodType => {
  const giving = givingOf(schema);
  if (giving === 'translated' || giving === 'local-text') return byLanguage();
  if (giving === 'local-list') return listByLanguage();
  if (giving === 'choice-or-list') return choiceOrList(schema);
  const options = optionsOf(schema);
  if (options) return z.union(options.map(published));
  const shape = shapeOf(schema);
  if (shape)
    return z.strictObject(
      Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, published(part)])),
    );
  const item = itemOf(schema);
  if (item) return z.array(published(item));
  return typeOf(schema) === 'string' ? ofText(bare(schema)) : bare(schema);
};

/**
 * The schema of what the API gives of a record (or a part of one) that people write by `schema`: the same keys with the same
 * meanings, texts by language, and one type for each field. What must hold between fields is not in it.
 */
export const published = (schema: z.ZodType): z.ZodType => {
  const made = shaped(schema).meta(metaOf(schema));
  return accepts(schema, undefined) ? made.optional() : made;
};

/** The languages of a portal and what stands in its translations at the place of a value, by language. */
interface Reading {
  /** The first is the one that records are written in. */
  readonly languages: readonly string[];
  readonly translated: Readonly<Record<string, unknown>>;
}

const below = (translated: Reading['translated'], find: (value: object) => unknown): Reading['translated'] =>
  Object.fromEntries(
    Object.entries(translated).map(([language, value]) => [
      language,
      typeof value === 'object' && value !== null ? find(value) : undefined,
    ]),
  );

const inEveryLanguage = (value: unknown, languages: readonly string[]): unknown =>
  typeof value === 'string' || Array.isArray(value)
    ? Object.fromEntries(languages.map((language) => [language, value]))
    : value;

/**
 * What the API gives of a value that fits `schema`: it fits `published(schema)`. A text that all languages share stands in each of
 * them; one that is not translated stands in the original language alone.
 */
export const publishedValue = (schema: z.ZodType, value: unknown, reading: Reading): unknown => {
  const { languages, translated } = reading;
  const giving = givingOf(schema);
  if (giving === 'translated') {
    const others = Object.entries(translated).filter(([, each]) => typeof each === 'string');
    return Object.fromEntries([[languages[0], value], ...others]);
  }
  if (giving === 'local-text' || giving === 'local-list') return inEveryLanguage(value, languages);
  if (giving === 'choice-or-list')
    return Array.isArray(value) ? { kind: 'listed', listed: value } : { kind: value };
  if (Array.isArray(value))
    return value.map((each, at) =>
      publishedValue(childOf(schema, at, value) as z.ZodType, each, {
        languages,
        translated: below(translated, (list) =>
          Array.isArray(list) ? counterpart(list as object[], each) : undefined,
        ),
      }),
    );
  const fields = typeof value === 'object' && value !== null ? fieldsOf(schema, value) : undefined;
  if (!fields) return value;
  const own = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => own[key] !== undefined)
      .map(([key, part]) => [
        key,
        publishedValue(part, own[key], {
          languages,
          translated: below(translated, (group) => (group as Record<string, unknown>)[key]),
        }),
      ]),
  );
};
