import type { z } from 'zod';

import { fieldKindOf } from '#model/field-kind.ts';
import type { Message } from '#model/issue.ts';
import { schemaAt } from '#records/schema-path.ts';

import { type Fields, pathOf, withValue } from './value.ts';

/** A written value as the kind of value that the schema has at its place; text where it has none, for the check to speak of. */
const valueFor = (schema: z.ZodType | undefined, text: string): unknown => {
  const kind = schema && fieldKindOf(schema);
  switch (kind?.kind) {
    case 'number':
      return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'yes-no':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(',').map((each) => valueFor(kind.item, each.trim()));
    default:
      return text;
  }
};

/**
 * A record with values written as `path=value`: `title=…`, `sources[0].key=…`, and for a list of short values
 * `pillars=water,schools`. Later ones stand in place of earlier ones. Gives what is wrong with the first that is no such thing.
 */
export const withAssigned = (
  schema: z.ZodType,
  fields: Fields,
  assignments: readonly string[],
): { readonly fields: Fields } | { readonly fault: Message } => {
  let record: unknown = fields;
  for (const written of assignments) {
    const sign = written.indexOf('=');
    const path = sign > 0 ? pathOf(written.slice(0, sign).trim()) : undefined;
    if (!path)
      return {
        fault: {
          es: `«${written}» no dice qué campo toma qué valor. Escriba --set "title=Ley de aguas" o --set "sources[0].key=gaceta".`,
          en: `“${written}” does not say which field takes which value. Write --set "title=Water Act" or --set "sources[0].key=gazette".`,
        },
      };
    record = withValue(
      record,
      path,
      valueFor(schemaAt(schema, record, path), written.slice(sign + 1).trim()),
    );
  }
  return { fields: record as Fields };
};
