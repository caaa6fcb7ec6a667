import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import type { Archive } from '#model/archive.ts';
import { Finding } from '#model/audit.ts';
import { markdownTypes } from '#model/record-types.ts';
import { checkContent } from '#records/check.ts';
import { type Draft, filesOfDraft, withFinding } from '#records/drafts/draft.ts';
import { identifyingKeys, nextId, suggestedId } from '#records/drafts/id.ts';
import { questionOf, type Schema } from '#records/drafts/question.ts';
import type { Subject as Asked } from '#records/drafts/record-interview.ts';
import type { Fields } from '#records/drafts/value.ts';
import { newProblems } from '#records/new-problems.ts';
import type { Problem } from '#records/position.ts';
import { readContent, type SourceFile } from '#records/source-file.ts';

import type { Subject } from './words.ts';

/** The portal as it stands, and what a change to it would break. */
export interface Work {
  readonly directory: string;
  readonly today: string;
  readonly archive: Archive;
  readonly source: (file: string) => SourceFile | undefined;
  /** The problems that the portal would have with these files in it and does not have now. */
  readonly newProblems: (files: readonly SourceFile[]) => Promise<readonly Problem[]>;
}

/** Reads the portal on the day `today`; `derived` finds what only shows in what follows from the records. Undefined where it has no portal.yaml that can be read. */
export const openWork = async (
  directory: string,
  today: string,
  derived: Parameters<typeof checkContent>[1]['derived'],
): Promise<Work | undefined> => {
  const memo = new Map();
  const check = (unsaved: readonly SourceFile[]) =>
    checkContent(directory, {
      today,
      referenceWords,
      memo,
      unsaved,
      ...(derived ? { derived } : {}),
      reservedSlugs: slugsBesideEditions,
    });
  const [{ archive, problems }, sources] = await Promise.all([check([]), readContent(directory)]);
  if (!archive) return undefined;
  const byName = new Map(sources.map((each) => [each.file, each]));
  return {
    directory,
    today,
    archive,
    source: (file) => byName.get(file),
    newProblems: async (files) => newProblems(problems, (await check(files)).problems),
  };
};

/** What is made, and how: its schema, what is asked for, and the files that come of it. */
export interface Task {
  readonly subject: Subject;
  /** The command that makes it, for who wants to go on later. */
  readonly command: string;
  readonly schema: Schema;
  readonly asked: Asked;
  /** What fields have unless something else is said. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Sources that the record may point to besides its own. */
  readonly sources: readonly { readonly key: string; readonly title: string }[];
  readonly filesOf: (made: Omit<Draft, 'type'>) => readonly SourceFile[] | undefined;
}

const fieldsOf = (schema: Schema) => {
  const question = questionOf(schema);
  return question.kind === 'group' ? question.fields : [];
};

/** A record of its own. */
export const recordTask = ({ archive, source, today }: Work, subject: Exclude<Subject, 'finding'>): Task => {
  const { schema, folder } = markdownTypes[subject];
  const isTaken = (id: string): boolean => source(`${folder}/${id}.md`) !== undefined;
  const { summaryWords: words } = archive.portal;
  const isSummed = subject === 'law' || subject === 'commitment' || subject === 'audit';
  return {
    subject,
    command: `npm run new -- ${subject}`,
    schema,
    asked: {
      fields: fieldsOf(schema),
      identifying: identifyingKeys[subject],
      file: {
        suggestId: (fields: Fields) => suggestedId(subject, fields, isTaken),
        isTaken,
        ...(words && isSummed ? { words } : {}),
        hasObservations: subject === 'statistic',
      },
    },
    defaults: { checkedOn: today, accessedOn: today },
    sources: [],
    filesOf: (made) => filesOfDraft({ ...made, type: subject }),
  };
};

/** A finding inside the audit `id`; undefined where there is no such audit. */
export const findingTask = ({ archive, source }: Work, id: string): Task | undefined => {
  const audit = archive.audits.get(id);
  const file = audit && source(audit.file);
  if (!audit || !file) return undefined;
  return {
    subject: 'finding',
    command: `npm run new -- finding --audit ${id}`,
    schema: Finding,
    asked: { fields: fieldsOf(Finding), identifying: ['id'] },
    defaults: { id: nextId((audit.findings ?? []).map((finding) => finding.id)) },
    sources: audit.sources,
    filesOf: ({ fields }) => {
      const written = withFinding(file, fields);
      return written && [written];
    },
  };
};
