import type { Path } from '#model/shape.ts';
import { type ReadYaml, readYaml, splitFrontMatter } from '#records/front-matter.ts';
import { lineAndColumn } from '#records/position.ts';
import { readText } from '#records/raw-text.ts';
import { roleOf, type SourceFile } from '#records/source-file.ts';

/** A web address that stands in a record, and where. */
export interface Address {
  /** File inside the content folder. */
  readonly file: string;
  readonly path: Path;
  readonly line: number;
  readonly column: number;
  readonly url: string;
}

/** A source of a record: what it cites, where its archived copy is, and on which day it was read. */
export interface RecordSource extends Address {
  readonly archivedUrl?: string;
  readonly accessedOn?: string;
}

/** What the files of a content folder say of addresses. */
export interface Addresses {
  /** Every `url` and `archivedUrl` at any depth of the records, in the order of files and lines. */
  readonly all: readonly Address[];
  /** The entries of `sources`, which alone may name an archived copy. */
  readonly sources: readonly RecordSource[];
  /** Records whose fields cannot be read at all: the check says why. */
  readonly unread: readonly string[];
}

const isWeb = (value: unknown): value is string =>
  typeof value === 'string' && !/\s/.test(value) && /^https?:$/.test(URL.parse(value)?.protocol ?? '');

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Calls `visit` for every group below `value`, with its path; depth first, in the order written. */
const groups = (
  value: unknown,
  visit: (group: Record<string, unknown>, path: Path) => void,
  path: Path = [],
) => {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value))
    groups((value as Record<string | number, unknown>)[key], visit, [...path, key]);
};

const fieldsOfRecord = (source: SourceFile): { text: string; yaml: ReadYaml } | undefined => {
  const { text } = readText(source);
  if (text === undefined) return undefined;
  const { frontMatter, start } = splitFrontMatter(source.file, text);
  const yaml = frontMatter === undefined ? undefined : readYaml(source.file, frontMatter, start).yaml;
  return yaml && { text, yaml };
};

/**
 * The web addresses in the records of `files`, with line and column. What does not fit its schema is still looked at, so that a
 * record with another problem is not left out; translations have no addresses of their own. An address that is neither http nor
 * https is left to the check.
 */
export const addressesOf = (files: readonly SourceFile[]): Addresses => {
  const all: Address[] = [];
  const sources: RecordSource[] = [];
  const unread: string[] = [];
  for (const source of files) {
    const { file } = source;
    const role = roleOf(file);
    if (role.role !== 'record' || role.language !== undefined) continue;
    const read = fieldsOfRecord(source);
    if (!read) {
      unread.push(file);
      continue;
    }
    const { text, yaml } = read;
    groups(yaml.data, (group, path) => {
      for (const key of ['url', 'archivedUrl']) {
        const url = group[key];
        if (!isWeb(url)) continue;
        const place = [...path, key];
        const address = { file, path: place, url, ...lineAndColumn(text, yaml.offsetOf(place)) };
        all.push(address);
        if (key === 'archivedUrl' || path.length !== 2 || path[0] !== 'sources') continue;
        const archivedUrl = textOf(group['archivedUrl']);
        const accessedOn = textOf(group['accessedOn']);
        sources.push({
          ...address,
          ...(archivedUrl === undefined ? {} : { archivedUrl }),
          ...(accessedOn === undefined ? {} : { accessedOn }),
        });
      }
    });
  }
  return { all, sources, unread };
};
