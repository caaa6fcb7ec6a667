import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was answered so far, for a record that is not written yet. */
export interface KeptDraft {
  /** The content folder that it is for. */
  readonly content: string;
  /** The command that it is made with: the type of record; of a finding, with its audit. */
  readonly subject: string;
  readonly answers: readonly (readonly [at: string, text: string])[];
  /** What stood on the line when the person left. */
  readonly unfinished: string;
}

const folder = (): string => resolve('.cache', 'drafts');

const isDraft = (value: unknown): value is KeptDraft =>
  value !== null && typeof value === 'object' && Array.isArray((value as KeptDraft).answers);

const readDraft = (file: string): KeptDraft | undefined => {
  try {
    const draft: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
};

/** The drafts of this subject, oldest first. One that cannot be read is left where it is. */
export const keptDrafts = (
  content: string,
  subject: string,
): readonly { file: string; draft: KeptDraft }[] => {
  if (!existsSync(folder())) return [];
  const names = readdirSync(folder()).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const file = join(folder(), name);
    const draft = readDraft(file);
    return draft && draft.content === content && draft.subject === subject ? [{ file, draft }] : [];
  });
};

/** A file for a new draft, which nothing has yet. */
export const newDraftFile = (): string => {
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  return join(folder(), `${moment}.json`);
};

/** Keeps a draft, whole or as it was before: written beside and put in its place, so that no moment to leave is a bad one. */
export const keepDraft = (file: string, draft: KeptDraft): void => {
  if (draft.answers.length === 0 && draft.unfinished === '') return;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(`${file}.part`, `${JSON.stringify(draft, undefined, 1)}\n`);
  renameSync(`${file}.part`, file);
};

/** Forgets a draft that has become a record. */
export const dropDraft = (file: string): void => rmSync(file, { force: true });
