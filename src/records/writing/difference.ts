import { diffArrays } from 'diff';

import { compareValues } from '#domain/changes/compare.ts';
import type { FieldChange } from '#model/history.ts';
import { readYaml, splitFrontMatter } from '#records/front-matter.ts';
import { readText } from '#records/raw-text.ts';
import { roleOf } from '#records/source-file.ts';

import type { FileChange } from './change.ts';

/** A line of one of two texts: in both, only in the older, only in the newer. */
export interface DifferenceLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What a change does to one file, as it is shown before it is written. */
export interface FileDifference {
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'same';
  /** Of a record: which fields say something else. A body has the path `['body']`. Absent for a file that is no record. */
  readonly fields?: readonly FieldChange[];
  readonly lines: readonly DifferenceLine[];
}

const textOf = (file: string, bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : (readText({ file, bytes }).text ?? '');

const valuesOf = (file: string, text: string): Readonly<Record<string, unknown>> | undefined => {
  if (text === '') return {};
  const { frontMatter, body } = splitFrontMatter(file, text);
  const data = frontMatter === undefined ? undefined : readYaml(file, frontMatter).yaml?.data;
  if (data === null || typeof data !== 'object') return undefined;
  return { ...data, ...(body.trim() === '' ? {} : { body: body.trim() }) };
};

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const compareLines = (before: string, after: string): readonly DifferenceLine[] =>
  diffArrays(linesOf(before), linesOf(after)).flatMap(({ value, added, removed }) =>
    value.map((text): DifferenceLine => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text })),
  );

/**
 * What a change does to a file: the fields of a record that will say something else, and the lines. Line ends and a mark at the
 * beginning are no difference of lines. A record that cannot be read has no fields, only lines.
 */
export const differenceOf = ({ file, before, after }: FileChange): FileDifference => {
  const [older, newer] = [textOf(file, before), textOf(file, after)];
  const [was, willBe] = [valuesOf(file, older), valuesOf(file, newer)];
  const isSame = before !== undefined && after !== undefined && Buffer.compare(before, after) === 0;
  const kind = isSame ? 'same' : before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    file,
    kind,
    ...(roleOf(file).role === 'record' && was && willBe ? { fields: compareValues(was, willBe) } : {}),
    lines: compareLines(older, newer),
  };
};
