import { Portal } from '#model/portal.ts';
import { readYaml } from '#records/front-matter.ts';
import { readText } from '#records/raw-text.ts';
import type { SourceFile } from '#records/source-file.ts';

/**
 * The settings of the portal, for what needs nothing else of it; undefined where they do not hold, which the check says. No other
 * file is read, so that a command that asks hosts begins at once.
 */
export const portalOf = (files: readonly SourceFile[]): Portal | undefined => {
  const settings = files.find(({ file }) => file === 'portal.yaml');
  const text = settings && readText(settings).text;
  return text === undefined ? undefined : Portal.safeParse(readYaml('portal.yaml', text).yaml?.data).data;
};
