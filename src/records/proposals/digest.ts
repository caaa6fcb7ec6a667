import { createHash } from 'node:crypto';

import { type MarkdownType, markdownTypes } from '#model/record-types.ts';

/** A value in the one order that its digest is made of: keys by the alphabet, texts without outer spaces. */
const ordered = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
};

/** The values of a record alone, without what a stored one carries besides. */
export const valuesOf = (
  type: MarkdownType,
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(markdownTypes[type].schema.shape).flatMap((key) =>
      record[key] === undefined ? [] : [[key, record[key]]],
    ),
  );

/** SHA-256 of the values of a record, in hexadecimal: alike for what lies in its file and for what was read from it. */
export const recordDigest = (type: MarkdownType, record: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(valuesOf(type, record))))
    .digest('hex');
