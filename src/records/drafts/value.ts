import type { z } from 'zod';

import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { schemaIssues } from '#records/schema-issues.ts';

/** A record or a part of one, as it grows. */
export type Fields = Record<string, unknown>;

/** The same value with `part` at `path`; undefined takes away what is there. The groups and lists on the way are made. */
export const withValue = (value: unknown, path: Path, part: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    const item = withValue(list[key], rest, part);
    if (item === undefined) list.splice(key, 1);
    else list[key] = item;
    return list;
  }
  const { [key]: before, ...others } = (value ?? {}) as Fields;
  const after = withValue(before, rest, part);
  return after === undefined ? others : { ...(value as Fields | undefined), [key]: after };
};

/** A path as people write it: `sources[0].key`. */
export const pathText = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

/** A written path as keys and positions; undefined for what is none. */
export const pathOf = (text: string): Path | undefined => {
  if (!/^[A-Za-z_][\w-]*(?:\[\d{1,3}\]|\.[A-Za-z_][\w-]*)*$/.test(text)) return undefined;
  return (text.match(/\d+(?=\])|[A-Za-z_][\w-]*/g) ?? []).map((key) => (/^\d/.test(key) ? Number(key) : key));
};

/** What is wrong with a value that is not in a file yet, in the words of the check; with `path`, only there and below. */
export const valueIssues = (schema: z.ZodType, value: unknown, path: Path = []): readonly Issue[] =>
  schemaIssues('', schema, { data: value, offsetOf: () => 0, writtenAt: () => undefined }).filter(
    ({ place }) => place.in === 'field' && path.every((key, index) => place.path[index] === key),
  );
