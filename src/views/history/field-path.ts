import { bare, itemOf, metaOf, optionsOf, shapeOf } from '#model/shape.ts';

/** The schema of a value, as the model declares it. */
export type Schema = Parameters<typeof shapeOf>[0];

/** A step of a path: a field by its key, or a member of a list by its name. */
export interface Step {
  readonly key: string;
  readonly isMember: boolean;
  /** The schema of what stands there; undefined below a field that is written freely, or that the schema no longer has. */
  readonly schema: Schema | undefined;
}

/** A field of a group; of a union that of the first alternative that has it. */
const fieldOf = (schema: Schema, key: string): Schema | undefined =>
  shapeOf(schema)?.[key] ??
  optionsOf(schema)
    ?.map((option) => fieldOf(option, key))
    .find((found) => found);

/** The members of a list; of a union those of the alternative that is one. */
export const membersOf = (schema: Schema): Schema | undefined =>
  itemOf(schema) ??
  optionsOf(schema)
    ?.map(membersOf)
    .find((found) => found);

const below = (schema: Schema | undefined, key: string): Pick<Step, 'isMember' | 'schema'> => {
  if (!schema) return { isMember: false, schema: undefined };
  const member = membersOf(schema);
  if (member) return { isMember: true, schema: member };
  const field = fieldOf(bare(schema), key);
  return { isMember: false, schema: field };
};

/** The steps of a path through a record of the given schema. */
export const stepsOf = (schema: Schema, path: readonly string[]): readonly Step[] => {
  const steps: Step[] = [];
  let at: Schema | undefined = schema;
  for (const key of path) {
    const step: Step = { key, ...below(at, key) };
    steps.push(step);
    at = step.schema;
  }
  return steps;
};

/** Whether the text at the end of a path is translated in a file of its own. */
export const isTranslated = (schema: Schema | undefined): boolean =>
  schema !== undefined && metaOf(schema).translatable === true;
