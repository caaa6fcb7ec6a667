import { z } from 'zod';

// What version 2 of Data Package asks of a descriptor (https://datapackage.org/standard/), as far as the portal uses it, and stricter
// than its profile: a property that the standard does not know must say whose it is, as `veedor:retrievedOn` does.

type Shape = Readonly<Record<string, z.ZodType>>;

const described = <S extends Shape>(shape: S) =>
  z.looseObject(shape).superRefine((value, context) => {
    for (const name of Object.keys(value))
      if (!(name in shape) && !/^[a-z]+:[a-zA-Z]+$/.test(name))
        context.addIssue({ code: 'custom', message: `"${name}" is no property of the standard` });
  });

const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const text = z.string().min(1);
const texts = z.array(text).min(1).refine(unique, 'the same twice');
const webAddress = z.string().refine((value) => /^https?:\/\/[^\s/]+/.test(value), 'no web address');

/** A web address, or a path below the descriptor: not absolute, not upwards, not hidden. */
const urlOrPath = z
  .string()
  .refine(
    (value) =>
      /^https?:\/\/[^\s/]+/.test(value) ||
      (!/^[a-z]+:|\\|^[/~]/.test(value) && value.split('/').every((part) => part !== '' && part[0] !== '.')),
    'neither a web address nor a path below the descriptor',
  );

const licenses = z
  .array(
    described({
      name: z
        .string()
        .regex(/^[-a-zA-Z0-9._]+$/)
        .optional(),
      path: urlOrPath.optional(),
      title: text.optional(),
    }).refine(({ name, path }) => name !== undefined || path !== undefined, 'neither a name nor a path'),
  )
  .min(1);

const sources = z.array(described({ title: text, path: urlOrPath.optional(), version: text.optional() }));

const categories = z.union([
  z.array(z.string()).refine(unique, 'the same category twice'),
  z
    .array(described({ value: z.string(), label: text.optional() }))
    .refine((all) => unique(all.map(({ value }) => value)), 'the same category twice')
    .refine((all) => unique(all.map(({ label }) => label)), 'the same label twice'),
]);

const fieldTexts = { name: text, title: text.optional(), description: text.optional() };

const field = z.discriminatedUnion('type', [
  described({
    ...fieldTexts,
    type: z.literal('string'),
    categories: categories.optional(),
    categoriesOrdered: z.boolean().optional(),
    constraints: described({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: text.optional(),
      enum: texts.optional(),
    }).optional(),
  }),
  described({
    ...fieldTexts,
    type: z.literal('number'),
    constraints: described({ required: z.boolean().optional() }).optional(),
  }),
  described({
    ...fieldTexts,
    type: z.literal('integer'),
    constraints: described({ required: z.boolean().optional() }).optional(),
  }),
  described({
    ...fieldTexts,
    type: z.literal('boolean'),
    constraints: described({ required: z.boolean().optional() }).optional(),
  }),
  described({
    ...fieldTexts,
    type: z.literal('list'),
    delimiter: text,
    itemType: z.literal('string'),
    constraints: described({ required: z.boolean().optional() }).optional(),
  }),
]);

const schema = described({
  fields: z
    .array(field)
    .min(1)
    .refine((fields) => unique(fields.map(({ name }) => name)), 'the same field twice'),
  missingValues: z.array(z.string()).refine(unique, 'the same missing value twice'),
  primaryKey: texts.optional(),
  foreignKeys: z
    .array(
      described({
        fields: texts,
        reference: described({ resource: text.optional(), fields: texts }),
      }).refine(
        ({ fields, reference }) => fields.length === reference.fields.length,
        'keys of unlike length',
      ),
    )
    .min(1)
    .optional(),
}).superRefine(({ fields, primaryKey = [], foreignKeys = [] }, context) => {
  const names = new Set(fields.map(({ name }) => name));
  for (const name of [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)])
    if (!names.has(name)) context.addIssue({ code: 'custom', message: `no field is called "${name}"` });
});

const resource = described({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json').optional(),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  type: z.literal('table'),
  path: urlOrPath.optional(),
  data: z.array(z.record(z.string(), z.union([z.string(), z.null()]))).optional(),
  title: text,
  description: text.optional(),
  homepage: webAddress.optional(),
  format: z.literal('csv').optional(),
  mediatype: z.literal('text/csv').optional(),
  encoding: z.literal('utf-8').optional(),
  licenses: licenses.optional(),
  sources: sources.optional(),
  schema,
}).refine(({ path, data }) => (path === undefined) !== (data === undefined), 'either a path or data');

const datapackage = described({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  id: webAddress.optional(),
  title: text,
  description: text,
  homepage: webAddress.optional(),
  // From the recipe "Language Support": the first one is that of the texts.
  languages: texts,
  version: z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/),
  created: z.iso.datetime(),
  licenses: licenses.optional(),
  contributors: z
    .array(described({ title: text, path: webAddress.optional(), roles: texts.optional() }))
    .min(1),
  resources: z
    .array(resource)
    .min(1)
    .refine((all) => unique(all.map(({ name }) => name)), 'the same resource twice'),
}).superRefine(({ resources }, context) => {
  const names = new Map(
    resources.map((each) => [each.name, new Set(each.schema.fields.map(({ name }) => name))]),
  );
  for (const { name, schema: each } of resources)
    for (const { reference } of each.foreignKeys ?? [])
      if (!reference.fields.every((key) => names.get(reference.resource ?? name)?.has(key)))
        context.addIssue({ code: 'custom', message: `no "${reference.fields}" in "${reference.resource}"` });
});

export type DataPackage = z.infer<typeof datapackage>;
export type Resource = z.infer<typeof resource>;
export type Schema = z.infer<typeof schema>;

/** The descriptor as its text says it. Throws with every fault where it is not what the standard asks for. */
export const readPackage = (json: string): DataPackage => {
  const { success, data, error } = datapackage.safeParse(JSON.parse(json));
  if (success) return data;
  throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
};
