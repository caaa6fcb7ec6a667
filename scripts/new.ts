import { parseArgs } from 'node:util';

import { matching } from '#records/drafts/choices.ts';

import { reportLanguage } from './check.ts';
import { driftIssues } from './drift.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { makeByAsking } from './new/asked.ts';
import { makeFromGiven } from './new/given.ts';
import { Left, openTerminal, type Terminal } from './new/terminal.ts';
import { said, type Subject, subjectNames } from './new/words.ts';
import { findingTask, openWork, recordTask, type Task, type Work } from './new/work.ts';
import { writingDay } from './today.ts';

const options = {
  lang: { type: 'string' },
  help: { type: 'boolean' },
  audit: { type: 'string' },
  id: { type: 'string' },
  set: { type: 'string', multiple: true },
  'from-json': { type: 'string' },
  body: { type: 'string' },
  csv: { type: 'string' },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return undefined;
  }
};

const subjects = Object.keys(subjectNames) as Subject[];

/** As it is typed: many keyboards, and many hands, leave out accents. */
const typed = (name: string): string => name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const subjectCalled = (name: string): Subject | undefined =>
  subjects.find((each) =>
    [each, subjectNames[each].es, subjectNames[each].en].map(typed).includes(typed(name)),
  );

const given = readArguments();
const { values = {}, positionals = [] } = given ?? {};
const language = reportLanguage(values.lang);
const words = said[language];
const isGiven = [values.id, values.set, values['from-json'], values.body, values.csv].some(
  (each) => each !== undefined,
);

const refuse = (line: string): false => {
  console.error(line);
  return false;
};

/** The task that is named, or asked for where somebody can answer; undefined after saying why there is none. */
const taskFor = async (work: Work, terminal: Terminal | undefined): Promise<Task | undefined> => {
  const [name] = positionals;
  let subject = name === undefined ? undefined : subjectCalled(name);
  if (name !== undefined && subject === undefined) refuse(`${words.unknownType(name)}\n${words.usage}`);
  while (terminal && name === undefined && subject === undefined) {
    const lines = subjects.map((each, index) => `   ${index + 1}  ${subjectNames[each][language]}`);
    const answer = await terminal.ask([...lines, words.what]);
    subject = subjectCalled(answer) ?? subjects[Number(answer) - 1];
  }
  if (subject === undefined) return undefined;
  if (subject !== 'finding') return recordTask(work, subject);
  const audits = work.archive.audits.all.map(({ id, title }) => ({ value: id, label: title }));
  let audit = values.audit ?? '';
  while (terminal && audit === '') {
    const answer = await terminal.ask([words.which]);
    const found = matching(audits, answer);
    const exact = found.find(({ value }) => value === answer) ?? (found.length === 1 ? found[0] : undefined);
    audit = exact?.value ?? '';
    if (!exact) for (const { value, label } of found) terminal.tell(`   ${value}  ${label}`);
  }
  const task = findingTask(work, audit);
  if (!task) refuse(words.noAudit(audit));
  return task;
};

const main = async (): Promise<boolean> => {
  if (values.help) {
    console.log(words.usage);
    return true;
  }
  if (!given) return refuse(words.usage);
  const isAsking = !isGiven && process.stdin.isTTY && process.stdout.isTTY;
  if (!isGiven && !isAsking) return refuse(`${words.noTerminal}\n${words.usage}`);
  if (isAsking) console.log(words.reading);
  const work = await openWork(existingContentDir(), writingDay(), driftIssues);
  if (!work) return refuse(words.noPortal);
  const terminal = isAsking ? openTerminal(process.stdin, process.stdout) : undefined;
  let command = 'npm run new';
  try {
    const task = await taskFor(work, terminal);
    if (!task) return false;
    command = task.command;
    if (terminal) return await makeByAsking(work, task, terminal, { words, language });
    return await makeFromGiven(
      work,
      task,
      {
        id: values.id,
        set: values.set ?? [],
        json: values['from-json'],
        body: values.body ?? '',
        csv: values.csv,
      },
      { words, language },
    );
  } catch (fault) {
    if (!(fault instanceof Left)) throw fault;
    console.log(words.left(command));
    return false;
  } finally {
    terminal?.close();
  }
};

process.exitCode = (await main()) ? 0 : 1;
