import { jsonSchemaOf, type SchemaName, schemaNames } from '#model/json-schema.ts';

import type { Site } from '#views/site.ts';

/** The types of which the portal publishes the JSON Schema. */
export const publishedSchemas: readonly SchemaName[] = schemaNames;

/** The JSON Schema of a type as a file; its `$id` is the address it has in this portal. */
export const jsonSchemaText = ({ origin, addresses }: Site, name: SchemaName): string =>
  `${JSON.stringify(jsonSchemaOf(name, `${origin ?? ''}${addresses.base}api/v1/schemas/${name}.json`), undefined, 2)}\n`;
