import type { MarkdownType } from '#model/record-types.ts';
import { markdownTypes } from '#model/record-types.ts';
import { recordText } from '#records/canonical-form.ts';

import type { Given, PlannedFile } from './plan.ts';

/** A record of the content as it lies in its file: values as they are written, even those that do not fit. */
export interface StoredRecord {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The record of a type and id, or undefined. */
export const storedRecord = (given: Given, type: MarkdownType, id: string): StoredRecord | undefined => {
  const parsed = given.checked.files.find(
    ({ role }) =>
      role.role === 'record' && role.type === type && role.id === id && role.language === undefined,
  );
  const source = given.sources.find(({ file }) => file === parsed?.file);
  const data = parsed?.yaml?.data;
  if (!parsed || !source || data === null || typeof data !== 'object') return undefined;
  return {
    file: parsed.file,
    bytes: source.bytes,
    data: data as Record<string, unknown>,
    body: parsed.text.slice(parsed.bodyStart),
  };
};

/** The file of a record with these values, in canonical form. */
export const plannedFile = (
  type: MarkdownType,
  file: string,
  data: Readonly<Record<string, unknown>>,
  body: string,
  before?: Uint8Array,
): PlannedFile => ({
  file,
  ...(before ? { before } : {}),
  after: Buffer.from(recordText(markdownTypes[type].schema, data, body)),
});
