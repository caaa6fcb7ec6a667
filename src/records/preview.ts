import { putTogether } from './archive.ts';
import { checkContent, type CheckResult, type CheckSettings, hasErrors, type ParseMemo } from './check.ts';
import { generateFrom } from './generate.ts';
import { type Made, makeDocuments } from './generated/made.ts';
import { layArchive } from './laid-archive.ts';

/** The records of a portal while they are being written. */
export interface Preview {
  /**
   * Takes what was saved: reads it, checks it with all the rest, and lays out the archive for the pages. With an error among the problems
   * the pages keep the last good one. Costs what changed: a file with the same bytes is neither parsed nor compiled again.
   */
  readonly refresh: (settings: CheckSettings) => Promise<CheckResult>;
}

/** Opens a preview of a content folder; the first refresh reads all of it. */
export const openPreview = (directory: string): Preview => {
  const memo: ParseMemo = new Map();
  let made: Made | undefined;
  return {
    refresh: async (settings) => {
      const checked = await checkContent(directory, { ...settings, memo });
      if (hasErrors(checked.problems)) return checked;
      const { sources, content } = checked;
      // The disk is for the next start; from save to save memory is enough.
      made = made ? await makeDocuments(sources, made) : await generateFrom(directory, sources);
      const generated = [...made.values()].map(({ document }) => document);
      const files = sources.map(({ file }) => file);
      layArchive(await putTogether(directory, { files, content, generated }));
      return checked;
    },
  };
};
