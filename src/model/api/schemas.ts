import { z } from 'zod';

import { EditionResult } from '#model/edition-result.ts';

import { ChangesFile } from './changes-file.ts';
import { listFile, listNames, listRows } from './lists/lists.ts';
import { DictionaryFile, IndexFile, SearchFile } from './other-files.ts';
import { apiRecordTypes, recordFile } from './record.ts';
import { StatisticShape } from './statistic-file.ts';

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The names of schemas in the description of the API: `LawsList` of a list, `LawsRow` of its rows, `LawRecord` of a record. */
export const listSchemaName = (list: string): string => `${capital(list)}List`;
export const recordSchemaName = (type: string): string => `${capital(type)}Record`;

const registry = z.registry<{ id: string }>();
for (const name of listNames) {
  registry.add(listRows[name], { id: `${capital(name)}Row` });
  registry.add(listFile(name), { id: listSchemaName(name) });
}
for (const type of apiRecordTypes) registry.add(recordFile(type), { id: recordSchemaName(type) });
registry.add(StatisticShape, { id: recordSchemaName('statistic') });
registry.add(EditionResult, { id: 'Edition' });
registry.add(DictionaryFile, { id: 'Dictionary' });
registry.add(IndexFile, { id: 'Index' });
registry.add(ChangesFile, { id: 'Changes' });
registry.add(SearchFile, { id: 'SearchIndex' });

/** Where a schema stands in the description of the API. */
export const schemaReference = (name: string): string => `#/components/schemas/${name}`;

/** The JSON Schemas (2020-12) of everything that the API gives as JSON, by name. They point to each other by `schemaReference`. */
export const apiSchemas = (): Readonly<Record<string, object>> => {
  const { schemas } = z.toJSONSchema(registry, {
    uri: schemaReference,
    unrepresentable: 'any',
    reused: 'inline',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]),
  );
};
