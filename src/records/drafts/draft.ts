import { type MarkdownType, markdownTypes } from '#model/record-types.ts';
import type { Statistic } from '#model/statistic.ts';
import { recordText } from '#records/canonical-form.ts';
import { readYaml, splitFrontMatter } from '#records/front-matter.ts';
import { headerOf } from '#records/observations/header.ts';
import { readText } from '#records/raw-text.ts';
import type { SourceFile } from '#records/source-file.ts';

import type { Fields } from './value.ts';

/** A record that is not written yet. */
export interface Draft {
  readonly type: MarkdownType;
  readonly id: string;
  readonly fields: Fields;
  readonly body: string;
  /** Of a statistic: the file with its observations; without it, one with a header only. */
  readonly observations?: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const headerOnly = (fields: Fields): Uint8Array =>
  bytesOf(`${headerOf(fields as Pick<Statistic, 'columns'>).join(',')}\n`);

/** The files that a draft becomes, in canonical form: the record, and the observations of a statistic before it. */
export const filesOfDraft = ({ type, id, fields, body, observations }: Draft): readonly SourceFile[] => {
  const { folder, schema } = markdownTypes[type];
  const record = { file: `${folder}/${id}.md`, bytes: bytesOf(recordText(schema, fields, body)) };
  if (type !== 'statistic') return [record];
  return [{ file: `${folder}/${id}.csv`, bytes: observations ?? headerOnly(fields) }, record];
};

/** The values and the text of a record's file; undefined for one that cannot be read. */
const readRecord = (source: SourceFile): { fields: Fields; body: string } | undefined => {
  const { text } = readText(source);
  if (text === undefined) return undefined;
  const { frontMatter, body, start } = splitFrontMatter(source.file, text);
  const fields = frontMatter === undefined ? undefined : readYaml(source.file, frontMatter, start).yaml?.data;
  return fields !== null && typeof fields === 'object' ? { fields: fields as Fields, body } : undefined;
};

/** The file of an audit with one more finding, the last of its list; undefined where the file cannot be read. */
export const withFinding = (audit: SourceFile, finding: Fields): SourceFile | undefined => {
  const read = readRecord(audit);
  if (!read) return undefined;
  const findings = [...((read.fields['findings'] ?? []) as readonly Fields[]), finding];
  const text = recordText(markdownTypes.audit.schema, { ...read.fields, findings }, read.body);
  return { file: audit.file, bytes: bytesOf(text) };
};
