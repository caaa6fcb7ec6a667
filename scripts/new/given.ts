import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { isId } from '#model/parts/id.ts';
import { withAssigned } from '#records/drafts/assign.ts';
import { type Fields, pathText } from '#records/drafts/value.ts';
import { hasErrors } from '#records/check.ts';
import type { Problem } from '#records/position.ts';

import type { Task, Work } from './work.ts';
import type { Said } from './words.ts';
import { writeFiles } from './write.ts';

/** Values given on the command line. */
export interface Given {
  readonly id?: string | undefined;
  readonly set: readonly string[];
  readonly json?: string | undefined;
  readonly body: string;
  readonly csv?: string | undefined;
}

/** Problems of a record that is in no file yet: field, what is wrong, what to do. */
export const problemLines = (problems: readonly Problem[], language: 'es' | 'en'): readonly string[] =>
  problems.map(({ place, file, message, hint }) => {
    const where = place.in === 'field' ? pathText(place.path) : file;
    return `  ${where}: ${message[language]}${hint ? ` ${hint[language]}` : ''}`;
  });

const parsed = (json: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
};

/** An option that was given and says nothing of what is made: it would be lost without a word. */
const unfitOption = (
  { asked: { file } }: Task,
  { id, body, csv }: Given,
): keyof Said['unfit'] | undefined => {
  if (!file && id !== undefined) return 'id';
  if (!file && body !== '') return 'body';
  return csv !== undefined && !file?.hasObservations ? 'csv' : undefined;
};

/** Makes a record from values that are given, without a question. Gives whether it is written. */
export const makeFromGiven = async (
  work: Work,
  task: Task,
  given: Given,
  { words, language }: { words: Said; language: 'es' | 'en' },
): Promise<boolean> => {
  const refuse = (...lines: readonly string[]): false => {
    console.error(words.missing(lines.join('\n')));
    return false;
  };
  const unfit = unfitOption(task, given);
  if (unfit) return refuse(words.unfit[unfit]);
  const json =
    given.json === undefined
      ? '{}'
      : await (given.json === '-' ? text(process.stdin) : readFile(given.json, 'utf8')).catch(
          () => undefined,
        );
  if (json === undefined) return refuse(words.noFile(given.json ?? ''));
  const start = parsed(json);
  if (!start) return refuse(words.badJson);
  const assigned = withAssigned(task.schema, start, given.set);
  if ('fault' in assigned) return refuse(assigned.fault[language]);
  const standing = Object.fromEntries(
    task.asked.fields.flatMap(({ key, isRequired }) =>
      isRequired && task.defaults[key] !== undefined ? [[key, task.defaults[key]]] : [],
    ),
  );
  const fields = { ...standing, ...assigned.fields };
  const { file } = task.asked;
  const id = file ? (given.id ?? file.suggestId(fields)) : '';
  if (id === undefined) return refuse(words.needsId);
  if (file && !isId(id)) return refuse(words.wrongId(id));
  const observations = given.csv === undefined ? undefined : await readFile(given.csv).catch(() => null);
  if (observations === null) return refuse(words.noFile(given.csv ?? ''));
  const made = { id, fields, body: given.body, ...(observations ? { observations } : {}) };
  if (file?.isTaken(id)) return refuse(words.exists(`${id}.md`));
  const files = task.filesOf(made) ?? [];
  const problems = await work.newProblems(files);
  if (hasErrors(problems)) return refuse(words.problems, ...problemLines(problems, language));
  for (const line of problemLines(problems, language)) console.log(line);
  if (file && given.id === undefined) console.log(words.proposed(id));
  const { isWritten, lines } = await writeFiles(work, files, words);
  for (const line of lines) (isWritten ? console.log : console.error)(line);
  return isWritten;
};
