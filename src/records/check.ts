import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';

import { issuesBetween } from './between.ts';
import { archiveOf, type Content, gather } from './content.ts';
import { textToLookIn } from './observations/encoding.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { locate, type Problem } from './position.ts';
import { privacyProblems } from './privacy.ts';
import { withoutPrivateLines } from './private-lines.ts';
import { readContent, type SourceFile } from './source-file.ts';
import { wordIssues } from './word-issues.ts';
import { settledIssues } from './writing/settled-issues.ts';

/** The outcome of checking a content folder. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The files as they were, ordered by path. */
  readonly sources: readonly SourceFile[];
  readonly files: readonly ParsedFile[];
  readonly content: Content;
  /** All records that fit their schema; undefined without portal.yaml. */
  readonly archive: Archive | undefined;
}

/** What a check goes by besides the files. */
export interface CheckSettings {
  readonly today: string;
  readonly referenceWords: unknown;
  readonly memo?: ParseMemo;
  readonly derived?: (archive: Archive, today: string) => readonly Issue[];
  readonly reservedSlugs?: (words: Readonly<Record<string, unknown>>) => readonly string[];
}

interface CheckOptions extends CheckSettings {
  /** Files as they would stand after a change that is not written yet: in place of those of the same name, or besides. */
  readonly unsaved?: readonly SourceFile[];
}

/** Files as they were read last, by name. */
export type ParseMemo = Map<string, { readonly bytes: Uint8Array; readonly parsed: ParsedFile }>;

const parseAgain = (source: SourceFile, memo: ParseMemo | undefined): ParsedFile => {
  const before = memo?.get(source.file);
  if (before && Buffer.compare(before.bytes, source.bytes) === 0) return before.parsed;
  const parsed = parseFile(source);
  memo?.set(source.file, { bytes: source.bytes, parsed });
  return parsed;
};

const order = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : 1);

/**
 * Every problem of the given files at once, in the order of the files, as if they were all of a content folder. `today` is the day of
 * the build; `referenceWords` are the interface words that a language of the content must match; `memo` spares reading a file again
 * whose bytes have not changed since the last check; `derived` finds what only shows in what follows from the records;
 * `reservedSlugs` gives the names that no edition may have, by the interface words of the content. Besides `memo` it changes nothing
 * and reads nothing else.
 */
export const checkSources = (
  given: readonly SourceFile[],
  { today, referenceWords, memo, derived, reservedSlugs }: CheckSettings,
): CheckResult => {
  const sources = [...given].sort((a, b) => (a.file < b.file ? -1 : 1));
  const files = sources.map((source) => parseAgain(source, memo));
  const content = gather(files);
  const archive = archiveOf(content);
  const byName = new Map(files.map((parsed) => [parsed.file, parsed]));
  const surroundings = {
    today,
    bodies: files.flatMap(({ body }) => (body ? [body] : [])),
    files: files.flatMap(({ file, role }) => (role.role === 'record' ? [{ file, ...role }] : [])),
    jurisdictionOrder: content.parts.jurisdictions.map(({ code }) => code),
    reservedSlugs: reservedSlugs?.(content.parts.words) ?? [],
  };
  const between = archive ? issuesBetween(archive, surroundings, files) : [];
  // What follows from records that do not hold says nothing.
  const sound = [...files.flatMap(({ issues }) => issues), ...content.issues, ...between].every(
    ({ severity }) => severity !== 'error',
  );
  const follows = archive && sound ? (derived?.(archive, today) ?? []) : [];
  const words = files.flatMap((parsed) => wordIssues(parsed, referenceWords));
  const privacy = privacyProblems(sources, files);
  const located = [
    ...files.flatMap(({ issues }) => issues),
    ...content.issues,
    ...words,
    ...between,
    ...follows,
    ...privacy.issues,
  ].map((issue) => locate(issue, byName.get(issue.file)));
  const textOf = (file: string): string =>
    textToLookIn(sources.find((source) => source.file === file)?.bytes ?? new Uint8Array());
  const problems = [...withoutPrivateLines(located, privacy.problems, textOf), ...privacy.problems].sort(
    order,
  );
  return { problems, sources, files, content, archive };
};

/** Every problem of every file of `contentDir`, with what a broken-off writing left there; `unsaved` is checked as if it were written. */
export const checkContent = async (
  contentDir: string,
  { unsaved = [], ...settings }: CheckOptions,
): Promise<CheckResult> => {
  const settled = await settledIssues(contentDir);
  const changed = new Set(unsaved.map(({ file }) => file));
  const saved = (await readContent(contentDir)).filter(({ file }) => !changed.has(file));
  const result = checkSources([...saved, ...unsaved], settings);
  if (settled.length === 0) return result;
  const left = settled.map((issue) => locate(issue, undefined));
  return { ...result, problems: [...left, ...result.problems].sort(order) };
};

/** Whether any problem forbids a build; warnings do not. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
