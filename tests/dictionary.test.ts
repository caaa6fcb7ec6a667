import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaOf, schemaNames } from '#model/json-schema.ts';
import { dictionary, dictionaryFile } from '../scripts/dictionary.ts';

test('docs/records.md says what the schemas say: if not, run "npm run dictionary"', () => {
  expect(readFileSync(dictionaryFile, 'utf8')).toBe(dictionary());
});

test('every field of the dictionary says what may be written', () => {
  expect(
    dictionary()
      .split('\n')
      .filter((line) => /forma fija|\|\s*\|$/.test(line)),
  ).toEqual([]);
});

test.for(schemaNames)('the JSON Schema of %s carries the meanings and refuses unknown keys', (name) => {
  const id = `https://example.org/${name}.json`;
  const schema = jsonSchemaOf(name, id) as {
    $id: string;
    items?: object;
    properties?: Record<string, { description?: string; es?: string }>;
    additionalProperties?: boolean;
  };
  expect(schema.$id).toBe(id);
  const whole = { ...schema, ...schema.items };
  expect(whole.additionalProperties).toBe(false);
  const silent = Object.entries(whole.properties ?? {}).filter(
    ([, field]) => !field.description || !field.es,
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});
