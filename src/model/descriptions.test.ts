import { expect, test } from 'vitest';

import { Jurisdiction } from './jurisdiction.ts';
import { Edition, Method } from './method.ts';
import { Portal, requiredLists, Term } from './portal.ts';
import { markdownTypeNames, markdownTypes } from './record-types.ts';
import { itemOf, metaOf, optionsOf, shapeOf } from './shape.ts';

type Schema = Parameters<typeof metaOf>[0];

const schemas: readonly (readonly [string, Schema])[] = [
  ...markdownTypeNames.map((type) => [type, markdownTypes[type].schema] as const),
  ['jurisdiction', Jurisdiction],
  ['method', Method],
  ['edition', Edition],
  ['portal', Portal],
  ['term', Term],
];

const valueOf = (schema: Schema): Schema | undefined => {
  const { innerType, valueType } = schema.def as { innerType?: Schema; valueType?: Schema };
  return innerType ? valueOf(innerType) : valueType;
};

/** Every field below a schema, with its path. */
const fieldsOf = (schema: Schema, path: string): [string, Schema][] => {
  const below = [itemOf(schema), valueOf(schema), ...(optionsOf(schema) ?? [])].filter(
    (each) => each !== undefined,
  );
  return [
    ...Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]): [string, Schema][] => [
      [`${path}.${key}`, child],
      ...fieldsOf(child, `${path}.${key}`),
    ]),
    ...below.flatMap((each) => fieldsOf(each, path)),
  ];
};

/** Fields whose one value is their whole meaning: it tells an alternative from the others. */
const isLiteral = (schema: Schema): boolean => schema.def.type === 'literal';

test.for(schemas)('every field of %s says what it means in both languages', ([name, schema]) => {
  const silent = fieldsOf(schema, name)
    .filter(([, each]) => !isLiteral(each))
    .filter(([, each]) => !metaOf(each).es?.trim() || !metaOf(each).description?.trim())
    .map(([path]) => path);
  expect(silent).toEqual([]);
});

test('a portal must have every list that a schema names', () => {
  const named = new Set(schemas.flatMap(([name, schema]) => marksOf(schema, name)));
  expect([...named].sort()).toEqual([...requiredLists].sort());
});

const marksOf = (schema: Schema, path: string): string[] =>
  fieldsOf(schema, path).flatMap(([, each]) => {
    const item = itemOf(each);
    return [metaOf(each).codes, item && metaOf(item).codes].filter((list) => list !== undefined);
  });
