import { z } from 'zod';

import { Dossier } from './dossier.ts';
import { Jurisdictions } from './jurisdiction.ts';
import { Edition, Method } from './method.ts';
import { Glossary, Portal } from './portal.ts';
import { Privacy } from './privacy.ts';
import { markdownTypes } from './record-types.ts';

/** Everything that people write in a content folder, by the name of its type. */
export const schemas = {
  law: markdownTypes.law.schema,
  commitment: markdownTypes.commitment.schema,
  audit: markdownTypes.audit.schema,
  statistic: markdownTypes.statistic.schema,
  comparison: markdownTypes.comparison.schema,
  institution: markdownTypes.institution.schema,
  page: markdownTypes.page.schema,
  portal: Portal,
  jurisdictions: Jurisdictions,
  glossary: Glossary,
  dossier: Dossier,
  privacy: Privacy,
  method: Method,
  edition: Edition,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as SchemaName[];

/**
 * The JSON Schema (2020-12) of a type: names, shapes and meanings in both languages (`description` and `es`), with the marks that
 * editors read (`translatable`, `refers`, `codes`). What holds between fields and between records is not in it: the check says that.
 */
export const jsonSchemaOf = (name: SchemaName, id: string): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { unrepresentable: 'any', reused: 'inline' });
  return { $schema, $id: id, title: name, ...schema };
};
