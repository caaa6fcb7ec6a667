import type { z } from 'zod';

import { childOf, optionsOf, type Path, shapeOf } from '#model/shape.ts';

/** The schema of the value at , following the data through unions; undefined where there is none. */
export const schemaAt = (schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined => {
  let [current, value]: [z.ZodType | undefined, unknown] = [schema, data];
  for (const key of path) {
    if (!current) return undefined;
    current = childOf(current, key, value);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return current;
};

/** The value at `path`, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  );

/** The keys that a group of fields may have; where it is one of several kinds, those of its kind. */
export const keysOf = (schema: z.ZodType, value: unknown): string[] => {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  const option = optionsOf(schema)?.find((each) => shapeOf(each)?.['kind']?.safeParse(kind).success);
  return Object.keys(shapeOf(option ?? schema) ?? {});
};

/** The errors of the alternative of a union that came nearest, so that a message speaks of the writer's mistake. */
export const flatten = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (errors: z.core.$ZodIssue[]) => Math.max(...errors.map((error) => error.path.length));
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  return best.flatMap((error) =>
    flatten({ ...error, path: [...issue.path, ...error.path] } as z.core.$ZodIssue),
  );
};
