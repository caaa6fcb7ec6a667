import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { checkContent, type CheckResult } from '#records/check.ts';
import type { Given } from '#records/sheets/plan/plan.ts';
import { readContent, type SourceFile } from '#records/source-file.ts';

import { driftIssues } from './drift.ts';
import { buildDay } from './today.ts';

/** The check of a content folder, as it lies there and as it would stand with some files in it. */
export const checkWith = (directory: string, unsaved: readonly SourceFile[] = []): Promise<CheckResult> =>
  checkContent(directory, {
    today: buildDay(directory),
    referenceWords,
    derived: driftIssues,
    reservedSlugs: slugsBesideEditions,
    unsaved,
  });

/** The content as it is; undefined where it has no portal that can be read. */
export const contentNow = async (directory: string): Promise<Given | undefined> => {
  const checked = await checkWith(directory);
  const { archive } = checked;
  return archive && { sources: await readContent(directory), checked: { ...checked, archive } };
};
