import { allRecords, type Archive, type Entry } from '#model/archive.ts';
import { Dossier } from '#model/dossier.ts';
import { type Jurisdiction, Jurisdictions } from '#model/jurisdiction.ts';
import { Edition, Method } from '#model/method.ts';
import { Glossary, Portal } from '#model/portal.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';
import type { walk } from '#model/shape.ts';

import type { Surroundings } from './rule.ts';

export type Schema = Parameters<typeof walk>[0];

/** The values of a file with the schema that they fit; a path below `value` is a path in the file. */
export interface Document {
  readonly file: string;
  readonly schema: Schema;
  readonly value: unknown;
}

/** Every Markdown record, type by type. */
export const recordsOf = (archive: Archive): readonly Entry<MarkdownType>[] => allRecords(archive);

/** A Markdown record as a document. */
export const documentOf = (record: Entry<MarkdownType>): Document => ({
  file: record.file,
  schema: markdownTypes[record.type].schema,
  value: record,
});

/**
 * The same function, which answers once for each document: for what follows from a document alone. Values are never changed, and those
 * of a file that was not read anew are the same from check to check.
 */
export const oncePerDocument = <T>(read: (document: Document) => T): ((document: Document) => T) => {
  const known = new WeakMap<object, T>();
  return (document) => {
    const { value } = document;
    if (value === null || typeof value !== 'object') return read(document);
    if (!known.has(value)) known.set(value, read(document));
    return known.get(value) as T;
  };
};

/** By the first of them: the same jurisdictions are one list, and so one document, from check to check. */
const lists = new WeakMap<Jurisdiction, readonly Jurisdiction[]>();

/** The jurisdictions in the order of their file, where an archive has them in the order of their codes. */
export const jurisdictionsOf = (
  archive: Archive,
  { jurisdictionOrder }: Surroundings,
): readonly Jurisdiction[] => {
  const left = Map.groupBy(archive.jurisdictions.all, ({ code }) => code);
  const list = jurisdictionOrder.flatMap((code) => left.get(code)?.shift() ?? []);
  const [first] = list;
  if (!first) return list;
  const known = lists.get(first);
  if (known?.length === list.length && list.every((each, index) => each === known[index])) return known;
  lists.set(first, list);
  return list;
};

/** The files of YAML alone: the portal itself, jurisdictions, glossary, dossier, methods, editions. */
export const settingsOf = (archive: Archive, surroundings: Surroundings): readonly Document[] => [
  { file: 'portal.yaml', schema: Portal, value: archive.portal },
  { file: 'jurisdictions.yaml', schema: Jurisdictions, value: jurisdictionsOf(archive, surroundings) },
  { file: 'glossary.yaml', schema: Glossary, value: archive.glossary },
  { file: 'dossier.yaml', schema: Dossier, value: archive.dossier },
  ...archive.methods.all.map((method) => ({
    file: `methods/${method.id}.yaml`,
    schema: Method,
    value: method,
  })),
  ...archive.editions.all.map((edition) => ({
    file: `editions/${edition.id}.yaml`,
    schema: Edition,
    value: edition,
  })),
];

/** Every file with values, of the portal and of its records. */
export const documentsOf = (archive: Archive, surroundings: Surroundings): readonly Document[] => [
  ...settingsOf(archive, surroundings),
  ...recordsOf(archive).map(documentOf),
];
