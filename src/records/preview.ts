import type { Archive } from '#model/archive.ts';
import type { History } from '#model/history.ts';

import { putTogether } from './archive.ts';
import { checkContent, type CheckResult, type CheckSettings, hasErrors, type ParseMemo } from './check.ts';
import { generateFrom } from './generate.ts';
import { type Made, makeDocuments } from './generated/made.ts';
import { layArchive } from './laid-archive.ts';
import type { ParsedFile } from './parse.ts';

/** What a check found, and whether the pages have another archive since. */
export interface Refreshed extends CheckResult {
  readonly isChanged: boolean;
}

/** The records of a portal while they are being written. */
export interface Preview {
  /**
   * Takes what was saved: reads it, checks it with all the rest, and lays out the archive for the pages. With an error among the problems
   * the pages keep the last good one, as they do where nothing is other than it was: a program may save one file in several steps.
   * Costs what changed: a file with the same bytes is neither parsed nor compiled again.
   */
  readonly refresh: (settings: CheckSettings) => Promise<Refreshed>;
}

/** An archive that the pages have, and the files it was made of. */
interface Laid {
  readonly archive: Archive;
  readonly files: readonly ParsedFile[];
}

const isSameHistory = (one: History, other: History): boolean =>
  one === other || (!one.available && !other.available && one.reason === other.reason);

const isSame = (before: Laid | undefined, { archive, files }: Laid): boolean =>
  before !== undefined &&
  isSameHistory(before.archive.history, archive.history) &&
  before.files.length === files.length &&
  files.every((parsed, index) => parsed === before.files[index]);

/** Opens a preview of a content folder; the first refresh reads all of it. */
export const openPreview = (directory: string): Preview => {
  const memo: ParseMemo = new Map();
  let made: Made | undefined;
  let laid: Laid | undefined;
  return {
    refresh: async (settings) => {
      const checked = await checkContent(directory, { ...settings, memo });
      if (hasErrors(checked.problems)) return { ...checked, isChanged: false };
      const { sources, files, content } = checked;
      // The disk is for the next start; from save to save memory is enough.
      made = made ? await makeDocuments(sources, made) : await generateFrom(directory, sources);
      const generated = [...made.values()].map(({ document }) => document);
      const names = sources.map(({ file }) => file);
      const archive = await putTogether(directory, { files: names, content, generated });
      if (isSame(laid, { archive, files })) return { ...checked, isChanged: false };
      laid = { archive, files };
      layArchive(archive);
      return { ...checked, isChanged: true };
    },
  };
};
