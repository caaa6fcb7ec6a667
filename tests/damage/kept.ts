import { isDeepStrictEqual } from 'node:util';

import { canonicalText } from '#records/canonical.ts';
import type { CheckResult } from '#records/check.ts';
import { type ParsedFile, parseFile } from '#records/parse.ts';
import type { SourceFile } from '#records/source-file.ts';

/** Letters and figures that stand together: what a reader would miss. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const textsIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, each]) =>
        Array.isArray(value) ? textsIn(each) : [key, ...textsIn(each)],
      )
    : [String(value)];

/** The words of `text` that are not among `others`, each as often as it is missing. */
const missing = (text: readonly string[], others: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return text.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
};

/** Signs by which YAML writes a text otherwise than it is. */
const isWrittenOtherwise = /[\\&*]|'[^'\n]*''|^\s*$/;

/** What a file says that was not read, although nothing was found wrong with it; told by its words alone, without reading YAML. */
const unread = ({ text, yaml, bodyStart }: ParsedFile): string[] => {
  const written = bodyStart > 0 ? text.slice(0, bodyStart) : text;
  // A note on a line of its own is read by nobody, which a warning says.
  const fields = written.replace(/^[ ]*#.*$/gm, '');
  return isWrittenOtherwise.test(fields)
    ? []
    : missing(wordsOf(fields), textsIn(yaml?.data).flatMap(wordsOf));
};

/** What is wrong with a record that passed: its canonical form must say the same, and be its own. */
const unstable = (source: SourceFile, parsed: ParsedFile): string | undefined => {
  const text = canonicalText(source);
  if (text === undefined) return 'it passes, but has no canonical form';
  const bytes = new TextEncoder().encode(text);
  const again = parseFile({ file: source.file, bytes });
  const isBodyKept = (again.body?.words ?? 0) === (parsed.body?.words ?? 0);
  if (!isDeepStrictEqual(again.data, parsed.data) || !isBodyKept)
    return 'its canonical form says something else';
  return canonicalText({ file: source.file, bytes }) === text
    ? undefined
    : 'its canonical form has another one';
};

const rowsOf = (bytes: Uint8Array): number =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '').length - 1;

/** What was lost of a file in which the check finds no error; undefined where all of it was read. */
export const lossOf = (source: SourceFile, { files, content }: CheckResult): string | undefined => {
  const parsed = files.find(({ file }) => file === source.file);
  if (!parsed) return 'it was not looked at';
  const { role } = parsed;
  if (role.role === 'observations') {
    const statistic = files.find(({ file }) => file === source.file.replace(/\.csv$/, '.md'));
    if (statistic?.data === undefined || 'dialect' in (statistic.data as object)) return undefined;
    const read = content.parts.observations.get(role.id)?.length ?? 0;
    return read === rowsOf(source.bytes) ? undefined : `${rowsOf(source.bytes)} rows, ${read} observations`;
  }
  if (role.role === 'ignored') return undefined;
  if (role.role === 'interface') return parsed.yaml ? undefined : 'nothing was read';
  if (parsed.data === undefined) return 'nothing was read';
  const lost = parsed.yaml ? unread(parsed) : [];
  if (lost.length > 0) return `not read: ${lost.slice(0, 8).join(' ')}`;
  if (role.role !== 'record') return undefined;
  if (!content.parts.documents.some(({ file }) => file === source.file)) return 'it is not in the archive';
  return unstable(source, parsed);
};
