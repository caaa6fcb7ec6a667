import { readFile } from 'node:fs/promises';

import { choicesFor } from '#records/drafts/choices.ts';
import { apart, type Interviewed, interview } from '#records/drafts/record-interview.ts';
import { Talk } from '#records/drafts/talk.ts';
import { hasErrors } from '#records/check.ts';
import type { SourceFile } from '#records/source-file.ts';

import { problemLines } from './given.ts';
import { dropDraft, keepDraft, keptDrafts, newDraftFile } from './kept-drafts.ts';
import { labelsIn } from './labels.ts';
import { Left, type Terminal } from './terminal.ts';
import type { Task, Work } from './work.ts';
import type { Said } from './words.ts';
import { writeFiles } from './write.ts';

interface Speech {
  readonly words: Said;
  readonly language: 'es' | 'en';
}

/** Lets the person take up a draft, where there is one. */
const pickDraft = async (work: Work, terminal: Terminal, subject: string, words: Said) => {
  const fresh = { file: newDraftFile(), draft: undefined };
  const drafts = keptDrafts(work.directory, subject);
  if (drafts.length === 0) return fresh;
  const nameOf = (answers: readonly (readonly [string, string])[]): string => {
    const found = new Map(answers);
    return (
      found.get('title') ??
      found.get('name') ??
      found.get('identifier') ??
      found.get('statement') ??
      words.untitled
    );
  };
  terminal.tell(words.drafts);
  drafts.forEach(({ draft: { answers } }, index) =>
    terminal.tell(`   ${index + 1}  ${words.draft(nameOf(answers), answers.length)}`),
  );
  terminal.tell(`   ${drafts.length + 1}  ${words.fresh}`);
  for (;;) {
    const typed = await terminal.ask([`  ${words.pickDraft}`]);
    const number = Number(typed);
    if (number === drafts.length + 1) return fresh;
    const draft = drafts[number - 1];
    if (draft) return draft;
  }
};

const filesOf = async (
  task: Task,
  { observations, ...made }: Interviewed,
): Promise<readonly SourceFile[] | string> => {
  const bytes = observations === '' ? undefined : await readFile(observations).catch(() => null);
  if (bytes === null) return observations;
  return task.filesOf({ ...made, ...(bytes ? { observations: bytes } : {}) }) ?? [];
};

/** Asks for a record until it is written or left as a draft. Gives whether it is written. */
export const makeByAsking = async (
  work: Work,
  task: Task,
  terminal: Terminal,
  { words, language }: Speech,
): Promise<boolean> => {
  const subject = task.command;
  const { file, draft } = await pickDraft(work, terminal, subject, words);
  const answers = new Map(draft?.answers ?? []);
  const keep = (unfinished: string): void =>
    keepDraft(file, { content: work.directory, subject, answers: [...answers], unfinished });
  if (draft) terminal.prefill(draft.unfinished);
  const talk = new Talk({
    schema: task.schema,
    partner: { ask: terminal.ask, tell: terminal.tell, keep: () => keep('') },
    language,
    answers,
    choices: (question, record) =>
      choicesFor(question, work.archive, language, [...task.sources, ...((record['sources'] ?? []) as [])]),
    ...labelsIn(language),
    defaults: task.defaults,
  });
  const correctable = [
    ...task.asked.fields.map(({ key }) => key),
    ...(task.asked.file ? [apart.id, apart.body] : []),
    ...(task.asked.file?.hasObservations ? [apart.observations] : []),
  ];
  const correct = async (lines: readonly string[]): Promise<void> => {
    for (let shown = lines; ;) {
      const name = (await terminal.ask(shown)).split(/[.[]/)[0] ?? '';
      if (correctable.includes(name)) return talk.forget([name]);
      shown = [words.noField(name, correctable.join(', '))];
    }
  };
  terminal.tell(words.start);
  try {
    for (;;) {
      const files = await filesOf(task, await interview(talk, task.asked));
      if (typeof files === 'string') {
        terminal.tell(`  ✗ ${words.noFile(files)}`);
        talk.forget([apart.observations]);
        continue;
      }
      terminal.tell(words.shown);
      for (const { file: name, bytes } of files)
        if (name.endsWith('.md')) terminal.tell(new TextDecoder().decode(bytes));
      const problems = await work.newProblems(files);
      const isBroken = hasErrors(problems);
      if (problems.length > 0) terminal.tell(isBroken ? words.problems : words.warnings);
      for (const line of problemLines(problems, language)) terminal.tell(line);
      if (isBroken) {
        await correct([words.fix]);
        continue;
      }
      const choice = (await terminal.ask([words.save])).toLowerCase();
      if (choice === 'c') await correct([words.correct]);
      else if (/^(?:s|y)/.test(choice)) {
        const { isWritten, lines } = await writeFiles(work, files, words);
        for (const line of lines) terminal.tell(line);
        if (!isWritten) return false;
        dropDraft(file);
        const [other] = work.archive.portal.languages.slice(1);
        if (other !== undefined && task.asked.file)
          terminal.tell(words.translation((files.at(-1)?.file ?? '').replace(/\.md$/, `.${other}.md`)));
        terminal.tell(words.next);
        return true;
      } else if (choice.startsWith('n')) {
        terminal.tell(words.left(task.command));
        return false;
      }
    }
  } catch (fault) {
    if (!(fault instanceof Left)) throw fault;
    keep(fault.unfinished);
    throw fault;
  }
};
