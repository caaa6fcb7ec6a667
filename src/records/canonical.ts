import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';

import { markdownTypes } from '#model/record-types.ts';
import { childOf, fieldsOf } from '#model/shape.ts';
import { translationOf } from '#model/translation.ts';

import { readYaml, splitFrontMatter } from './front-matter.ts';
import { readText } from './raw-text.ts';
import { roleOf, type SourceFile } from './source-file.ts';

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
 * A record in its one canonical form: keys in the order of the schema, figures and dates quoted, no comments, so that a change
 * shows only what changed. Undefined for a file that is no record, or that cannot be read; the check says why.
 */
export const canonicalText = (source: SourceFile): string | undefined => {
  const role = roleOf(source.file);
  if (role.role !== 'record') return undefined;
  const { text } = readText(source);
  if (text === undefined) return undefined;
  const { frontMatter, body, start } = splitFrontMatter(source.file, text);
  if (frontMatter === undefined) return undefined;
  const { yaml } = readYaml(source.file, frontMatter, start);
  if (!yaml || yaml.data === null || typeof yaml.data !== 'object') return undefined;
  const { schema } = markdownTypes[role.type];
  const ordered = inOrder(role.language === undefined ? schema : translationOf(schema), yaml.data);
  const words = body.trim();
  return `---\n${toYaml(ordered)}---\n${words === '' ? '' : `${words}\n`}`;
};
