import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';

import { childOf, fieldsOf } from '#model/shape.ts';

/** Texts that some reader of YAML would take for a date, a time or a number. */
const looksLikeFigures = /^[\d.:/+-]*\d[\d.:/+-]*$/;

/** The same value with the keys of every group in the order of the schema; keys it does not know come last, as they stood. */
const inOrder = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  const below = (key: string | number, each: unknown) => inOrder(schema && childOf(schema, key, value), each);
  if (Array.isArray(value)) return value.map((each, index) => below(index, each));
  const known = schema && fieldsOf(schema, value);
  const order = known ? Object.keys(known) : [];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([key, each]) => [key, below(key, each)]),
  );
};

const toYaml = (value: unknown): string => {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (
        key !== 'key' &&
        isScalar(node) &&
        typeof node.value === 'string' &&
        looksLikeFigures.test(node.value)
      )
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, indent: 2 });
};

/**
 * The text of a file with these values and words, in the one canonical form: keys in the order of the schema, figures and dates
 * quoted, no comments. It is all that writes records, on the disk and in a browser, so that a change shows only what changed.
 */
export const recordText = (schema: z.ZodType, data: object, body: string): string => {
  // Blank lines go; the indentation of the first line stays, since it makes a list or a quotation of code.
  const words = body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  return `---\n${toYaml(inOrder(schema, data))}---\n${words === '' ? '' : `${words}\n`}`;
};
