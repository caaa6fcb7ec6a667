import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { planProposal } from '#records/proposals/plan.ts';
import { isProposal, readProposal } from '#records/proposals/read.ts';
import { sheetKinds } from '#records/sheets/kinds.ts';
import { problemsOfPlan } from '#records/sheets/plan/checked-plan.ts';
import type { ChangePlan, PlannedFile } from '#records/sheets/plan/plan.ts';
import { planSheets } from '#records/sheets/plan/plan-sheets.ts';
import type { SheetProblem } from '#records/sheets/problem.ts';
import { readSheets } from '#records/sheets/reading/read.ts';
import { differenceOf } from '#records/writing/difference.ts';
import { differenceText } from '#records/writing/difference-text.ts';
import { refusalMessage } from '#records/writing/refusal.ts';
import { writeFiles } from '#records/writing/write.ts';

import { reportLanguage } from './check.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { checkWith, contentNow } from './import-content.ts';
import { labels, valueNames } from './import-labels.ts';
import { writeTemplate } from './import-template.ts';
import { problemText, said } from './import-words.ts';
import { placeWords } from './proposals/place-words.ts';
import { proposalText, proposalWords } from './proposals/words.ts';
import type { ReportLanguage } from './reporters/terminal.ts';
import { buildDay } from './today.ts';

const options = {
  type: { type: 'string' },
  audit: { type: 'string' },
  statistic: { type: 'string' },
  sheet: { type: 'string' },
  template: { type: 'string' },
  format: { type: 'string', default: 'xlsx' },
  filled: { type: 'boolean', default: false },
  out: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const fileFault = (error: unknown, file: string, language: ReportLanguage): string => {
  const { code } = error as NodeJS.ErrnoException;
  const words = said[language];
  return code === 'ENOENT'
    ? words.noFile(file)
    : code === 'EISDIR'
      ? words.isFolder(file)
      : words.unreadable(file);
};

/** Asks on the terminal; undefined where there is none to ask on. */
const agreed = async (question: string): Promise<boolean | undefined> => {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question).catch(() => '');
  terminal.close();
  return /^\s*(?:s|sí|si|y|yes)\s*$/i.test(answer);
};

const write = async (
  directory: string,
  files: readonly PlannedFile[],
  language: ReportLanguage,
): Promise<boolean> => {
  const words = said[language];
  const result = await writeFiles(directory, files);
  if (result.written) {
    console.log(words.written(files.length));
    return true;
  }
  console.error(refusalMessage(result.refusal)[language]);
  for (const { file, keptAs } of result.newer) console.error(words.newer(file, keptAs));
  return false;
};

type ShownPlan = ChangePlan & Partial<Parameters<typeof problemText>[1]>;

/** Shows what a plan would change and everything that is wrong with it. Gives whether it may be written. */
const show = (
  plan: ShownPlan,
  problems: readonly SheetProblem[],
  language: ReportLanguage,
  counts: (typeof said)['es']['counts'],
): boolean => {
  const words = said[language];
  const { added, changed, same } = plan.counts;
  // What cannot be read whole would be shown wrongly.
  const shown = plan.problems.some(({ severity }) => severity === 'error') ? [] : plan.files;
  for (const change of shown) console.log(`${differenceText(differenceOf(change), language)}\n`);
  if (added + changed + same > 0) console.log(`${counts(added, changed, same)}\n`);
  for (const found of problems) console.log(problemText(found, { headings: new Map(), ...plan }, language));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length > 0) console.log(words.problems(errors, problems.length - errors));
  return errors === 0;
};

const byPlace = (a: SheetProblem, b: SheetProblem): number =>
  (a.place.row ?? Infinity) - (b.place.row ?? Infinity) ||
  (a.place.column ?? -1) - (b.place.column ?? -1) ||
  0;

const runImport = async (file: string, wanted: Options, language: ReportLanguage): Promise<boolean> => {
  const words = said[language];
  const refuse = (reason: string): false => {
    console.error(reason);
    return false;
  };
  const kind = sheetKinds.find((each) => each === wanted.type);
  if (wanted.type !== undefined && !kind) return refuse(words.unknownType(wanted.type));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return refuse(fileFault(error, file, language));
  }
  const read = isProposal(bytes) ? readProposal(bytes) : await readSheets(bytes);
  if ('message' in read)
    return refuse(`${words.refused(file)} ${read.message[language]}\n${read.hint[language]}`);
  const directory = existingContentDir();
  const given = await contentNow(directory);
  if (!given) return refuse(words.brokenContent);
  const proposal = 'proposal' in read ? read.proposal : undefined;
  if (proposal) console.log(proposalText(proposal, language));
  const { audit, statistic, sheet } = wanted;
  const asked = {
    ...(kind ? { kind } : {}),
    ...(audit === undefined ? {} : { audit }),
    ...(statistic === undefined ? {} : { statistic }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const plan: ShownPlan =
    'proposal' in read
      ? planProposal(read.proposal, given, { today: buildDay(directory), words: placeWords })
      : planSheets(read.sheets, asked, given, labels, valueNames);
  const unsaved = plan.files.map((each) => ({ file: each.file, bytes: each.after }));
  const after = unsaved.length > 0 ? await checkWith(directory, unsaved) : given.checked;
  const problems = [...plan.problems, ...problemsOfPlan(plan, given.checked.problems, after.problems)].sort(
    byPlace,
  );
  const { counts } = proposal ? proposalWords(language) : words;
  if (!show(plan, problems, language, counts)) return false;
  if (plan.files.length === 0 && proposal && (problems.length > 0 || plan.counts.same === 0))
    return refuse(proposalWords(language).nothing);
  if (plan.files.length === 0) {
    console.log(plan.counts.same > 0 ? words.same : words.noRows);
    return true;
  }
  if (wanted['dry-run']) {
    console.log(words.dryRun);
    return true;
  }
  const answer = wanted.yes || (await agreed(words.ask));
  if (answer === undefined) return refuse(words.needsYes);
  if (answer) return write(directory, plan.files, language);
  console.log(words.declined);
  return true;
};

const main = async (): Promise<boolean> => {
  let given: { values: Options; positionals: string[] };
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const language = reportLanguage(undefined);
    console.error(
      `${said[language].option((error as Error).message.split('.')[0] ?? '')}\n${said[language].usage}`,
    );
    return false;
  }
  const { values, positionals } = given;
  const language = reportLanguage(values.lang);
  const [file, ...others] = positionals;
  if (values.template !== undefined) {
    const content = await contentNow(existingContentDir());
    if (!content) {
      console.error(said[language].brokenContent);
      return false;
    }
    const { template, format, filled, audit, statistic, out } = values;
    const { told, made } = await writeTemplate(
      content,
      {
        template,
        format,
        filled,
        ...(audit === undefined ? {} : { audit }),
        ...(statistic === undefined ? {} : { statistic }),
        ...(out === undefined ? {} : { out }),
      },
      language,
    );
    console[made ? 'log' : 'error'](told);
    return made;
  }
  if (file === undefined || others.length > 0) {
    console.error(said[language].usage);
    return false;
  }
  return runImport(file, values, language);
};

process.exitCode = (await main()) ? 0 : 1;
