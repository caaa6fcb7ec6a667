import { toCsv } from './csv.ts';
import { aboutOf, stemOf, type Taken } from './tracker-about.ts';
import { type RecordColumn, recordColumns, recordReader, type RecordValue } from './tracker-columns.ts';
import { type DescribedColumn, readmeText } from './tracker-readme.ts';
import { toZip } from './zip.ts';

/** A file to be saved. */
export interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
export interface BytesFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of what a reader has chosen; each is made when asked for. */
export interface TrackerFiles {
  readonly csv: () => TextFile;
  readonly json: () => TextFile;
  readonly readme: () => TextFile;
  /** The three in one, for whom a file alone says too little. */
  readonly zip: () => BytesFile;
}

/** A list of codes in one cell. */
const codeSeparator = ';';

const described = (
  { words, facets }: Taken,
  columns: readonly RecordColumn[],
  records: readonly (readonly RecordValue[])[],
): readonly DescribedColumn[] =>
  columns.map((column, at) => {
    const used = new Set(records.flatMap((record) => record[at] ?? []));
    const codes = (facets.find(({ name }) => name === column.name)?.values ?? []).flatMap(
      ({ code, label }) => (used.has(code) && code !== label ? [{ code, label }] : []),
    );
    const meaning = words.columns[column.name] ?? '';
    return { ...column, meaning, ...(codes.length === 0 ? {} : { codes }) };
  });

/** What a reader has filtered, as files. */
export const trackerFiles = (taken: Taken): TrackerFiles => {
  const columns = recordColumns(taken.type);
  const names = columns.map(({ name }) => name);
  const stem = stemOf(taken);
  const content = () => {
    const keys = taken.columns.map(({ key }) => key);
    const records = taken.entries.map(recordReader(taken.type, keys, taken.origin));
    return { about: aboutOf(taken), columns: described(taken, columns, records), records };
  };
  const csv = (): TextFile => ({
    name: `${stem}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    text: toCsv(
      names,
      content().records.map((record) =>
        record.map((value) =>
          value === null || typeof value === 'string' || typeof value === 'number'
            ? value
            : value.join(codeSeparator),
        ),
      ),
    ),
  });
  const json = (): TextFile => {
    const { records, ...head } = content();
    const named = records.map((record) =>
      Object.fromEntries(record.map((value, at) => [names[at] as string, value])),
    );
    return {
      name: `${stem}.json`,
      mediaType: 'application/json',
      text: `${JSON.stringify({ ...head, records: named }, undefined, 2)}\n`,
    };
  };
  const readme = (): TextFile => {
    const { about, columns: all } = content();
    return {
      name: `${stem}-${taken.words.readme}.txt`,
      mediaType: 'text/plain;charset=utf-8',
      text: readmeText(taken, about, all),
    };
  };
  const zip = (): BytesFile => ({
    name: `${stem}.zip`,
    mediaType: 'application/zip',
    bytes: toZip(
      [readme(), csv(), json()].map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
      taken.asOf,
    ),
  });
  return { csv, json, readme, zip };
};
